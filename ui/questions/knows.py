"""Who may know something about my question: in the panel beside the story, and where I choose whom to ask."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.refusals import Refused, Unavailable
from leerunit.domain.views.knowledge import OfferView
from leerunit.domain.views.questions import QuestionStory
from ui.common import offers, theme
from ui.common.avatar import Avatar
from ui.common.buttons import PillButton
from ui.common.layouts import FlowLayout, clear, column, let_go_of_focus, row
from ui.common.names import first_name
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel, meta, section
from ui.common.walking import Walk
from ui.screen import ScreenContext


class KnowsCard(Card):
    """Someone who brings something about it; with an account the whole card asks them."""

    def __init__(self, offer: OfferView) -> None:
        super().__init__(clickable=offer.person_id is not None, padding=10)
        line = row(spacing=10)
        line.addWidget(Avatar(offers.who(offer), offers.shape(offer), 32), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=1)
        words.addWidget(PlainLabel(offers.who(offer), "strong"))
        words.addWidget(PlainLabel(f"\u201c{offer.text}\u201d", "meta", tone="ink-2", max_lines=3))
        if offer.when:
            words.addWidget(PlainLabel(offer.when, "meta", tone="ink-2", max_lines=2))
        ask = self.tr("Ask {0} for feedback") if offer.person_id else self.tr("Ask {0} on the ward")
        told = ask.format(offers.in_sentence(offer))
        words.addWidget(PlainLabel(told, "meta", tone="petrol" if offer.person_id else "ink-2", weight=600))
        line.addLayout(words, 1)
        self.body.addLayout(line)
        self.setAccessibleName(f"{told}: {offer.text}")


class KnowsPart(QWidget):
    """In the panel of the owner; `asked(UUID)` names who is to be asked. Without anybody it is not there."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=8)
        layout.addWidget(Hairline())
        layout.addSpacing(theme.current().gap(8))
        layout.addWidget(section(self.tr("Who knows something about this?")))
        self._people = column(spacing=8)
        layout.addLayout(self._people)
        self._walk = Walk(self)
        self._shown: tuple[OfferView, ...] = ()
        self._story: QuestionStory | None = None
        self._context: ScreenContext | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read)
        self.hide()

    def follow(self, context: ScreenContext, story: QuestionStory) -> None:
        """Look for people a moment later, so that the page itself need not wait for it."""
        self._context, self._story = context, story
        if story.may_write:
            self._later.start(0)
        else:
            self.show_offers(())

    def _read(self) -> None:
        assert self._context is not None
        assert self._story is not None
        try:
            found = self._context.desk.knowledge.who_knows(self._story.question_id)
        except (Refused, Unavailable):
            found = ()  # the page is on its way out, and says itself why
        self.show_offers(found)

    def show_offers(self, found: tuple[OfferView, ...]) -> None:
        """Show these people; nobody shows nothing."""
        if found != self._shown:
            self._shown = found
            let_go_of_focus(self)
            self._walk.begin()
            clear(self._people)
            for offer in found:
                self._people.addWidget(self._card(offer))
        self.setVisible(bool(found))

    def _card(self, offer: OfferView) -> KnowsCard:
        card = KnowsCard(offer)
        if offer.person_id is not None:
            card.opened.connect(lambda: self.asked.emit(offer.person_id))
            self._walk.add(card)
        return card


class KnowsPills(QWidget):
    """Above the people to ask: those who may know something, `picked(UUID)`; who has no account in words."""

    picked = Signal(object)

    def __init__(self, found: Sequence[OfferView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=6)
        layout.addWidget(meta(self.tr("Who knows something about this?"), tone="ink-2"))
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8)
        layout.addWidget(holder)
        walk = Walk(self, columns=99)
        self.pills: dict[UUID, PillButton] = {}
        for offer in found:
            if offer.person_id is not None:
                flow.addWidget(self._pill(offer, offer.person_id, walk))
        for offer in found:
            if offer.person_id is None:
                ask = self.tr("Ask {0} on the ward").format(offers.in_sentence(offer))
                layout.addWidget(meta(f"{ask}: {offer.text}", tone="ink-2"))
        holder.setVisible(bool(self.pills))

    def _pill(self, offer: OfferView, person_id: UUID, walk: Walk) -> PillButton:
        pill = PillButton(first_name(offer.name), offers.KNOWLEDGE, soft=True)
        pill.setCheckable(False)
        pill.setAccessibleName(f"{offer.name}: {offer.text}")
        pill.setToolTip(offer.text[:200])
        pill.clicked.connect(lambda: self.picked.emit(person_id))
        walk.add(pill)
        self.pills[person_id] = pill
        return pill
