"""What a day does with the sheets of the unit: filling it in, handing over, planning with someone."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.views.day import OnShift
from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.vocabulary import Shift, ShiftRole
from ui.common.plan_sheet import PlanSheet
from ui.common.question_ticks import QuestionTicks, offered
from ui.screen import ScreenContext
from ui.today.day_sheet import DaySheet
from ui.today.handover import HandoverSheet


class DaySheets(QObject):
    """Opens the sheets over a screen and does what they ask; the screen refreshes itself by the news."""

    def __init__(self, context: ScreenContext, over: QWidget) -> None:
        super().__init__(over)
        self._context, self._over = context, over
        self.sheet: DaySheet | HandoverSheet | PlanSheet | None = None

    # --- who is here

    def fill_day(self, questions: Sequence[QuestionCard]) -> None:
        """Open the sheet in which a day is filled in."""
        context = self._context
        people = context.desk.people.members()
        sheet = DaySheet(self._over, people, questions, context.clock.today())
        sheet.filled.connect(lambda *what: self._fill(sheet, *what))
        sheet.cleared.connect(lambda one: self._clear(sheet, one))
        sheet.travels.connect(lambda question_id, on: self._travel(sheet, question_id, travels=on))
        sheet.day_changed.connect(lambda: self._show_board(sheet))
        self._open(sheet)
        self._show_board(sheet)

    def _show_board(self, sheet: DaySheet) -> None:
        board = self._context.desk.day.board
        self._context.faults.attempt(lambda: board(sheet.day.day()), sheet.show_board)

    def _fill(
        self, sheet: DaySheet, shift: Shift, role: ShiftRole, person_id: UUID, with_id: UUID | None
    ) -> None:
        fill, on = self._context.desk.day.fill, sheet.day.day()
        if self._context.faults.attempt(lambda: fill(on, shift, role, person_id, with_id)):
            self._show_board(sheet)

    def _clear(self, sheet: DaySheet, one: OnShift) -> None:
        clear, on = self._context.desk.day.clear, sheet.day.day()
        if self._context.faults.attempt(lambda: clear(on, one.shift, one.role, one.person_id)):
            self._show_board(sheet)

    def _travel(self, sheet: DaySheet, question_id: UUID, *, travels: bool) -> None:
        let_travel, on = self._context.desk.day.let_travel, sheet.day.day()
        if not self._context.faults.attempt(lambda: let_travel(question_id, on, travels=travels)):
            self._show_board(sheet)

    # --- handover

    def hand_over(self, students: Sequence[tuple[UUID, str]]) -> None:
        """Open the sheet of handover."""
        sheet = HandoverSheet(self._over, students)
        sheet.written.connect(lambda student_id, words: self._hand_over(sheet, student_id, words))
        sheet.taken_back.connect(lambda student_id, line_id: self._take_back(sheet, student_id, line_id))
        sheet.student_changed.connect(lambda: self._show_lines(sheet))
        self._context.autosave.hold(sheet.writing.field, "handover")
        self._open(sheet)
        self._show_lines(sheet)

    def _show_lines(self, sheet: HandoverSheet) -> None:
        lines = self._context.desk.day.handovers
        self._context.faults.attempt(lambda: lines(sheet.about()), sheet.show_lines)

    def _hand_over(self, sheet: HandoverSheet, student_id: UUID, words: str) -> None:
        write = self._context.desk.day.hand_over
        if self._context.faults.attempt(lambda: write(student_id, words), refused=sheet.labelled.refuse):
            sheet.writing.set_words("")
            self._show_lines(sheet)

    def _take_back(self, sheet: HandoverSheet, student_id: UUID, line_id: UUID) -> None:
        take_back = self._context.desk.day.take_back
        if self._context.faults.attempt(lambda: take_back(student_id, line_id)):
            self._show_lines(sheet)

    # --- planning

    def plan(self, with_whom: tuple[UUID, str] | None = None) -> None:
        """Open the sheet to plan a moment, if asked with someone."""
        context = self._context
        questions = QuestionTicks(offered(context.desk), context.member.person.person_id)
        sheet = PlanSheet(self._over, context.clock.today(), with_whom, questions)
        place = "plan" if with_whom is None else f"plan/{with_whom[0]}"
        self._context.autosave.hold(sheet.title_field, f"{place}/title")
        self._context.autosave.hold(sheet.place, f"{place}/place")
        sheet.planned.connect(lambda new: self._plan(sheet, new))
        self._open(sheet)

    def _plan(self, sheet: PlanSheet, new: NewMoment) -> None:
        plan = self._context.desk.moments.plan
        if self._context.faults.attempt(lambda: plan(new), refused=sheet.what.refuse):
            sheet.title_field.clear()
            sheet.place.clear()
            sheet.leave()
            self._context.notices.toast(self.tr("Planned."), None, "calendar-plus")

    def _open(self, sheet: DaySheet | HandoverSheet | PlanSheet) -> None:
        self.sheet = sheet
        sheet.closed.connect(self._closed)
        sheet.open_sheet()

    def _closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None
