"""Moments that are coming, along a small margin line, and a sheet to plan one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import MomentView
from ui.common import dates, theme
from ui.common.buttons import LinkButton
from ui.common.chips import SacredLabel
from ui.common.layouts import clear, column, row
from ui.common.margin import MarginColumn
from ui.common.text import PlainLabel, body, section
from ui.today.words import moment_place

SHOWN = 5


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
