"""Answers that came home to me, the newest first: the words, what they are about, that I have read them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerunit.domain.views.portfolios import AnswerToMe
from leerunit.domain.vocabulary import ItemKind, Voice
from ui.common import dates, labels, pictures, theme
from ui.common.avatar import MEDIUM, Avatar
from ui.common.buttons import LinkButton, PlainButton
from ui.common.chips import Chip, IconWord
from ui.common.layouts import clear, column, row
from ui.common.surface import Card
from ui.common.text import PlainLabel

CAN_BE_OPENED = frozenset({ItemKind.QUESTION, ItemKind.EVALUATION})


class AnswerToMeCard(Card):
    """`reading` when I say that I have read it, `opening` to go to the piece."""

    reading = Signal()
    opening = Signal()

    def __init__(self, answer: AnswerToMe, parent: QWidget | None = None) -> None:
        super().__init__(line="line" if answer.is_read else "petrol", padding=16, parent=parent)
        head = row(spacing=12)
        head.addWidget(Avatar(answer.author_name, Voice.TEACHER, MEDIUM))
        names = column(spacing=0)
        names.addWidget(PlainLabel(answer.author_name, "strong"))
        told = self.tr("read your portfolio of {0}").format(dates.long(answer.portfolio_on))
        names.addWidget(PlainLabel(told, "meta", tone="ink-2"))
        head.addLayout(names, 1)
        head.addWidget(Chip(self.tr("Real, from your teacher"), "shield-check"))
        self.body.addLayout(head)
        self.body.addWidget(PlainLabel(answer.text, "lead"))
        self._add_foot(answer)
        self.setAccessibleName(f"{answer.author_name}: {answer.text}")

    def _add_foot(self, answer: AnswerToMe) -> None:
        is_coordinating = answer.item_kind is ItemKind.COORDINATING
        named = labels.item(answer.item_kind) if is_coordinating else answer.item_title
        title = named or self.tr("a piece that is not here now")
        if answer.item_title and answer.item_kind in CAN_BE_OPENED:
            link = LinkButton(_short(title), pictures.ITEM[answer.item_kind], small=True)
            link.clicked.connect(self.opening)
            self.body.addWidget(link)
        else:
            about = PlainLabel(self.tr("About: {0}").format(title), "meta", tone="ink-2")
            self.body.addWidget(about)
        if answer.is_read:
            return
        line = row(spacing=12)
        line.addWidget(IconWord(self.tr("Only you, until you have read it"), "lock"))
        line.addStretch(1)
        self.done = PlainButton(self.tr("I have read it"), "check", small=True)
        self.done.clicked.connect(self.reading)
        line.addWidget(self.done)
        self.body.addLayout(line)


class AnswersToMe(QWidget):
    """`reading(answer_id)` and `opening(ItemKind, item_id)` go to the screen."""

    reading = Signal(object)
    opening = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body: QVBoxLayout = column(self, spacing=10)
        self._shown: tuple[AnswerToMe, ...] = ()
        self.cards: tuple[AnswerToMeCard, ...] = ()

    def show_answers(self, answers: tuple[AnswerToMe, ...]) -> None:
        """Show them; nothing at all while there are none."""
        if answers == self._shown:
            return
        self._shown = answers
        clear(self._body)
        self.cards = tuple(self._card(answer) for answer in answers)
        if self.cards:
            self._body.addSpacing(theme.current().gap(8))
            self._body.addWidget(PlainLabel(self.tr("Written to you"), "section"))
        for card in self.cards:
            self._body.addWidget(card)

    def _card(self, answer: AnswerToMe) -> AnswerToMeCard:
        card = AnswerToMeCard(answer)
        card.reading.connect(lambda: self.reading.emit(answer.answer_id))
        card.opening.connect(lambda: self.opening.emit(answer.item_kind, answer.item_id))
        return card


def _short(title: str) -> str:
    return title if len(title) <= 80 else title[:79].rstrip() + "\u2026"
