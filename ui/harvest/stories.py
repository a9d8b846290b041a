"""A story of the harvest: one large, in the asker's own words along the margin line, others as cards."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from leerunit.domain.views.harvest import HarvestStory, ToldPiece
from leerunit.domain.vocabulary import Visibility, Voice
from ui.common import dates, labels, painting, pictures, theme
from ui.common.avatar import SMALL, Avatar
from ui.common.buttons import LinkButton, PlainButton
from ui.common.chips import IconWord
from ui.common.layouts import FlowLayout, column, row
from ui.common.margin import MarginLine
from ui.common.overriding import override
from ui.common.question_row import sealed_words
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta
from ui.harvest import words

FIRST_LINES = 2


def has_changed(story: HarvestStory) -> bool:
    """Whether anything is told about what it changed."""
    return bool(story.brought or story.why or any(each.text.strip() for each in story.changes))


class Changed(QFrame):
    """What it changed, and for whom; a question that was let go changed something too."""

    def __init__(self, story: HarvestStory, word_for_resident: str) -> None:
        super().__init__()
        layout = column(self, spacing=4, margins=(14, 11, 14, 12))
        head = self.tr("What it changed")
        layout.addWidget(
            IconWord(head, "sprout", letter="strong", tone="moss"), 0, Qt.AlignmentFlag.AlignLeft
        )
        for text in story.brought:
            layout.addWidget(PlainLabel(text))
        for change in story.changes:
            if change.text.strip():
                whom = words.whom(change.whom, word_for_resident)
                layout.addWidget(PlainLabel(f"{whom}: {change.text.strip()}"))
        if story.why:
            layout.addWidget(PlainLabel(story.why))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(QPainter(self), self.rect(), fill="moss-tint", radius=theme.current().px(8))


def _head(story: HarvestStory) -> QWidget:
    holder = QWidget()
    line = FlowLayout(holder, spacing=12)
    if story.themes:
        line.addWidget(PlainLabel(", ".join(story.themes), "meta", tone="ink-2", wrap=False))
    line.addWidget(IconWord(labels.state(story.state), pictures.STATE[story.state]))
    return holder


def _people(story: HarvestStory) -> QHBoxLayout:
    line = row(spacing=8)
    for name, voice in ((story.owner_name, Voice.SELF), *story.helpers)[:3]:
        line.addWidget(Avatar(name, voice, SMALL))
    line.addWidget(meta(words.people(story), tone="ink-2"), 1)
    return line


class SmallStory(Card):
    """A story beside the large one; the whole card brings it there."""

    def __init__(self, story: HarvestStory, word_for_resident: str) -> None:
        super().__init__(clickable=True, padding=18)
        self.story = story
        question = sealed_words() if story.is_sealed else story.question
        self.body.addWidget(_head(story))
        self.body.addWidget(QuoteLabel(question, QuoteSize.SMALL))
        if story.told:
            self.body.addWidget(PlainLabel(story.told[-1].text, tone="ink-2", max_lines=FIRST_LINES))
        if has_changed(story):
            self.body.addWidget(Changed(story, word_for_resident))
        foot = _people(story)
        foot.addWidget(IconWord(self.tr("Read on"), "arrow-right", tone="petrol", weight=600))
        self.body.addLayout(foot)
        self.setAccessibleName(f"{question}, {labels.state(story.state)}, {words.people(story)}")


class LargeStory(Card):
    """`asked_whole` to the question with its whole story; `asked_change` what my own question brought."""

    asked_whole = Signal()
    asked_change = Signal()

    def __init__(self, story: HarvestStory, word_for_resident: str) -> None:
        super().__init__(padding=26)
        self.story = story
        self.body.setSpacing(theme.current().gap(14))
        self.body.addWidget(_head(story))
        question = sealed_words() if story.is_sealed else story.question
        self.body.addWidget(QuoteLabel(question, QuoteSize.LARGE))
        if story.told:
            self.body.addWidget(self._told(story))
        if has_changed(story):
            self.body.addWidget(Changed(story, word_for_resident))
        if story.grew_into:
            self.body.addWidget(IconWord(self.tr("It became a new question"), "corner-down-right"))
            self.body.addWidget(QuoteLabel(story.grew_into, QuoteSize.SMALL))
        if story.is_mine:
            self.body.addWidget(self._mine(story))
        self.body.addStretch(1)
        foot = _people(story)
        self.whole = LinkButton(self.tr("Read the whole story"), "arrow-right")
        self.whole.icon_last = True
        self.whole.clicked.connect(self.asked_whole)
        foot.addWidget(self.whole)
        self.body.addLayout(foot)
        self.setAccessibleName(question)

    def _told(self, story: HarvestStory) -> QWidget:
        holder = QWidget()
        lines = column(holder, spacing=0)
        for month, told in groupby(story.told, key=lambda piece: dates.month_alone(piece.on)):
            lines.addWidget(MarginLine(month, _pieces(tuple(told)), margin=96, gap=20, bottom=0))
        return holder

    def _mine(self, story: HarvestStory) -> QWidget:
        """Where my own story stands now, and the way to change that."""
        holder = QWidget()
        line = FlowLayout(holder, spacing=12)
        if story.in_booklet:
            line.addWidget(IconWord(self.tr("In the harvest and in the booklet"), "wheat"))
        elif story.in_harvest:
            line.addWidget(IconWord(self.tr("In the harvest of the unit"), "wheat"))
        else:
            icon = pictures.VISIBILITY[Visibility.ONLY_ME]
            line.addWidget(IconWord(self.tr("Only in your own harvest"), icon))
        self.change = PlainButton(self.tr("What did it bring?"), "sprout", small=True)
        self.change.clicked.connect(self.asked_change)
        line.addWidget(self.change)
        return holder


def _pieces(told: tuple[ToldPiece, ...]) -> QWidget:
    holder = QWidget()
    layout = column(holder, spacing=10, margins=(0, 0, 0, 10))
    for piece in told:
        layout.addWidget(PlainLabel(piece.text))
    return holder
