"""A question named in a narrow place; Enter, Space or a click opens it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import TakenAlong
from ui.common import labels
from ui.common.surface import Card
from ui.common.text import PlainLabel

MOST_LINES = 2


def question_words(taken: TakenAlong) -> str:
    """Return the words of a question that goes along, or that they are sealed still."""
    return taken.text or labels.still_sealed()


class QuestionLink(Card):
    """A question in quotes on the ground of a context panel; it wraps, and is whole when read aloud."""

    def __init__(self, taken: TakenAlong, parent: QWidget | None = None) -> None:
        super().__init__(clickable=True, fill="sunk", line="sunk", padding=4, parent=parent)
        words = question_words(taken)
        self.body.addWidget(
            PlainLabel(f"\u2018{words}\u2019", "meta", tone="petrol", weight=600, max_lines=MOST_LINES)
        )
        self.setAccessibleName(words)
