"""A day of the unit: who carries it, who learns with whom, which questions travel along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from leerunit.domain.vocabulary import Shift, ShiftRole


@dataclass(frozen=True, slots=True)
class OnShift:
    """What someone is in a shift; `with_name` is beside whom a buddy stands."""

    shift: Shift
    role: ShiftRole
    person_id: UUID
    name: str
    with_name: str = ""


@dataclass(frozen=True, slots=True)
class Travelling:
    """A question that travels along, as far as the reader may read it."""

    question_id: UUID
    owner_name: str
    text: str


@dataclass(frozen=True, slots=True)
class DayBoard:
    """One day of the reader's unit: shifts in order, in each the coordinator first."""

    on: date
    people: tuple[OnShift, ...]
    travelling: tuple[Travelling, ...]

    def names(self, role: ShiftRole) -> tuple[str, ...]:
        """Return who has this role on this day, each once."""
        return tuple(dict.fromkeys(one.name for one in self.people if one.role is role))


@dataclass(frozen=True, slots=True)
class Handover:
    """A line from one guide to the next about a student; the student reads it too."""

    line_id: UUID
    author_name: str
    text: str
    on: date
    at: datetime
    is_mine: bool
