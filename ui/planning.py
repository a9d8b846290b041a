"""Plan a moment from anywhere in the window."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import NewMoment
from ui.common.plan_sheet import PlanSheet
from ui.common.question_ticks import QuestionTicks, offered
from ui.screen import ScreenContext


def open_plan(over: QWidget, context: ScreenContext, with_whom: tuple[UUID, str] | None) -> None:
    """Open the sheet, if asked for a moment with someone; what is typed in it is kept."""
    questions = QuestionTicks(offered(context.desk), context.member.person.person_id)
    sheet = PlanSheet(over, context.clock.today(), with_whom, questions)
    place = "plan" if with_whom is None else f"plan/{with_whom[0]}"
    context.autosave.hold(sheet.title_field, f"{place}/title")
    context.autosave.hold(sheet.place, f"{place}/place")
    sheet.planned.connect(lambda new: _plan(sheet, context, new))
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_sheet()


def _plan(sheet: PlanSheet, context: ScreenContext, new: NewMoment) -> None:
    if context.faults.attempt(lambda: context.desk.moments.plan(new), refused=sheet.what.refuse):
        sheet.title_field.clear()
        sheet.place.clear()
        sheet.leave()
        context.notices.toast(QCoreApplication.translate("planning", "Planned."), None, "calendar-plus")
