"""The first frame of the door: all that stands on it, painted by one light part.

It stands there for one turn of the event loop, until the door itself (`SignIn`) is built, which takes longer than
everything before it. It loads little and never touches `Qt` (see `ink`); a test holds it against the door, pixel
by pixel, so that nothing moves when the door takes its place. Keys that come meanwhile are kept for the door.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from leerunit.domain.views.threshold import Threshold, Tile
from leerunit.domain.vocabulary import Role
from ui.common import role_words, theme
from ui.common.initials import initials, tint
from ui.common.mark import drops
from ui.common.overriding import override
from ui.sign_in import ink
from ui.sign_in.threshold_words import grouped, name_of, question_of

if TYPE_CHECKING:
    from collections.abc import Callable


class Front(QWidget):
    """The door as a picture."""

    def __init__(self, threshold: Threshold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.threshold = threshold
        self._kept: list[QKeyEvent] = []
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.current().colour("line"))
        self.setPalette(palette)

        self.setFocus()

    def make_way(self, show_door: Callable[[], None]) -> None:
        """Let the door be shown in this place and hand it the keys that came meanwhile."""
        show_door()
        for key in self._kept:
            QApplication.postEvent(QApplication.focusWidget() or self.window(), key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._kept.append(event.clone())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        side = look.px(270 if look.is_large else 424)
        left, top, right, _ = (look.gap(m) for m in _margins(look))
        wide = self.width() - side
        ink.box(painter, QRectF(wide, 0, side, self.height()), "card")
        ink.box(painter, QRectF(wide, 0, 1, self.height()), "line")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._logo(painter, left, top)
        y = top + look.px(28) + look.gap(14 if look.is_large else 38)
        room = wide - left - right
        y += ink.paragraph(painter, name_of(self.threshold), "title", "ink", QPointF(left, y), room)
        y += look.gap(2)
        y += ink.paragraph(painter, question_of(self.threshold), "lead", "ink-2", QPointF(left, y), room)
        y += look.gap(24)
        self._people(painter, left, y, room)

    def _logo(self, painter: QPainter, x: int, y: int) -> None:
        look = theme.current()
        side = look.px(28)
        ink.box(painter, QRectF(x, y, side, side), "petrol", radius=side * 0.25)
        for one in drops(x + side * 0.235, y + side * 0.325, side * 0.53):
            painter.fillPath(one, ink.brush("on-petrol"))
        bold = look.font("quoteS", 700)
        metrics = QFontMetricsF(bold)
        top = y + (side + metrics.ascent() - metrics.descent()) / 2 - metrics.ascent()
        at = x + side + look.gap(10)
        for words, font in (("LEER", bold), ("unit", look.font("quoteS", 400))):
            ink.lines_of(words, font, "ink", 10_000)[0].draw(painter, QPointF(at, top))
            at += metrics.horizontalAdvance(words)

    def _people(self, painter: QPainter, left: int, top: int, room: int) -> None:
        look = theme.current()
        columns = 1 if look.is_large else 3
        line = 0 if look.is_large else look.px(124)
        x = left + (look.gap(24) if look.is_large else line + 1 + look.gap(24))
        wide = room + left - x
        y = top
        for heading, group in grouped(self.threshold.tiles):
            start = y
            if look.is_large:
                at, width = QPointF(x, y), wide
            else:
                at, width = QPointF(left, y + look.gap(2)), line - look.gap(8)
            tall = ink.paragraph(painter, heading, "strong", "ink-2", at, width)
            if look.is_large:
                y += tall + look.gap(6)
            y = self._group(painter, group, columns, QRectF(x, y, wide, 0)) + look.gap(18)
            ink.box(painter, QRectF(left + line, start, 1, y - start), "margin-line")

    def _group(self, painter: QPainter, group: list[Tile], columns: int, area: QRectF) -> float:
        look = theme.current()
        across, down, tall = look.gap(12), look.gap(10), look.px(60)
        room = (area.width() - across * (columns - 1)) / columns
        for n, tile in enumerate(group):
            row, column = divmod(n, columns)
            x1, x2 = round(room * column), round(room * (column + 1))
            y = area.y() + row * (tall + down)
            self._tile(painter, tile, QRectF(area.x() + x1 + across * column, y, x2 - x1, tall))
        rows = -(-len(group) // columns)
        return area.y() + rows * (tall + down) - down

    def _tile(self, painter: QPainter, tile: Tile, area: QRectF) -> None:
        look = theme.current()
        ink.box(painter, area, "card", radius=look.px(10), edge=True)
        side = look.px(38)
        picture = QRectF(area.x() + look.gap(13), area.y() + (area.height() - side) // 2, side, side)
        is_round = tile.role is Role.STUDENT
        ink.box(painter, picture, tint(tile.name), radius=side / 2 if is_round else side * 0.16)
        font = look.font("meta", 600)
        font.setPointSizeF(font.pointSizeF() * 38 / 36 * 0.96)
        ink.word(painter, initials(tile.name), font, "ink", picture, centred=True)
        left = look.gap(25) + side
        half = look.px(20)
        room = area.width() - left - look.gap(12)
        middle = area.y() + area.height() // 2
        for words, letter, tone, y in (
            (tile.name, "strong", "ink", middle - half),
            (role_words.role(tile.role), "meta", "ink-2", middle),
        ):
            ink.word(painter, words, look.font(letter), tone, QRectF(area.x() + left, y, room, half))


def _margins(look: theme.Theme) -> tuple[int, int, int, int]:
    return (24, 16, 20, 14) if look.is_large else (56, 30, 40, 26)
