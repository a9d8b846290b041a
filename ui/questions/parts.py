"""What a story's page is made of, for the deeds that act on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import QuestionStory
from ui.common import language
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
        self.composer.offer_deeper(self._deepening, context.clock.today().toordinal())

    def _deepening(self) -> Sequence[str]:
        found: list[str] = []
        reflection = self.context.desk.reflection
        self.context.faults.attempt(lambda: reflection.help(language.current()).deepening, found.extend)
        return found
