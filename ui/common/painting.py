"""Few shapes, painted sharp: rounded boxes with a hairline, a focus edge, or dashes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.common import theme


def _colour(value: QColor | str) -> QColor:
    return value if isinstance(value, QColor) else theme.current().colour(value)


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    *,
    fill: QColor | str | None = None,
    line: QColor | str | None = None,
    radius: float = 8,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """Paint a rounded box whose line lies wholly inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(_colour(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        inner = QRectF(rect)
    else:
        pen = QPen(_colour(line), width)
        if dashed:
            pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        half = width / 2
        inner = QRectF(rect).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, radius, radius)
    painter.restore()


def hairline(painter: QPainter, x1: int, y1: int, x2: int, y2: int, colour: QColor | str = "line") -> None:
    """Paint a line of one pixel, straight across or straight down."""
    fill(painter, QRect(x1, y1, max(1, x2 - x1), max(1, y2 - y1)), colour)


def fill(painter: QPainter, rect: QRect, colour: QColor | str) -> None:
    """Fill a rectangle. Without `fillRect`: choosing among its forms makes Python meet 169 gradients."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour(colour))
    painter.drawRect(rect)
    painter.restore()


def dot(painter: QPainter, rect: QRectF, fill: QColor | str, line: QColor | str | None = None) -> None:
    """Paint a filled circle, if asked with a hairline."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(_colour(fill))
    painter.setPen(QPen(_colour(line), 1) if line is not None else Qt.PenStyle.NoPen)
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5) if line is not None else rect)
    painter.restore()
