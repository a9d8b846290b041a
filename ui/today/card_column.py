"""Cards under each other: the first few at once, the next ones when one asks for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.common.buttons import LinkButton
from ui.common.layouts import clear, column
from ui.common.surface import Card
from ui.common.text import body
from ui.common.walking import Walk

AT_ONCE = 8
"""So many cards are shown at first, and more each time one asks."""


class CardColumn(QWidget):
    """Arrows walk between the cards; `nothing` is said when there is none."""

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = nothing
        self._makers: tuple[Callable[[], Card], ...] = ()
        self.walk = Walk(self)
        layout = column(self, spacing=12)
        self._cards = column(spacing=12)
        layout.addLayout(self._cards)
        self.more = LinkButton(self.tr("Show more"), "chevron-down", small=True)
        self.more.clicked.connect(self._go_on)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_cards(self, makers: Sequence[Callable[[], Card]]) -> None:
        """Make the first of these cards in place of those that stood here."""
        self._makers = tuple(makers)
        self.walk.begin()
        clear(self._cards)
        self._add()
        if not makers:
            self._cards.addWidget(body(self._nothing, tone="ink-2"))

    def _add(self) -> None:
        """Make the next few."""
        begin = len(self.walk.parts)
        for make in self._makers[begin : begin + AT_ONCE]:
            card = make()
            self.walk.add(card)
            self._cards.addWidget(card)
        self.more.setVisible(len(self.walk.parts) < len(self._makers))

    def _go_on(self) -> None:
        """Show more, with the focus on the first that was added."""
        begin = len(self.walk.parts)
        self._add()
        self.walk.parts[begin].setFocus(Qt.FocusReason.ShortcutFocusReason)
