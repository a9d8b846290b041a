"""Moments that are coming, along a small margin line, and a sheet to plan one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import MomentView
from ui.common import dates, theme
from ui.common.buttons import LinkButton
from ui.common.chips import SacredLabel
from ui.common.layouts import clear, column, row
from ui.common.margin import MarginColumn
from ui.common.question_link import QuestionLink
from ui.common.text import PlainLabel, body, section
from ui.common.walking import Walk

SHOWN = 5


class ComingMoments(QWidget):
    """The nearest moments with the questions that go along, and `asked_plan` to add one."""

    asked_plan = Signal()

    def __init__(self, open_question: Callable[[UUID], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = open_question
        self.walk = Walk(self)
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
        self.walk.begin()
        clear(self._rows)
        if not near:
            self._rows.addWidget(body(self.tr("Nothing planned yet."), tone="ink-2"))
            return
        line = MarginColumn(margin=62, gap=14, bottom=8)
        for moment in near:
            line.add(_when(moment), self._what(moment))
        self._rows.addWidget(line)

    def _what(self, moment: MomentView) -> QWidget:
        holder = QWidget()
        layout = column(holder, spacing=0)
        head = row(spacing=8)
        head.addWidget(PlainLabel(moment.title, "strong"), 1)
        if moment.is_sacred:
            head.addWidget(SacredLabel())
        layout.addLayout(head)
        if moment.place:
            layout.addWidget(PlainLabel(moment.place, "meta", tone="ink-2", max_lines=3))
        for taken in moment.questions:
            link = QuestionLink(taken)
            link.setAccessibleDescription(self.tr("Goes along to {0}").format(moment.title))
            link.opened.connect(lambda one=taken.question_id: self._open(one))
            self.walk.add(link)
            layout.addWidget(link)
        return holder


def _when(moment: MomentView) -> QWidget:
    holder = QWidget()
    day = PlainLabel(dates.weekday_and_day(dates.day_of(moment.starts_at)), "strong", wrap=False)
    hour = PlainLabel(dates.time(moment.starts_at), "meta", tone="ink-2", wrap=False)
    layout = row(holder, spacing=8) if theme.current().is_large else column(holder, spacing=0)
    layout.addWidget(day)
    layout.addWidget(hour)
    layout.addStretch(1)
    return holder
