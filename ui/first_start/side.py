"""The left side of the first start: welcome, the steps with what was chosen, and a promise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.common import icons, painting, theme
from ui.common.layouts import clear, column, row
from ui.common.notices import Picture
from ui.common.overriding import override
from ui.common.quote import Logo
from ui.common.surface import Surface
from ui.common.text import PlainLabel

WIDTH = 330


@dataclass(frozen=True, slots=True)
class Step:
    """A step by its name; `told` is what was chosen there."""

    name: str
    told: str = ""


class StepLine(QWidget):
    """A step in the list: done, now, or still to come; the margin line runs on to the next."""

    def __init__(self, number: int, step: Step, now: int, *, is_last: bool) -> None:
        super().__init__()
        self._number, self._now, self._is_last = number, now, is_last
        look = theme.current()
        self.setMinimumHeight(look.px(26) + 1)
        line = row(self, margins=(0, 2, 0, 0 if is_last else 22))
        line.addSpacing(look.px(26) + look.gap(14))
        words = column(spacing=1)
        words.addWidget(PlainLabel(step.name, "body", weight=600 if number == now else 400))
        if step.told and number < now:
            words.addWidget(PlainLabel(step.told, "meta", tone="ink-2"))
        else:
            words.addSpacing(0 if is_last else look.gap(12))
        words.addStretch(1)
        line.addLayout(words, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        side = look.px(26)
        circle = QRectF(0, 0, side, side)
        if not self._is_last:
            painting.hairline(painter, side // 2, side, side // 2, self.height(), "margin-line")
        if self._number < self._now:
            painting.dot(painter, circle, "petrol-tint", "petrol")
            mark = look.px(14)
            icons.paint(painter, "check", QPoint((side - mark) // 2, (side - mark) // 2), mark, "petrol")
            return
        now = self._number == self._now
        painting.dot(painter, circle, "petrol" if now else "card", None if now else "field")
        painter.setFont(look.font("meta", 600))
        painter.setPen(look.colour("on-petrol" if now else "ink-2"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))


class Side(Surface):
    """`show_steps` tells where one is."""

    def __init__(self) -> None:
        super().__init__("rail", edge="right")
        look = theme.current()
        self.setFixedWidth(look.gap(WIDTH))
        self._steps = column(spacing=0)
        words = column(self, spacing=0, margins=(40, 30, 34, 28))
        words.addWidget(Logo())
        words.addSpacing(look.gap(58 if not look.is_large else 20))
        words.addWidget(PlainLabel(self.tr("Welcome"), "title"))
        words.addSpacing(look.gap(8))
        welcome = self.tr("Good that you are here. In a few minutes everything is ready.")
        words.addWidget(PlainLabel(welcome, "lead", tone="ink-2"))
        words.addSpacing(look.gap(30 if not look.is_large else 14))
        words.addLayout(self._steps)
        words.addStretch(1)
        words.addLayout(self._offline())

    def _offline(self) -> QHBoxLayout:
        note = row(spacing=11)
        note.addWidget(Picture("hard-drive", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("LEERunit works without internet. Nothing leaves this PC unless someone exports it.")
        note.addWidget(PlainLabel(words, "meta", tone="ink-2"), 1)
        return note

    def show_steps(self, steps: Sequence[Step], now: int) -> None:
        """Show the steps; `now` is the number of the one that is open."""
        clear(self._steps)
        for number, step in enumerate(steps, start=1):
            self._steps.addWidget(StepLine(number, step, now, is_last=number == len(steps)))
