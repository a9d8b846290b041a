"""Asking a guide to come along: what a student asked today, and what is asked of a guide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from leerunit.domain.vocabulary import HelpLevel


@dataclass(frozen=True, slots=True)
class HelpAsked:
    """What one student asks today; `coming_name` is the guide who comes, or empty."""

    student_id: UUID
    student_name: str
    level: HelpLevel
    words: str
    asked_at: datetime
    coming_name: str


@dataclass(frozen=True, slots=True)
class HelpNow:
    """`asked`: mine (one or none) for a student, those of my students for a guide. `phone`: of the unit."""

    asked: tuple[HelpAsked, ...]
    phone: str
    may_set_phone: bool
