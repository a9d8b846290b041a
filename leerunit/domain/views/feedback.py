"""Asking for feedback: who was asked what, and what is asked of me."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leerunit.domain.vocabulary import Role


@dataclass(frozen=True, slots=True)
class NewRequest:
    """What is asked of one person at a question of mine: the `focus` in my own words.

    Until `until`, that day included, they read the question, the pieces of my story named in `entries`, and
    only if `with_others` what others wrote there.
    """

    person_id: UUID
    focus: str
    until: date
    entries: tuple[UUID, ...] = ()
    with_others: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """Someone I asked. `not_now`: that is their answer for this moment; they may still write later."""

    request_id: UUID
    person_id: UUID
    name: str
    role: Role | None
    focus: str
    asked_on: date
    until: date
    is_answered: bool
    not_now: bool
    is_over: bool


@dataclass(frozen=True, slots=True)
class AskedOfMe:
    """What someone asks of me at their question, until `until`, that day included."""

    request_id: UUID
    asker_name: str
    focus: str
    until: date
    is_answered: bool
    not_now: bool


@dataclass(frozen=True, slots=True)
class FeedbackAtQuestion:
    """`asked` is for the owner alone, the newest first; `of_me` for the one who is asked."""

    asked: tuple[Asked, ...]
    of_me: AskedOfMe | None
