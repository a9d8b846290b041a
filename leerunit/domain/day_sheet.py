"""The day of the unit on one sheet of paper that may lie on a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from leerunit.domain.views.day import OnShift


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question that travels along and that everyone of the unit may read; of its owner the first name."""

    text: str
    first_name: str


@dataclass(frozen=True, slots=True)
class PaperMoment:
    """A moment of that day for the whole unit; `starts_at` is aware."""

    starts_at: datetime
    title: str
    place: str


@dataclass(frozen=True, slots=True)
class DaySheet:
    """What is printed of a day; nothing in it is for some and not for others of the unit."""

    unit_name: str
    place: str
    purpose: str
    on: date
    made_at: datetime
    people: tuple[OnShift, ...]
    questions: tuple[PaperQuestion, ...]
    moments: tuple[PaperMoment, ...]
    phone: str


@dataclass(frozen=True, slots=True)
class DaySheetMade:
    """Where the page stands. `is_whole`: everything had room. `look_at`: words that could lead to someone."""

    path: Path
    is_whole: bool
    look_at: tuple[str, ...] = ()
