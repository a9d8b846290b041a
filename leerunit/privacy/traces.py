"""Places in a text where someone could be recognised (`domain.md` 5.1). Only a BSN blocks; the rest hints."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum, unique

BSN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)

_NINE_DIGITS = re.compile(r"(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d)")


@unique
class TraceKind(StrEnum):
    """What a finding is."""

    BSN = "bsn"
    NAME = "name"
    ROOM = "room"
    BIRTH_DATE = "birth_date"
    POSTCODE = "postcode"
    PHONE = "phone"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Trace:
    """A finding at `text[start:end]`; `blocks` is true for a BSN only."""

    kind: TraceKind
    start: int
    end: int

    @property
    def blocks(self) -> bool:
        return self.kind is TraceKind.BSN


_HINTS = (
    (TraceKind.NAME, re.compile(r"\b(?:[Mm]evrouw|[Mm]eneer|[Dd]hr\.?|[Mm]w\.?|[Mm]evr\.?)\s+[A-Z][\w'-]+")),
    (TraceKind.ROOM, re.compile(r"\b[Kk]amer(?:nummer)?\s+\d+\b")),
    (TraceKind.BIRTH_DATE, re.compile(r"\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b")),
    (TraceKind.POSTCODE, re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b")),
    (TraceKind.PHONE, re.compile(r"(?<!\d)(?:\+31|0)[ -]?[1-9](?:[ -]?\d){8}(?!\d)")),
    (TraceKind.MAIL, re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
)


def is_bsn(digits: str) -> bool:
    """Return whether 8 or 9 digits pass the eleven-test; eight get a leading zero, all zeros do not pass."""
    padded = digits.zfill(len(BSN_WEIGHTS))
    if len(padded) != len(BSN_WEIGHTS) or not padded.isascii() or not padded.isdigit():
        return False
    total = sum(weight * int(digit) for weight, digit in zip(BSN_WEIGHTS, padded, strict=True))
    return int(padded) > 0 and total % 11 == 0


def find_traces(text: str) -> tuple[Trace, ...]:
    """Return what could make someone traceable, in order of place; a BSN hides hints at its place."""
    numbers = [
        Trace(TraceKind.BSN, found.start(), found.end())
        for found in _NINE_DIGITS.finditer(text)
        if is_bsn(re.sub(r"\D", "", found.group()))
    ]
    hints = [
        Trace(kind, found.start(), found.end())
        for kind, pattern in _HINTS
        for found in pattern.finditer(text)
        if not any(number.start < found.end() and found.start() < number.end for number in numbers)
    ]
    return tuple(sorted([*numbers, *hints], key=lambda trace: (trace.start, trace.end)))
