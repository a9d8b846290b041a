"""The margin line: dates or states on its left, the story on its right, one line down the whole column."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.common import icons, painting, theme
from ui.common.layouts import clear, column, row
from ui.common.overriding import override
from ui.common.text import PlainLabel

DOT = 25


class MarginLine(QWidget):
    """One row: `left` (a date in words, or a part), the line, `right`.

    `dot` is the icon on the line; `dashed` draws it as planned. With large text the left part stands above
    the right one and the line runs at the very left.
    """

    def __init__(
        self,
        left: str | QWidget,
        right: QWidget,
        *,
        dot: str = "",
        dashed: bool = False,
        margin: int = 112,
        gap: int = 24,
        bottom: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self._dot, self._dashed = dot, dashed
        self._margin = 0 if look.is_large else look.px(margin)
        self._space = look.gap(gap)
        self.left = PlainLabel(left, "meta", tone="ink-2", wrap=True) if isinstance(left, str) else left
        self.right = right
        if look.is_large:
            self._stack(bottom)
        else:
            self._side_by_side(bottom)

    def _side_by_side(self, bottom: int) -> None:
        look = theme.current()
        layout: QHBoxLayout = row(self, spacing=0, margins=(0, 0, 0, bottom))
        aside = QWidget()
        aside.setFixedWidth(self._margin - look.gap(8))
        holder = column(aside, spacing=4, margins=(0, 2, 0, 0))
        holder.addWidget(self.left)
        holder.addStretch(1)
        layout.addWidget(aside)
        layout.addSpacing(look.gap(8) + 1 + self._space)
        layout.addWidget(self.right, 1)

    def _stack(self, bottom: int) -> None:
        layout: QVBoxLayout = column(self, spacing=6, margins=(0, 0, 0, bottom))
        layout.setContentsMargins(self._space, 0, 0, theme.current().gap(bottom))
        layout.addWidget(self.left)
        layout.addWidget(self.right)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.hairline(painter, self._margin, 0, self._margin, self.height(), "margin-line")
        if not self._dot or theme.current().is_large:
            return
        look = theme.current()
        side = look.px(DOT)
        circle = QRectF(self._margin + 0.5 - side / 2, 0, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("paper"))
        pen = QPen(look.colour("petrol" if self._dashed else "margin-line"), 1)
        if self._dashed:
            pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        icon = look.px(15)
        at = QPoint(round(circle.center().x() - icon / 2), round(circle.center().y() - icon / 2))
        icons.paint(painter, self._dot, at, icon, "petrol" if self._dashed else "terra")


class MarginColumn(QWidget):
    """Rows under each other with the line unbroken."""

    def __init__(
        self, *, margin: int = 112, gap: int = 24, bottom: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._margin, self._gap, self._bottom = margin, gap, bottom
        self._rows = column(self, spacing=0)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)

    def add(self, left: str | QWidget, right: QWidget, *, dot: str = "", dashed: bool = False) -> MarginLine:
        """Add a row at the end."""
        line = self.line(left, right, dot=dot, dashed=dashed)
        self._rows.addWidget(line)
        return line

    def line(self, left: str | QWidget, right: QWidget, *, dot: str = "", dashed: bool = False) -> MarginLine:
        """Return a row with the measures of this column, to `put` somewhere."""
        return MarginLine(
            left, right, dot=dot, dashed=dashed, margin=self._margin, gap=self._gap, bottom=self._bottom
        )

    def put(self, place: int, line: MarginLine) -> None:
        """Let a row stand at a place, counted from 0."""
        if self._rows.indexOf(line) != place:
            self._rows.insertWidget(place, line)

    def drop(self, line: MarginLine) -> None:
        """Take a row out and destroy it."""
        self._rows.removeWidget(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()

    def clear(self) -> None:
        clear(self._rows)
