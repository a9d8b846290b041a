"""Feedback at a story: the sheet to ask with, the card of what is asked of me, whom I asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.feedback import AskedOfMe, NewRequest
from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.vocabulary import EntryKind, MomentKind, Role
from ui.common import dates
from ui.common.layouts import clear, column
from ui.common.names import first_name
from ui.questions.ask_sheet import AskSheet
from ui.questions.asked_card import AskedCard, AskedPeople
from ui.screen import ScreenContext


def answer_kind(role: Role) -> EntryKind:
    """Return what an answer to a request is, by who gives it."""
    return EntryKind.FEEDBACK_PEER if role is Role.STUDENT else EntryKind.FEEDBACK_OBSERVATION


class FeedbackPart(QWidget):
    """Stands in the story below its lines; `people` stands in the margin.

    `changed`: read the story again; `begins(EntryKind)`: put the cursor where that is written; `through_me`:
    a relative is to speak, beside me.
    """

    changed = Signal()
    begins = Signal(object)
    through_me = Signal()

    def __init__(self, context: ScreenContext, people: AskedPeople, page: QWidget) -> None:
        super().__init__()
        self._context, self._page, self.people = context, page, people
        self._story: QuestionStory | None = None
        self._shown: AskedOfMe | None = None
        self.card: AskedCard | None = None
        self._layout = column(self, spacing=0)
        people.taken_back.connect(self._take_back)

    def show_story(self, story: QuestionStory) -> None:
        """Show what is asked at this question now."""
        self._story = story
        view = self._context.desk.feedback.at(story.question_id)
        self.people.show_asked(view.asked)
        if view.of_me != self._shown:
            self._shown = view.of_me
            self._show_card(view.of_me)

    def _show_card(self, of_me: AskedOfMe | None) -> None:
        clear(self._layout)
        self.card = None
        if of_me is None:
            return
        role, desk = self._context.member.role, self._context.desk.feedback
        self.card = AskedCard(of_me)
        self.card.answers.connect(lambda: self.begins.emit(answer_kind(role)))
        self.card.asks_first.connect(lambda: self.begins.emit(EntryKind.FEEDBACK_QUESTION))
        said = self.tr("You said: not now.")
        self.card.not_now.connect(lambda: self._do(desk.not_now, said, desk.after_all))
        self.card.after_all.connect(lambda: self._do(desk.after_all))
        self._layout.addWidget(self.card)

    def _do(
        self, deed: Callable[[UUID], object], said: str = "", undo: Callable[[UUID], object] | None = None
    ) -> None:
        story, faults = self._story, self._context.faults
        assert story is not None
        if faults.attempt(lambda: deed(story.question_id)) and said:
            back = None if undo is None else lambda: self._do(undo)
            self._context.notices.toast(said, back, "message-square-quote")
        self.changed.emit()

    def _take_back(self, person_id: UUID) -> None:
        withdraw = self._context.desk.feedback.withdraw
        self._do(lambda question_id: withdraw(question_id, person_id), self.tr("Taken back."))

    # --- asking

    def ask(self, person_id: UUID | None = None) -> None:
        """Open the sheet to ask someone; this person if given."""
        self._context.faults.attempt(lambda: self._open(person_id))

    def _open(self, person_id: UUID | None) -> None:
        story, context = self._story, self._context
        assert story is not None
        people = [one for one in context.desk.people.members() if one.person_id != story.owner_id]
        sheet = AskSheet(
            self._page, story, people, context.clock.today(), self._reflection(), context.autosave
        )
        sheet.offer(context.desk.knowledge.who_knows(story.question_id))
        sheet.asked.connect(lambda new: self._ask(sheet, new))
        sheet.through_me.connect(lambda: self._through_me(sheet))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()
        if person_id is not None:
            sheet.choose(person_id)

    def _through_me(self, sheet: AskSheet) -> None:
        sheet.leave()
        self.through_me.emit()

    def _reflection(self) -> tuple[str, date] | None:
        """Return the next reflection that is planned: a natural last day."""
        for moment in self._context.desk.moments.coming():
            if moment.kind is MomentKind.REFLECTION:
                return moment.title, dates.day_of(moment.starts_at)
        return None

    def _ask(self, sheet: AskSheet, new: NewRequest) -> None:
        story, person = self._story, sheet.whom.person
        assert story is not None
        assert person is not None
        ask = self._context.desk.feedback.ask
        if self._context.faults.attempt(lambda: ask(story.question_id, new), refused=sheet.focus.refuse):
            sheet.take()
            sheet.leave()
            words = self.tr("{0} finds your question on Today.").format(first_name(person.name))
            self._context.notices.toast(words, lambda: self._take_back(new.person_id), "message-square-quote")
            self.changed.emit()
