"""From words to a conversation: a planned moment at a question, with whoever it is about."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.views.questions import StoryEntry
from ui.common.plan_sheet import PlanSheet
from ui.common.text import meta
from ui.questions.parts import StoryParts


class TalkPart(QObject):
    """Plans a talk at a question; `changed` when one was planned."""

    changed = Signal()

    def __init__(self, page: StoryParts) -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        page.panel.talks.asked.connect(lambda: self.begin(None))

    def show_talks(self) -> None:
        """Show what is planned about this question."""
        question_id = self._page.story.question_id
        coming = self._context.desk.moments.coming()
        self._page.panel.talks.show_moments(tuple(m for m in coming if m.question_id == question_id))

    def begin(self, entry: StoryEntry | None) -> None:
        """Open the sheet; a reaction is talked over with who wrote it, else with whose question it is."""
        today, question_id = self._context.clock.today(), self._page.story.question_id
        sheet = PlanSheet(self._page, today, self._with_whom(entry), question_id)
        quiet = self.tr("The unit sees the title and the time; the question only who may read it.")
        sheet.body.insertWidget(0, meta(quiet, tone="ink-2"))
        sheet.planned.connect(lambda new: self._plan(sheet, new))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _with_whom(self, entry: StoryEntry | None) -> tuple[UUID, str] | None:
        story, me = self._page.story, self._context.member.person.person_id
        if story.owner_id != me:
            return story.owner_id, story.owner_name
        if entry is None or entry.author_id is None or entry.author_id == me:
            return None
        return entry.author_id, entry.author_name

    def _plan(self, sheet: PlanSheet, new: NewMoment) -> None:
        plan = self._context.desk.moments.plan
        if self._context.faults.attempt(lambda: plan(new), refused=sheet.what.refuse):
            sheet.leave()
            self._context.notices.toast(self.tr("Planned. It stands on Today."), None, "calendar-plus")
            self.changed.emit()
