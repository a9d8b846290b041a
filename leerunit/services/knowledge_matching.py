"""Who may know something about a question of mine: by theme, or by words both have. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from uuid import UUID

from sqlalchemy import or_

from leerunit.access.guard import Sitting
from leerunit.catalogue.common_words import common_words
from leerunit.domain.views.knowledge import OfferView
from leerunit.domain.vocabulary import OfferKind
from leerunit.services.knowledge_board import read_offers
from leerunit.services.question_themes import themes_at
from leerunit.services.question_writing import the_question
from leerunit.services.wordbook import read_words
from leerunit.store.schema import KnowledgeOffer
from leerunit.store.spelling import fold, words_of

SHORTEST = 4
"""Letters that two words begin with before they can be about the same."""

_ENDING = 3
"""Letters in which the shorter of two such words may differ: "wonden" and "wondzorg" belong together."""


def who_knows(sitting: Sitting, question_id: UUID) -> tuple[OfferView, ...]:
    """Return what others bring that is about a question the door has found, each person once, by name.

    What bears a theme of the question goes before other words of the same person.
    """
    question = the_question(sitting, question_id)
    themes = themes_at(sitting, [question_id]).get(question_id, ())
    words = read_words(sitting, [question.text_id])
    sought = _telling([words.text(question.text_id), *(theme.name for theme in themes)])
    wanted = {theme.theme_id for theme in themes}
    owners = frozenset[UUID]() if sitting.subject is None else sitting.subject.owners
    of_others = or_(KnowledgeOffer.person_id.is_(None), KnowledgeOffer.person_id.not_in(owners))
    brought = read_offers(sitting, (KnowledgeOffer.kind == OfferKind.BRING) & of_others)
    by_theme = [one for one in brought if any(theme.theme_id in wanted for theme in one.themes)]
    by_words = [one for one in brought if _share_one(sought, _telling([one.text]))]
    kept: dict[UUID, UUID] = {}
    for one in (*by_theme, *by_words):
        kept.setdefault(one.person_id or one.offer_id, one.offer_id)
    shown = frozenset(kept.values())
    return tuple(one for one in brought if one.offer_id in shown)


def _telling(texts: Iterable[str]) -> frozenset[str]:
    """Return the words that say what a text is about."""
    words = {word for text in texts for word in words_of(text) if len(word) >= SHORTEST}
    return frozenset(words - _common())


@cache
def _common() -> frozenset[str]:
    return frozenset(fold(word) for word in common_words())


def _share_one(sought: Iterable[str], offered: Iterable[str]) -> bool:
    return any(_alike(one, other) for one in sought for other in offered)


def _alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    same = next((n for n, letter in enumerate(shorter) if letter != longer[n]), len(shorter))
    return same >= SHORTEST and len(shorter) - same <= _ENDING
