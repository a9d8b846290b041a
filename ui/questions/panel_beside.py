"""In the panel beside the story: themes, what comes back in it, and whether it asks about a rule."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import QuestionStory
from ui.common import theme
from ui.common.buttons import LinkButton
from ui.common.chips import Chip, ChipTone
from ui.common.choices import Tick
from ui.common.layouts import FlowLayout, clear, column, row
from ui.common.notices import Picture
from ui.common.surface import Hairline
from ui.common.text import meta, plain_tooltip, section
from ui.questions.theme_words import RULE_ICON, THEME_ICON


class BesidePart(QWidget):
    """`asked_themes`, `asked_links` and `marked_rule(bool)` go to the page of the story."""

    asked_themes = Signal()
    asked_links = Signal()
    marked_rule = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=16)
        self._chips_holder = QWidget()
        self._chips = FlowLayout(self._chips_holder, spacing=6)
        self.themes = LinkButton(self.tr("Choose themes"), THEME_ICON, small=True)
        self.themes.clicked.connect(self.asked_themes)
        self._themes_part = _part(self.tr("Themes"), self._chips_holder, self.themes)
        layout.addWidget(self._themes_part)
        self._links_holder = QWidget()
        self._links = column(self._links_holder, spacing=8)
        self.links = LinkButton(self.tr("Link it, afterwards"), "list-checks", small=True)
        self.links.clicked.connect(self.asked_links)
        self._links_part = _part(self.tr("Comes back in"), self._links_holder, self.links)
        layout.addWidget(self._links_part)
        self._rule_part = QWidget()
        part = column(self._rule_part, spacing=4)
        part.addWidget(Hairline())
        part.addSpacing(8)
        self.rule = Tick(self.tr("\u2018Must this?\u2019"), RULE_ICON)
        self.rule.setAccessibleDescription(self.tr("Is there really a rule, or is it a habit?"))
        self.rule.clicked.connect(self.marked_rule)
        part.addWidget(self.rule)
        part.addWidget(meta(self.tr("Is there really a rule, or is it a habit?"), tone="ink-2"))
        layout.addWidget(self._rule_part)
        self._shown: object = None

    def show_story(self, story: QuestionStory) -> None:
        """Show what stands beside this story; the verbs are its owner's."""
        self._rule_part.setVisible(story.may_write)
        self.rule.setChecked(story.beside.is_rule)
        shown = (story.may_write, story.beside, story.qualifications)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_themes(story)
        self._show_links(story)

    def _show_themes(self, story: QuestionStory) -> None:
        clear(self._chips)
        for each in story.beside.themes:
            self._chips.addWidget(Chip(each.name, THEME_ICON, ChipTone.OUTLINE))
        self._chips_holder.setVisible(bool(story.beside.themes))
        self.themes.setVisible(story.may_write)
        self._themes_part.setVisible(bool(story.beside.themes) or story.may_write)

    def _show_links(self, story: QuestionStory) -> None:
        clear(self._links)
        for link in story.qualifications:
            line = row(spacing=8)
            line.addWidget(Picture("list-checks", 15, "ink-2"), 0, Qt.AlignmentFlag.AlignTop)
            words = meta(link.title or link.code, tone="ink-2")
            words.setToolTip(plain_tooltip(f"{link.framework} {link.code}"))
            line.addWidget(words, 1)
            self._links.addLayout(line)
        self._links_holder.setVisible(bool(story.qualifications))
        self.links.setVisible(story.may_write)
        self._links_part.setVisible(bool(story.qualifications) or story.may_write)


def _part(title: str, *parts: QWidget) -> QWidget:
    """Return parts under a heading, with a line above."""
    holder = QWidget()
    layout = column(holder, spacing=8)
    layout.addWidget(Hairline())
    layout.addSpacing(theme.current().gap(8))
    layout.addWidget(section(title))
    for part in parts:
        layout.addWidget(part)
    return holder
