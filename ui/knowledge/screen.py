"""Who knows what: what people of the unit bring and want to get, by theme, found as one types."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from leerunit.domain.views.knowledge import KnowledgeBoard, NewOffer, Offering, OfferView
from ui.common import ask, offers, theme
from ui.common.buttons import LinkButton, PlainButton, PrimaryButton
from ui.common.fields import TextField
from ui.common.keycap import Keycap
from ui.common.layouts import ScrollPane, clear, column, let_go_of_focus, row
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.sheet import Scrim
from ui.common.text import PlainLabel, title
from ui.knowledge.cards import GroupOfCards, OfferCard, all_cards
from ui.knowledge.offer_sheet import GuestOfferSheet, OfferSheet
from ui.knowledge.view_state import Group, cut, derive
from ui.planning import open_plan
from ui.screen import Screen, ScreenContext

AT_ONCE = 24
"""So many offers are shown at first, and more each time one asks."""


class KnowledgeScreen(Screen):
    """One pane: a field to find with, the two ways to add, and the cards under their themes."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.board = KnowledgeBoard((), ())
        self.groups: tuple[GroupOfCards, ...] = ()
        self._shown: tuple[Group, ...] | None = None
        self._most = AT_ONCE
        self.pane = ScrollPane(margins=(32, 18, 32, 24), spacing=0)
        column(self).addWidget(self.pane)
        body, look = self.pane.body, theme.current()
        back = LinkButton(self.tr("Today"), "arrow-left")
        back.clicked.connect(lambda: context.go("today", None))
        top = row(spacing=12)
        top.addWidget(back)
        top.addStretch(1)
        top.addWidget(Keycap("Alt \u2190"))
        body.addLayout(top)
        body.addSpacing(look.gap(10))
        body.addWidget(title(self.tr("Who knows what")))
        lead = self.tr(
            "What people come to bring here and what they come to get, in their own words. "
            "The whole unit reads this."
        )
        body.addSpacing(look.gap(6))
        body.addWidget(PlainLabel(lead, "body", tone="ink-2"))
        body.addSpacing(look.gap(14))
        body.addLayout(self._build_ways())
        self._cards = column(spacing=22, margins=(0, 18, 0, 0))
        body.addLayout(self._cards)
        self.more = LinkButton(self.tr("Show more"), "chevron-down")
        self.more.clicked.connect(self._show_more)
        body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_empty()
        body.addStretch(1)
        self.pane.start = self.seek

    def _build_ways(self) -> QBoxLayout:
        self.seek = TextField(
            self.tr("Find a name, a word or a theme"),
            hint=self.tr("Find a name, a word or a theme"),
            icon="search",
        )
        self.seek.edited.connect(self._seek)
        self.add = PrimaryButton(self.tr("Bring or get"), "plus")
        self.add.clicked.connect(self.begin_new)
        self.host = PlainButton(self.tr("For someone without an account"), "heart")
        self.host.clicked.connect(self._begin_for_guest)
        ways = column(spacing=10) if theme.current().is_large else row(spacing=10)
        for part, stretch in ((self.seek, 1), (self.add, 0), (self.host, 0)):
            ways.addWidget(part, stretch)
        return ways

    def _add_empty(self) -> None:
        self.empty = EmptyState(
            "lightbulb",
            self.tr("Nobody has written anything yet"),
            self.tr("What are you good at, or what would you like to learn from someone? One line will do."),
            PlainButton(self.tr("Write the first one"), "pencil"),
        )
        assert self.empty.button is not None
        self.empty.button.clicked.connect(self.begin_new)
        self.none_found = EmptyState(
            "search",
            self.tr("Nothing found"),
            self.tr(
                "Perhaps someone knows it without having written it down. Or write that you come for it."
            ),
        )
        for part in (self.empty, self.none_found):
            self.pane.body.addWidget(part)
            part.hide()

    # --- showing

    @override
    def refresh(self) -> None:
        self.board = self.context.desk.knowledge.board()
        self._show()

    def _seek(self) -> None:
        self._most = AT_ONCE
        self._show()

    def _show_more(self) -> None:
        self._most += AT_ONCE
        self._show()

    def _show(self) -> None:
        found = derive(self.board, self.seek.words())
        groups = cut(found, self._most)
        self.more.setVisible(groups != found)
        self.empty.setVisible(not self.board.offers)
        self.seek.setVisible(bool(self.board.offers))
        self.none_found.setVisible(bool(self.board.offers) and not groups)
        if groups == self._shown:
            return
        self._shown = groups
        held = self._held()
        clear(self._cards)
        other = self.tr("About anything else") if len(groups) > 1 else ""
        self.groups = tuple(GroupOfCards(group, group.name or other) for group in groups)
        for group in self.groups:
            self._cards.addWidget(group)
        for card in all_cards(self.groups):
            card.changing.connect(self._change)
            card.withdrawing.connect(self._withdraw)
            card.planning.connect(self._plan)
        if held is not None:
            self._go_to(held)

    def _held(self) -> UUID | None:
        """Return whose card has the focus, and let go of it."""
        focus = QApplication.focusWidget()
        for card in all_cards(self.groups):
            if focus is not None and card.isAncestorOf(focus):
                let_go_of_focus(focus)
                return card.offer.offer_id
        return None

    def _go_to(self, offer_id: UUID) -> None:
        """Put the focus at an offer, or where one finds when it is gone."""
        card = self._card(offer_id)
        (self.begin_part() if card is None else card.buttons[0]).setFocus()
        if card is not None:
            self.pane.ensureWidgetVisible(card)

    def _begin_at(self, item_id: UUID | None) -> None:
        if any(sheet.isVisible() for sheet in self.findChildren(Scrim)):
            return
        if item_id is None:
            self.begin_part().setFocus()
        else:
            self._go_to(item_id)

    def begin_part(self) -> QWidget:
        """Return where the focus begins."""
        return self.seek if self.board.offers else self.add

    def _card(self, offer_id: UUID) -> OfferCard | None:
        return next((card for card in all_cards(self.groups) if card.offer.offer_id == offer_id), None)

    @override
    def show_item(self, item_id: UUID | None) -> None:
        if item_id is not None and self._card(item_id) is None:
            self.seek.clear()
            self._most = AT_ONCE + sum(1 + len(one.themes) for one in self.board.offers)
            self._show()
        for card in all_cards(self.groups):
            card.set_chosen(card.offer.offer_id == item_id)
        self.pane.start = self.begin_part()
        QTimer.singleShot(0, self, lambda: self._begin_at(item_id))

    # --- one's own

    @override
    def begin_new(self) -> None:
        sheet = OfferSheet(self, self.board.themes, self.context.autosave)
        sheet.kept.connect(lambda new: self._keep(sheet, new))
        self._open(sheet)

    def _open(self, sheet: OfferSheet | GuestOfferSheet) -> None:
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _keep(self, sheet: OfferSheet, new: NewOffer) -> None:
        knowledge = self.context.desk.knowledge
        made: list[UUID] = []
        if self._try(sheet, lambda: made.append(knowledge.offer(new))):
            sheet.take()
            sheet.leave()
            self._say(self.tr("Kept. The whole unit reads it."), lambda: knowledge.withdraw(made[0]))

    def _change(self, offer: OfferView) -> None:
        sheet = OfferSheet(self, self.board.themes, self.context.autosave, offer)
        sheet.kept.connect(lambda new: self._keep_change(sheet, offer, new))
        self._open(sheet)

    def _keep_change(self, sheet: OfferSheet, offer: OfferView, new: NewOffer) -> None:
        change = self.context.desk.knowledge.change
        if self._try(sheet, lambda: change(offer.offer_id, new)):
            sheet.take()
            sheet.leave()
            self._say(self.tr("Kept."), lambda: change(offer.offer_id, offer.as_new))

    def _withdraw(self, offer: OfferView) -> None:
        knowledge = self.context.desk.knowledge
        if not offer.is_mine and not self._sure(offer):
            return
        if self.context.faults.attempt(lambda: knowledge.withdraw(offer.offer_id)):
            again = (lambda: knowledge.offer(offer.as_new)) if offer.is_mine else None
            self._say(self.tr("Withdrawn. Nobody reads it any more."), again)

    def _plan(self, offer: OfferView) -> None:
        if offer.person_id is not None:
            open_plan(self, self.context, (offer.person_id, offer.name))

    # --- of someone without account

    def _begin_for_guest(self) -> None:
        sheet = GuestOfferSheet(self, self.board.themes)
        sheet.kept.connect(lambda offering, new: self._keep_for_guest(sheet, offering, new))
        self._open(sheet)

    def _keep_for_guest(self, sheet: GuestOfferSheet, offering: Offering, new: NewOffer) -> None:
        knowledge = self.context.desk.knowledge
        made: list[UUID] = []
        if self._try(sheet, lambda: made.append(knowledge.offer_for(offering, new))):
            sheet.leave()
            self._say(self.tr("Kept. The whole unit reads it."), lambda: knowledge.withdraw(made[0]))

    def _sure(self, offer: OfferView) -> bool:
        return ask.ask(
            self,
            self.tr("Withdraw this for {0}?").format(offers.in_sentence(offer)),
            self.tr("The words are erased at once. Ask anew if they want it back later."),
            self.tr("Withdraw"),
            icon="undo-2",
        )

    # --- saying it

    def _try(self, sheet: OfferSheet | GuestOfferSheet, deed: Callable[[], object]) -> bool:
        return self.context.faults.attempt(deed, refused=sheet.fields.labelled.refuse)

    def _say(self, sentence: str, undo: Callable[[], object] | None) -> None:
        faults = self.context.faults
        back = None if undo is None else lambda: faults.attempt(undo)
        self.context.notices.toast(sentence, back, offers.KNOWLEDGE)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.pane,)
