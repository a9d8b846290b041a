"""A sheet to plan a moment: what, when and where, and which questions go along."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QTimeEdit, QWidget

from leerunit.clock import WARD_ZONE
from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.vocabulary import MomentKind
from ui.common import labels, theme
from ui.common.buttons import PrimaryButton
from ui.common.choices import Tick
from ui.common.fields import DateField, Labelled, Picker, TextField
from ui.common.names import first_name
from ui.common.overriding import override
from ui.common.question_ticks import QuestionTicks
from ui.common.sheet import SideSheet

HOUR = """
QTimeEdit { background: @card@; color: @ink@; border: 1px solid @field@; border-radius: 8px;
  padding: 0 10px; }
QTimeEdit:focus { border: 2px solid @petrol@; padding: 0 9px; }
QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: 0; }
"""


class PlanSheet(SideSheet):
    """What, when, where, and which questions go along; `planned(NewMoment)` at the verb.

    Only the title is needed.
    """

    planned = Signal(object)

    def __init__(
        self,
        over: QWidget,
        today: date,
        with_whom: tuple[UUID, str] | None = None,
        questions: QuestionTicks | None = None,
    ) -> None:
        super().__init__(over, self.tr("Plan a moment"), PrimaryButton(self.tr("Plan it"), "calendar-plus"))
        self._questions = questions
        self._with_ids = () if with_whom is None else (with_whom[0],)
        kinds = tuple((kind, labels.moment(kind)) for kind in MomentKind)
        self.kind = Picker(self.tr("Kind"), kinds)
        self.kind.choose(MomentKind.TALK)
        self.title_field = TextField(
            self.tr("What is it?"), hint=self.tr("For example: looking back with coffee")
        )
        if with_whom is not None:
            self.title_field.set_words(self.tr("Talk with {0}").format(first_name(with_whom[1])))
        self.day = DateField(self.tr("Day"), today + timedelta(days=1))
        self.hour = _hour_field(self.tr("Time"))
        self.place = TextField(self.tr("Where? (may stay empty)"))
        self.sacred = Tick(self.tr("Sacred: it moves only with a reason all can read"), "flame")
        self.what = Labelled(self.tr("What is it?"), self.title_field)
        self.body.addWidget(self.what)
        self.body.addWidget(Labelled(self.tr("Kind"), self.kind))
        self.body.addWidget(Labelled(self.tr("Day"), self.day))
        self.body.addWidget(Labelled(self.tr("Time"), self.hour))
        self.body.addWidget(Labelled(self.tr("Where? (may stay empty)"), self.place))
        self.body.addWidget(self.sacred)
        if questions is not None:
            self.body.addWidget(questions)
        self.body.addStretch(1)
        assert self.lead is not None
        self.lead.setShortcut("Ctrl+Return")
        self.lead.clicked.connect(self._plan)
        self.title_field.returnPressed.connect(self.lead.click)

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.title_field.setFocus()

    def _plan(self) -> None:
        if self.title_field.words().strip():
            self.planned.emit(self.moment())
        else:
            self.what.refuse(self.tr("One word is enough, for example coffee."))

    def moment(self) -> NewMoment:
        """Return what was filled in, at the clock of the ward."""
        kind = self.kind.value()
        at = self.hour.time()
        starts = datetime.combine(self.day.day(), time(at.hour(), at.minute()), WARD_ZONE)
        return NewMoment(
            kind=kind if isinstance(kind, MomentKind) else MomentKind.TALK,
            title=self.title_field.words(),
            starts_at=starts,
            place=self.place.words(),
            is_sacred=self.sacred.isChecked(),
            question_ids=() if self._questions is None else self._questions.chosen(),
            with_ids=self._with_ids,
        )


def _hour_field(name: str) -> QTimeEdit:
    look = theme.current()
    field = QTimeEdit(QTime(14, 0))
    field.setAccessibleName(name)
    field.setDisplayFormat("HH:mm")
    field.setFont(look.font("body"))
    field.setFixedHeight(look.px(38))
    field.setFixedWidth(look.px(160))
    field.setStyleSheet(look.fill(HOUR))
    return field
