"""Intervision, evaluations and planned moments, as a screen sees them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from leerunit.domain.vocabulary import (
    EvaluationKind,
    MomentKind,
    Outcome,
    Role,
    SessionKind,
    SessionRole,
    Voice,
)


@dataclass(frozen=True, slots=True)
class SessionCard:
    """A session in a list; only those who were there see it. Kinds without case owner leave it empty."""

    session_id: UUID
    kind: SessionKind
    method_key: str
    method_name: str
    question: str
    on: date
    case_owner: str
    facilitator: str
    present: tuple[str, ...]
    is_closed: bool


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase of a method: `minutes` is a help, `who` one of I G B A (see the method's source)."""

    number: int
    name: str
    minutes: int
    who: str
    note: str


@dataclass(frozen=True, slots=True)
class SessionNote:
    phase: int
    text_id: UUID
    text: str
    version: int


@dataclass(frozen=True, slots=True)
class AgreementView:
    """What was agreed: who, what, when."""

    agreement_id: UUID
    who: str
    what: str
    on: date | None


@dataclass(frozen=True, slots=True)
class OwnYield:
    """What one person takes home; only theirs, the only part that may enter a portfolio.

    `is_sealed`: the words wait behind a former passphrase; writing begins a next version beside them.
    """

    yield_id: UUID
    text_id: UUID
    text: str
    version: int
    in_portfolio: bool
    is_sealed: bool = False


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session with all that those present may read until `closes_on`, that day included.

    `is_past`: that day is over. Only one's own yield is left, and what one is named for or brought in.
    """

    card: SessionCard
    people: tuple[tuple[UUID, str, SessionRole], ...]
    phases: tuple[Phase, ...]
    current_phase: int
    notes: tuple[SessionNote, ...]
    agreements: tuple[AgreementView, ...]
    my_yield: OwnYield | None
    closes_on: date | None
    may_write: bool
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class NewSession:
    """What is needed to begin a session; `method_key` names a method of the unit."""

    method_key: str
    question: str
    case_owner_id: UUID | None
    facilitator_id: UUID | None
    present_ids: tuple[UUID, ...]
    on: date | None = None
    kind: SessionKind = SessionKind.INTERVISION


@dataclass(frozen=True, slots=True)
class EvaluationCard:
    """An evaluation in a list. `voices` are names, `nameless` the voices without account.

    `is_signed`: everyone with an account has signed the text as it is now. `waits_for_me`: a voice of mine,
    or one that I write down, has not finished.
    """

    evaluation_id: UUID
    kind: EvaluationKind
    about_id: UUID
    about_name: str
    moment: str
    on: date
    voices: tuple[str, ...]
    is_signed: bool
    waits_for_me: bool
    nameless: tuple[Voice, ...] = ()
    begun_by_me: bool = False


@dataclass(frozen=True, slots=True)
class VoiceText:
    """One voice under one question. `text` is None while it may not be read yet.

    `is_mine`: I write it, or write it down for who has no account (`author_id` None). `consent`: they agreed.
    `is_sealed`: my draft waits behind a former passphrase; writing begins a next version beside it.
    """

    voice_id: UUID
    voice: Voice
    author_id: UUID | None
    author_name: str
    text_id: UUID | None
    text: str | None
    version: int
    is_mine: bool
    consent: bool
    finished_at: datetime | None = None
    is_sealed: bool = False


@dataclass(frozen=True, slots=True)
class EvaluationQuestion:
    """A question with all voices side by side, then what came of it. `why` says why it is asked.

    `outcome_version` is what `settle` expects back, 0 while there are no words.
    """

    key: str
    heading: str
    voices: tuple[VoiceText, ...]
    outcome: Outcome
    outcome_text: str
    why: str = ""
    outcome_version: int = 0


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who read which text: `content_hash` is the SHA-256 (hex) of exactly what was signed."""

    name: str
    role: Role
    at: datetime
    version: int
    content_hash: str
    still_the_text: bool


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """An evaluation with what the reader may do now.

    `version` counts the texts that were signed; `content_hash` (SHA-256, hex) is that of the text shown,
    empty while a voice is writing; `sign` expects it back.
    """

    card: EvaluationCard
    questions: tuple[EvaluationQuestion, ...]
    reaction: str
    reaction_text_id: UUID | None
    reaction_version: int
    sign_offs: tuple[SignOff, ...]
    version: int
    template_name: str
    may_write_voice: bool
    my_voice_finished: bool
    all_voices_finished: bool
    may_agree: bool
    may_react: bool
    may_sign: bool
    in_portfolio: bool
    content_hash: str = ""


@dataclass(frozen=True, slots=True)
class NewEvaluation:
    """What is needed to begin an evaluation: `voices` are the people asked to write, besides the student.

    `nameless` are voices without account (relative, resident, ...), written by a host with consent.
    `questions` are one's own, asked instead of those of the form.
    """

    kind: EvaluationKind
    about_id: UUID
    voices: tuple[UUID, ...]
    nameless: tuple[Voice, ...] = ()
    moment: str = ""
    on: date | None = None
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenAlong:
    """A question that goes along to a moment. `text` is empty while it waits behind a former passphrase.

    `may_leave`: the reader took it along, or it is theirs.
    """

    question_id: UUID
    text: str
    may_leave: bool = False


@dataclass(frozen=True, slots=True)
class MomentView:
    """A planned moment with the questions that go along, as far as the reader may read them."""

    moment_id: UUID
    kind: MomentKind
    title: str
    starts_at: datetime
    place: str
    is_sacred: bool
    questions: tuple[TakenAlong, ...] = ()
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class NewMoment:
    """A moment to plan; `with_ids` are people of the unit it is meant for, beside who plans it.

    `question_ids`: the questions that go along.
    """

    kind: MomentKind
    title: str
    starts_at: datetime
    place: str = ""
    is_sacred: bool = False
    question_ids: tuple[UUID, ...] = ()
    with_ids: tuple[UUID, ...] = ()
