"""The one definition of `leerunit-portfolio`: keys, shapes and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from leerunit.domain.portfolio import (
    Entry,
    EvaluationItem,
    EvaluationPart,
    Guide,
    PortfolioContent,
    QualificationLink,
    QuestionItem,
    SignedBy,
    StudentCard,
    UnitCard,
    UnknownItem,
    VoiceWords,
    YieldItem,
)
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
from leerunit.portfolio.experience import COORDINATING, GIVEN, ROLE_MONTHS
from leerunit.portfolio.item_head import head
from leerunit.portfolio.records import ByKind, Field, Pair, Record
from leerunit.portfolio.shapes import DAY, HASH, IDENTITY, MOMENT, Choice, Constant, Flag, Many, Text, Whole
from leerunit.portfolio.strict_json import JsonValue

FORMAT = "leerunit-portfolio"
VERSION = 2

SINCE: Mapping[StrEnum, int] = {EntryKind.COMPLIMENT: 2, Voice.NEIGHBOUR: 2}
"""Words of closed lists that came later, with the version of the format that brought them."""

STUDENT = Record(
    "student",
    StudentCard,
    (
        Field("uuid", "id", IDENTITY, "the student, the same in every portfolio of this student"),
        Field("display_name", "name", Text(), "name as the student wants it printed"),
        Field("student_number", "student_number", Text(), "number of the school, a text", optional=True),
        Field("school", "school", Text(), "name of the school", optional=True),
        Field("programme", "programme", Text(), "programme in words", optional=True),
        Field("crebo", "crebo", Text(), "code of the programme", optional=True),
        Field("route", "route", Text(), "BOL, BBL or another route", optional=True),
        Field("cohort", "cohort", Text(), "year in which the programme was begun", optional=True),
        Field("motto", "motto", Text(), "one sentence of the student's own", optional=True),
    ),
)

UNIT = Record(
    "unit",
    UnitCard,
    (
        Field("uuid", "id", IDENTITY, "the unit"),
        Field("name", "name", Text(), "name of the LEER-unit"),
        Field("kind", "kind", Choice(UnitKind), "ward or district team"),
        Field("place", "place", Text(), "house or district", optional=True),
        Field("organisation", "organisation", Text(), "care organisation", optional=True),
        Field("purpose", "purpose", Text(), "what the unit is for, in its own words", optional=True),
    ),
)

GUIDE = Record(
    "guide",
    Guide,
    (
        Field("name", "name", Text(), "name of a guide in this period"),
        Field("role", "role", Choice(Role), "role of the guide"),
    ),
)

ENTRY = Record(
    "entry",
    Entry,
    (
        Field("uuid", "id", IDENTITY, "this piece of the story"),
        Field("kind", "kind", Choice(EntryKind), "what it is"),
        Field("voice", "voice", Choice(Voice), "from whose point of view it is written"),
        Field(
            "author",
            "author",
            Text(),
            "who wrote it, as printed; absent for the student",
            optional=True,
            absent="",
        ),
        Field("on", "on", DAY, "when"),
        Field("text", "text", Text(), "the words", optional=True, absent=""),
        Field("consent", "consent", Flag(), "another person agreed that this is shown", optional=True),
        Field("model", "model", Text(), "reflection model of the parts", optional=True),
        Field("parts", "parts", Many(Pair("key", "text")), "fields of that model", optional=True),
        Field("step_state", "step_state", Choice(StepState), "how far a step is", optional=True),
        Field("step_with", "step_with", Text(), "with whom a step is taken", optional=True),
    ),
)

LINK = Record(
    "qualification_link",
    QualificationLink,
    (
        Field("framework", "framework", Text(), "qualification file or profile"),
        Field("version", "version", Text(), "its version", optional=True, absent=""),
        Field("code", "code", Text(), "code of the work process or role"),
        Field("name", "name", Text(), "its name"),
    ),
)

SIGNED_BY = Record(
    "signed_by",
    SignedBy,
    (
        Field("name", "name", Text(), "who read it"),
        Field("role", "role", Choice(Role), "in which role"),
        Field("at", "at", MOMENT, "when"),
        Field("version", "version", Whole(1), "which version of the texts"),
        Field("content_hash", "content_hash", HASH, "of exactly what was signed"),
    ),
)

VOICE_WORDS = Record(
    "voice_words",
    VoiceWords,
    (
        Field("voice", "voice", Choice(Voice), "from whose point of view"),
        Field("author", "author", Text(), "who, as printed", optional=True, absent=""),
        Field("role", "role", Choice(Role), "role of the author where known", optional=True),
        Field("text", "text", Text(), "the words"),
        Field("consent", "consent", Flag(), "agreed that this is shown", optional=True),
    ),
)

EVALUATION_PART = Record(
    "evaluation_part",
    EvaluationPart,
    (
        Field("heading", "heading", Text(), "the question that all answered"),
        Field("voices", "voices", Many(VOICE_WORDS), "all voices, side by side"),
        Field("outcome", "outcome", Choice(Outcome), "agreed, or seen differently; both of equal worth"),
        Field(
            "outcome_text", "outcome_text", Text(), "what was agreed, or where views differ", optional=True
        ),
    ),
)


QUESTION = Record(
    "question",
    QuestionItem,
    (
        *head("question"),
        Field("title", "question", Text(), "the learning question, in the student's words"),
        Field("created", "started_on", DAY, "when it was asked"),
        Field("changed", "changed_on", DAY, "when it last changed"),
        Field("state", "state", Choice(QuestionState), "where it is; letting go is worth as much"),
        Field(
            "body",
            "",
            None,
            "the story",
            nest=(
                Field("value_for", "value_for", Text(), "for whom it is of value", optional=True),
                Field("entries", "entries", Many(ENTRY), "the story in order"),
                Field("yield", "yield_text", Text(), "what it changed", optional=True),
                Field("leads_to", "leads_to", Text(), "the question it became", optional=True),
            ),
        ),
        Field("qualification_links", "links", Many(LINK), "links made afterwards"),
    ),
)

OWN_YIELD = Record(
    "own_yield",
    YieldItem,
    (
        *head("own_yield"),
        Field("title", "method", Text(), "name of the method of intervision"),
        Field("created", "on", DAY, "when"),
        Field(
            "body",
            "",
            None,
            "what the student took home",
            nest=(
                Field("question", "question", Text(), "the student's own case question", optional=True),
                Field("text", "text", Text(), "the own yield"),
            ),
        ),
    ),
)

EVALUATION = Record(
    "evaluation",
    EvaluationItem,
    (
        *head("evaluation"),
        Field("title", "moment", Text(), "moment and manner, as printed"),
        Field("created", "on", DAY, "when"),
        Field(
            "body",
            "",
            None,
            "the evaluation",
            nest=(
                Field("evaluation_kind", "evaluation_kind", Choice(EvaluationKind), "which evaluation"),
                Field("parts", "parts", Many(EVALUATION_PART), "question by question"),
                Field("reaction", "reaction", Text(), "the student's reaction", optional=True),
                Field("sign_offs", "sign_offs", Many(SIGNED_BY), "who read and signed"),
                Field("template", "template_name", Text(), "form that was used", optional=True),
                Field("template_version", "template_version", Whole(), "version of the form"),
            ),
        ),
    ),
)


def _unknown(value: dict[str, JsonValue], text: str, where: str) -> UnknownItem:
    return UnknownItem(
        id=IDENTITY.read(value.get("uuid"), f"{where}.uuid"),
        revision=Whole().read(value.get("revision"), f"{where}.revision"),
        kind=Text(100).read(value.get("kind"), f"{where}.kind"),
        title=Text().read(value.get("title"), f"{where}.title"),
        text=text,
    )


def _kept(item: object) -> str | None:
    return item.text if isinstance(item, UnknownItem) else None


ITEM = ByKind(
    {
        "question": QUESTION,
        "own_yield": OWN_YIELD,
        "evaluation": EVALUATION,
        "given": GIVEN,
        "coordinating": COORDINATING,
    },
    _unknown,
    _kept,
)

PORTFOLIO = Record(
    "portfolio",
    PortfolioContent,
    (
        Field("format", "", Constant(FORMAT), "always this word"),
        Field("version", "", Constant(VERSION), "raised when older programs could no longer read it"),
        Field("uuid", "portfolio_id", IDENTITY, "this portfolio, the same in every export"),
        Field("revision", "revision", Whole(), "grows with every export"),
        Field("language", "language", Choice(Language), "language of the paper"),
        Field("exported_at", "created_at", MOMENT, "when it was made"),
        Field("chosen_by_student", "", Constant(value=True), "the student chose what is in here"),
        Field("student", "student", STUDENT, "whose portfolio it is"),
        Field(
            "placement",
            "",
            None,
            "where and when",
            nest=(
                Field("unit", "unit", UNIT, "the LEER-unit"),
                Field("from", "period_from", DAY, "first month"),
                Field("to", "period_to", DAY, "last month"),
                Field("guides", "guides", Many(GUIDE), "who guided the student"),
            ),
        ),
        Field("items", "items", Many(ITEM), "what the student chose, in this order"),
        Field("content_hash", "", HASH, "SHA-256 of all this in canonical spelling, without content_hash"),
    ),
)

RECORDS = (
    PORTFOLIO,
    STUDENT,
    UNIT,
    GUIDE,
    QUESTION,
    ENTRY,
    LINK,
    OWN_YIELD,
    EVALUATION,
    EVALUATION_PART,
    VOICE_WORDS,
    SIGNED_BY,
    GIVEN,
    COORDINATING,
    ROLE_MONTHS,
)
