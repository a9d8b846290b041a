"""A guide's questions for the next talk with a student, as the guide reads them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

DAYS_WITHOUT_TALK = 14
"""Days that questions stay when no talk is planned."""

MOST_DAYS = 60
"""Days that questions stay at most, however far away the talk is."""


@dataclass(frozen=True, slots=True)
class QuestionsForTalk:
    """For one student. `until`: the last day they stay; `talk_at`: the talk they are for, if one is planned.

    `is_sealed`: the words wait behind a former passphrase.
    """

    student_id: UUID
    student_name: str
    text: str
    until: date
    talk_at: datetime | None = None
    is_sealed: bool = False
