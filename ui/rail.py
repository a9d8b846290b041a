"""The rail: where one can go. Words with an icon; icons alone, with a tooltip, when room is short."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ui.common import icons, painting, theme
from ui.common.buttons import EnterButton
from ui.common.keycap import keycap_width, paint_keycap
from ui.common.layouts import column, row
from ui.common.overriding import override
from ui.common.quote import Logo
from ui.common.surface import Surface
from ui.common.text import plain_tooltip

WIDTH, COMPACT = 184, 64


@dataclass(frozen=True, slots=True)
class RailEntry:
    """A place in the rail: its key, icon, name, and the keys that go there."""

    key: str
    icon: str
    name: str
    shortcut: str


class RailItem(EnterButton):
    """One place; the current one stands on a card with a petrol bar at its edge."""

    def __init__(self, entry: RailEntry, *, shows_keys: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.is_compact = False
        self._shows_keys = shows_keys
        self.setText(entry.name)
        self.setAccessibleName(entry.name)
        self.setAccessibleDescription(entry.shortcut)
        self.setFont(theme.current().font("body", 500))
        self.setCheckable(not shows_keys)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_compact(self, *, compact: bool) -> None:
        self.is_compact = compact
        keys = self.entry.shortcut.replace("+", " ")
        self.setToolTip(plain_tooltip(f"{self.entry.name} ({keys})" if keys else self.entry.name))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(40), theme.current().gap(44 if theme.current().is_large else 40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        current = self.isChecked()
        if current:
            painting.box(painter, self.rect(), fill="card", line="line", radius=look.px(8))
        elif self.underMouse():
            painting.box(painter, self.rect(), fill="sand", radius=look.px(8))
        if self.hasFocus():
            painting.box(painter, self.rect(), line="petrol", radius=look.px(8), width=2)
        if current:
            tall = self.height() * 0.5
            bar = QRectF(0, (self.height() - tall) / 2, look.gap(3), tall)
            painting.box(painter, bar, fill="petrol", radius=1.5)
        side = look.px(18)
        left = (self.width() - side) // 2 if self.is_compact else look.gap(13)
        tone = "petrol" if current else "ink-2"
        icons.paint(painter, self.entry.icon, QPoint(left, (self.height() - side) // 2), side, tone)
        if not self.is_compact:
            self._paint_name(painter, left + side + look.gap(12))

    def _paint_name(self, painter: QPainter, left: int) -> None:
        look = theme.current()
        current = self.isChecked()
        painter.setPen(look.colour("petrol" if current else "ink-2"))
        painter.setFont(look.font("body", 600) if current else look.font("body"))
        area = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.entry.name)
        if self._shows_keys:
            keys = self.entry.shortcut
            at = self.width() - keycap_width(keys) - look.gap(12)
            paint_keycap(painter, keys, at, self.height(), ink="ink-2", bare=False)


class Rail(Surface):
    """All places of one person; `chosen(key)` and `helped` tell what was asked.

    Alt 1 to 7 follow the order of the list, Alt 0 the place at the foot; arrows walk within the rail.
    """

    chosen = Signal(str)
    helped = Signal()

    def __init__(
        self, entries: tuple[RailEntry, ...], foot: tuple[RailEntry, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("rail", edge="right", parent=parent)
        look = theme.current()
        self.is_compact = False
        self._items: list[RailItem] = []
        layout = column(self, spacing=0, margins=(12, 14, 13, 16))
        head = row(margins=(8, 0, 0, 26))
        self._head = head
        self._logo = Logo()
        self._bare_logo = Logo(bare=True)
        head.addWidget(self._logo)
        head.addWidget(self._bare_logo)
        head.addStretch(1)
        layout.addLayout(head)
        inner = QWidget()
        places = column(inner, spacing=4)
        for entry in entries:
            places.addWidget(self._item(entry))
        places.addStretch(1)
        layout.addWidget(_scrolling(inner), 1)
        for entry in foot:
            layout.addWidget(self._item(entry))
        self._help = RailItem(RailEntry("", "life-buoy", self.tr("Help"), "F1"), shows_keys=True)
        self._help.clicked.connect(self.helped)
        QShortcut(QKeySequence(Qt.Key.Key_F1), self).activated.connect(self.helped)
        layout.addSpacing(look.gap(4))
        layout.addWidget(self._help)
        self.set_compact(compact=False)

    def _item(self, entry: RailEntry) -> RailItem:
        item = RailItem(entry)
        item.clicked.connect(lambda: self.chosen.emit(entry.key))
        if entry.shortcut:
            QShortcut(QKeySequence(entry.shortcut), self).activated.connect(
                lambda: self.chosen.emit(entry.key)
            )
        self._items.append(item)
        return item

    def go_to_current(self) -> None:
        """Put the focus on the place one is at."""
        items = (*self._items, self._help)
        next((item for item in items if item.isChecked()), items[0]).setFocus()

    def mark(self, key: str) -> None:
        """Show which place is current."""
        for item in self._items:
            item.setChecked(item.entry.key == key)

    def set_compact(self, *, compact: bool) -> None:
        """Show icons alone, or icons with words."""
        self.is_compact = compact
        self._logo.setVisible(not compact)
        self._bare_logo.setVisible(compact)
        for item in (*self._items, self._help):
            item.set_compact(compact=compact)
        look = theme.current()
        self.setFixedWidth(look.gap(COMPACT) if compact else look.px(WIDTH))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        items = (*self._items, self._help)
        at = next((n for n, item in enumerate(items) if item.hasFocus()), None)
        if step and at is not None:
            items[(at + step) % len(items)].setFocus()
            return
        super().keyPressEvent(event)


def _scrolling(inner: QWidget) -> QScrollArea:
    """Return an area without scroll bars: the rail scrolls by wheel and by focus when it is too high."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    area.setWidget(inner)
    inner.setAutoFillBackground(False)
    return area
