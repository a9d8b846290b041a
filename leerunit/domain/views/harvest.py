"""What learning brought: stories that came to an end, what changed by them, and the counts below them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from pathlib import Path
from uuid import UUID

from leerunit.domain.views.beside import RuleEndingView
from leerunit.domain.vocabulary import EntryKind, QuestionState, Voice


@unique
class ChangedFor(StrEnum):
    """For whom something changed; the value is the key of the field in the story."""

    RESIDENT = "for_resident"
    COLLEAGUES = "for_colleagues"
    UNIT = "for_unit"


@unique
class HarvestUse(StrEnum):
    """What an owner agreed to for one story."""

    UNIT = "unit"
    BOOKLET = "booklet"


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` up to `until`, that day not included; None: without that end."""

    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ToldPiece:
    """A piece of the asker's own story, in their own words."""

    on: date
    kind: EntryKind
    text: str


@dataclass(frozen=True, slots=True)
class ChangeText:
    """What changed for someone; `version` is needed to write it over, 0 when nothing stands there yet."""

    whom: ChangedFor
    text: str
    version: int


@dataclass(frozen=True, slots=True)
class HarvestStory:
    """A question that was answered or let go. `brought`: what it brought, told freely.

    `why`: the line at its last change of state. `helpers`: names, each with whose voice it is; `voices`:
    those who helped without a name here. `proved`: what a question "must this?" proved to be about.
    `in_harvest` and `in_booklet`: what its owner agreed to, as it counts now.
    """

    question_id: UUID
    question: str
    owner_id: UUID
    owner_name: str
    state: QuestionState
    since: date
    themes: tuple[str, ...]
    told: tuple[ToldPiece, ...]
    brought: tuple[str, ...]
    changes: tuple[ChangeText, ...]
    why: str
    helpers: tuple[tuple[str, Voice], ...]
    voices: tuple[Voice, ...]
    grew_into: str
    is_mine: bool
    is_shared_with_unit: bool
    in_harvest: bool
    in_booklet: bool
    is_sealed: bool = False
    proved: RuleEndingView | None = None


@dataclass(frozen=True, slots=True)
class HarvestCounts:
    """What stands below the stories of a period; only what every member of the unit may read."""

    period: Period
    answered: int
    let_go: int
    intervisions: int


@dataclass(frozen=True, slots=True)
class CountNote:
    """What people read in the counts of one day; the note stays with those counts."""

    note_id: UUID
    on: date
    counts: HarvestCounts
    text: str
    version: int
    author_name: str


@dataclass(frozen=True, slots=True)
class BookletMade:
    """A file that was written; `left_out`: stories for which one page had no room.

    `look_at`: words in it by which someone could be recognised, for the maker to look at.
    """

    path: Path
    size: int
    stories: int
    left_out: int = 0
    look_at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HarvestView:
    """The harvest of my unit and my own, the latest first. `note` belongs to the counts of now."""

    unit_name: str
    word_for_resident: str
    stories: tuple[HarvestStory, ...]
    mine: tuple[HarvestStory, ...]
    counts: HarvestCounts
    note: CountNote | None
    earlier_notes: tuple[CountNote, ...]
    may_make_booklet: bool
