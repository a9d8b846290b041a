"""Owning a question together: inviting, going on without someone, stepping out."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from leerunit.domain.views.beside import OwnerView
from ui.common import ask
from ui.questions.beside_deeds import Do
from ui.questions.invite_sheet import InviteSheet
from ui.questions.parts import StoryParts


class OwnerDeeds(QObject):
    """`left` when this person stepped out of the question."""

    left = Signal()

    def __init__(self, page: StoryParts, do: Do) -> None:
        super().__init__(page)
        self._page = page
        self._owners = page.context.desk.owners
        self._do = do
        self._id = page.story.question_id

    def invite(self) -> None:
        """Open the sheet in which someone is chosen."""
        self._page.context.faults.attempt(lambda: self._owners.candidates(self._id), self._open)

    def _open(self, candidates: tuple[OwnerView, ...]) -> None:
        sheet = InviteSheet(self._page, self._page.story, candidates)
        sheet.invited.connect(lambda person: self._invite(sheet, person))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _invite(self, sheet: InviteSheet, person: OwnerView) -> None:
        said = self.tr("You own this question together with {0}.").format(person.name)
        back = self._owners.part
        if self._do(
            lambda: self._owners.invite(self._id, person.person_id),
            said,
            lambda: back(self._id, person.person_id),
        ):
            sheet.leave()

    def part(self, person_id: UUID) -> None:
        """Go on without someone; it can be undone."""
        invite = self._owners.invite
        said = self.tr("You own this question alone again. What they wrote stays.")
        self._do(lambda: self._owners.part(self._id, person_id), said, lambda: invite(self._id, person_id))

    def leave(self) -> None:
        """Step out, after a question: only who asked me can let me in again."""
        name = self._page.story.owner_name
        told = self.tr("What you wrote stays with the question. Only {0} can let you join again.").format(
            name
        )
        if not ask.ask(self._page, self.tr("Step out of this question?"), told, self.tr("Step out")):
            return
        self._page.context.autosave.keep_all()
        if self._page.context.faults.attempt(lambda: self._owners.leave(self._id)):
            self._page.context.notices.toast(self.tr("You stepped out of this question."), None, "door-open")
            self.left.emit()
