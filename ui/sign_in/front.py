"""The first frame of the door: all that stands on it, painted by one light part.

It stands there for one turn of the event loop, until the door itself (`SignIn`) is built, which costs as much
as all before it. It loads little and never touches `Qt` (see `ink`). A test holds it against the door, pixel
by pixel, so that nothing moves when the door takes its place; the three icons come with the door, for their
library is loaded then. Keys that are typed meanwhile are kept for the door.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from leerunit.domain.vocabulary import Role
from ui.common import role_words, theme
from ui.common.initials import initials, tint
from ui.common.mark import drops
from ui.common.overriding import override
from ui.sign_in import ink, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from leerunit.domain.views.threshold import Threshold, Tile


class Front(QWidget):
    """The door as a picture of this moment."""

    def __init__(self, threshold: Threshold, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threshold, self._now = threshold, now
        self._typed: list[QKeyEvent] = []
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.current().colour("line"))
        self.setPalette(palette)

    def make_way(self, show_door: Callable[[], None]) -> None:
        """Let the door be shown in this place and hand it the keys that came meanwhile."""
        window = self.window()
        show_door()
        for key in self._typed:
            QApplication.sendEvent(window.focusWidget(), key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._typed.append(event.clone())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(270 if look.is_large else 424)
        edges = (24, 16, 20, 14) if look.is_large else (56, 30, 40, 26)
        left, top, right, bottom = (look.gap(edge) for edge in edges)
        across = self.width() - side
        _side(painter, QRectF(across, 0, side, self.height()))
        area = QRectF(left, top, across - left - right, self.height() - top - bottom)
        foot = _foot(painter, area)
        _head(painter, area, words.moment(self._now))
        down = look.px(28) + look.gap(14 if look.is_large else 38)
        for text, letter, tone, gap in (
            (words.name_of(self._threshold), "title", "ink", 2),
            (words.question_of(self._threshold), "lead", "ink-2", 24),
        ):
            down += _paragraph(painter, text, letter, tone, area.adjusted(0, down, 0, 0)) + look.gap(gap)
        _pane(painter, self._threshold.tiles, area.adjusted(0, down, 0, -foot - look.gap(10)))


def _paragraph(painter: QPainter, text: str, letter: str, tone: str, area: QRectF) -> int:
    layout, height = ink.paragraph(text, letter, tone, area.width())
    layout.draw(painter, area.topLeft())
    return height


def _head(painter: QPainter, area: QRectF, moment: str) -> None:
    look = theme.current()
    side = look.px(28)
    ink.box(painter, QRectF(area.x(), area.y(), side, side), "petrol", radius=side * 0.25)
    for drop in drops(area.x() + side * 0.235, area.y() + side * 0.325, side * 0.53):
        painter.fillPath(drop, ink.brush("on-petrol"))
    bold, thin = look.font("quoteS", 700), look.font("quoteS", 400)
    metrics = QFontMetricsF(bold)
    top = area.y() + (side - metrics.ascent() - metrics.descent()) / 2
    at = area.x() + side + look.gap(10)
    ink.lines_of("LEER", bold, "ink", 10_000)[0].draw(painter, QPointF(at, top))
    ink.lines_of("unit", thin, "ink", 10_000)[0].draw(
        painter, QPointF(at + metrics.horizontalAdvance("LEER"), top)
    )
    width = int(QFontMetricsF(look.font("meta")).horizontalAdvance(moment)) + 2
    layout, height = ink.paragraph(moment, "meta", "ink-2", 10_000)
    layout.draw(painter, QPointF(area.right() - width, area.y() + max(0.0, (side - height) / 2)))


def _pane(painter: QPainter, tiles: tuple[Tile, ...], area: QRectF) -> None:
    """Paint the people, with a scroll bar when there are too many for the height."""
    look = theme.current()
    groups = words.grouped(tiles)
    rows = [-(-len(group) // _columns()) for _, group in groups]
    above = ink.paragraph("", "strong", "ink", 1)[1] + look.gap(6) if look.is_large else 0
    tall = sum(above + n * look.px(60) + (n - 1) * look.gap(10) + look.gap(18) for n in rows)
    painter.setClipRect(area)
    if tall <= area.height():
        _people(painter, groups, area)
        return
    _people(painter, groups, area.adjusted(0, 0, -12, 0))
    handle = max(44.0, area.height() * area.height() / tall)
    bar = QRectF(area.right() - 12, area.y(), 12, handle).adjusted(2, 2, -2, -2)
    ink.box(painter, bar, "line-strong", radius=4)


def _columns() -> int:
    return 1 if theme.current().is_large else 3


def _people(painter: QPainter, groups: list[tuple[str, list[Tile]]], area: QRectF) -> None:
    """Paint the tiles beside the margin line, each group under its name; with large text under each other."""
    look = theme.current()
    line = 0 if look.is_large else look.px(124)
    left = look.gap(24) + (0 if look.is_large else line + 1)
    y = area.y()
    for name, group in groups:
        start = y
        if look.is_large:
            heading = QRectF(area.x() + left, y, area.width() - left, 0)
            y += _paragraph(painter, name, "strong", "ink-2", heading) + look.gap(6)
        else:
            heading = QRectF(area.x(), y + look.gap(2), line - look.gap(8), 0)
            _paragraph(painter, name, "strong", "ink-2", heading)
        y = _group(painter, group, QRectF(area.x() + left, y, area.width() - left, 0)) + look.gap(18)
        ink.box(painter, QRectF(area.x() + line, start, 1, y - start), "margin-line")


def _group(painter: QPainter, group: list[Tile], area: QRectF) -> float:
    """Paint tiles side by side from the top of an area; return how far down they come."""
    look = theme.current()
    columns = _columns()
    across, down, tall = look.gap(12), look.gap(10), look.px(60)
    room = (area.width() - across * (columns - 1)) / columns
    for n, tile in enumerate(group):
        row, column = divmod(n, columns)
        x, after = round(room * column), round(room * (column + 1))
        top = area.y() + row * (tall + down)
        _tile(painter, tile, QRectF(area.x() + x + across * column, top, after - x, tall))
    return area.y() + -(-len(group) // columns) * (tall + down) - down


def _tile(painter: QPainter, tile: Tile, area: QRectF) -> None:
    look = theme.current()
    ink.box(painter, area, "card", radius=look.px(10), edge=True)
    side = look.px(38)
    picture = QRectF(area.x() + look.gap(13), area.y() + (area.height() - side) // 2, side, side)
    is_round = tile.role is Role.STUDENT
    ink.box(painter, picture, tint(tile.name), radius=side / 2 if is_round else side * 0.16)
    font = look.font("meta", 600)
    font.setPointSizeF(font.pointSizeF() * 38 / 36 * 0.96)
    ink.word(painter, initials(tile.name), font, "ink", picture, centred=True)
    left, half = look.gap(25) + side, look.px(20)
    room = area.width() - left - look.gap(12)
    top = area.y() + area.height() // 2 - half
    for text, letter, tone in (
        (tile.name, "strong", "ink"),
        (role_words.role(tile.role), "meta", "ink-2"),
    ):
        font = look.font(letter)
        shown = ink.cut(text, font, room)
        ink.word(painter, shown, font, tone, QRectF(area.x() + left, top, room, half))
        top += half


def _foot(painter: QPainter, area: QRectF) -> int:
    """Paint the ways out at the foot of an area; return how high it is."""
    look = theme.current()
    font = look.font("body", 600)
    gap, pad, side = look.gap(7), look.gap(5), look.px(18)
    links = [
        (text, side + look.gap(8) + round(QFontMetricsF(font).horizontalAdvance(text)) + 2 * pad + 2)
        for text in (words.not_here(), words.another_place())
    ]
    taken = sum(wide for _, wide in links) + look.gap(16) + 2 * gap
    tall = look.px(36)
    if not look.is_large:
        tall = _keys_hint(painter, area, area.width() - taken)
    y = area.bottom() - tall + (tall - look.px(36)) // 2
    right = area.right()
    for text, wide in links:
        x = right - wide + pad + 1
        ink.word(painter, text, font, "petrol", QRectF(x + side + look.gap(8), y, wide, look.px(36)))
        right -= wide + look.gap(16) + gap
    return tall


def _keys_hint(painter: QPainter, area: QRectF, room: float) -> int:
    """Paint at the foot how the keys choose; return how high the foot becomes."""
    look = theme.current()
    font = look.font("tiny", 600)
    wide = round(QFontMetricsF(font).horizontalAdvance(words.ARROWS)) + 2 * look.gap(7)
    hint = words.letters_hint()
    long = int(QFontMetricsF(look.font("meta")).horizontalAdvance(hint)) + 2
    layout, height = ink.paragraph(hint, "meta", "ink-2", min(long, room - wide - look.gap(7)))
    tall = max(look.px(36), height)
    y = area.bottom() - tall
    cap = QRectF(area.x(), y + (tall - look.px(20)) // 2, wide, look.px(20))
    ink.box(painter, cap, "line-strong", radius=look.px(4))
    ink.box(painter, cap.adjusted(1, 1, -1, -1), "card", radius=look.px(4) - 1)
    ink.box(painter, QRectF(cap.x() + 3, cap.bottom() - 2, wide - 6, 1), "line-strong")
    ink.word(painter, words.ARROWS, font, "ink-2", cap.adjusted(0, -1, 0, -1), centred=True)
    layout.draw(painter, QPointF(cap.right() + look.gap(7), y + (tall - height) / 2))
    return tall


def _side(painter: QPainter, area: QRectF) -> None:
    """Paint the side as it asks who is there."""
    look = theme.current()
    ink.box(painter, area, "card")
    across, bottom = (look.gap(16), look.gap(14)) if look.is_large else (look.gap(48), look.gap(28))
    room = area.adjusted(across, 0, -across, -bottom)
    question, asked = ink.paragraph(words.who(), "title", "ink", room.width())
    hint, hinted = ink.paragraph(words.choose_left(), "body", "ink-2", room.width())
    pad, icon = look.gap(14), look.px(18) + look.gap(13)
    inner = room.width() - 2 * pad - icon
    whose, locks = words.shared_pc()
    lines = (
        ink.paragraph(whose, "strong", "ink", inner),
        ink.paragraph(locks, "body", "ink-2", inner),
    )
    tall = 2 * pad + sum(height for _, height in lines)
    free = room.height() - asked - look.gap(6) - hinted - tall
    top = max(0, round(free * 2 / 5))
    question.draw(painter, QPointF(room.x(), top))
    hint.draw(painter, QPointF(room.x(), top + asked + look.gap(6)))
    card = QRectF(room.x(), room.bottom() - tall, room.width(), tall)
    ink.box(painter, card, "sunk", radius=look.px(10), edge=True)
    at = card.topLeft() + QPointF(pad + icon, pad)
    for layout, height in lines:
        layout.draw(painter, at)
        at += QPointF(0, height)
