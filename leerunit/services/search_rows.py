"""What stands beside a found title: whose it is, its state, its day. One select a kind, not one a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import and_, select

from leerunit.access.guard import Sitting
from leerunit.clock import WARD_ZONE
from leerunit.domain.views.search import Found
from leerunit.domain.vocabulary import ItemKind, QuestionState, SessionRole, Voice
from leerunit.services.wordbook import read_words
from leerunit.store.schema import (
    Evaluation,
    IntervisionSession,
    KnowledgeOffer,
    LearningQuestion,
    Moment,
    Person,
    SearchEntry,
    SessionPerson,
)
from leerunit.store.spelling import Sought


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is known of the record that a row opens."""

    title: str = ""
    owner_name: str = ""
    state: QuestionState | None = None
    on: date | None = None
    is_sacred: bool = False
    voice: Voice | None = None


_Reader = Callable[[Sitting, list[UUID]], dict[UUID, _Beside]]


def filled_in(sitting: Sitting, wanted: Sought, found: Sequence[Found]) -> tuple[Found, ...]:
    """Return the rows with what stands beside them. The actor may read each of them."""
    beside: dict[UUID, _Beside] = {}
    for kinds, read in _READERS.items():
        ids = [one.within_id or one.item_id for one in found if one.kind in kinds]
        if ids:
            beside |= read(sitting, ids)
    return tuple(_with(one, beside.get(one.within_id or one.item_id), wanted) for one in found)


def _with(one: Found, beside: _Beside | None, wanted: Sought) -> Found:
    if one.kind is ItemKind.PERSON:
        return one
    known = beside or _Beside()
    title = wanted.whole(known.title or one.title)
    owner_name = known.owner_name or one.owner_name
    return replace(
        one,
        title=title.text,
        title_marks=title.marks,
        owner_name=owner_name,
        owner_marks=wanted.whole(owner_name).marks,
        state=known.state,
        on=known.on,
        is_sacred=known.is_sacred,
        voice=known.voice,
    )


def _questions(sitting: Sitting, ids: list[UUID]) -> dict[UUID, _Beside]:
    rows = sitting.session.execute(
        select(LearningQuestion.id, LearningQuestion.text_id, LearningQuestion.state, Person.name)
        .join(Person, Person.id == LearningQuestion.owner_id)
        .where(LearningQuestion.id.in_(ids))
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return {row.id: _Beside(words.text(row.text_id), row.name, row.state) for row in rows}


def _sessions(sitting: Sitting, ids: list[UUID]) -> dict[UUID, _Beside]:
    rows = sitting.session.execute(
        select(IntervisionSession.id, IntervisionSession.question_text_id, IntervisionSession.on, Person.name)
        .outerjoin(
            SessionPerson,
            and_(
                SessionPerson.session_id == IntervisionSession.id,
                SessionPerson.role == SessionRole.CASE_OWNER,
            ),
        )
        .outerjoin(Person, Person.id == SessionPerson.person_id)
        .where(IntervisionSession.id.in_(ids))
    ).all()
    words = read_words(sitting, [row.question_text_id for row in rows])
    return {row.id: _Beside(words.text(row.question_text_id), row.name or "", on=row.on) for row in rows}


def _evaluations(sitting: Sitting, ids: list[UUID]) -> dict[UUID, _Beside]:
    rows = sitting.session.execute(
        select(Evaluation.id, Evaluation.on, Person.name, SearchEntry.title)
        .join(Person, Person.id == Evaluation.about_id)
        .outerjoin(SearchEntry, SearchEntry.item_id == Evaluation.id)
        .where(Evaluation.id.in_(ids))
    )
    return {row.id: _Beside(row.title or "", row.name, on=row.on) for row in rows}


def _moments(sitting: Sitting, ids: list[UUID]) -> dict[UUID, _Beside]:
    rows = sitting.session.execute(
        select(Moment.id, Moment.title, Moment.starts_at, Moment.is_sacred).where(Moment.id.in_(ids))
    )
    return {
        row.id: _Beside(row.title, on=row.starts_at.astimezone(WARD_ZONE).date(), is_sacred=row.is_sacred)
        for row in rows
    }


def _offers(sitting: Sitting, ids: list[UUID]) -> dict[UUID, _Beside]:
    rows = sitting.session.execute(
        select(KnowledgeOffer.id, KnowledgeOffer.text_id, KnowledgeOffer.first_name, KnowledgeOffer.voice)
        .add_columns(Person.name)
        .outerjoin(Person, Person.id == KnowledgeOffer.person_id)
        .where(KnowledgeOffer.id.in_(ids))
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return {
        row.id: _Beside(words.text(row.text_id), row.name or row.first_name, voice=row.voice) for row in rows
    }


_READERS: Mapping[frozenset[ItemKind], _Reader] = MappingProxyType(
    {
        frozenset({ItemKind.QUESTION, ItemKind.ENTRY, ItemKind.ANSWER}): _questions,
        frozenset({ItemKind.SESSION, ItemKind.OWN_YIELD}): _sessions,
        frozenset({ItemKind.EVALUATION}): _evaluations,
        frozenset({ItemKind.MOMENT}): _moments,
        frozenset({ItemKind.OFFER}): _offers,
    }
)
