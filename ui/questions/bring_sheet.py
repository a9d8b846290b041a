"""A question that a volunteer, a neighbour or another guest brings; whoever writes it down is its host."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.vocabulary import Voice
from ui.common import labels
from ui.common.buttons import PrimaryButton
from ui.common.fields import Labelled
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.text import meta, strong
from ui.common.visibility_choice import VisibilityChoice
from ui.common.voice_pills import VoicePills
from ui.common.writing import WritingField

BRINGERS = (Voice.VOLUNTEER, Voice.NEIGHBOUR, Voice.RELATIVE, Voice.COLLEAGUE)
"""Who may bring a question; a resident's wish stands in the story of whoever heard it."""


def brought_words(story: QuestionStory) -> str:
    """Return who brought a question, and through whom; nothing for a question of one's own."""
    if story.brought_by is None:
        return ""
    words = QCoreApplication.translate("brought", "A question of {0}, through {1}")
    return words.format(labels.voice(story.brought_by), story.owner_name)


class BringSheet(SideSheet):
    """`brought(Voice, str, Visibility)` at the verb; nothing is kept before."""

    brought = Signal(object, str, object)

    def __init__(self, over: QWidget) -> None:
        verb = PrimaryButton(self.tr("Keep the question"), "heart", keys="Ctrl+Return")
        super().__init__(over, self.tr("A question of someone else"), verb)
        quiet = self.tr("Someone without an account asks; you write it down and become its host.")
        self.body.addWidget(meta(quiet, tone="ink-2"))
        self.body.addWidget(strong(self.tr("Whose question?")))
        self.whose = VoicePills(BRINGERS)
        self.body.addWidget(self.whose)
        self.writing = WritingField(self.tr("The question, in their words"), lines=3)
        self.labelled = Labelled(self.tr("The question, in their words"), self.writing)
        self.body.addWidget(self.labelled)
        self.body.addWidget(meta(self.tr("Read it aloud before you keep it. No names."), tone="ink-2"))
        self.visibility = VisibilityChoice()
        self.body.addWidget(self.visibility)
        self.body.addStretch(1)
        verb.clicked.connect(self._bring)

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.whose.setFocus()

    def _bring(self) -> None:
        self.brought.emit(self.whose.voice(), self.writing.words(), self.visibility.visibility())
