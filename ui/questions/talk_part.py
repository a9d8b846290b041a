"""From words to a conversation: moments at a question, planned for it or taken along to."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Signal

from leerunit.domain.views.conversations import MomentView, NewMoment
from leerunit.domain.views.questions import StoryEntry
from ui.common import dates
from ui.common.plan_sheet import PlanSheet
from ui.common.question_ticks import QuestionTicks, offered
from ui.questions.parts import StoryParts
from ui.questions.talks_ahead import AlongMenu

NEAREST = 12
"""Moments that are offered to take a question along to."""


class TalkPart(QObject):
    """Plans a talk at a question and takes it along to others; `changed` when something did."""

    changed = Signal()

    def __init__(self, page: StoryParts) -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self.menu: AlongMenu | None = None
        talks = page.panel.talks
        talks.asked.connect(lambda: self.begin(None))
        talks.asked_along.connect(self.offer_moments)
        talks.left_out.connect(self.leave_out)
        talks.walked.connect(lambda question_id: self._context.go("questions", question_id))

    def show_talks(self) -> None:
        """Show what is planned about this question."""
        self._page.panel.talks.show_story(self._page.story)

    # --- planning

    def begin(self, entry: StoryEntry | None) -> None:
        """Open the sheet; a reaction is talked over with who wrote it, else with whose question it is."""
        context, question_id = self._context, self._page.story.question_id
        questions = QuestionTicks(offered(context.desk), context.member.person.person_id, {question_id})
        sheet = PlanSheet(self._page, context.clock.today(), self._with_whom(entry), questions)
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

    # --- taking along

    def offer_moments(self) -> None:
        """Open the menu of coming moments; planning one when there are none."""
        self._context.faults.attempt(self._context.desk.moments.coming, self._open_menu)

    def _open_menu(self, coming: tuple[MomentView, ...]) -> None:
        known = {moment.moment_id for moment in self._page.story.moments}
        free = [moment for moment in coming if moment.moment_id not in known and not moment.is_past]
        if not free:
            self.begin(None)
            return
        button = self._page.panel.talks.along
        self.menu = AlongMenu(tuple(free[:NEAREST]), button)
        self.menu.chosen.connect(self.take_along)
        self.menu.asked_new.connect(lambda: self.begin(None))
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def take_along(self, moment: MomentView) -> None:
        """Let the question go along to a moment, with a way back."""
        moments, question_id = self._context.desk.moments, self._page.story.question_id
        if self._context.faults.attempt(lambda: moments.take_along(question_id, moment.moment_id)):
            day = dates.with_weekday(dates.day_of(moment.starts_at))
            said = self.tr("Goes along to {0}, {1}.").format(moment.title, day)
            self._say(said, lambda: moments.leave_out(question_id, moment.moment_id))

    def leave_out(self, moment: MomentView) -> None:
        """Leave the question out of a moment, with a way back."""
        moments, question_id = self._context.desk.moments, self._page.story.question_id
        if self._context.faults.attempt(lambda: moments.leave_out(question_id, moment.moment_id)):
            said = self.tr("Does not go along to {0} any more.").format(moment.title)
            self._page.panel.talks.along.setFocus()
            self._say(said, lambda: moments.take_along(question_id, moment.moment_id))

    def _say(self, words: str, undo: Callable[[], None]) -> None:
        """Say what was done; undoing it tells its news, so that a page which is there shows it."""
        self._context.notices.toast(words, lambda: self._context.faults.attempt(undo), "calendar-plus")
        self.changed.emit()
