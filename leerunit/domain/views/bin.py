"""The bin: what I threw away, how long it stays, and what it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum, unique
from uuid import UUID

from leerunit.domain.vocabulary import EntryKind, Visibility

BIN_DAYS = 30
"""Days that what was thrown away can be put back."""

KEPT_FOR = timedelta(days=BIN_DAYS)


@unique
class BinKind(StrEnum):
    """What it was: a question, a piece or file of one, a note of the door, of the own log, of what chafes."""

    QUESTION = "question"
    ENTRY = "entry"
    NOTE = "note"
    OWN_LOG = "own_log"
    CHAFING = "chafing"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class BinItem:
    """Something I threw away; `text` is empty while it is sealed still.

    `question`: the words of the question `question_id`, at which an entry or a file stood. `days_left` is at
    least 1 on its last day.
    """

    kind: BinKind
    item_id: UUID
    text: str
    thrown_at: datetime
    stays_until: date
    days_left: int
    text_id: UUID | None = None
    entry: EntryKind | None = None
    visibility: Visibility | None = None
    question: str = ""
    question_id: UUID | None = None
