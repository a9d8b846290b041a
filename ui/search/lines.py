"""A line of words in which some letters are marked; pure, without widgets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ui.common.matching import folded

Marks = tuple[tuple[int, int], ...]

_PLACE = re.compile(r"\{(\d)\}")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Line:
    """Words with marks as (start, length)."""

    text: str = ""
    marks: Marks = ()

    def __add__(self, other: Line) -> Line:
        shifted = tuple((start + len(self.text), length) for start, length in other.marks)
        return Line(self.text + other.text, self.marks + shifted)


NOTHING = Line()


def filled(template: str, *parts: Line) -> Line:
    """Fill `{0}`, `{1}` of a sentence with lines that keep their marks."""
    line, at = Line(), 0
    for place in _PLACE.finditer(template):
        line = line + Line(template[at : place.start()]) + parts[int(place.group(1))]
        at = place.end()
    return line + Line(template[at:])


def asked_words(query: str) -> tuple[str, ...]:
    """Return the words of a query as they are compared."""
    return tuple(dict.fromkeys(_WORD.findall(folded(query))))


def matched(query: str, name: str, also: str) -> Line | None:
    """Return a name with the beginnings of words marked that were typed; None when a word has no match.

    `also` are words that are meant by it too, but not shown.
    """
    words = asked_words(query)
    known = _WORD.findall(folded(f"{name} {also}"))
    if not all(any(one.startswith(word) for one in known) for word in words):
        return None
    return Line(name, tuple(_marks(words, name)))


def _marks(words: tuple[str, ...], name: str) -> list[tuple[int, int]]:
    marks = []
    for found in _WORD.finditer(name):
        lengths = [len(word) for word in words if folded(found.group()).startswith(word)]
        if lengths:
            marks.append((found.start(), min(max(lengths), len(found.group()))))
    return marks
