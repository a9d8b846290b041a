"""The keys that every item of a portfolio begins with."""

from __future__ import annotations

from leerunit.portfolio.records import Field
from leerunit.portfolio.shapes import HASH, IDENTITY, Constant, Whole


def head(kind: str) -> tuple[Field, ...]:
    """Return them for one kind."""
    return (
        Field("uuid", "id", IDENTITY, "the item, the same in every portfolio"),
        Field("revision", "revision", Whole(), "grows with every change of the item"),
        Field("hash", "", HASH, "SHA-256 of this item in canonical spelling, without hash and revision"),
        Field("kind", "", Constant(kind), "what the item is"),
        Field("voice", "", Constant("self"), "the student's own choice of words"),
        Field("visibility", "", Constant("in_portfolio"), "the student decided that it may be in here"),
    )
