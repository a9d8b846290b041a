"""What a portfolio holds, as the student chose it. Nothing here knows of PDF or JSON.

Tuples keep the order in which things are printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from leerunit.domain.portfolio_experience import CoordinatingItem, GivenItem
from leerunit.domain.vocabulary import (
    EntryKind,
    EvaluationKind,
    Language,
    Outcome,
    QuestionState,
    Role,
    StepState,
    UnitKind,
    Voice,
)


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

    `yield_text` is what it changed (or, when let go, what was learned by it), `leads_to` what it became.
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


PortfolioItem = QuestionItem | YieldItem | EvaluationItem | GivenItem | CoordinatingItem | UnknownItem


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
