"""What lies in the bin, one row each: its words, how long it stays, and the two ways on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.bin import BinItem
from ui.bin.view_state import how_long, icon_of, until_when, what_it_was, words_of
from ui.common import theme
from ui.common.buttons import LinkButton, PlainButton
from ui.common.layouts import clear, column, let_go_of_focus, row
from ui.common.notices import Picture
from ui.common.surface import Card
from ui.common.text import PlainLabel, plain_tooltip
from ui.common.walking import Walk


class BinRow(Card):
    """`putting_back` at its button; `erasing` at the other, or Delete while the focus is in the row."""

    putting_back = Signal()
    erasing = Signal()

    def __init__(self, item: BinItem, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.item = item
        head = row(spacing=14)
        head.addWidget(Picture(icon_of(item), 20, "ink-2"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(spacing=2)
        words.addWidget(PlainLabel(words_of(item), "strong", max_lines=2))
        words.addWidget(PlainLabel(what_it_was(item, today), "meta", tone="ink-2", max_lines=2))
        head.addLayout(words, 1)
        self.body.addLayout(head)
        foot = row(spacing=14) if theme.current().is_large else head
        left = PlainLabel(how_long(item), "meta", tone="ink-2", wrap=False)
        left.setToolTip(plain_tooltip(until_when(item)))
        self.put_back = PlainButton(self.tr("Put back"), "undo-2")
        self.erase = LinkButton(self.tr("Erase now"), "trash-2", small=True)
        for button in (self.put_back, self.erase):
            button.setAccessibleName(f"{button.text()}: {words_of(item)}, {how_long(item)}")
        for part in (left, self.put_back, self.erase):
            foot.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        if foot is not head:
            foot.addStretch(1)
            self.body.addLayout(foot)
        self.put_back.clicked.connect(self.putting_back)
        self.erase.clicked.connect(self.erasing)
        key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.erasing)


class BinRows(QWidget):
    """`putting_back(BinItem)` and `erasing(BinItem)`; arrows walk along the buttons to put back."""

    putting_back = Signal(object)
    erasing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = column(self, spacing=8)
        self._walk = Walk(self)
        self._shown: tuple[BinItem, ...] | None = None
        self.rows: tuple[BinRow, ...] = ()

    def show_items(self, items: Sequence[BinItem], today: date) -> None:
        """Show these; the focus goes to what now stands where it was."""
        shown = tuple(items)
        if shown == self._shown:
            return
        self._shown = shown
        at = next((n for n, one in enumerate(self.rows) if one.put_back.hasFocus()), None)
        for one in self.rows:
            let_go_of_focus(one)
        self._walk.begin()
        clear(self._body)
        self.rows = tuple(BinRow(item, today) for item in shown)
        for one in self.rows:
            one.putting_back.connect(lambda item=one.item: self.putting_back.emit(item))
            one.erasing.connect(lambda item=one.item: self.erasing.emit(item))
            self._walk.add(one.put_back)
            self._body.addWidget(one)
        if at is not None and self.rows:
            self.rows[min(at, len(self.rows) - 1)].put_back.setFocus()
