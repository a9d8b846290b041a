"""Pictures of keys, beside or on what they do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.common import painting, theme
from ui.common.overriding import override


def key_words(keys: str) -> str:
    """Return a shortcut as it stands on the keys: Ctrl Enter."""
    for name, cap in (("Return", "Enter"), ("Right", "\u2192"), ("Left", "\u2190"), ("+", " ")):
        keys = keys.replace(name, cap)
    return keys


def keycap_width(keys: str) -> int:
    look = theme.current()
    return round(QFontMetricsF(look.font("tiny", 600)).horizontalAdvance(keys)) + 2 * look.gap(7)


def paint_keycap(painter: QPainter, keys: str, x: int, height: int, *, ink: str, bare: bool) -> None:
    """Paint a key cap at `x`, centred in `height`; `bare` leaves out its fill."""
    look = theme.current()
    tall = look.px(20)
    rect = QRectF(x, (height - tall) / 2, keycap_width(keys), tall)
    edge = ink if bare else "line-strong"
    painting.box(painter, rect, fill=None if bare else "card", line=edge, radius=look.px(4))
    if not bare:
        under = QRectF(rect.left() + 3, rect.bottom() - 2, rect.width() - 6, 1)
        painting.fill(painter, under.toRect(), edge)
    painter.setPen(look.colour(ink))
    painter.setFont(look.font("tiny", 600))
    painter.drawText(rect.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, keys)


class Keycap(QWidget):
    """The picture of a key, beside the thing it does."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = key_words(keys)
        self.setFixedSize(keycap_width(keys), theme.current().px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_keycap(QPainter(self), self._keys, 0, self.height(), ink="ink-2", bare=False)
