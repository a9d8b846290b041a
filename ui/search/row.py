"""One result as it is painted: picture, title with its marks, what stands beside it and below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.common import icons, painting, theme
from ui.common.avatar import SMALL, Avatar
from ui.common.keycap import key_words, keycap_width, paint_keycap
from ui.common.overriding import override
from ui.search.lines import Line
from ui.search.view_state import Row

ENTER = "Enter"
BESIDE = 0.45
"""The part of a row that what stands beside the title may take at most."""


class ResultRow(QAbstractButton):
    """A row that a click chooses; the keys stay in the field, so it never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row: Row | None = None
        self.is_current = False
        self._face: Avatar | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)

    def show_row(self, row: Row) -> None:
        """Show another row."""
        self.row = row
        self.setAccessibleName(row.spoken)
        if self._face is not None:
            self._face.hide()
            self._face.deleteLater()
            self._face = None
        if row.person is not None:
            self._face = Avatar(*row.person, SMALL, parent=self)
            self._face.move(theme.current().gap(12), (self._first() - self._face.height()) // 2)
            self._face.show()
        self.update()

    def set_current(self, *, current: bool) -> None:
        if current != self.is_current:
            self.is_current = current
            self.update()

    def _first(self) -> int:
        """How high the first line is."""
        return theme.current().px(38)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        below = look.px(21) if self.row is not None and self.row.below.text else 0
        return QSize(look.px(300), self._first() + below)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.row is None:
            return
        painter = QPainter(self)
        look = theme.current()
        if self.is_current:
            painting.box(painter, self.rect(), fill="petrol-tint", line="petrol", radius=look.px(8))
        if self._face is None:
            self._paint_icon(painter, self.row.icon)
        left = look.gap(12) + look.px(SMALL) + look.gap(12)
        right = self._paint_end(painter, self.row)
        room = right - left - look.gap(12)
        beside_room = min(_width(self.row.beside, look.font("meta")), room * BESIDE)
        gap = look.gap(10) if self.row.beside.text else 0
        title = _laid_out(self.row.title, look.font("body"), room - beside_room - gap)
        top = (self._first() - _height(title)) / 2
        self._draw(painter, title, QPointF(left, top), "ink")
        if self.row.beside.text:
            used = title.lineAt(0).naturalTextWidth() + gap
            beside = _laid_out(self.row.beside, look.font("meta"), beside_room + 1)
            self._draw(painter, beside, QPointF(left + used, top + _drop(title, beside)), "ink-2")
        if self.row.below.text:
            below = _laid_out(self.row.below, look.font("meta"), room)
            self._draw(painter, below, QPointF(left, self._first() - look.px(5)), "ink-2")

    def _paint_icon(self, painter: QPainter, name: str) -> None:
        look = theme.current()
        side, small = look.px(SMALL), look.px(15)
        top = (self._first() - side) // 2
        left = look.gap(12)
        if not self.is_current:
            painting.box(painter, QRectF(left, top, side, side), fill="sand", radius=look.px(6))
        inset = (side - small) // 2
        icons.paint(painter, name, QPoint(left + inset, top + inset), small, "ink-2")

    def _paint_end(self, painter: QPainter, row: Row) -> int:
        """Paint what stands at the right; return where it begins."""
        look = theme.current()
        right = self.width() - look.gap(12)
        keys = key_words(row.keys) or (ENTER if self.is_current else "")
        if keys:
            right -= keycap_width(keys)
            paint_keycap(painter, keys, right, self._first(), ink="ink-2", bare=False)
            right -= look.gap(10)
        if row.at_end:
            font = look.font("meta")
            wide = round(QFontMetricsF(font).horizontalAdvance(row.at_end)) + 2
            painter.setFont(font)
            painter.setPen(look.colour("ink-2"))
            area = QRect(right - wide, 0, wide, self._first())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, row.at_end)
            side = look.px(15)
            right -= wide + side + look.gap(6)
            tone = "flame" if row.end_icon == "flame" else "ink-2"
            icons.paint(painter, row.end_icon, QPoint(right, (self._first() - side) // 2), side, tone)
        return right

    def _draw(self, painter: QPainter, layout: QTextLayout, at: QPointF, tone: str) -> None:
        painter.setPen(theme.current().colour(tone))
        layout.draw(painter, at)


def _laid_out(line: Line, font: QFont, room: float) -> QTextLayout:
    """Lay a line out with its marks bold and underlined; what does not fit ends in an ellipsis."""
    text = _shortened(line, font, room)
    layout = QTextLayout(text, font)
    layout.setFormats([_mark(start, length) for start, length in line.marks if start < len(text)])
    layout.beginLayout()
    made = layout.createLine()
    made.setLineWidth(100_000)
    layout.endLayout()
    return layout


def _shortened(line: Line, font: QFont, room: float) -> str:
    wider = _width(line, font) - QFontMetricsF(font).horizontalAdvance(line.text)
    return QFontMetricsF(font).elidedText(line.text, Qt.TextElideMode.ElideRight, max(0.0, room - wider))


def _width(line: Line, font: QFont) -> float:
    """How wide a line is with its marks bold."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    plain, heavy = QFontMetricsF(font), QFontMetricsF(bold)
    marked = [line.text[start : start + length] for start, length in line.marks]
    wider = sum(heavy.horizontalAdvance(part) - plain.horizontalAdvance(part) for part in marked)
    return plain.horizontalAdvance(line.text) + wider


def _mark(start: int, length: int) -> QTextLayout.FormatRange:
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.Bold)
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    shape.setUnderlineColor(theme.current().colour("petrol"))
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, shape
    return made


def _height(layout: QTextLayout) -> float:
    return layout.lineAt(0).height()


def _drop(title: QTextLayout, beside: QTextLayout) -> float:
    """How much lower the smaller letters begin to stand on the same line."""
    return title.lineAt(0).ascent() - beside.lineAt(0).ascent()
