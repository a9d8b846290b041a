"""Words as people search them: without case, accents or special letters. Pure functions on text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from leerunit.store.schema.base import plain_words

MOST_WORDS = 12
"""Words of a query that count; the rest is left out."""

EXCERPT_LENGTH = 160
_BEFORE_MATCH = 50

_WORD = re.compile(r"[^\W_]+")
_WRITTEN_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_SPECIAL_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ĳ": "ij"}
)
_PLAIN = re.compile(r"[a-z0-9]+")
_LAST_LETTER_OF_INDEX = "\u017e"
"""Up to here the full-text index folds and parts words exactly as `fold` and `_WORD` do."""

_KNOWN_MARKS = dict.fromkeys(
    map(ord, "\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u20ac"), " "
)
"""Marks above that letter which part words there too."""


def fold(text: str) -> str:
    """Return the text as it is compared: Straße -> strasse, Zoë -> zoe, İ -> i."""
    if text.isascii():
        return text.lower().replace("\0", "")
    whole = unicodedata.normalize("NFKD", plain_words(text)).casefold()
    bare = unicodedata.normalize("NFKD", whole)
    return "".join(letter for letter in bare if not _is_silent(letter)).translate(_SPECIAL_LETTERS)


def _is_silent(letter: str) -> bool:
    """Accents, soft hyphens and marks without width do not part a word."""
    return letter > "\x7f" and unicodedata.category(letter) in {"Mn", "Me", "Cf"}


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded, in order."""
    return _WORD.findall(fold(text))


def other_spellings(text: str) -> str:
    """Return the folded words that the full-text index would not make of this text by itself."""
    if text.isascii():
        return ""
    made_by_index: set[str] = set()
    for piece in unicodedata.normalize("NFC", text).translate(_KNOWN_MARKS).split():
        if max(piece) <= _LAST_LETTER_OF_INDEX:
            made_by_index.update(_without_accents(word) for word in _WORD.findall(piece))
    missing = {word for word in words_of(text) if word not in made_by_index or not _PLAIN.fullmatch(word)}
    return " ".join(sorted(missing))


def _without_accents(word: str) -> str:
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in parts if not "\u0300" <= letter <= "\u036f")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text around its first match; `marks` are (start, length) pairs into `text`."""

    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """What someone looks for: every word must begin some word of what is found."""

    words: tuple[str, ...]

    def matches(self, words: list[str]) -> bool:
        """Tell whether a text with these folded words is found; nothing sought finds nothing."""
        return bool(self.words) and all(
            any(word.startswith(sought) for word in words) for sought in self.words
        )

    def whole(self, text: str) -> Excerpt:
        """Return all of a text as one line, with every match."""
        line = " ".join(text.split())
        return Excerpt(line, tuple(self._marks(line)))

    def written(self, text: str) -> str:
        """Return the first whole word of a text that matches, as it is written there; "" when none does."""
        found = (word.group() for word in _WRITTEN_WORD.finditer(text))
        return next((word for word in found if self._matched_length(word)), "")

    def excerpt(self, text: str) -> Excerpt:
        """Return one line around the first match, or the beginning when nothing matches."""
        line = " ".join(text.split())
        first = next(self._marks(line), None)
        start = 0 if first is None else max(0, first[0] - _BEFORE_MATCH)
        if start:
            start = line.find(" ", start, first[0] if first else None) + 1 or start
        piece = line[start : start + EXCERPT_LENGTH]
        return Excerpt(piece, tuple(self._marks(piece)))

    def _marks(self, line: str) -> Iterator[tuple[int, int]]:
        if line.isascii() and "\0" not in line:
            for found in _beginnings(self.words).finditer(line):
                yield found.start(), found.end() - found.start()
            return
        for found in _WRITTEN_WORD.finditer(line):
            if length := self._matched_length(found.group()):
                yield found.start(), length

    def _matched_length(self, written: str) -> int:
        """Return how many letters of a word to mark: those typed, or all when folding changed it."""
        folded = fold(written)
        matched = [sought for sought in self.words if folded.startswith(sought)]
        if not matched:
            inner = any(word.startswith(sought) for word in words_of(written) for sought in self.words)
            return len(written) if inner else 0
        return max(map(len, matched)) if len(folded) == len(written) else len(written)


@lru_cache(maxsize=64)
def _beginnings(words: tuple[str, ...]) -> re.Pattern[str]:
    """In a line of plain letters this finds at once what `_matched_length` finds word by word."""
    longest_first = sorted(words, key=len, reverse=True)
    choices = "|".join(map(re.escape, longest_first)) or "(?!)"
    return re.compile(f"(?<![^\\W_])(?:{choices})", re.IGNORECASE | re.ASCII)


def sought(query: str) -> Sought:
    """Read a query; whatever is not a letter or a digit separates words."""
    return Sought(tuple(dict.fromkeys(words_of(query)))[:MOST_WORDS])
