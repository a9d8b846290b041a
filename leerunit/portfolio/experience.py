"""The part of the definition for what a student did for others: words given, shifts coordinated."""

from __future__ import annotations

from collections.abc import Mapping

from leerunit.domain.portfolio import CoordinatingItem, GivenItem, RoleMonths
from leerunit.domain.vocabulary import EntryKind, ShiftRole, Voice
from leerunit.portfolio.item_head import head
from leerunit.portfolio.records import Field, Record
from leerunit.portfolio.shapes import DAY, Choice, Many, Text

GIVEN = Record(
    "given",
    GivenItem,
    (
        *head("given"),
        Field("title", "text", Text(), "what the student wrote at another's question"),
        Field("created", "on", DAY, "when"),
        Field(
            "body",
            "",
            None,
            "at what it was written",
            nest=(
                Field("given_kind", "entry_kind", Choice(EntryKind), "what kind of words"),
                Field("asker_voice", "asker_voice", Choice(Voice), "whose question it was, without a name"),
                Field("question", "question", Text(), "the question, if its asker agreed", optional=True),
                Field("asker", "asker", Text(), "name of the asker, if they agreed", optional=True),
            ),
        ),
    ),
)

ROLE_MONTHS = Record(
    "role_months",
    RoleMonths,
    (
        Field("role", "role", Choice(ShiftRole), "what the student was in a shift"),
        Field("months", "months", Many(DAY), "the months in which that was so; never how often"),
    ),
)

COORDINATING = Record(
    "coordinating",
    CoordinatingItem,
    (
        *head("coordinating"),
        Field("title", "text", Text(), "the student's own words about it; may be empty"),
        Field(
            "body",
            "",
            None,
            "what the student was",
            nest=(Field("roles", "roles", Many(ROLE_MONTHS), "each with its months"),),
        ),
    ),
)

ITEMS_SINCE: Mapping[type, int] = {GivenItem: 2, CoordinatingItem: 2}
"""Kinds of items that came later, with the version of the format that brought them."""
