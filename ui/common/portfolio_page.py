"""A piece of a portfolio as it is read: a question as a story, an own yield, an evaluation in all voices.

A portfolio tells months, never days: every date in it is the first of its month.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.portfolio import (
    CoordinatingItem,
    Entry,
    EvaluationItem,
    EvaluationPart,
    GivenItem,
    PortfolioItem,
    QuestionItem,
    VoiceWords,
    YieldItem,
)
from leerunit.domain.vocabulary import EntryKind, Outcome, Voice
from ui.common import dates, labels, pictures
from ui.common.avatar import SMALL, Avatar
from ui.common.chips import IconWord, StateChip
from ui.common.layouts import column, row
from ui.common.margin import MarginColumn
from ui.common.notices import Banner
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.shift_words import experience
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.common.voices import OutcomeBand, VoiceBoard, VoiceColumn

LEFT = Qt.AlignmentFlag.AlignLeft


class ItemPage(QWidget):
    """One piece; never shortened, never markup."""

    def __init__(self, item: PortfolioItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = column(self, spacing=10)
        match item:
            case QuestionItem():
                self._show_question(item)
            case YieldItem():
                self._show_yield(item)
            case GivenItem():
                self._show_given(item)
            case CoordinatingItem():
                self._show_coordinating(item)
            case EvaluationItem():
                self._show_evaluation(item)
            case _:
                self._body.addWidget(PlainLabel(item.title, "section"))
                self._body.addWidget(PlainLabel(item.text))

    # --- a learning question

    def _show_question(self, item: QuestionItem) -> None:
        head = row(spacing=10)
        head.addWidget(StateChip(item.state))
        since = self.tr("Learning question, since {0}").format(dates.month(item.started_on))
        head.addWidget(PlainLabel(since, "meta", tone="ink-2"), 1)
        self._body.addLayout(head)
        self._body.addWidget(QuoteLabel(item.question, QuoteSize.MEDIUM))
        if item.value_for:
            words = self.tr("Of value for {0}").format(item.value_for)
            self._body.addWidget(PlainLabel(words, "meta", tone="ink-2"))
        if item.entries:
            self._body.addWidget(self._story(item.entries))
        if item.yield_text:
            self._body.addWidget(
                Banner(self.tr("What it changed"), item.yield_text, icon="sprout", tone="moss")
            )
        if item.leads_to:
            led = IconWord(self.tr("It led to a new question"), "corner-down-right")
            self._body.addWidget(led, 0, LEFT)
            self._body.addWidget(QuoteLabel(item.leads_to, QuoteSize.SMALL))
        if item.links:
            names = ", ".join(f"{link.code} {link.name}".strip() for link in item.links)
            self._body.addWidget(PlainLabel(self.tr("Belongs to: {0}").format(names), "meta", tone="ink-2"))

    def _story(self, entries: tuple[Entry, ...]) -> QWidget:
        story = MarginColumn()
        shown = ""
        for entry in entries:
            month = dates.month_alone(entry.on)
            left, shown = ("" if month == shown else month), month
            own = entry.voice is Voice.SELF
            part = self._own_words(entry) if own else self._words_of_another(entry)
            story.add(left, part, dot=pictures.ENTRY[entry.kind])
        return story

    def _own_words(self, entry: Entry) -> QWidget:
        holder = QWidget()
        body = column(holder, spacing=2, margins=(0, 2, 0, 0))
        body.addWidget(PlainLabel(labels.entry(entry.kind), "strong"))
        if entry.text:
            body.addWidget(PlainLabel(entry.text))
        for _key, text in entry.parts:
            body.addWidget(PlainLabel(text))
        if entry.step_state is not None:
            state = labels.step_state(entry.step_state)
            words = self.tr("{0}, with {1}").format(state, entry.step_with) if entry.step_with else state
            body.addWidget(PlainLabel(words, "meta", tone="ink-2"))
        return holder

    def _words_of_another(self, entry: Entry) -> QWidget:
        card = Card()
        head = row(spacing=10)
        name = entry.author or dates.capital(labels.voice(entry.voice))
        head.addWidget(Avatar(name, entry.voice, SMALL))
        words = column(spacing=0)
        words.addWidget(PlainLabel(name, "strong"))
        kind = labels.entry(entry.kind)
        aside = self.tr("{0}, with consent").format(kind) if entry.consent else kind
        words.addWidget(PlainLabel(aside, "meta", tone="ink-2"))
        head.addLayout(words, 1)
        card.body.addLayout(head)
        card.body.addWidget(PlainLabel(entry.text))
        return card

    # --- an own yield

    def _show_yield(self, item: YieldItem) -> None:
        words = self.tr("From {0}, {1}").format(item.method, dates.month(item.on))
        self._body.addWidget(IconWord(words, "messages-square"), 0, LEFT)
        if item.question:
            self._body.addWidget(QuoteLabel(item.question, QuoteSize.SMALL))
        self._body.addWidget(Banner(self.tr("What I take home"), item.text, icon="sprout", tone="moss"))

    # --- what was done for others

    def _show_given(self, item: GivenItem) -> None:
        of_peer = item.entry_kind is EntryKind.FEEDBACK_PEER
        kind = self.tr("From student to student") if of_peer else labels.entry(item.entry_kind)
        head = IconWord(f"{dates.capital(kind)}, {dates.month(item.on)}", "message-square-quote")
        self._body.addWidget(head, 0, LEFT)
        if item.question:
            self._body.addWidget(QuoteLabel(item.question, QuoteSize.SMALL))
            asked = self.tr("A question of {0}, with consent").format(item.asker)
        elif item.asker_voice is Voice.PEER:
            asked = self.tr("A question of a fellow student")
        else:
            asked = self.tr("A question of someone in the unit")
        self._body.addWidget(PlainLabel(asked, "meta", tone="ink-2"))
        self._body.addWidget(PlainLabel(item.text))

    def _show_coordinating(self, item: CoordinatingItem) -> None:
        self._body.addWidget(PlainLabel(self.tr("Experience in coordinating"), "section"))
        if item.text:
            self._body.addWidget(PlainLabel(item.text))
        for one in item.roles:
            self._body.addWidget(PlainLabel(experience(one.role), "strong"))
            months = ", ".join(dates.month(day) for day in one.months)
            self._body.addWidget(PlainLabel(months, "meta", tone="ink-2"))

    # --- an evaluation

    def _show_evaluation(self, item: EvaluationItem) -> None:
        self._body.addWidget(PlainLabel(labels.evaluation_kind(item.evaluation_kind), "section"))
        words = f"{item.moment}, {dates.month(item.on)}" if item.moment else dates.month(item.on)
        self._body.addWidget(PlainLabel(words, "meta", tone="ink-2"))
        for part in item.parts:
            self._body.addWidget(PlainLabel(part.heading, "strong"))
            self._body.addWidget(self._board(part))
        if item.reaction:
            self._body.addWidget(PlainLabel(self.tr("My reaction"), "strong"))
            self._body.addWidget(PlainLabel(item.reaction))
        for line in item.sign_offs:
            read = self.tr("Read by {0}, {1}, on {2}").format(
                line.name, labels.role(line.role), dates.long(dates.day_of(line.at))
            )
            self._body.addWidget(IconWord(read, "signature"), 0, LEFT)

    def _board(self, part: EvaluationPart) -> QWidget:
        voices = tuple(self._voice(voice) for voice in part.voices)
        band = None
        if part.outcome is not Outcome.OPEN:
            band = OutcomeBand(part.outcome, PlainLabel(part.outcome_text))
        return VoiceBoard(voices, band)

    def _voice(self, voice: VoiceWords) -> VoiceColumn:
        name = voice.author or dates.capital(labels.voice(voice.voice))
        aside = self.tr("with consent") if voice.consent else ""
        return VoiceColumn(name, voice.role or voice.voice, PlainLabel(voice.text), aside)
