"""The rows of a new unit and of someone who joins it, for founding a store and for the people service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from leerunit.access.actor import runs_on
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import GUIDES, Role, StoreKind
from leerunit.domain.wording import clean_line
from leerunit.portfolio.keys import SigningKey, fingerprint_of
from leerunit.store import schema

CIRCLE = GUIDES - {Role.TEACHER}
"""Who stands in the circle of a student from the start; a teacher is asked in by name."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the rows are written, at which moment (UTC) and date on the ward."""

    session: Session
    now: datetime
    today: date


def add_unit(desk: Desk, new: NewUnit) -> UUID:
    """Write a unit; its signing key follows with `add_key`. Refused: NAME_MISSING, NAME_TAKEN."""
    name = clean_line(new.name, empty=RefusalCode.NAME_MISSING)
    if desk.session.scalar(select(schema.Unit.id).where(schema.Unit.name == name)) is not None:
        raise Refused(RefusalCode.NAME_TAKEN, name)
    unit = schema.Unit(
        created_at=desk.now,
        name=name,
        kind=new.kind,
        place=clean_line(new.place),
        organisation=clean_line(new.organisation),
        purpose=clean_line(new.purpose),
        word_for_resident=clean_line(new.word_for_resident) or "bewoner",
    )
    desk.session.add(unit)
    desk.session.flush()
    return unit.id


def add_key(desk: Desk, kind: StoreKind, owner_id: UUID, key: SigningKey) -> None:
    """Write the key with which a unit or a teacher signs."""
    desk.session.add(
        schema.SigningKey(
            created_at=desk.now,
            owner_kind=kind,
            owner_id=owner_id,
            private_key_pem=key.private_key_pem,
            certificate_pem=key.certificate_pem,
            fingerprint=fingerprint_of(key.certificate_pem),
        )
    )


def add_person(desk: Desk, new: NewPerson, unit_id: UUID, person_id: UUID) -> None:
    """Write someone with their role in a unit.

    A student gets a placement with every guide of the unit in its circle; a guide joins the circles of all
    current placements. Refused: NAME_MISSING, NAME_TAKEN by someone active in this unit.
    """
    name = clean_line(new.name, empty=RefusalCode.NAME_MISSING)
    _check_name(desk, name, unit_id)
    desk.session.add(
        schema.Person(
            id=person_id,
            created_at=desk.now,
            name=name,
            is_keeper=new.is_keeper,
            student_number=new.student_number,
            trainee_colleague=new.trainee_colleague,
        )
    )
    desk.session.add(
        schema.UnitMembership(
            created_at=desk.now,
            person_id=person_id,
            unit_id=unit_id,
            role=new.role,
            starts_on=new.starts_on or desk.today,
            ends_on=new.ends_on,
        )
    )
    desk.session.flush()
    if new.role is Role.STUDENT:
        _place(desk, new, unit_id, person_id)
    elif new.role in CIRCLE:
        for placement_id in _placements(desk, unit_id):
            guide(desk, placement_id, person_id)


def guide(desk: Desk, placement_id: UUID, guide_id: UUID) -> None:
    """Let someone stand in the circle of a placement from today on."""
    desk.session.add(
        schema.PlacementGuide(
            created_at=desk.now, placement_id=placement_id, guide_id=guide_id, starts_on=desk.today
        )
    )


def _check_name(desk: Desk, name: str, unit_id: UUID) -> None:
    taken = desk.session.scalar(
        select(schema.Person.id)
        .join(schema.UnitMembership, schema.UnitMembership.person_id == schema.Person.id)
        .where(
            schema.Person.name == name,
            schema.Person.is_active,
            schema.Person.deleted_at.is_(None),
            schema.UnitMembership.unit_id == unit_id,
        )
    )
    if taken is not None:
        raise Refused(RefusalCode.NAME_TAKEN, name)


def _place(desk: Desk, new: NewPerson, unit_id: UUID, person_id: UUID) -> None:
    placement = schema.Placement(
        created_at=desk.now,
        student_id=person_id,
        unit_id=unit_id,
        school_id=_school(desk, new.school),
        programme=new.programme or "",
        route=new.route or "",
        study_year=new.study_year,
        starts_on=new.starts_on or desk.today,
        ends_on=new.ends_on,
    )
    desk.session.add(placement)
    desk.session.flush()
    for guide_id in _guides(desk, unit_id):
        guide(desk, placement.id, guide_id)


def _school(desk: Desk, name: str | None) -> UUID | None:
    cleaned = clean_line(name or "")
    if not cleaned:
        return None
    known = desk.session.scalar(select(schema.School.id).where(schema.School.name == cleaned))
    if known is not None:
        return known
    school = schema.School(created_at=desk.now, name=cleaned)
    desk.session.add(school)
    desk.session.flush()
    return school.id


def _guides(desk: Desk, unit_id: UUID) -> list[UUID]:
    rows = desk.session.scalars(
        select(schema.UnitMembership.person_id)
        .where(
            schema.UnitMembership.unit_id == unit_id,
            schema.UnitMembership.role.in_(CIRCLE),
            runs_on(schema.UnitMembership.starts_on, schema.UnitMembership.ends_on, desk.today),
        )
        .distinct()
    )
    return list(rows)


def _placements(desk: Desk, unit_id: UUID) -> list[UUID]:
    rows = desk.session.scalars(
        select(schema.Placement.id).where(
            schema.Placement.unit_id == unit_id,
            schema.Placement.deleted_at.is_(None),
            runs_on(schema.Placement.starts_on, schema.Placement.ends_on, desk.today),
        )
    )
    return list(rows)
