"""People and units as views, and the signed-in person as the door first sees them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from leerunit.access.actor import Actor, load_actor, runs_on
from leerunit.clock import Clock
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.people import Member, PersonView, UnitView
from leerunit.domain.vocabulary import Role, StoreKind
from leerunit.store.engine import Store
from leerunit.store.schema import Person, Placement, School, Unit, UnitMembership


def arrive(store: Store, person_id: UUID, usual_role: Role, kind: StoreKind, clock: Clock) -> Member:
    """Return who signs in, with the hat they wear: the usual one if it is theirs today, else their first.

    Refused: NOT_ALLOWED for someone who is gone, or has neither a role today nor the keeper's right.
    """
    with store.reading() as session:
        actor = load_actor(session, person_id, kind, clock.today())
        if not actor.hats and not actor.is_keeper:
            raise Refused(RefusalCode.NOT_ALLOWED)
        person = person_views(session, Person.id == person_id, actor.on)[0]
        hat = next((hat for hat in actor.hats if hat.role is usual_role), None)
        if hat is None and actor.hats:
            hat = actor.hats[0]
        units = unit_views(session, _unit_at_the_door(actor, None if hat is None else hat.unit_id))
    role = usual_role if hat is None else hat.role
    return Member(person, units[0] if units else None, role, kind)


def _unit_at_the_door(actor: Actor, unit_id: UUID | None) -> ColumnElement[bool]:
    """A keeper without a role of their own stands in the first unit."""
    if unit_id is None and actor.is_keeper:
        return Unit.deleted_at.is_(None)
    return Unit.id == unit_id


def unit_views(session: Session, condition: ColumnElement[bool]) -> tuple[UnitView, ...]:
    """Return units in the order in which they were made."""
    rows = session.execute(
        select(
            Unit.id,
            Unit.name,
            Unit.kind,
            Unit.place,
            Unit.organisation,
            Unit.purpose,
            Unit.word_for_resident,
        )
        .where(condition, Unit.deleted_at.is_(None))
        .order_by(Unit.created_at, Unit.id)
    )
    return tuple(UnitView(*row) for row in rows)


def person_views(session: Session, condition: ColumnElement[bool], on: date) -> tuple[PersonView, ...]:
    """Return people by name, with the roles and the placement of that day."""
    people = session.execute(
        select(Person.id, Person.name, Person.is_keeper)
        .where(condition, Person.is_active, Person.deleted_at.is_(None))
        .order_by(Person.name, Person.id)
    ).all()
    ids = [person.id for person in people]
    roles = _roles(session, ids, on)
    placed = _placements(session, ids, on)
    return tuple(
        PersonView(
            person_id=person.id,
            name=person.name,
            roles=tuple(roles.get(person.id, ())),
            is_keeper=person.is_keeper,
            school=placed.get(person.id, (None, None))[0],
            programme=placed.get(person.id, (None, None))[1],
        )
        for person in people
    )


def _roles(session: Session, ids: Sequence[UUID], on: date) -> dict[UUID, list[Role]]:
    roles: dict[UUID, list[Role]] = {}
    rows = session.execute(
        select(UnitMembership.person_id, UnitMembership.role)
        .where(
            UnitMembership.person_id.in_(ids),
            runs_on(UnitMembership.starts_on, UnitMembership.ends_on, on),
        )
        .order_by(UnitMembership.starts_on, UnitMembership.id)
    )
    for person_id, role in rows:
        worn = roles.setdefault(person_id, [])
        if role not in worn:
            worn.append(role)
    return roles


def _placements(session: Session, ids: Sequence[UUID], on: date) -> dict[UUID, tuple[str | None, str | None]]:
    rows = session.execute(
        select(Placement.student_id, School.name, Placement.programme)
        .outerjoin(School, School.id == Placement.school_id)
        .where(
            Placement.student_id.in_(ids),
            Placement.deleted_at.is_(None),
            runs_on(Placement.starts_on, Placement.ends_on, on),
        )
        .order_by(Placement.starts_on.desc(), Placement.id.desc())
    )
    return {student_id: (school, programme or None) for student_id, school, programme in rows}
