"""Learning questions as a card in a list and as a whole story."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from leerunit.domain.views.beside import Beside, ThemeView
from leerunit.domain.views.conversations import MomentView
from leerunit.domain.vocabulary import EntryKind, QuestionState, StepState, Visibility, Voice, VoiceUse


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """A question in a list. `next_step` is the first step not done; `since` the date of the state."""

    question_id: UUID
    text: str
    owner_id: UUID
    owner_name: str
    state: QuestionState
    since: date
    visibility: Visibility
    next_step: str | None
    next_step_on: date | None
    has_new_reactions: bool
    updated_at: datetime
    is_sealed: bool = False
    themes: tuple[ThemeView, ...] = ()
    is_rule: bool = False


@dataclass(frozen=True, slots=True)
class PartText:
    """The text under one field of a reflection model, with what is needed to write it over."""

    key: str
    text_id: UUID
    text: str
    version: int


@dataclass(frozen=True, slots=True)
class StoryEntry:
    """One piece of a story. `parts` holds (field key, text) of a reflection model, empty for free text.

    `text_id` names the text and all its versions; `version` is the number of the one shown. `host_name` wrote
    down the words of a voice without account. `is_sealed`: the words wait behind a former passphrase.
    `reply_to_id`: the reaction that a reply answers. `uses`: what a voice without account agreed to.
    """

    entry_id: UUID
    text_id: UUID
    kind: EntryKind
    text: str
    version: int
    voice: Voice
    author_id: UUID | None
    author_name: str
    on: date
    step_state: StepState | None = None
    step_with: str = ""
    reflection_model: str | None = None
    parts: tuple[tuple[str, str], ...] = ()
    may_write: bool = False
    consent: bool = False
    host_name: str = ""
    part_texts: tuple[PartText, ...] = ()
    is_sealed: bool = False
    reply_to_id: UUID | None = None
    uses: tuple[VoiceUse, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerOnItem:
    """A teacher's words that came back from a portfolio and stand at a question."""

    answer_id: UUID
    text: str
    author_name: str
    card_name: str
    written_at: datetime
    portfolio_on: date
    visibility: Visibility
    is_read: bool
    about_older_text: bool


@dataclass(frozen=True, slots=True)
class StateChange:
    """A change of state with its optional line of why."""

    state: QuestionState
    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class QualificationView:
    """A link to a work process or CanMEDS role, made afterwards."""

    framework: str
    version: str
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Someone who can read a question now, and until when (None: as long as it stays so).

    `is_asked`: only what a request for feedback shows.
    """

    person_id: UUID
    name: str
    until: date | None
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class QuestionStory:
    """A question with its whole story in order of time.

    `taken_back`: days on which words of a voice without account were taken back. `brought_by`: such a voice
    brought the question, and its owner wrote it down. `moments`: where it goes along, and where it did.
    """

    question_id: UUID
    text: str
    text_id: UUID
    version: int
    owner_id: UUID
    owner_name: str
    state: QuestionState
    since: date
    started_on: date
    visibility: Visibility
    readers: tuple[Reader, ...]
    in_portfolio: bool
    entries: tuple[StoryEntry, ...]
    answers: tuple[AnswerOnItem, ...]
    changes: tuple[StateChange, ...]
    qualifications: tuple[QualificationView, ...]
    came_from: tuple[UUID, str] | None
    leads_to: tuple[UUID, str] | None
    may_write: bool
    may_react: bool
    is_sealed: bool = False
    beside: Beside = field(default_factory=Beside)
    taken_back: tuple[date, ...] = ()
    brought_by: Voice | None = None
    asks_unit: bool = False
    moments: tuple[MomentView, ...] = ()


@dataclass(frozen=True, slots=True)
class TextVersion:
    """An earlier version of one text."""

    number: int
    text: str
    author_name: str
    at: datetime
