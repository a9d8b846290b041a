"""The hanging quotation mark that is also the logo: its two drops as paths."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

STEP, WIDE = 0.655, 1.205  # how far apart the drops stand and how wide both are, with a height of 1


def drop(x: float, y: float, size: float) -> QPainterPath:
    """Return one leaning drop of the mark, `size` high, with its top left at (x, y)."""

    def at(across: float, down: float) -> QPointF:
        return QPointF(x + across * size, y + down * size)

    path = QPainterPath()
    path.moveTo(at(0.23, 0))
    path.lineTo(at(0.50, 0))
    path.lineTo(at(0.35, 0.40))
    path.cubicTo(at(0.47, 0.43), at(0.55, 0.55), at(0.55, 0.71))
    path.cubicTo(at(0.55, 0.88), at(0.43, 1), at(0.27, 1))
    path.cubicTo(at(0.10, 1), at(0, 0.88), at(0, 0.71))
    path.cubicTo(at(0, 0.61), at(0.03, 0.51), at(0.07, 0.41))
    path.closeSubpath()
    return path


def drops(x: float, y: float, width: float) -> tuple[QPainterPath, QPainterPath]:
    """Return both drops so that they fill `width`, with their top left at (x, y)."""
    size = width / WIDE
    return drop(x, y, size), drop(x + STEP * size, y, size)
