"""A few choices joined into one bar; the chosen one is tinted and ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ui.common import icons, painting, theme
from ui.common.buttons import EnterButton
from ui.common.layouts import row
from ui.common.overriding import override


class Segment(EnterButton):
    """One choice of the bar."""

    def __init__(self, words: str, value: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self.ends = (False, False)
        self.setText(words)
        self.setCheckable(True)
        self.setFont(theme.current().font("body", 600))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        words = round(QFontMetricsF(self.font()).horizontalAdvance(self.text()))
        return QSize(words + look.px(16) + look.gap(42), look.px(36))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        on = self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(_shape(self.rect(), *self.ends, look.px(8)))
        painter.fillRect(self.rect(), look.colour("petrol-tint" if on else "card"))
        side = look.px(16)
        words = round(QFontMetricsF(self.font()).horizontalAdvance(self.text()))
        left = (self.width() - words) // 2
        if on:
            left = (self.width() - words - side - look.gap(7)) // 2
            icons.paint(painter, "check", QPoint(left, (self.height() - side) // 2), side, "petrol")
            left += side + look.gap(7)
        painter.setFont(look.font("body", 600 if on else 400))
        painter.setPen(look.colour("petrol-deep" if on else "ink"))
        painter.drawText(
            QRect(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        if self.hasFocus():
            painting.box(
                painter, self.rect().adjusted(1, 1, -1, -1), line="petrol", radius=look.px(7), width=2
            )


def _shape(rect: QRect, first: bool, last: bool, radius: int) -> QPainterPath:
    """Return the rect with round corners at its outer ends only."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius, radius)
    half = QRectF(rect)
    if not first:
        path.addRect(half.adjusted(0, 0, -rect.width() / 2, 0))
    if not last:
        path.addRect(half.adjusted(rect.width() / 2, 0, 0, 0))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


class Segments(QWidget):
    """A bar of choices, `(value, words)`; `picked(value)` when another one is chosen by hand. Arrows walk."""

    picked = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[object, str]], value: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        layout = row(self, margins=(1, 1, 1, 1))
        layout.setSpacing(1)
        self._segments = [Segment(words, one) for one, words in choices]
        for at, segment in enumerate(self._segments):
            segment.ends = (at == 0, at == len(self._segments) - 1)
            segment.setAccessibleName(segment.text())
            segment.setAccessibleDescription(name)
            segment.setChecked(segment.value == value)
            segment.clicked.connect(lambda _on, one=segment.value: self.picked.emit(one))
            self._group.addButton(segment)
            layout.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def value(self) -> object:
        return next((s.value for s in self._segments if s.isChecked()), None)

    def segment(self, value: object) -> Segment:
        return next(s for s in self._segments if s.value == value)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(QPainter(self), self.rect(), fill="line-strong", radius=theme.current().px(8))
