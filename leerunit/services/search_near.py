"""What was perhaps meant by a text that finds nothing: only words by which the actor finds something."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from leerunit.access.guard import Sitting
from leerunit.domain.views.search import Found
from leerunit.domain.vocabulary import ItemKind
from leerunit.store.near import nearest, slips_allowed
from leerunit.store.search import terms_like
from leerunit.store.spelling import Sought

MOST_TRIED = 12


@dataclass(frozen=True, slots=True)
class Finder:
    """`find` is the actor's own search; `known` are words of names and of private records of theirs."""

    sitting: Sitting
    find: Callable[[Sought], tuple[Found, ...]]
    known: frozenset[str]

    def word_for(self, typed: str) -> tuple[str, str] | None:
        """Return a word that finds something instead of this one: folded, and as it is written there."""
        for word in nearest(typed, {*self.known, *self._terms(typed)})[:MOST_TRIED]:
            for found in self.find(Sought((word,))):
                written = _written(found, Sought((word,)))
                if written:
                    return word, written
        return None

    def _terms(self, typed: str) -> Iterable[str]:
        most = slips_allowed(typed)
        longest = len(typed) + 8
        for first in dict.fromkeys(typed[:2] if most else ""):
            yield from terms_like(self.sitting.session, first, len(typed) - most, longest)


def nearest_query(finder: Finder, wanted: Sought) -> str:
    """Return the query with each word that finds nothing put right; "" when that finds nothing either."""
    words: list[str] = []
    shown: list[str] = []
    for typed in wanted.words:
        better = None if finder.find(Sought((typed,))) else finder.word_for(typed)
        words.append(better[0] if better else typed)
        shown.append(better[1] if better else typed)
    if tuple(words) == wanted.words or not finder.find(Sought(tuple(dict.fromkeys(words)))):
        return ""
    return " ".join(shown)


def _written(found: Found, wanted: Sought) -> str:
    if found.kind is ItemKind.PERSON:
        return wanted.written(found.title)
    texts = (found.excerpt, found.title)
    in_text = next((word for text in texts if (word := wanted.written(text))), "")
    return in_text.lower() or wanted.written(found.owner_name)
