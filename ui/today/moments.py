"""Moments that are coming, along a small margin line, and a sheet to plan one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QTimeEdit, QWidget

from leerunit.clock import WARD_ZONE
from leerunit.domain.views.conversations import MomentView, NewMoment
from leerunit.domain.vocabulary import MomentKind
from ui.common import dates, labels, theme
from ui.common.buttons import LinkButton, PrimaryButton
from ui.common.chips import SacredLabel
from ui.common.choices import Tick
from ui.common.fields import DateField, Labelled, Picker, TextField
from ui.common.layouts import clear, column, row
from ui.common.margin import MarginColumn
from ui.common.names import first_name
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.text import PlainLabel, body, section
from ui.today.words import moment_place

SHOWN = 5
HOUR = """
QTimeEdit { background: @card@; color: @ink@; border: 1px solid @field@; border-radius: 8px;
  padding: 0 10px; }
QTimeEdit:focus { border: 2px solid @petrol@; padding: 0 9px; }
QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: 0; }
"""


class ComingMoments(QWidget):
    """The nearest moments, and `asked_plan` to add one."""

    asked_plan = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[MomentView, ...] | None = None
        layout = column(self, spacing=8)
        layout.addWidget(section(self.tr("Coming moments")))
        self._rows = column(spacing=0)
        layout.addLayout(self._rows)
        self.plan = LinkButton(self.tr("Plan a moment"), "calendar-plus", small=True)
        self.plan.clicked.connect(self.asked_plan)
        layout.addWidget(self.plan)

    def show_moments(self, moments: Sequence[MomentView]) -> None:
        """Show the first of these moments."""
        near = tuple(moments[:SHOWN])
        if near == self._shown:
            return
        self._shown = near
        clear(self._rows)
        if not near:
            self._rows.addWidget(body(self.tr("Nothing planned yet."), tone="ink-2"))
            return
        line = MarginColumn(margin=62, gap=14, bottom=8)
        for moment in near:
            line.add(_when(moment), _what(moment))
        self._rows.addWidget(line)


def _when(moment: MomentView) -> QWidget:
    holder = QWidget()
    day = PlainLabel(dates.weekday_and_day(dates.day_of(moment.starts_at)), "strong", wrap=False)
    hour = PlainLabel(dates.time(moment.starts_at), "meta", tone="ink-2", wrap=False)
    layout = row(holder, spacing=8) if theme.current().is_large else column(holder, spacing=0)
    layout.addWidget(day)
    layout.addWidget(hour)
    layout.addStretch(1)
    return holder


def _what(moment: MomentView) -> QWidget:
    holder = QWidget()
    layout = column(holder, spacing=0)
    head = row(spacing=8)
    head.addWidget(PlainLabel(moment.title, "strong"), 1)
    if moment.is_sacred:
        head.addWidget(SacredLabel())
    layout.addLayout(head)
    place = moment_place(moment)
    if place:
        layout.addWidget(PlainLabel(place, "meta", tone="ink-2", max_lines=3))
    return holder


class PlanSheet(SideSheet):
    """What, when and where; `planned(NewMoment)` at the verb. Only the title is needed."""

    planned = Signal(object)

    def __init__(self, over: QWidget, today: date, with_whom: tuple[UUID, str] | None = None) -> None:
        super().__init__(over, self.tr("Plan a moment"), PrimaryButton(self.tr("Plan it"), "calendar-plus"))
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
