"""What search finds, as rows that can be opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leerunit.domain.vocabulary import ItemKind, QuestionState, Role, Voice

Marks = tuple[tuple[int, int], ...]
"""Matched parts of a text as (start, length), in order."""


@dataclass(frozen=True, slots=True)
class Found:
    """A search result; `excerpt` is one line around what matched, or the beginning of the words.

    `within_id` names the question of an entry or answer and the session of an own yield: what a screen opens.
    `owner_name`: whose question or evaluation it is, who brought the session in; the person themselves.
    `voice`: of whom an offer is, who has no account. `on`: day of a session, evaluation or moment.
    `is_private`: nobody but the reader can find it.
    """

    kind: ItemKind
    item_id: UUID
    title: str
    excerpt: str
    marks: Marks
    owner_name: str
    within_id: UUID | None = None
    title_marks: Marks = ()
    owner_marks: Marks = ()
    owner_role: Role | None = None
    state: QuestionState | None = None
    on: date | None = None
    is_sacred: bool = False
    is_private: bool = False
    voice: Voice | None = None
