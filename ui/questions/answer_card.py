"""A teacher's words that came home, at the question they were written about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import AnswerOnItem
from leerunit.domain.vocabulary import Visibility, Voice
from ui.common import dates
from ui.common.avatar import Avatar
from ui.common.buttons import PlainButton
from ui.common.chips import Chip, ChipTone, IconWord, VisibilityLabel
from ui.common.layouts import FlowLayout, row
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel, meta


class AnswerCard(Card):
    """`read` when the owner has read it, `asked_reply` and `asked_step` to go on from it."""

    read = Signal()
    asked_reply = Signal()
    asked_step = Signal()

    def __init__(self, answer: AnswerOnItem, *, owns: bool, parent: QWidget | None = None) -> None:
        super().__init__(line="petrol", padding=16, parent=parent)
        head = row(spacing=10)
        head.addWidget(Avatar(answer.author_name, Voice.TEACHER, 32))
        head.addWidget(PlainLabel(answer.author_name, "strong", wrap=False))
        day = dates.long(answer.portfolio_on)
        head.addWidget(meta(self.tr("read your portfolio of {0}").format(day), tone="ink-2"), 1)
        self.body.addLayout(head)
        chip_line, foot_line = QWidget(), QWidget()
        chips = FlowLayout(chip_line, spacing=8)
        chips.addWidget(Chip(self.tr("Real, from your teacher"), "shield-check"))
        if answer.about_older_text:
            chips.addWidget(Chip(self.tr("about your words of then"), "history", ChipTone.OUTLINE))
        self.body.addWidget(chip_line)
        self.body.addWidget(PlainLabel(answer.text, "lead"))
        self.body.addWidget(Hairline())
        foot = FlowLayout(foot_line, spacing=10)
        if answer.is_read or answer.visibility is Visibility.ONLY_ME:
            foot.addWidget(VisibilityLabel(answer.visibility))
        else:
            foot.addWidget(IconWord(self.tr("Only you, until you have read it"), "lock"))
        if owns:
            self._add_deeds(foot, answer)
        self.body.addWidget(foot_line)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{answer.author_name}: {answer.text}")

    def _add_deeds(self, foot: FlowLayout, answer: AnswerOnItem) -> None:
        if not answer.is_read:
            done = PlainButton(self.tr("I have read it"), "check", small=True)
            done.setToolTip(self.tr("From then on, whoever may read your question reads this too."))
            done.clicked.connect(self.read)
            foot.addWidget(done)
        reply = PlainButton(self.tr("Write with it"), "pencil", small=True)
        reply.clicked.connect(self.asked_reply)
        step = PlainButton(self.tr("Make it a step"), "footprints", small=True)
        step.clicked.connect(self.asked_step)
        foot.addWidget(reply)
        foot.addWidget(step)
