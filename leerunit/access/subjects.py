"""What a use case is about: found only when the actor may read it, so foreign and missing look the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto, unique
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from leerunit.access.actor import Actor, runs_on
from leerunit.access.given import has_given
from leerunit.access.visibility import (
    attended_sessions,
    visible_answers,
    visible_entries,
    visible_evaluations,
    visible_moments,
    visible_offers,
    visible_questions,
    visible_sessions,
    visible_yields,
)
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import ItemKind, StoreKind
from leerunit.store.schema import (
    AnswerReceived,
    EntryPart,
    Evaluation,
    IntervisionSession,
    KnowledgeOffer,
    LearningQuestion,
    Moment,
    OwnYield,
    Person,
    PortfolioReceived,
    QuestionOwner,
    SessionPerson,
    StoryEntry,
    UnitMembership,
)


@unique
class AboutKind(Enum):
    """The kinds of records a use case can be about."""

    PERSON = auto()
    QUESTION = auto()
    REMOVED_QUESTION = auto()
    ENTRY = auto()
    REMOVED_ENTRY = auto()
    TEXT = auto()
    SESSION = auto()
    ATTENDED_SESSION = auto()
    OWN_YIELD = auto()
    EVALUATION = auto()
    MOMENT = auto()
    RECEIVED = auto()
    ANSWER = auto()
    OFFER = auto()
    GIVEN = auto()


@dataclass(frozen=True, slots=True)
class About:
    """Names the record a use case is about, e.g. `About(AboutKind.QUESTION, question_id)`.

    TEXT names a text of a question's story; only its author counts as its owner.
    REMOVED_QUESTION finds a question its owner removed, REMOVED_ENTRY a piece its writer removed.
    ATTENDED_SESSION finds a session also after the group's closing date, for one's own yield.
    GIVEN names what the actor wrote at another's question (`given.given_id`).
    OFFER: what someone without account offers counts as own for whoever reads it, so that anyone can end it.
    """

    kind: AboutKind
    item_id: UUID


@dataclass(frozen=True, slots=True)
class Subject:
    """The record that was found. `about_id`: the person whose record it is, as the audit line says.

    `owners`: those for whom the reach OWN holds. `unit_ids`: empty when it belongs to no unit.
    """

    kind: ItemKind
    item_id: UUID
    about_id: UUID | None
    owners: frozenset[UUID]
    unit_ids: frozenset[UUID]


def find_subject(session: Session, actor: Actor, about: About) -> Subject:
    """Return the record if the actor may read it. Refused: NOT_FOUND, whether it is foreign or missing."""
    subject = _FINDERS[about.kind](session, actor, about.item_id)
    if subject is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return subject


def _person(session: Session, actor: Actor, person_id: UUID) -> Subject | None:
    known = session.scalar(select(Person.id).where(Person.id == person_id, Person.deleted_at.is_(None)))
    if known is None:
        return None
    units = frozenset(
        session.scalars(
            select(UnitMembership.unit_id).where(
                UnitMembership.person_id == person_id,
                runs_on(UnitMembership.starts_on, UnitMembership.ends_on, actor.on),
            )
        )
    )
    return Subject(ItemKind.PERSON, person_id, person_id, frozenset({person_id}), units)


def _owners(session: Session, question_id: UUID, owner_id: UUID) -> frozenset[UUID]:
    others = session.scalars(select(QuestionOwner.person_id).where(QuestionOwner.question_id == question_id))
    return frozenset({owner_id, *others})


def _question(session: Session, actor: Actor, question_id: UUID) -> Subject | None:
    found = session.execute(
        select(LearningQuestion.owner_id, LearningQuestion.unit_id).where(
            LearningQuestion.id == question_id, visible_questions(actor)
        )
    ).one_or_none()
    if found is None:
        return None
    owners = _owners(session, question_id, found.owner_id)
    return Subject(ItemKind.QUESTION, question_id, found.owner_id, owners, frozenset({found.unit_id}))


def _removed_question(session: Session, actor: Actor, question_id: UUID) -> Subject | None:
    unit_id = session.scalar(
        select(LearningQuestion.unit_id).where(
            LearningQuestion.id == question_id,
            LearningQuestion.owner_id == actor.person_id,
            LearningQuestion.deleted_at.is_not(None),
        )
    )
    if unit_id is None:
        return None
    mine = frozenset({actor.person_id})
    return Subject(ItemKind.QUESTION, question_id, actor.person_id, mine, frozenset({unit_id}))


def _entry(session: Session, actor: Actor, entry_id: UUID) -> Subject | None:
    question_id = session.scalar(
        select(StoryEntry.question_id).where(StoryEntry.id == entry_id, visible_entries(actor))
    )
    question = None if question_id is None else _question(session, actor, question_id)
    if question is None:
        return None
    return Subject(ItemKind.ENTRY, entry_id, question.about_id, question.owners, question.unit_ids)


def _removed_entry(session: Session, actor: Actor, entry_id: UUID) -> Subject | None:
    question_id = session.scalar(
        select(StoryEntry.question_id).where(
            StoryEntry.id == entry_id,
            (StoryEntry.author_id == actor.person_id) | (StoryEntry.host_id == actor.person_id),
            StoryEntry.deleted_at.is_not(None),
        )
    )
    question = None if question_id is None else _question(session, actor, question_id)
    if question is None:
        return None
    mine = frozenset({actor.person_id})
    return Subject(ItemKind.ENTRY, entry_id, question.about_id, mine, question.unit_ids)


def _text(session: Session, actor: Actor, text_id: UUID) -> Subject | None:
    question_id = session.scalar(
        select(LearningQuestion.id).where(LearningQuestion.text_id == text_id, visible_questions(actor))
    )
    if question_id is not None:
        return _question(session, actor, question_id)
    part = select(EntryPart.entry_id).where(EntryPart.text_id == text_id)
    found = session.execute(
        select(StoryEntry.id, StoryEntry.author_id).where(
            (StoryEntry.text_id == text_id) | StoryEntry.id.in_(part), visible_entries(actor)
        )
    ).one_or_none()
    entry = None if found is None else _entry(session, actor, found.id)
    if found is None or entry is None:
        return None
    # What a guest said was read back to them: not even the host writes over it.
    writers = frozenset[UUID]() if found.author_id is None else frozenset({found.author_id})
    return Subject(ItemKind.ENTRY, found.id, entry.about_id, writers, entry.unit_ids)


def _session(session: Session, actor: Actor, session_id: UUID) -> Subject | None:
    return _one_session(session, session_id, visible_sessions(actor))


def _attended_session(session: Session, actor: Actor, session_id: UUID) -> Subject | None:
    return _one_session(session, session_id, attended_sessions(actor))


def _one_session(session: Session, session_id: UUID, is_found: ColumnElement[bool]) -> Subject | None:
    unit_id = session.scalar(
        select(IntervisionSession.unit_id).where(IntervisionSession.id == session_id, is_found)
    )
    if unit_id is None:
        return None
    present = session.scalars(select(SessionPerson.person_id).where(SessionPerson.session_id == session_id))
    owners = frozenset(person for person in present if person is not None)
    return Subject(ItemKind.SESSION, session_id, None, owners, frozenset({unit_id}))


def _own_yield(session: Session, actor: Actor, yield_id: UUID) -> Subject | None:
    found = session.scalar(select(OwnYield.id).where(OwnYield.id == yield_id, visible_yields(actor)))
    if found is None:
        return None
    return Subject(ItemKind.OWN_YIELD, yield_id, actor.person_id, frozenset({actor.person_id}), frozenset())


def _evaluation(session: Session, actor: Actor, evaluation_id: UUID) -> Subject | None:
    found = session.execute(
        select(Evaluation.about_id, Evaluation.unit_id).where(
            Evaluation.id == evaluation_id, visible_evaluations(actor)
        )
    ).one_or_none()
    if found is None:
        return None
    owners = frozenset({found.about_id})
    return Subject(ItemKind.EVALUATION, evaluation_id, found.about_id, owners, frozenset({found.unit_id}))


def _moment(session: Session, actor: Actor, moment_id: UUID) -> Subject | None:
    unit_id = session.scalar(select(Moment.unit_id).where(Moment.id == moment_id, visible_moments(actor)))
    return (
        None
        if unit_id is None
        else Subject(ItemKind.MOMENT, moment_id, None, frozenset(), frozenset({unit_id}))
    )


def _received(session: Session, actor: Actor, received_id: UUID) -> Subject | None:
    known = actor.store_kind is StoreKind.TEACHER and session.scalar(
        select(PortfolioReceived.id).where(
            PortfolioReceived.id == received_id, PortfolioReceived.deleted_at.is_(None)
        )
    )
    if not known:
        return None
    mine = frozenset({actor.person_id})
    return Subject(ItemKind.RECEIVED_ITEM, received_id, None, mine, frozenset())


def _answer(session: Session, actor: Actor, answer_id: UUID) -> Subject | None:
    owner_id = session.scalar(
        select(AnswerReceived.owner_id).where(AnswerReceived.id == answer_id, visible_answers(actor))
    )
    if owner_id is None:
        return None
    return Subject(ItemKind.ANSWER, answer_id, owner_id, frozenset({owner_id}), frozenset())


def _offer(session: Session, actor: Actor, offer_id: UUID) -> Subject | None:
    found = session.execute(
        select(KnowledgeOffer.person_id, KnowledgeOffer.unit_id).where(
            KnowledgeOffer.id == offer_id, visible_offers(actor)
        )
    ).one_or_none()
    if found is None:
        return None
    owners = frozenset({found.person_id or actor.person_id})
    return Subject(ItemKind.OFFER, offer_id, found.person_id, owners, frozenset({found.unit_id}))


def _given(session: Session, actor: Actor, wanted: UUID) -> Subject | None:
    if not has_given(session, actor, wanted):
        return None
    return Subject(ItemKind.GIVEN, wanted, actor.person_id, frozenset({actor.person_id}), frozenset())


_FINDERS: Mapping[AboutKind, Callable[[Session, Actor, UUID], Subject | None]] = MappingProxyType(
    {
        AboutKind.PERSON: _person,
        AboutKind.QUESTION: _question,
        AboutKind.REMOVED_QUESTION: _removed_question,
        AboutKind.ENTRY: _entry,
        AboutKind.REMOVED_ENTRY: _removed_entry,
        AboutKind.TEXT: _text,
        AboutKind.SESSION: _session,
        AboutKind.ATTENDED_SESSION: _attended_session,
        AboutKind.OWN_YIELD: _own_yield,
        AboutKind.EVALUATION: _evaluation,
        AboutKind.MOMENT: _moment,
        AboutKind.RECEIVED: _received,
        AboutKind.ANSWER: _answer,
        AboutKind.OFFER: _offer,
        AboutKind.GIVEN: _given,
    }
)
