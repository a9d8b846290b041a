"""A question of mine as one reader gets it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, unique

from leerunit.domain.views.questions import QuestionStory


@unique
class Unseen(Enum):
    """What of a story a reader does not get; earlier versions never."""

    PIECES = "pieces"
    NEXT_STEP = "next_step"
    VOICES = "voices"
    ANSWERS = "answers"
    CHANGES = "changes"
    VERSIONS = "versions"


@dataclass(frozen=True, slots=True)
class SeenBy:
    """`story` is None when they get nothing of it. `until`: the last day they can, if there is one.

    Nothing in the story can be written on, and nothing stands in it that its owner cannot read.
    """

    reader_name: str
    story: QuestionStory | None
    unseen: tuple[Unseen, ...]
    until: date | None = None
