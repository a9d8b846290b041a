"""Rules that proved to be habits: a list below the stories."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.harvest import HarvestStory
from ui.common import theme
from ui.common.arrow_list import ArrowList
from ui.common.layouts import column
from ui.common.names import first_name
from ui.common.question_row import sealed_words
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta, section


class Habits(QWidget):
    """`opened(UUID)` with the question of a line; hidden while nothing proved a habit."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, spacing=8)
        layout.addSpacing(theme.current().gap(16))
        layout.addWidget(section(self.tr("It seemed a rule, it was a habit")))
        self.list = ArrowList(spacing=6)
        self.list.opened.connect(self.opened)
        layout.addWidget(self.list)

    def show_stories(self, stories: Sequence[HarvestStory]) -> None:
        self.list.show_cards((story.question_id, self._line(story)) for story in stories)
        self.setVisible(bool(stories))

    def _line(self, story: HarvestStory) -> Card:
        card = Card(clickable=True, padding=12)
        card.body.setSpacing(theme.current().gap(2))
        question = sealed_words() if story.is_sealed else story.question
        card.body.addWidget(PlainLabel(question, "strong"))
        line = "" if story.proved is None else story.proved.line
        if line:
            card.body.addWidget(PlainLabel(line))
        card.body.addWidget(meta(first_name(story.owner_name), tone="ink-2"))
        card.setAccessibleName(f"{question} {line}".strip())
        return card
