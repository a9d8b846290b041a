"""People as tiles, by role, beside the margin line. Arrows or first letters choose, Enter goes on."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from leerunit.domain.views.threshold import Tile
from ui.common import icons, labels, painting, theme
from ui.common.avatar import TILE, Avatar
from ui.common.margin import MarginColumn
from ui.common.overriding import override
from ui.common.text import PlainLabel
from ui.sign_in.words import grouped

ARROWS = {
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Up: (0, -1),
}
LETTERS_MS = 1200


class PersonTile(QAbstractButton):
    """One person; the chosen one has a petrol edge and a tick."""

    def __init__(self, tile: Tile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.tile = tile
        self.role_words = labels.role(tile.role)
        self.setText(tile.name)
        self.setAccessibleName(f"{tile.name}, {self.role_words}")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(60))
        avatar = Avatar(tile.name, tile.role, TILE, parent=self)
        avatar.move(look.gap(13), (self.height() - avatar.height()) // 2)
        self._left = look.gap(25) + avatar.width()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(224), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        chosen = self.isChecked()
        edge = "petrol" if chosen or self.hasFocus() else ("line-strong" if self.underMouse() else "line")
        painting.box(
            painter,
            self.rect(),
            fill="petrol-tint" if chosen else "card",
            line=edge,
            radius=look.px(10),
            width=2 if chosen or self.hasFocus() else 1,
        )
        room = self.width() - self._left - look.gap(12) - (look.px(24) if chosen else 0)
        half = look.px(20)
        for words, letter, tone, at in (
            (self.tile.name, "strong", "ink", -half),
            (self.role_words, "meta", "ink-2", 0),
        ):
            painter.setFont(look.font(letter))
            painter.setPen(look.colour(tone))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            area = QRect(self._left, self.height() // 2 + at, room, half)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        if chosen:
            self._paint_tick(painter)

    def _paint_tick(self, painter: QPainter) -> None:
        look = theme.current()
        side = look.px(20)
        circle = QRectF(self.width() - side - look.gap(9), look.gap(9), side, side)
        painting.dot(painter, circle, "petrol")
        mark = look.px(13)
        at = QPoint(round(circle.center().x() - mark / 2), round(circle.center().y() - mark / 2))
        icons.paint(painter, "check", at, mark, "on-petrol")


class TileBoard(QWidget):
    """All tiles; the board has the focus. `chosen(Tile)` follows the choice, `confirmed` is Enter."""

    chosen = Signal(object)
    confirmed = Signal()

    def __init__(self, tiles: tuple[Tile, ...], columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: list[list[PersonTile]] = []
        self._typed = ""
        self._letters = QTimer(self)
        self._letters.setSingleShot(True)
        self._letters.setInterval(LETTERS_MS)
        self._letters.timeout.connect(self._forget_letters)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("People"))
        self._column = MarginColumn(margin=124, gap=24, bottom=18, parent=self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._column)
        for name, group in grouped(tiles):
            self._column.add(_group_name(name), self._grid(group))

    def _grid(self, group: list[Tile]) -> QWidget:
        look = theme.current()
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.gap(12))
        grid.setVerticalSpacing(look.gap(10))
        for column in range(self._columns):
            grid.setColumnStretch(column, 1)
        for at, tile in enumerate(group):
            button = PersonTile(tile)
            button.clicked.connect(lambda _on, t=tile: self._clicked(t))
            if at % self._columns == 0:
                self._rows.append([])
            self._rows[-1].append(button)
            grid.addWidget(button, at // self._columns, at % self._columns)
        for column in range(len(group), self._columns):
            grid.addWidget(QWidget(), 0, column)
        return holder

    def tiles(self) -> list[PersonTile]:
        return [tile for line in self._rows for tile in line]

    def choose(self, person_id: UUID | None) -> None:
        """Choose someone, or nobody."""
        for button in self.tiles():
            button.setChecked(button.tile.person_id == person_id)
            if button.isChecked():
                self.chosen.emit(button.tile)

    def _clicked(self, tile: Tile) -> None:
        self.choose(tile.person_id)
        self.confirmed.emit()

    def _at(self) -> tuple[int, int] | None:
        for y, line in enumerate(self._rows):
            for x, tile in enumerate(line):
                if tile.isChecked():
                    return x, y
        return None

    def _step(self, across: int, down: int) -> None:
        at = self._at()
        if at is None:
            self.choose(self._rows[0][0].tile.person_id)
            return
        x, y = at
        if across:
            flat = self.tiles()
            n = flat.index(self._rows[y][x]) + across
            self.choose(flat[max(0, min(n, len(flat) - 1))].tile.person_id)
            return
        y = max(0, min(y + down, len(self._rows) - 1))
        self.choose(self._rows[y][min(x, len(self._rows[y]) - 1)].tile.person_id)

    def _forget_letters(self) -> None:
        self._typed = ""

    def _letter(self, letter: str) -> None:
        self._typed += letter.casefold()
        self._letters.start()
        for button in self.tiles():
            if button.tile.name.casefold().startswith(self._typed):
                self.choose(button.tile.person_id)
                return

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(Qt.Key(event.key()))
        if not self._rows:
            super().keyPressEvent(event)
        elif step is not None:
            self._step(*step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._at() is not None:
            self.confirmed.emit()
        elif event.text().isprintable() and event.text().strip():
            self._letter(event.text())
        else:
            super().keyPressEvent(event)


def aside(name: str, part: QWidget) -> QWidget:
    """Return a part beside the margin line, under the tiles."""
    line = MarginColumn(margin=124, gap=24, bottom=2)
    label = _group_name(name)
    label.setContentsMargins(0, theme.current().gap(10), 0, 0)
    line.add(label, part)
    return line


def _group_name(name: str) -> PlainLabel:
    label = PlainLabel(name, "strong", tone="ink-2")
    label.setContentsMargins(0, 0, 0, 0)
    return label
