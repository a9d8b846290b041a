"""Who can read a question now: the rule of `access.visibility`, told as names. A test holds both together."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from leerunit.access.actor import runs_on
from leerunit.access.guard import Sitting
from leerunit.access.policy import Permission, roles_over_whole_store
from leerunit.domain.views.questions import Reader
from leerunit.domain.vocabulary import GUIDES, Visibility
from leerunit.store.schema import (
    FeedbackRequest,
    LearningQuestion,
    Person,
    Placement,
    PlacementGuide,
    QuestionOwner,
    QuestionShare,
    UnitMembership,
)

_Rows = Select[UUID, date | None]


def readers_of(sitting: Sitting, question: LearningQuestion) -> tuple[Reader, ...]:
    """Return everyone but the owner who can read the question today, by name, with their last day."""
    if question.visibility in {Visibility.ONLY_ME, Visibility.COMMUNITY}:
        return ()
    rows = {
        Visibility.MY_COACH: _circle,
        Visibility.CHOSEN: _chosen,
        Visibility.UNIT: _members,
    }[question.visibility](question, sitting.today)
    found = sitting.session.execute(rows).all()
    until: dict[UUID, date | None] = {row[0]: row[1] for row in found}
    owners = sitting.session.scalars(
        select(QuestionOwner.person_id).where(QuestionOwner.question_id == question.id)
    )
    until |= dict.fromkeys(owners, None)
    asked = _asked(sitting, question)
    if not sitting.owns:
        asked = {person_id: day for person_id, day in asked.items() if person_id == sitting.me}
    whole, until = frozenset(until), asked | until
    people = sitting.session.execute(
        select(Person.id, Person.name)
        .where(
            Person.id.in_(until),
            Person.id != question.owner_id,
            Person.is_active,
            Person.deleted_at.is_(None),
        )
        .order_by(Person.name, Person.id)
    )
    return tuple(
        Reader(person_id, name, until[person_id], is_asked=person_id not in whole)
        for person_id, name in people
    )


def _asked(sitting: Sitting, question: LearningQuestion) -> dict[UUID, date | None]:
    """Return who is asked for feedback now, with the last day of the request."""
    on = sitting.today
    rows = sitting.session.execute(
        select(FeedbackRequest.asked_id, FeedbackRequest.until)
        .where(
            FeedbackRequest.question_id == question.id,
            FeedbackRequest.withdrawn_at.is_(None),
            FeedbackRequest.until >= on,
            exists().where(_within_reach(FeedbackRequest.asked_id, question.unit_id, on)),
        )
        .order_by(FeedbackRequest.until)
    )
    return {row.asked_id: row.until for row in rows}


def people_who_could_read(unit_id: UUID, on: date) -> Select[UUID]:
    """Return the select of all people whose reach covers questions of this unit today."""
    return select(Person.id).where(
        Person.is_active, Person.deleted_at.is_(None), exists().where(_within_reach(Person.id, unit_id, on))
    )


def _members(question: LearningQuestion, on: date) -> _Rows:
    return select(UnitMembership.person_id, UnitMembership.ends_on).where(
        UnitMembership.unit_id == question.unit_id,
        runs_on(UnitMembership.starts_on, UnitMembership.ends_on, on),
    )


def _circle(question: LearningQuestion, on: date) -> _Rows:
    return (
        select(PlacementGuide.guide_id, PlacementGuide.ends_on)
        .join(Placement, Placement.id == PlacementGuide.placement_id)
        .where(
            Placement.student_id == question.owner_id,
            Placement.deleted_at.is_(None),
            runs_on(Placement.starts_on, Placement.ends_on, on),
            runs_on(PlacementGuide.starts_on, PlacementGuide.ends_on, on),
            exists().where(_within_reach(PlacementGuide.guide_id, question.unit_id, on)),
            exists().where(
                UnitMembership.person_id == PlacementGuide.guide_id,
                UnitMembership.role.in_(GUIDES),
                runs_on(UnitMembership.starts_on, UnitMembership.ends_on, on),
            ),
        )
    )


def _chosen(question: LearningQuestion, on: date) -> _Rows:
    return select(QuestionShare.person_id, QuestionShare.until).where(
        QuestionShare.question_id == question.id,
        QuestionShare.withdrawn_at.is_(None),
        or_(QuestionShare.until.is_(None), QuestionShare.until >= on),
        exists().where(_within_reach(QuestionShare.person_id, question.unit_id, on)),
    )


def _within_reach(person_id: InstrumentedAttribute[UUID], unit_id: UUID, on: date) -> ColumnElement[bool]:
    far = roles_over_whole_store(Permission.READ_QUESTION)
    return and_(
        UnitMembership.person_id == person_id,
        or_(UnitMembership.unit_id == unit_id, UnitMembership.role.in_(far)),
        runs_on(UnitMembership.starts_on, UnitMembership.ends_on, on),
    )
