"""The harvest on paper: stories that their owners agreed to, in seasons instead of dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from uuid import UUID

from leerunit.domain.views.harvest import ChangedFor
from leerunit.domain.vocabulary import EntryKind, QuestionState, Voice


@unique
class Season(StrEnum):
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


_SEASONS = (Season.WINTER, Season.SPRING, Season.SUMMER, Season.AUTUMN)


def season_of(day: date) -> Season:
    """Return the season of a day, by whole months: winter begins in December."""
    return _SEASONS[day.month % 12 // 3]


@unique
class Chapter(StrEnum):
    """What a part of a story tells."""

    BEGAN = "began"
    DID = "did"
    HELPED = "helped"
    DISCOVERED = "discovered"


_CHAPTERS = {
    EntryKind.OCCASION: Chapter.BEGAN,
    EntryKind.WHY: Chapter.BEGAN,
    EntryKind.STEP: Chapter.DID,
    EntryKind.EXPLORING: Chapter.DID,
    EntryKind.TRYING: Chapter.DID,
    EntryKind.LOOKING_BACK: Chapter.DISCOVERED,
    EntryKind.REFLECTION: Chapter.DISCOVERED,
}


def chapter_of(kind: EntryKind) -> Chapter:
    """Return where a piece of the asker's own story belongs."""
    return _CHAPTERS.get(kind, Chapter.DID)


@dataclass(frozen=True, slots=True)
class BookletPiece:
    """Words in one season; `voice` None: of the asker."""

    on: date
    chapter: Chapter
    text: str
    voice: Voice | None = None


@dataclass(frozen=True, slots=True)
class BookletStory:
    """One question with its story; `why`: the line at its last change of state."""

    question_id: UUID
    question: str
    state: QuestionState
    themes: tuple[str, ...]
    first_name: str
    pieces: tuple[BookletPiece, ...]
    brought: tuple[str, ...]
    changes: tuple[tuple[ChangedFor, str], ...]
    why: str
    grew_into: str

    @property
    def in_short(self) -> str:
        """Return what it brought in one text: for the resident if that is told."""
        changed = dict(self.changes)
        told = [piece.text for piece in self.pieces if piece.voice is None]
        tries = (changed.get(ChangedFor.RESIDENT, ""), *self.brought, *changed.values(), self.why, *told[-1:])
        return next((text for text in tries if text), "")


@dataclass(frozen=True, slots=True)
class Booklet:
    """What is printed: about a unit, of the school year that began in the year `began`."""

    unit_name: str
    place: str
    purpose: str
    word_for_resident: str
    made_on: date
    began: int
    stories: tuple[BookletStory, ...]
