"""What the demo unit is made of: its people, their words, and when they wrote them.

Days count back from today; below zero they are still to come.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from leerunit.domain.vocabulary import (
    EntryKind,
    EvaluationKind,
    MomentKind,
    OfferKind,
    QuestionState,
    Role,
    RuleProved,
    Shift,
    ShiftRole,
    StepState,
    UnitKind,
    Visibility,
    Voice,
)


@dataclass(frozen=True, slots=True)
class DemoUnit:
    key: str
    name: str
    kind: UnitKind
    place: str
    purpose: str
    word_for_resident: str


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Someone of the demo; what belongs to students is None for others."""

    key: str
    name: str
    role: Role
    unit: str
    school: str | None = None
    student_number: str | None = None
    programme: str | None = None
    route: str | None = None
    study_year: int | None = None
    trainee_colleague: bool = False


@dataclass(frozen=True, slots=True)
class DemoStep:
    """A step of a question; `day` is when it was, is or will be done."""

    text: str
    with_whom: str
    state: StepState
    day: int


@dataclass(frozen=True, slots=True)
class DemoNote:
    """What the asker's coach wrote at a question."""

    kind: EntryKind
    text: str
    day: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class DemoReflection:
    """A reflection by a model; free text has one part without a key."""

    model: str
    parts: tuple[tuple[str, str], ...]
    day: int


@dataclass(frozen=True, slots=True)
class DemoQuestion:
    """A learning question and its owner's story. `links` are (framework, code).

    `rule`: what a "must this?" question proved, in a line; `picture`: the name of its file.
    """

    key: str
    asker: str
    text: str
    occasion: str
    why: str
    value_for: str
    asked: int
    state: QuestionState
    state_day: int
    state_why: str
    visibility: Visibility
    shared: int
    people: tuple[str, ...]
    until: int
    steps: tuple[DemoStep, ...]
    note: DemoNote | None
    reflection: DemoReflection | None
    yield_text: str
    yield_kind: EntryKind
    yield_day: int
    grows_into: str
    links: tuple[tuple[str, str], ...]
    themes: tuple[str, ...] = ()
    rule: tuple[RuleProved, str] | None = None
    picture: str = ""


@dataclass(frozen=True, slots=True)
class DemoReaction:
    """What another, or the owner in reply, wrote at a question; `voice` for someone without account."""

    question: str
    by: str
    day: int
    kind: EntryKind
    text: str
    voice: Voice | None = None


@dataclass(frozen=True, slots=True)
class DemoReading:
    """Someone opened these questions on that day."""

    by: str
    day: int
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DemoMoment:
    by: str
    planned: int
    day: int
    at: time
    kind: MomentKind
    title: str
    place: str
    is_sacred: bool = False
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoSession:
    """An intervision; `yields` are (person, what they took home)."""

    key: str
    day: int
    method: str
    question: str
    case_owner: str
    facilitator: str
    present: tuple[str, ...]
    case: str
    case_phase: int
    course: str
    course_phase: int
    agreement: str
    yields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DemoAnswer:
    """What a voice wrote under a question (counted from 1); `who` is a person or a voice without account."""

    who: str
    question: int
    text: str


@dataclass(frozen=True, slots=True)
class DemoEvaluation:
    """An evaluation; without `questions` those of the form are asked. `agreed` are (question, text)."""

    key: str
    day: int
    kind: EvaluationKind
    about: str
    by: str
    moment: str
    questions: tuple[str, ...]
    answers: tuple[DemoAnswer, ...]
    agreed: tuple[tuple[int, str], ...]
    reply: str
    signed_by: tuple[str, ...]

    @property
    def nameless(self) -> tuple[Voice, ...]:
        """The voices without account."""
        known = {voice.value for voice in Voice}
        return tuple(Voice(answer.who) for answer in self.answers if answer.who in known)

    @property
    def people(self) -> tuple[str, ...]:
        """Those with an account who wrote."""
        known = {voice.value for voice in Voice}
        return tuple(dict.fromkeys(answer.who for answer in self.answers if answer.who not in known))


@dataclass(frozen=True, slots=True)
class DemoBeside:
    """Words beside the questions.

    `what` is thrown_away, at_the_door, held_back, stepped_in, chafes or gives.
    """

    what: str
    by: str
    day: int
    text: str


@dataclass(frozen=True, slots=True)
class DemoOffer:
    """What someone brings or wants to get; with a `voice` that of someone without account, beside them."""

    by: str
    day: int
    kind: OfferKind
    text: str
    when: str = ""
    themes: tuple[str, ...] = ()
    voice: Voice | None = None
    first_name: str = ""


@dataclass(frozen=True, slots=True)
class DemoShift:
    """What someone is today in a shift; `beside` with whom a buddy goes along."""

    shift: Shift
    role: ShiftRole
    who: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class DemoGiven:
    """What someone gave at the question of an asker, taken along on a day; the asker agrees the next."""

    by: str
    day: int
    question: str
    asker: str


@dataclass(frozen=True, slots=True)
class DemoCoordinated:
    """On which days someone coordinated, who filled that in, and what they say about it afterwards."""

    by: str
    filled_by: str
    days: tuple[int, ...]
    text: str


@dataclass(frozen=True, slots=True)
class DemoContent:
    """Everything the demo unit is made of; people by key in the order in which they came.

    `portfolios` names what each student chose, `answer` is what the teacher wrote back to `answer_to`.
    `shifts` are of today, `travels` the questions that travel along.
    """

    organisation: str
    began: int
    keeper: str
    teacher: str
    units: tuple[DemoUnit, ...]
    people: dict[str, DemoPerson]
    questions: tuple[DemoQuestion, ...]
    reactions: tuple[DemoReaction, ...]
    readings: tuple[DemoReading, ...]
    moments: tuple[DemoMoment, ...]
    sessions: tuple[DemoSession, ...]
    evaluations: tuple[DemoEvaluation, ...]
    portfolios: dict[str, tuple[str, ...]]
    answer_to: str
    answer: str
    beside: tuple[DemoBeside, ...] = ()
    offers: tuple[DemoOffer, ...] = ()
    given: tuple[DemoGiven, ...] = ()
    coordinated: tuple[DemoCoordinated, ...] = ()

    @property
    def students(self) -> tuple[DemoPerson, ...]:
        return tuple(person for person in self.people.values() if person.role is Role.STUDENT)

    shifts: tuple[DemoShift, ...] = ()
    travels: tuple[str, ...] = ()
