"""A learning question in a list: its state at the margin line, its words, its next step, who can see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.vocabulary import QuestionState, Role
from ui.common import dates, labels, painting, theme
from ui.common.avatar import SMALL, Avatar
from ui.common.chips import Chip, ChipTone, StateChip, VisibilityLabel
from ui.common.layouts import column, let_go_of_focus, row
from ui.common.margin import MarginColumn, MarginLine
from ui.common.notices import Picture
from ui.common.overriding import override
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta
from ui.common.walking import Walk


def since_words(card: QuestionCard, today: date) -> str:
    """Return since when the question is as it is: today, yesterday, or since 4 nov."""
    near = dates.near(card.since, today)
    if (today - card.since).days in {0, 1}:
        return near
    return QCoreApplication.translate("question_row", "since {0}").format(near)


def sealed_words() -> str:
    """Return what stands in place of words that wait behind a former passphrase."""
    return QCoreApplication.translate("question_row", "These words are still sealed.")


class Dot(QWidget):
    """A small petrol dot: something new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = theme.current().px(8)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.dot(QPainter(self), QRectF(self.rect()), "petrol")


class QuestionRow(Card):
    """One question; the whole row is a button. `shows_owner` puts the name of its owner above it."""

    def __init__(
        self, card: QuestionCard, today: date, *, owner_role: Role | None = None, shows_owner: bool = False
    ) -> None:
        super().__init__(clickable=True, fill="paper", line="paper", padding=8)
        self.card = card
        self.body.setSpacing(theme.current().gap(6))
        words = sealed_words() if card.is_sealed else card.text
        if shows_owner:
            self.body.addLayout(self._owner(owner_role))
        is_quiet = card.state in {QuestionState.PARKED, QuestionState.LET_GO}
        self.body.addWidget(QuoteLabel(words, QuoteSize.SMALL if is_quiet else QuoteSize.MEDIUM, max_lines=4))
        step = self._step(today)
        if step is not None:
            self.body.addLayout(step)
        self.body.addLayout(self._foot())
        self._describe(words, today)

    def _owner(self, role: Role | None) -> QHBoxLayout:
        line = row(spacing=8)
        line.addWidget(Avatar(self.card.owner_name, role, SMALL))
        line.addWidget(PlainLabel(self.card.owner_name, "strong", wrap=False))
        line.addStretch(1)
        return line

    def _step(self, today: date) -> QHBoxLayout | None:
        if self.card.next_step is None:
            if self.card.state is not QuestionState.ASKED:
                return None
            quiet = self.tr("No step yet. That is fine: a question may lie still for a while.")
            return self._told("circle-dashed", "ink-3", PlainLabel(quiet, "body", tone="ink-2"))
        words = PlainLabel(self.card.next_step, "body", max_lines=2)
        if self.card.next_step_on is None:
            return self._told("arrow-right", "petrol", words)
        day = dates.capital(dates.near(self.card.next_step_on, today))
        return self._told(
            "arrow-right", "petrol", PlainLabel(day, "strong", tone="petrol", wrap=False), words
        )

    def _told(self, icon: str, tone: str, *parts: PlainLabel) -> QHBoxLayout:
        line = row(spacing=10)
        holder = QWidget()
        column(holder, margins=(0, 3, 0, 0)).addWidget(Picture(icon, 17, tone))
        line.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        for part in parts[:-1]:
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(parts[-1], 1)
        return line

    def _foot(self) -> QHBoxLayout:
        line = row(spacing=8)
        line.addWidget(VisibilityLabel(self.card.visibility))
        for theme_of_it in self.card.themes:
            line.addWidget(Chip(theme_of_it.name, "bookmark", ChipTone.OUTLINE))
        if self.card.has_new_reactions:
            line.addSpacing(theme.current().gap(6))
            line.addWidget(Dot())
            line.addWidget(PlainLabel(self.tr("new reactions"), "meta", wrap=False))
        line.addStretch(1)
        return line

    def _describe(self, words: str, today: date) -> None:
        card = self.card
        told = [
            labels.state(card.state),
            since_words(card, today),
            labels.visible_to_sentence(card.visibility),
        ]
        if card.next_step is not None:
            told.append(self.tr("next step: {0}").format(card.next_step))
        if card.themes:
            told.append(self.tr("themes: {0}").format(", ".join(each.name for each in card.themes)))
        if card.has_new_reactions:
            told.append(self.tr("new reactions"))
        self.setAccessibleName(words)
        self.setAccessibleDescription(", ".join(told))


class QuestionRows(MarginColumn):
    """Questions under each other along the margin line; arrows walk, Enter opens."""

    def __init__(
        self,
        today: Callable[[], date],
        open_question: Callable[[UUID], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=15, bottom=4, parent=parent)
        self._today = today
        self._open = open_question
        self._shown: tuple[object, ...] = ()
        self._lines: dict[UUID, tuple[object, QuestionRow, MarginLine]] = {}
        self.walk = Walk(self)

    def show_cards(self, cards: Sequence[QuestionCard], *, roles: Mapping[UUID, Role] | None = None) -> None:
        """Show these questions, with `roles` of their owners above each their owner.

        Nothing happens when they stand there already.
        """
        today = self._today()
        shown = (today, *(roles or {}).items(), *cards)
        if shown == self._shown:
            return
        self._shown = shown
        held = next((line for line in self.rows() if line.hasFocus()), None)
        if held is not None:
            let_go_of_focus(held)
        is_seen = self.isVisible()
        if is_seen:
            self.hide()  # shown one by one, each row would lay out all of the window once more
        self._put(cards, roles, today)
        if is_seen:
            self.show()
        if held is not None:
            again = self._lines.get(held.card.question_id)
            if again is not None:
                again[1].setFocus()

    def _put(self, cards: Sequence[QuestionCard], roles: Mapping[UUID, Role] | None, today: date) -> None:
        """Put rows in order; one that stands there as it should is kept."""
        before, self._lines = self._lines, {}
        self.walk.begin()
        for place, card in enumerate(cards):
            told = (card, today, roles is not None, (roles or {}).get(card.owner_id))
            known = before.get(card.question_id)
            if known is None or known[0] != told:
                known = (told, *self._build(card, today, roles))
            else:
                del before[card.question_id]
            self._lines[card.question_id] = known
            self.walk.add(known[1])
            self.put(place, known[2])
        for _, _, line in before.values():
            self.drop(line)
        for first, second in pairwise(self.walk.parts):
            self.setTabOrder(first, second)

    def _build(
        self, card: QuestionCard, today: date, roles: Mapping[UUID, Role] | None
    ) -> tuple[QuestionRow, MarginLine]:
        role = (roles or {}).get(card.owner_id)
        part = QuestionRow(card, today, owner_role=role, shows_owner=roles is not None)
        part.opened.connect(lambda: self._open(card.question_id))
        return part, self.line(_state(card, today), part)

    def rows(self) -> tuple[QuestionRow, ...]:
        return tuple(part for part in self.walk.parts if isinstance(part, QuestionRow))


def _state(card: QuestionCard, today: date) -> QWidget:
    """Return the state with its date; with large text side by side."""
    holder = QWidget()
    parts = (StateChip(card.state), meta(since_words(card, today), tone="ink-2"))
    if theme.current().is_large:
        line = row(holder, spacing=12)
        for part in parts:
            line.addWidget(part)
        line.addStretch(1)
        return holder
    stack = column(holder, spacing=8, margins=(0, 8, 0, 0))
    for part in parts:
        stack.addWidget(part)
    return holder
