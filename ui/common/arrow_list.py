"""Cards under each other that the arrow keys walk through; focus and place survive a new reading."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.common.layouts import clear, column, let_go_of_focus
from ui.common.overriding import override
from ui.common.surface import Card


class ArrowList(QWidget):
    """`opened(UUID)` is emitted when a card is opened by Enter, Space or a click."""

    opened = Signal(object)

    def __init__(self, *, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = column(self, spacing=spacing)
        self._cards: dict[UUID, Card] = {}

    def show_cards(self, cards: Iterable[tuple[UUID, Card]]) -> None:
        """Show other cards; the one that had the focus keeps it if it is still there."""
        focus = QApplication.focusWidget()
        held = next((key for key, card in self._cards.items() if card is focus), None)
        if held is not None:
            let_go_of_focus(self._cards[held])
        clear(self._body)
        self._cards = dict(cards)
        for key, card in self._cards.items():
            card.opened.connect(lambda key=key: self.opened.emit(key))
            self._body.addWidget(card)
        if held in self._cards:
            self._cards[held].setFocus()

    def card(self, key: UUID) -> Card:
        return self._cards[key]

    @property
    def keys(self) -> tuple[UUID, ...]:
        return tuple(self._cards)

    def choose(self, key: UUID | None) -> None:
        """Paint one card as the one that is shown."""
        for one, card in self._cards.items():
            card.set_chosen(one == key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        cards = tuple(self._cards.values())
        focus = QApplication.focusWidget()
        at = next((n for n, card in enumerate(cards) if card is focus), None)
        if not step or at is None:
            super().keyPressEvent(event)
            return
        cards[max(0, min(len(cards) - 1, at + step))].setFocus(Qt.FocusReason.TabFocusReason)
