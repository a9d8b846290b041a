"""What a student did for others, as it stands in a portfolio: words given, shifts coordinated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leerunit.domain.vocabulary import EntryKind, ShiftRole, Voice

LONGEST_TITLE = 90


@dataclass(frozen=True, slots=True)
class GivenItem:
    """What the student wrote at another's question.

    `question` and `asker` are empty unless the asker agreed that they go along; `asker_voice` tells only
    whose question it was ("a fellow student's").
    """

    id: UUID
    revision: int
    text: str
    entry_kind: EntryKind
    on: date
    asker_voice: Voice = Voice.PEER
    question: str = ""
    asker: str = ""

    @property
    def kind(self) -> str:
        return "given"

    @property
    def title(self) -> str:
        line = " ".join(self.text.split())
        if len(line) <= LONGEST_TITLE:
            return line
        return f"{line[:LONGEST_TITLE].rpartition(' ')[0] or line[:LONGEST_TITLE]}…"

    @property
    def voice(self) -> Voice:
        return Voice.SELF


@dataclass(frozen=True, slots=True)
class RoleMonths:
    """The months in which someone was something in a shift, by any day in each; never how often."""

    role: ShiftRole
    months: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class CoordinatingItem:
    """What the student was in the shifts of the unit, and their own words about it, if any."""

    id: UUID
    revision: int
    roles: tuple[RoleMonths, ...]
    text: str = ""

    @property
    def kind(self) -> str:
        return "coordinating"

    @property
    def title(self) -> str:
        return self.text

    @property
    def voice(self) -> Voice:
        return Voice.SELF
