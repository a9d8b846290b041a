"""Who owns a question, and who could own it too."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import exists, select

from leerunit.access.actor import runs_on
from leerunit.access.guard import Sitting
from leerunit.domain.views.beside import OwnerView
from leerunit.domain.vocabulary import GUIDES, Role
from leerunit.store.schema import LearningQuestion, Person, QuestionOwner, UnitMembership


def owners_of(sitting: Sitting, question: LearningQuestion) -> tuple[OwnerView, ...]:
    """Return all owners when there are several, the first one first; empty for one alone."""
    others = sitting.session.execute(
        select(Person.id, Person.name)
        .join(QuestionOwner, QuestionOwner.person_id == Person.id)
        .where(QuestionOwner.question_id == question.id, Person.deleted_at.is_(None))
        .order_by(QuestionOwner.created_at, QuestionOwner.id)
    ).all()
    if not others:
        return ()
    first = sitting.session.scalar(select(Person.name).where(Person.id == question.owner_id)) or ""
    return (OwnerView(question.owner_id, first), *(OwnerView(*row) for row in others))


def candidates_for(sitting: Sitting, question: LearningQuestion) -> tuple[OwnerView, ...]:
    """Return whom its first owner can invite; empty for anyone else."""
    if question.owner_id != sitting.me:
        return ()
    among = (Role.STUDENT,) if Role.STUDENT in sitting.actor.roles else tuple(GUIDES)
    owning = select(QuestionOwner.person_id).where(QuestionOwner.question_id == question.id)
    rows: Sequence[tuple[UUID, str]] = [
        (row[0], row[1])
        for row in sitting.session.execute(
            select(Person.id, Person.name)
            .where(
                Person.is_active,
                Person.deleted_at.is_(None),
                Person.id != sitting.me,
                Person.id.not_in(owning),
                exists().where(
                    UnitMembership.person_id == Person.id,
                    UnitMembership.unit_id == question.unit_id,
                    UnitMembership.role.in_(among),
                    runs_on(UnitMembership.starts_on, UnitMembership.ends_on, sitting.today),
                ),
            )
            .order_by(Person.name, Person.id)
        )
    ]
    return tuple(OwnerView(person_id, name) for person_id, name in rows)
