"""Under the state of a question: its themes, what a "must this?" question proved, and the line it grew in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.beside import ChainLink
from leerunit.domain.views.questions import QuestionStory
from ui.common import labels
from ui.common.buttons import LinkButton
from ui.common.chips import Chip, ChipTone
from ui.common.layouts import FlowLayout, clear, column
from ui.common.notices import Picture
from ui.common.text import meta, plain_tooltip
from ui.common.walking import Walk
from ui.questions.theme_words import RULE_ICON, THEME_ICON, ending_words, must_this

LONGEST = 44


class BesideLine(QWidget):
    """`asked_ending` to say what it proved; `walked(UUID)` to another question of the line."""

    asked_ending = Signal()
    walked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=8, margins=(0, 8, 0, 0))
        self._chips_holder, self._chain_holder = QWidget(), QWidget()
        self._chips = FlowLayout(self._chips_holder, spacing=8)
        self._chain = FlowLayout(self._chain_holder, spacing=6, line_spacing=2)
        layout.addWidget(self._chips_holder)
        layout.addWidget(self._chain_holder)
        self.ending = LinkButton("", small=True, parent=self._chips_holder)
        self.ending.clicked.connect(self.asked_ending)
        self.ending.hide()
        self._walk = Walk(self, columns=99)
        self._shown: object = None

    def show_story(self, story: QuestionStory) -> None:
        """Show what stands beside this story; nothing takes no room."""
        shown = (story.may_write, story.beside)
        if shown == self._shown:
            return
        self._shown = shown
        self._chips.removeWidget(self.ending)
        clear(self._chips)
        clear(self._chain)
        self._walk.begin()
        self._add_chips(story)
        for link in story.beside.chain:
            self._add_link(link, is_first=link is story.beside.chain[0])
        self._chips_holder.setVisible(self._chips.count() > 0)
        self._chain_holder.setVisible(self._chain.count() > 0)
        self.setVisible(self._chips.count() + self._chain.count() > 0)

    def _add_chips(self, story: QuestionStory) -> None:
        beside = story.beside
        if beside.is_rule:
            self._chips.addWidget(Chip(must_this(), RULE_ICON))
        if beside.rule_ending is not None:
            words = ending_words(beside.rule_ending.proved)
            self._chips.addWidget(Chip(words, "lightbulb", ChipTone.MOSS))
            if beside.rule_ending.line:
                self._chips.addWidget(meta(beside.rule_ending.line, tone="ink-2"))
        asks = beside.is_rule and story.may_write
        self.ending.setVisible(asks)
        if asks:
            is_told = beside.rule_ending is not None
            self.ending.setText(self.tr("Change") if is_told else self.tr("What did it prove to be?"))
            self._chips.addWidget(self.ending)
        for theme in beside.themes:
            self._chips.addWidget(Chip(theme.name, THEME_ICON, ChipTone.OUTLINE))

    def _add_link(self, link: ChainLink, *, is_first: bool) -> None:
        if not is_first:
            self._chain.addWidget(Picture("arrow-right", 15, "ink-3"))
        if link.is_here:
            self._chain.addWidget(
                Chip(self.tr("this question"), "message-circle-question-mark", ChipTone.PETROL)
            )
            return
        words = link.text or labels.still_sealed()
        button = LinkButton(f"\u2018{_short(words)}\u2019", small=True)
        button.setToolTip(plain_tooltip(words))
        button.setAccessibleName(words)
        button.setAccessibleDescription(self.tr("In the line this question grew in"))
        button.clicked.connect(lambda: self.walked.emit(link.question_id))
        self._walk.add(button)
        self._chain.addWidget(button)

    @property
    def links(self) -> tuple[QWidget, ...]:
        """The other questions of the line, in order."""
        return self._walk.parts


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "\u2026"
