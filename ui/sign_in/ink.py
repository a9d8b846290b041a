"""Painting without Qt's namespace `Qt`, for the first paint alone; everything else uses `ui.common.painting`.

The binding makes all of its hundred enumerations when `Qt` is first touched, a tenth of the way to the first
paint. `setPen`, `setBrush`, `QPen(colour)` and `QBrush(colour)` touch it. So areas are filled with
brushes that a palette made, text has its colour in its format, and lines have the pen a painter begins with:
the `WindowText` of its widget.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)

from ui.common import theme

_brushes: dict[tuple[theme.Theme, str], QBrush] = {}


def brush(token: str) -> QBrush:
    """Return the brush of a token's colour."""
    look = theme.current()
    if (look, token) not in _brushes:
        palette = QPalette()
        palette.setColor(palette.ColorRole.Window, look.colour(token))
        _brushes[look, token] = palette.brush(palette.ColorRole.Window)
    return _brushes[look, token]


def box(painter: QPainter, rect: QRectF, fill: str, *, radius: float = 0, edge: bool = False) -> None:
    """Fill a box with round corners; with an edge, a line of one pixel lies wholly inside `rect`."""
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5) if edge else rect
    path = QPainterPath()
    path.addRoundedRect(inner, radius, radius)
    painter.fillPath(path, brush(fill))
    if edge:
        painter.drawRoundedRect(inner, radius, radius)


def lines_of(text: str, font: QFont, tone: str, width: float) -> tuple[QTextLayout, int]:
    """Lay out words of one tone in a width; return them with the number of their lines."""
    layout = QTextLayout(text, font)
    ink = QTextLayout.FormatRange()
    ink.start, ink.length = 0, len(text)
    letters = QTextCharFormat()
    letters.setForeground(brush(tone))
    ink.format = letters
    layout.setFormats([ink])
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        count += 1
    layout.endLayout()
    return layout, count


def paragraph(text: str, letter: str, tone: str, width: float) -> tuple[QTextLayout, int]:
    """Lay out words as `PlainLabel` does; return them with their height."""
    look = theme.current()
    font = look.font(letter)
    layout, count = lines_of(text, font, tone, width)
    natural = QFontMetricsF(font).height()
    step = max(natural, look.line_height(letter))
    for n in range(count):
        layout.lineAt(n).setPosition(QPointF(0, n * step + (step - natural) / 2))
    return layout, round(step * count)


def cut(text: str, font: QFont, room: float) -> str:
    """Return the text, if need be shortened with an ellipsis so that it fits."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= room:
        return text
    kept = len(text)
    while kept and metrics.horizontalAdvance(text[:kept] + "\u2026") > room:
        kept -= 1
    return text[:kept] + "\u2026"


def word(
    painter: QPainter, text: str, font: QFont, tone: str, area: QRectF, *, centred: bool = False
) -> None:
    """Write one line in the middle of the height of an area, at its left or centred."""
    layout, _ = lines_of(text, font, tone, 10_000)
    across = (area.width() - layout.lineAt(0).naturalTextWidth()) / 2 if centred else 0.0
    down = (area.height() - QFontMetricsF(font).height()) / 2
    layout.draw(painter, QPointF(area.x() + across, area.y() + down))
