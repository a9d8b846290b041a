"""What one person brings or wants to get, as a card; the cards under a theme stand in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QWidget

from leerunit.domain.views.knowledge import OfferView
from leerunit.domain.vocabulary import OfferKind
from ui.common import offers, theme
from ui.common.avatar import Avatar
from ui.common.buttons import LinkButton
from ui.common.chips import Chip, ChipTone
from ui.common.layouts import column, row
from ui.common.notices import Picture
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta, section
from ui.knowledge.view_state import Group

TONE = {OfferKind.BRING: ChipTone.MOSS, OfferKind.TAKE: ChipTone.PETROL}


class OfferCard(Card):
    """`changing`, `withdrawing` and `planning` at its buttons, each with its offer."""

    changing = Signal(object)
    withdrawing = Signal(object)
    planning = Signal(object)

    def __init__(self, offer: OfferView, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.offer = offer
        self.buttons: list[LinkButton] = []
        head = row(spacing=10)
        head.addWidget(Avatar(offers.who(offer), offers.shape(offer)), 0, Qt.AlignmentFlag.AlignTop)
        names = column(spacing=0)
        names.addWidget(PlainLabel(offers.who(offer), "strong"))
        names.addWidget(meta(offers.what_they_are(offer), tone="ink-2"))
        head.addLayout(names, 1)
        chip = Chip(offers.kind(offer.kind), offers.PICTURE[offer.kind], TONE[offer.kind])
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(PlainLabel(f"\u201c{offer.text}\u201d"))
        if offer.when:
            when = row(spacing=7)
            when.addWidget(Picture("clock", 15, "ink-2"), 0, Qt.AlignmentFlag.AlignTop)
            when.addWidget(meta(offer.when, tone="ink-2"), 1)
            self.body.addLayout(when)
        self._add_buttons(offer)

    def _add_buttons(self, offer: OfferView) -> None:
        line = row(spacing=14)
        if offer.is_mine:
            self._add(line, LinkButton(self.tr("Change"), "pencil", small=True), self.changing)
        elif offer.person_id is not None:
            self._add(line, LinkButton(self.tr("Plan a talk"), "calendar-plus", small=True), self.planning)
        if offer.may_withdraw:
            for_them = self.tr("Withdraw for {0}").format(offers.in_sentence(offer))
            words = self.tr("Withdraw") if offer.is_mine else for_them
            self._add(line, LinkButton(words, "undo-2", small=True), self.withdrawing)
        line.addStretch(1)
        self.body.addLayout(line)

    def _add(self, line: QBoxLayout, button: LinkButton, asked: SignalInstance) -> None:
        offer = self.offer
        button.setAccessibleName(f"{button.text()}: {offers.who(offer)}, {offer.text}")
        button.clicked.connect(lambda: asked.emit(offer))
        line.addWidget(button)
        self.buttons.append(button)


class GroupOfCards(QWidget):
    """Cards under the name of their theme, the first at the left."""

    def __init__(self, group: Group, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = column(self, spacing=10)
        if heading:
            whole.addWidget(section(heading))
        across = 1 if theme.current().is_large else 2
        side_by_side = row(spacing=12)
        columns = [column(spacing=12) for _ in range(across)]
        self.cards = tuple(OfferCard(offer) for offer in group.offers)
        for at, card in enumerate(self.cards):
            columns[at % across].addWidget(card)
        for each in columns:
            each.addStretch(1)
            side_by_side.addLayout(each, 1)
        whole.addLayout(side_by_side)


def all_cards(groups: Sequence[GroupOfCards]) -> tuple[OfferCard, ...]:
    """Return the cards of all groups in order."""
    return tuple(card for group in groups for card in group.cards)
