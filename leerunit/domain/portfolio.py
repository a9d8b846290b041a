"""The portfolio as everyone else sees it: what goes in, what an examination says, cards and answers.

Nothing here knows of PDF or JSON. Tuples keep the order in which things are printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique
from uuid import UUID

from leerunit.domain.vocabulary import (
    EntryKind,
    EvaluationKind,
    Language,
    Outcome,
    QuestionState,
    Role,
    StepState,
    StoreKind,
    UnitKind,
    Voice,
)


@unique
class Verdict(StrEnum):
    """What reading a file says about it; only `authentic` may be stored."""

    AUTHENTIC = "authentic"
    UNKNOWN_UNIT = "unknown_unit"
    CHANGED = "changed"
    UNSIGNED = "unsigned"
    NOT_A_PORTFOLIO = "not_a_portfolio"
    DAMAGED = "damaged"
    PROTECTED = "protected"
    TOO_NEW = "too_new"
    REFUSED = "refused"


@unique
class Reason(StrEnum):
    """Why a verdict is what it is; the first six belong to `unknown_unit`."""

    UNKNOWN_KEY = "unknown_key"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    NOT_YET_VALID = "not_yet_valid"
    SAME_NAME_OTHER_KEY = "same_name_other_key"
    WRONG_PURPOSE = "wrong_purpose"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    TIME_LIMIT = "time_limit"
    MEMORY_LIMIT = "memory_limit"
    READER_STOPPED = "reader_stopped"
    NOT_READABLE = "not_readable"
    ATTACHMENTS_DIFFER = "attachments_differ"
    PAYLOAD_INVALID = "payload_invalid"
    NEWER_VERSION = "newer_version"


@dataclass(frozen=True, slots=True)
class StudentCard:
    """The student as printed on the cover; everything but `id` and `name` may be absent.

    `programme` is a full word ("student mbo-verpleegkundige"), `crebo` its code, `route` BOL, BBL or duaal,
    `cohort` the year of start, `motto` one own sentence.
    """

    id: UUID
    name: str
    student_number: str | None = None
    school: str | None = None
    programme: str | None = None
    crebo: str | None = None
    route: str | None = None
    cohort: str | None = None
    motto: str | None = None


@dataclass(frozen=True, slots=True)
class UnitCard:
    """The LEER-unit as printed; `name` with or without the word LEER-unit, printed as it is."""

    id: UUID
    name: str
    kind: UnitKind
    place: str = ""
    organisation: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """Someone who guided the student in this period."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of a question's story.

    `author` is a printed label ("Marleen Postma", "Een naaste"), empty for the student's own words.
    `parts` holds (field key, text) of a reflection model, empty for free text. `consent` is true when
    another person agreed to these words being shown.
    """

    id: UUID
    kind: EntryKind
    text: str
    voice: Voice
    author: str
    on: date
    consent: bool = False
    parts: tuple[tuple[str, str], ...] = ()
    model: str | None = None
    step_state: StepState | None = None
    step_with: str = ""


@dataclass(frozen=True, slots=True)
class QualificationLink:
    """A link to a work process or role, made afterwards, never a check mark."""

    framework: str
    version: str
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class QuestionItem:
    """A learning question with the part of its story that the student chose.

    `yield_text` is what it changed (or, when let go, what was learned by it); `leads_to` the question it became.
    """

    id: UUID
    revision: int
    question: str
    state: QuestionState
    started_on: date
    changed_on: date
    value_for: str = ""
    entries: tuple[Entry, ...] = ()
    yield_text: str = ""
    leads_to: str = ""
    links: tuple[QualificationLink, ...] = ()

    @property
    def kind(self) -> str:
        return "question"

    @property
    def title(self) -> str:
        return self.question

    @property
    def voice(self) -> Voice:
        return Voice.SELF


@dataclass(frozen=True, slots=True)
class YieldItem:
    """What the student took home from an intervision; `question` only if it is the student's own."""

    id: UUID
    revision: int
    method: str
    on: date
    text: str
    question: str = ""

    @property
    def kind(self) -> str:
        return "own_yield"

    @property
    def title(self) -> str:
        return self.question or self.method

    @property
    def voice(self) -> Voice:
        return Voice.SELF


