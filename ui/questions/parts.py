"""What a story's page is made of, for the deeds that act on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import QuestionStory
from ui.questions.composer import Composer
from ui.questions.panel import StoryPanel
from ui.questions.state_pills import StatePills
from ui.screen import ScreenContext


class StoryParts(QWidget):
    """The parts of one page; `story` is what was read last."""

    def __init__(self, context: ScreenContext, story: QuestionStory) -> None:
        super().__init__()
        self.context = context
        self.story = story
        self.panel = StoryPanel()
        self.pills = StatePills()
        self.composer = Composer(context.member, context.clock.today(), owns=story.may_write)
