"""What others wrote at my questions and I have not opened yet: a card each, Enter opens the question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.today import Reaction
from ui.common.avatar import Avatar
from ui.common.layouts import column, row
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta, section
from ui.today.card_column import CardColumn
from ui.today.words import how_reacted, who_reacted


class ReactionCard(Card):
    """One reaction in the words of whoever wrote it."""

    def __init__(self, reaction: Reaction, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(clickable=True, parent=parent)
        self.reaction = reaction
        who, how = who_reacted(reaction), how_reacted(reaction, now)
        head = row(spacing=10)
        head.addWidget(Avatar(who, reaction.author_role or reaction.voice, 32))
        names = column(spacing=0)
        names.addWidget(PlainLabel(who, "strong"))
        names.addWidget(meta(how, tone="ink-2"))
        head.addLayout(names, 1)
        self.body.addLayout(head)
        self.body.addWidget(PlainLabel(f"\u201c{' '.join(reaction.text.split())}\u201d", "body", max_lines=5))
        self.body.addWidget(PlainLabel(self._at(reaction), "meta", tone="ink-2", max_lines=2))
        self.setAccessibleName(f"{who}, {how}: {reaction.text}")
        self.setAccessibleDescription(self._at(reaction))

    def _at(self, reaction: Reaction) -> str:
        return self.tr("at \u2018{0}\u2019").format(reaction.question)


class NewReactions(QWidget):
    """The newest first."""

    def __init__(
        self,
        now: Callable[[], datetime],
        open_question: Callable[[UUID], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._open = open_question
        self._shown: tuple[Reaction, ...] | None = None
        layout = column(self, spacing=12)
        layout.addWidget(section(self.tr("New reactions")))
        self.cards = CardColumn(self.tr("Nothing new. What others write at your questions comes here."))
        layout.addWidget(self.cards)

    def show_reactions(self, reactions: Sequence[Reaction]) -> None:
        """Show these reactions; an empty place says what will stand here."""
        shown = tuple(reactions)
        if shown != self._shown:
            self._shown = shown
            self.cards.show_cards([partial(self._card, one) for one in shown])

    def _card(self, reaction: Reaction) -> Card:
        card = ReactionCard(reaction, self._now())
        card.opened.connect(lambda: self._open(reaction.question_id))
        return card
