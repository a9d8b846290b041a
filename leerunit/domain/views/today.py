"""Vandaag: what a student and what a guide sees first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from leerunit.domain.views.conversations import MomentView
from leerunit.domain.views.day import DayBoard, Handover
from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.vocabulary import ItemKind, Role, Voice


@dataclass(frozen=True, slots=True)
class Reaction:
    """Words of someone else at one of my questions that I have not opened yet, newest first.

    `host_name` wrote down the words of a voice without account. `answer_id`: it came home from a portfolio.
    """

    question_id: UUID
    question: str
    author_name: str
    author_role: Role | None
    voice: Voice
    text: str
    at: datetime
    host_name: str = ""
    answer_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class LooseNote:
    """What was written for me at the door without a passphrase, perhaps by me."""

    note_id: UUID
    text: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Attention:
    """Something that asks the reader's own attention, in kind and subject.

    `kind`: `voice_waits` (my part of an evaluation about another), `own_voice_waits` (of one about me),
    `question_shared` (never opened), `question_goes_on`, `unit_asked` (of all of the unit), `feedback_asked`
    (of me; the title is what is asked) or `quiet`: whom it was quiet with, `since` a day, or None when
    nothing was said yet.
    """

    kind: str
    item_kind: ItemKind
    item_id: UUID
    title: str
    person_name: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class StudentToday:
    """A student's day: questions that go on; `has_earlier` tells that there are answered or let go ones too.

    Of many questions those touched last: `has_more` tells that others go on too; of reactions the newest.
    `attention` holds evaluations that wait for their words, and whom it was quiet with. `handovers` are the
    lines of the last seven days.
    """

    on: date
    purpose: str
    questions: tuple[QuestionCard, ...]
    reactions: tuple[Reaction, ...]
    moments: tuple[MomentView, ...]
    guides: tuple[tuple[str, Role], ...]
    board: DayBoard
    handovers: tuple[Handover, ...] = ()
    attention: tuple[Attention, ...] = ()
    has_earlier: bool = False
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class StudentCard:
    """A student in own words; `question` is None when nothing is shared, which betrays nothing."""

    person_id: UUID
    name: str
    question: QuestionCard | None
    next_moment: MomentView | None


@dataclass(frozen=True, slots=True)
class GuideToday:
    """A guide's day; `coordinates_tomorrow` are names.

    Of many own questions those touched last: `has_more_own` tells that others go on too.
    """

    on: date
    purpose: str
    students: tuple[StudentCard, ...]
    own_questions: tuple[QuestionCard, ...]
    attention: tuple[Attention, ...]
    moments: tuple[MomentView, ...]
    board: DayBoard
    coordinates_tomorrow: tuple[str, ...] = ()
    has_more_own: bool = False
