"""The groups of results under each other, one row of which is current."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.common import painting, theme
from ui.common.overriding import override
from ui.common.text import PlainLabel
from ui.search.row import ResultRow
from ui.search.view_state import Group, Row

PAGE = 6


class Results(QWidget):
    """`chosen(Row)` at a click; `moved(ResultRow)` when another row is current."""

    chosen = Signal(object)
    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._rows: list[ResultRow] = []
        self._heads: list[PlainLabel] = []
        self._lines: list[int] = []
        self._shown = 0
        self._at = 0

    @property
    def current(self) -> Row | None:
        return self._rows[self._at].row if self._shown else None

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for group in self._groups for row in group.rows)

    def show_groups(self, groups: tuple[Group, ...], *, at: int = 0) -> None:
        """Show other groups; `at` is the row that is current then."""
        self._groups = groups
        rows = self.rows
        self._shown = len(rows)
        while len(self._rows) < self._shown:
            self._rows.append(self._new_row())
        for widget, row in zip(self._rows, rows, strict=False):
            widget.show_row(row)
        self._arrange()
        self._go(min(at, max(0, self._shown - 1)))

    def _new_row(self) -> ResultRow:
        widget = ResultRow(self)
        widget.clicked.connect(lambda: self.chosen.emit(widget.row))
        return widget

    def _head(self, number: int) -> PlainLabel:
        while len(self._heads) <= number:
            self._heads.append(PlainLabel("", "meta", tone="ink-2", weight=600, wrap=False, parent=self))
        return self._heads[number]

    def _arrange(self) -> None:
        look = theme.current()
        side, top, number = look.gap(8), look.gap(6), 0
        self._lines = []
        for place, group in enumerate(self._groups):
            if place:
                top += look.gap(6)
                self._lines.append(top)
                top += 1 + look.gap(6)
            head = self._head(place)
            head.setVisible(bool(group.name))
            if group.name:
                head.setText(group.name)
                head.setGeometry(look.gap(20), top + look.gap(3), self.width() - look.gap(40), look.px(22))
                top += look.px(24) + look.gap(4)
            for _ in group.rows:
                widget = self._rows[number]
                tall = widget.sizeHint().height()
                widget.setGeometry(QRect(side, top, self.width() - 2 * side, tall))
                widget.show()
                top += tall
                number += 1
        for rest in (*self._rows[number:], *self._heads[len(self._groups) :]):
            rest.hide()
        self.setFixedHeight(top + look.gap(8) if self._groups else 0)
        self.update()

    # --- moving

    def step(self, rows: int) -> None:
        """Go some rows down, or up; from the last one row down is the first."""
        if not self._shown:
            return
        there = self._at + rows
        if abs(rows) == 1:
            self._go(there % self._shown)
        else:
            self._go(max(0, min(self._shown - 1, there)))

    def to_end(self, *, last: bool) -> None:
        if self._shown:
            self._go(self._shown - 1 if last else 0)

    def to_group(self, step: int) -> None:
        """Go to the first row of the next group, or of the one before."""
        starts = self._starts()
        if not starts:
            return
        here = max(n for n, start in enumerate(starts) if start <= self._at)
        self._go(starts[(here + step) % len(starts)])

    def _starts(self) -> list[int]:
        starts, number = [], 0
        for group in self._groups:
            starts.append(number)
            number += len(group.rows)
        return starts

    def _go(self, there: int) -> None:
        self._at = there
        for number, widget in enumerate(self._rows):
            widget.set_current(current=number == there and number < self._shown)
        if self._shown:
            self.moved.emit(self._rows[there])

    # --- painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for line in self._lines:
            painting.hairline(painter, 0, line, self.width(), line)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
