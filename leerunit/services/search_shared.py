"""Search among what is not sealed: scope tokens narrow, the visibility conditions decide."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, false, select
from sqlalchemy.orm import InstrumentedAttribute

from leerunit.access.actor import Actor
from leerunit.access.guard import Sitting
from leerunit.access.visibility import (
    visible_answers,
    visible_entries,
    visible_evaluations,
    visible_moments,
    visible_offers,
    visible_questions,
    visible_sessions,
    visible_yields,
)
from leerunit.domain.views.search import Found
from leerunit.domain.vocabulary import ItemKind, StoreKind
from leerunit.store.schema import (
    AnswerReceived,
    Evaluation,
    IntervisionSession,
    KnowledgeOffer,
    LearningQuestion,
    Moment,
    OwnYield,
    PortfolioReceived,
    StoryEntry,
)
from leerunit.store.search import Hit, find_entries, for_circle, for_person, for_unit
from leerunit.store.spelling import Sought

BATCH = 100
MOST_BATCHES = 10

OF_QUESTIONS = frozenset({ItemKind.QUESTION, ItemKind.ENTRY})
"""Kinds of which there are so many that they are asked for apart, lest they crowd out the rest."""

_Key = InstrumentedAttribute[UUID]
_Check = tuple[_Key, _Key, Callable[[Actor], ColumnElement[bool]]]


def _received_here(actor: Actor) -> ColumnElement[bool]:
    if actor.store_kind is not StoreKind.TEACHER:
        return false()
    return PortfolioReceived.deleted_at.is_(None)


_CHECKS: Mapping[ItemKind, _Check] = MappingProxyType(
    {
        ItemKind.QUESTION: (LearningQuestion.id, LearningQuestion.id, visible_questions),
        ItemKind.ENTRY: (StoryEntry.id, StoryEntry.question_id, visible_entries),
        ItemKind.SESSION: (IntervisionSession.id, IntervisionSession.id, visible_sessions),
        ItemKind.OWN_YIELD: (OwnYield.id, OwnYield.session_id, visible_yields),
        ItemKind.EVALUATION: (Evaluation.id, Evaluation.id, visible_evaluations),
        ItemKind.MOMENT: (Moment.id, Moment.id, visible_moments),
        ItemKind.OFFER: (KnowledgeOffer.id, KnowledgeOffer.id, visible_offers),
        ItemKind.ANSWER: (AnswerReceived.id, AnswerReceived.id, visible_answers),
        ItemKind.RECEIVED_ITEM: (PortfolioReceived.id, PortfolioReceived.id, _received_here),
    }
)
"""What may be found besides people: the key, the record it stands in (or itself), who may read it.

A kind without a row here is never shown.
"""


def scope_of(actor: Actor) -> frozenset[str]:
    """Return the tokens under which the actor may find anything at all."""
    return frozenset(
        {for_person(actor.person_id), *map(for_unit, actor.units), *map(for_circle, actor.circle)}
    )


def find_shared(
    sitting: Sitting,
    wanted: Sought,
    named: Mapping[str, frozenset[UUID]],
    kinds: frozenset[ItemKind],
    *,
    limit: int,
) -> list[Found]:
    """Return hits the actor may read now, the newest first; a question and its story are one hit.

    Titles of questions are left to who fills the rows in.
    """
    scope = scope_of(sitting.actor)
    kept: dict[UUID, tuple[Hit, UUID | None]] = {}
    before: int | None = None
    for batch in (min(BATCH, 3 * limit), *[BATCH] * MOST_BATCHES):
        hits = find_entries(
            sitting.session, wanted, scope, limit=batch, before=before, kinds=kinds, named=named
        )
        for hit, within in _readable(sitting, hits):
            kept.setdefault(within or hit.item_id, (hit, within))
        if len(hits) < batch or len(kept) >= limit:
            break
        before = hits[-1].n
    return [_shown(wanted, hit, within) for hit, within in list(kept.values())[:limit]]


def _readable(sitting: Sitting, hits: Sequence[Hit]) -> list[tuple[Hit, UUID | None]]:
    """Return the hits that may be read, each with the question or session that it stands in."""
    readable: dict[UUID, UUID | None] = {}
    for kind in {hit.kind for hit in hits} & set(_CHECKS):
        ids = [hit.item_id for hit in hits if hit.kind is kind]
        rows = sitting.session.execute(_check_of(kind, sitting.actor), {"ids": ids})
        readable |= {row[0]: row[1] if row[1] != row[0] else None for row in rows}
    return [(hit, readable[hit.item_id]) for hit in hits if hit.item_id in readable]


@lru_cache(32)
def _check_of(kind: ItemKind, actor: Actor) -> Select[UUID, UUID]:
    key, within, is_readable = _CHECKS[kind]
    ids: BindParameter[list[UUID]] = bindparam("ids", type_=key.type, expanding=True)
    return select(key, within).where(key.in_(ids), is_readable(actor))


def _shown(wanted: Sought, hit: Hit, within: UUID | None) -> Found:
    excerpt = wanted.excerpt(hit.body or hit.title)
    return Found(hit.kind, hit.item_id, hit.title, excerpt.text, excerpt.marks, "", within)
