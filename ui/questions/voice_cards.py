"""What others wrote, and my own words as a reader: a card each, side by side when there is room."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import QuestionStory, StoryEntry
from leerunit.domain.vocabulary import EntryKind, Voice, VoiceUse
from ui.common import dates, labels
from ui.common.avatar import Avatar
from ui.common.buttons import LinkButton
from ui.common.layouts import FlowLayout, column, row
from ui.common.menu_button import MoreButton
from ui.common.names import first_name
from ui.common.question_row import sealed_words
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta
from ui.questions.live_text import StoredText
from ui.questions.observation import field_name
from ui.questions.story_rows import Piece
from ui.questions.use_words import ALSO, no_longer, use_words
from ui.screen import ScreenContext

NAMED = frozenset({EntryKind.FEEDBACK_OBSERVATION, EntryKind.THEORY, EntryKind.COMPLIMENT})
"""Kinds whose name stands above the words."""


class VoiceCard(Card):
    """The words of someone else, or my own as a reader: who, in which voice, what."""

    def __init__(self, entry: StoryEntry, body: QWidget, how: str, *, is_mine: bool) -> None:
        super().__init__(padding=14)
        self.entry = entry
        whole = row(spacing=12)
        who = entry.author_name or dates.capital(labels.voice(entry.voice))
        whole.addWidget(Avatar(who, entry.voice, 32), 0, Qt.AlignmentFlag.AlignTop)
        self.words = column(spacing=3)
        self.head = row(spacing=8)
        self.head.addWidget(PlainLabel(self.tr("You") if is_mine else who, "strong", wrap=False))
        self.head.addWidget(meta(how, tone="ink-2"), 1)
        self.words.addLayout(self.head)
        if entry.kind in NAMED and not entry.part_texts and not entry.host_name:
            self.words.addWidget(PlainLabel(labels.entry(entry.kind), "meta", tone="ink-2", weight=600))
        self.words.addWidget(body)
        whole.addLayout(self.words, 1)
        self.body.addLayout(whole)
        self.setAccessibleName(f"{who}, {how}")


class VoicesPiece(Piece):
    """What was written on one day, two cards side by side when there is room.

    `asked_withdrawal(StoryEntry, VoiceUse)` when someone without account takes a use of their words back,
    `asked_talk(StoryEntry)` to talk it over.
    """

    asked_withdrawal = Signal(object, object)
    asked_talk = Signal(object)

    def __init__(
        self, context: ScreenContext, story: QuestionStory, entries: tuple[StoryEntry, ...], side_by_side: int
    ) -> None:
        super().__init__(context, story.question_id)
        self._me = context.member.person.person_id
        self._story = story
        layout = column(self, spacing=10)
        line = row(spacing=10)
        for number, entry in enumerate(entries):
            if number % side_by_side == 0:
                line = row(spacing=10)
                layout.addLayout(line)
            line.addWidget(self._card(entry), 1, Qt.AlignmentFlag.AlignTop)
        if len(entries) > 1 and len(entries) % side_by_side:
            line.addStretch(1)

    def _card(self, entry: StoryEntry) -> VoiceCard:
        is_mine = entry.author_id is not None and entry.author_id == self._me
        card = VoiceCard(entry, self._body(entry), self._how(entry), is_mine=is_mine)
        if entry.host_name and not entry.is_sealed:
            card.head.addWidget(self._consents(entry))
        elif entry.may_write:
            card.head.addWidget(self._more(entry))
        elif entry.author_name and not entry.is_sealed:
            reply = LinkButton(self.tr("Write back"), "reply", small=True)
            reply.setAccessibleName(self.tr("Write back to {0}").format(entry.author_name))
            reply.clicked.connect(lambda: self.asked_reply.emit(entry))
            talk = LinkButton(self.tr("Make it a talk"), "coffee", small=True)
            talk.clicked.connect(lambda: self.asked_talk.emit(entry))
            holder = QWidget()
            deeds = FlowLayout(holder, spacing=10)
            for link in (reply, talk):
                deeds.addWidget(link)
            card.words.addWidget(holder)
        return card

    def _how(self, entry: StoryEntry) -> str:
        """Return the voice; for words written down by another who did, and whether they may be quoted."""
        if entry.host_name:
            through = self.tr("through {0}").format(entry.host_name)
            return ", ".join([through, *(use_words(use) for use in entry.uses if use in ALSO)])
        if entry.kind is EntryKind.REPLY:
            return self._replies_to(entry) or labels.entry(EntryKind.REPLY).lower()
        return "" if entry.voice is Voice.SELF else labels.voice(entry.voice)

    def _replies_to(self, entry: StoryEntry) -> str:
        """Return to whom a reply is written, if that reaction can be read too."""
        if entry.reply_to_id is None:
            return ""
        answered = next((one for one in self._story.entries if one.entry_id == entry.reply_to_id), None)
        if answered is None:
            return ""
        if answered.author_id == self._me:
            return self.tr("writes back to you")
        name = first_name(answered.author_name) or labels.voice(answered.voice)
        return self.tr("writes back to {0}").format(name)

    def _consents(self, entry: StoryEntry) -> MoreButton:
        """Return what the one who spoke may take back, through anyone."""
        more = MoreButton(self.tr("More with these words"))
        for use in entry.uses:
            if use in ALSO:
                more.offer(no_longer(use), "undo-2", partial(self.asked_withdrawal.emit, entry, use))
        back = self.tr("Take these words back")
        more.offer(back, "wind", lambda: self.asked_withdrawal.emit(entry, VoiceUse.QUESTION))
        return more

    def _more(self, entry: StoryEntry) -> MoreButton:
        more = MoreButton(self.tr("More with this piece"))
        more.offer(self.tr("Take it out"), "trash-2", lambda: self.asked_out.emit(entry))
        return more

    def _body(self, entry: StoryEntry) -> QWidget:
        if entry.is_sealed:
            return PlainLabel(sealed_words(), "body", tone="ink-2")
        if not entry.part_texts:
            stored = StoredText(entry.text_id, entry.text, entry.version)
            return self._words(stored, labels.entry(entry.kind), entry)
        holder = QWidget()
        layout = column(holder, spacing=2)
        if entry.text:
            layout.addWidget(PlainLabel(entry.text, "body"))
        for part in entry.part_texts:
            if part.text or entry.may_write:
                name = field_name(part.key)
                layout.addWidget(PlainLabel(name, "meta", tone="ink-2", weight=600))
                layout.addWidget(self._words(StoredText(part.text_id, part.text, part.version), name, entry))
        return holder

    def _words(self, stored: StoredText, name: str, entry: StoryEntry) -> QWidget:
        return self.live(stored, name) if entry.may_write else PlainLabel(stored.words, "body")