@dataclass(frozen=True, slots=True)
class VoiceWords:
    """One voice under one question of an evaluation; `role` refines the voice where it is known."""

    voice: Voice
    author: str
    text: str
    consent: bool = False
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class EvaluationPart:
    """A question of an evaluation: all voices side by side, then what came of it."""

    heading: str
    voices: tuple[VoiceWords, ...]
    outcome: Outcome = Outcome.OPEN
    outcome_text: str = ""


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who read which text: `content_hash` is the SHA-256 (hex) of exactly what was signed."""

    name: str
    role: Role
    at: datetime
    version: int
    content_hash: str


@dataclass(frozen=True, slots=True)
class EvaluationItem:
    """An evaluation with every voice; `moment` is a printed line ("Gesprek halverwege de periode")."""

    id: UUID
    revision: int
    evaluation_kind: EvaluationKind
    on: date
    moment: str
    parts: tuple[EvaluationPart, ...]
    reaction: str = ""
    sign_offs: tuple[SignedBy, ...] = ()
    template_name: str = ""
    template_version: int = 1

    @property
    def kind(self) -> str:
        return "evaluation"

    @property
    def title(self) -> str:
        return self.moment

    @property
    def voice(self) -> Voice:
        return Voice.SELF


@dataclass(frozen=True, slots=True)
class UnknownItem:
    """An item of a kind this program does not know: kept whole as JSON text, shown as text."""

    id: UUID
    revision: int
    kind: str
    title: str
    text: str

    @property
    def voice(self) -> Voice:
        return Voice.SELF


PortfolioItem = QuestionItem | YieldItem | EvaluationItem | UnknownItem


@dataclass(frozen=True, slots=True)
class PortfolioContent:
    """Everything a portfolio holds, as the student chose it; nothing tells what was left out.

    `created_at` is aware. `period_from` and `period_to` are any day of the first and last month.
    """

    portfolio_id: UUID
    revision: int
    language: Language
    created_at: datetime
    student: StudentCard
    unit: UnitCard
    period_from: date
    period_to: date
    guides: tuple[Guide, ...]
    items: tuple[PortfolioItem, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """The public half of a unit's or teacher's key.

    `fingerprint` is the SHA-256 of the certificate (64 hex digits); `valid_from`, `valid_until` are aware.
    """

    kind: StoreKind
    name: str
    place: str
    fingerprint: str
    certificate_pem: bytes
    valid_from: datetime
    valid_until: datetime


@dataclass(frozen=True, slots=True)
class KnownCard:
    """A card that was accepted here; withdrawn from `withdrawn_at` on."""

    card: Card
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Examined:
    """What reading one file found.

    Everything but `verdict` is absent unless the signature gate passed. `unit` and `student` are names,
    `items` a count, `signed_at` the signer's own clock (aware), `check_words` are computed from the key that
    signed, `card` is that key. `needed_version` belongs to `too_new`.
    """

    verdict: Verdict
    reason: Reason | None = None
    content: PortfolioContent | None = None
    unit: str | None = None
    student: str | None = None
    items: int | None = None
    signed_at: datetime | None = None
    fingerprint: str | None = None
    check_words: tuple[str, ...] = ()
    card: Card | None = None
    needed_version: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A teacher's words at one item of one portfolio.

    `unit_fingerprint` names the unit whose portfolio was read, `item_hash` (SHA-256 hex) exactly what was
    read; `item_id` None answers the portfolio as a whole.
    """

    answer_id: UUID
    portfolio_id: UUID
    student_id: UUID
    unit_fingerprint: str
    item_id: UUID | None
    item_hash: str
    text: str
    author_name: str
    written_at: datetime
    revision: int = 1


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """The answers of one file whose signature holds, and whose key signed them.

    `verdict` is `authentic`, or `unknown_unit` with its reason when the sender's card is not accepted here.
    """

    verdict: Verdict
    reason: Reason | None
    card: Card
    answers: tuple[Answer, ...]
