"""What asks the reader's own attention, in kind and subject."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.today import Attention
from ui.common.layouts import column, row
from ui.common.notices import Picture
from ui.common.surface import Card
from ui.common.text import PlainLabel, section
from ui.today.card_column import CardColumn
from ui.today.words import icon_of, what_asks


class AttentionCard(Card):
    """One thing that asks the reader's own attention, with the verb that answers it."""

    def __init__(self, attention: Attention, parent: QWidget | None = None) -> None:
        super().__init__(clickable=True, parent=parent)
        self.attention = attention
        bold, line, verb = what_asks(attention)
        whole = row(spacing=12)
        whole.addWidget(Picture(icon_of(attention), 22, "terra"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=3)
        words.addWidget(PlainLabel(bold, "strong"))
        words.addWidget(PlainLabel(line, "meta", tone="ink-2", max_lines=2))
        go_on = row(spacing=8)
        go_on.addWidget(PlainLabel(verb, "meta", tone="petrol", weight=600, wrap=False))
        go_on.addWidget(Picture("arrow-right", 15))
        go_on.addStretch(1)
        words.addLayout(go_on)
        whole.addLayout(words, 1)
        self.body.addLayout(whole)
        self.setAccessibleName(f"{bold}. {line}")
        self.setAccessibleDescription(verb)


class AsksAttention(QWidget):
    """What asks the reader's attention; never a number."""

    def __init__(self, open_it: Callable[[Attention], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = open_it
        self._shown: tuple[Attention, ...] | None = None
        layout = column(self, spacing=12)
        layout.addWidget(section(self.tr("Asks attention")))
        self.cards = CardColumn(self.tr("Nobody asks anything of you now. Hands behind your back."))
        layout.addWidget(self.cards)

    def show_all(self, attention: Sequence[Attention]) -> None:
        """Show these; an empty place is a good one."""
        shown = tuple(attention)
        if shown != self._shown:
            self._shown = shown
            self.cards.show_cards([partial(self._card, one) for one in shown])

    def _card(self, attention: Attention) -> Card:
        card = AttentionCard(attention)
        card.opened.connect(lambda: self._open(attention))
        return card
