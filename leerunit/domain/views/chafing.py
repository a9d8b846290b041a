"""What chafes, as its writer follows it, and as who is at the talk about it reads it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from leerunit.domain.vocabulary import ChafingFor

ON_THE_DAY = 3
"""Notes of one's own that stand on the day; the others stand in the list."""


@dataclass(frozen=True, slots=True)
class Chafing:
    """A note of mine. `is_open`: who is at the talk at `talk_at` reads it: `readers`, or all of the unit.

    `had_talk`: the planned moment came, or the intervision it was brought into is over. `is_sealed`: the
    words wait behind a former passphrase.
    """

    note_id: UUID
    text_id: UUID
    text: str
    version: int
    wanted: ChafingFor
    written_at: datetime
    talk_title: str = ""
    talk_at: datetime | None = None
    readers: tuple[str, ...] = ()
    is_open: bool = False
    session_id: UUID | None = None
    session_on: date | None = None
    had_talk: bool = False
    came_of_it: str = ""
    is_resting: bool = False
    is_sealed: bool = False

    @property
    def is_followed(self) -> bool:
        """Whether it is underway: not at rest, and nothing was said yet of what came of it."""
        return not self.is_resting and not self.came_of_it


@dataclass(frozen=True, slots=True)
class ChafingBrought:
    """What chafes with someone else, brought to a talk that I am at."""

    note_id: UUID
    writer_name: str
    text: str
    talk_title: str
    talk_at: datetime


@dataclass(frozen=True, slots=True)
class ChafingToday:
    """`mine` is what I follow, the latest few; `with_me` what is brought to a talk I am at."""

    mine: tuple[Chafing, ...]
    with_me: tuple[ChafingBrought, ...]
