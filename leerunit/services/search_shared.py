"""Search among what is not sealed: scope tokens narrow, the visibility conditions decide."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import ColumnElement, false, select
from sqlalchemy.orm import InstrumentedAttribute

from leerunit.access.actor import Actor
from leerunit.access.guard import Sitting
from leerunit.access.visibility import (
    visible_answers,
    visible_entries,
    visible_evaluations,
    visible_moments,
    visible_people,
    visible_questions,
    visible_sessions,
    visible_yields,
)
from leerunit.domain.views.today import Found
from leerunit.domain.vocabulary import ItemKind, StoreKind
from leerunit.services.wordbook import read_words
from leerunit.store.schema import (
    AnswerReceived,
    Evaluation,
    IntervisionSession,
    LearningQuestion,
    Moment,
    OwnYield,
    Person,
    PortfolioReceived,
    StoryEntry,
)
from leerunit.store.search import Hit, find_entries, for_circle, for_person, for_unit
from leerunit.store.spelling import Sought, words_of

BATCH = 100
MOST_BATCHES = 10

_Key = InstrumentedAttribute[UUID]


def _received_here(actor: Actor) -> ColumnElement[bool]:
    if actor.store_kind is not StoreKind.TEACHER:
        return false()
    return PortfolioReceived.deleted_at.is_(None)


_CHECKS: Mapping[ItemKind, tuple[_Key, Callable[[Actor], ColumnElement[bool]]]] = MappingProxyType(
    {
        ItemKind.QUESTION: (LearningQuestion.id, visible_questions),
        ItemKind.ENTRY: (StoryEntry.id, visible_entries),
        ItemKind.SESSION: (IntervisionSession.id, visible_sessions),
        ItemKind.OWN_YIELD: (OwnYield.id, visible_yields),
        ItemKind.EVALUATION: (Evaluation.id, visible_evaluations),
        ItemKind.MOMENT: (Moment.id, visible_moments),
        ItemKind.ANSWER: (AnswerReceived.id, visible_answers),
        ItemKind.RECEIVED_ITEM: (PortfolioReceived.id, _received_here),
    }
)
"""What may be found besides people: a kind without a row here is never shown."""


def scope_of(actor: Actor) -> frozenset[str]:
    """Return the tokens under which the actor may find anything at all."""
    return frozenset(
        {for_person(actor.person_id), *map(for_unit, actor.units), *map(for_circle, actor.circle)}
    )


def find_people(sitting: Sitting, wanted: Sought) -> tuple[Found, ...]:
    """Return people whose name is found, by name."""
    rows = sitting.session.execute(
        select(Person.id, Person.name)
        .where(visible_people(sitting.actor), Person.is_active)
        .order_by(Person.name, Person.id)
    )
    return tuple(
        Found(ItemKind.PERSON, row.id, row.name, row.name, wanted.excerpt(row.name).marks, row.name)
        for row in rows
        if wanted.matches(words_of(row.name))
    )


def find_shared(sitting: Sitting, wanted: Sought, *, limit: int) -> tuple[Found, ...]:
    """Return hits the actor may read now, the newest first; a question and its story are one hit."""
    kept: dict[UUID, tuple[Hit, UUID | None]] = {}
    before: int | None = None
    for _ in range(MOST_BATCHES):
        hits = find_entries(sitting.session, wanted, scope_of(sitting.actor), limit=BATCH, before=before)
        for hit, within in _readable(sitting, hits):
            kept.setdefault(within or hit.item_id, (hit, within))
        if len(hits) < BATCH or len(kept) >= limit:
            break
        before = hits[-1].n
    return _shown(sitting, wanted, list(kept.values())[:limit])


def _readable(sitting: Sitting, hits: Sequence[Hit]) -> list[tuple[Hit, UUID | None]]:
    readable: set[UUID] = set()
    for kind in {hit.kind for hit in hits} & set(_CHECKS):
        key, condition = _CHECKS[kind]
        ids = [hit.item_id for hit in hits if hit.kind is kind]
        readable.update(sitting.session.scalars(select(key).where(key.in_(ids), condition(sitting.actor))))
    kept = [hit for hit in hits if hit.item_id in readable]
    within = _within(sitting, [hit.item_id for hit in kept])
    return [(hit, within.get(hit.item_id)) for hit in kept]


def _within(sitting: Sitting, ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """Return the question of each entry and the session of each own yield."""
    entries = sitting.session.execute(
        select(StoryEntry.id, StoryEntry.question_id).where(StoryEntry.id.in_(ids))
    )
    yields = sitting.session.execute(select(OwnYield.id, OwnYield.session_id).where(OwnYield.id.in_(ids)))
    return {row[0]: row[1] for rows in (entries, yields) for row in rows}


def _shown(sitting: Sitting, wanted: Sought, hits: Sequence[tuple[Hit, UUID | None]]) -> tuple[Found, ...]:
    owners = {hit.owner_id for hit, _ in hits if hit.owner_id is not None}
    people = sitting.session.execute(select(Person.id, Person.name).where(Person.id.in_(owners)))
    names = {person.id: person.name for person in people}
    titles = _question_titles(sitting, [within for _, within in hits if within is not None])
    found = []
    for hit, within in hits:
        title = hit.title or ("" if within is None else titles.get(within, ""))
        excerpt = wanted.excerpt(hit.body or hit.title)
        owner = "" if hit.owner_id is None else names.get(hit.owner_id, "")
        found.append(Found(hit.kind, hit.item_id, title, excerpt.text, excerpt.marks, owner, within))
    return tuple(found)


def _question_titles(sitting: Sitting, question_ids: Sequence[UUID]) -> dict[UUID, str]:
    rows = sitting.session.execute(
        select(LearningQuestion.id, LearningQuestion.text_id).where(
            LearningQuestion.id.in_(question_ids), visible_questions(sitting.actor)
        )
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return {row.id: words.text(row.text_id) for row in rows}
