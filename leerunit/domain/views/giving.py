"""What a student wrote at questions of others and takes along, and what the askers agreed to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from uuid import UUID

from leerunit.domain.vocabulary import EntryKind


@unique
class WordsStand(Enum):
    """Whether a question's words go along with an answer; no answer and a no look the same."""

    CANNOT = "cannot"
    MAY_ASK = "may_ask"
    ASKED = "asked"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class GivenTo:
    """At whose question something was written; name and question are there while it can be read."""

    entry_kind: EntryKind
    stand: WordsStand
    asker_name: str = ""
    question_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class WordsAsked:
    """Someone who answered my question asks whether its words and my name may go along with theirs."""

    person_id: UUID
    name: str
    is_agreed: bool
