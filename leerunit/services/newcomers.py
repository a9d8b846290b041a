"""The rows of a new unit and of a new person; used when a store is founded and by the keeper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from leerunit.access.actor import runs_on
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import GUIDES, Role, StoreKind
from leerunit.domain.wording import clean_line
from leerunit.portfolio import keys
from leerunit.store.schema import (
    Person,
    Placement,
    PlacementGuide,
    School,
    SigningKey,
    Unit,
    UnitMembership,
    new_id,
)

MakeKey = Callable[[str, str, StoreKind, datetime], keys.SigningKey]
"""Makes a signing key from name, place, kind and moment; `portfolio.keys.make_signing_key` takes 0.3 s."""

USUAL_CIRCLE = GUIDES - {Role.TEACHER}
"""Who guides every student of the unit from the start; a teacher reads what is shared."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Into which unit someone comes, and when (UTC, and the date on the ward)."""

    session: Session
    now: datetime
    today: date


def add_signing_key(arrival: Arrival, kind: StoreKind, owner_id: UUID, key: keys.SigningKey) -> None:
    """Keep the key with which a unit or a teacher signs."""
    fingerprint = keys.fingerprint_of(keys.certificate_der(key.certificate_pem))
    arrival.session.add(
        SigningKey(
            created_at=arrival.now,
            owner_kind=kind,
            owner_id=owner_id,
            private_key_pem=key.private_key_pem,
            certificate_pem=key.certificate_pem,
            fingerprint=fingerprint,
        )
    )


def add_unit_rows(arrival: Arrival, new: NewUnit, make_key: MakeKey) -> UUID:
    """Keep a unit with a signing key of its own. Refused: NAME_MISSING, NAME_TAKEN, TEXT_TOO_LONG."""
    name = clean_line(new.name, empty=RefusalCode.NAME_MISSING)
    if arrival.session.scalar(select(exists().where(Unit.name == name))):
        raise Refused(RefusalCode.NAME_TAKEN, name)
    unit = Unit(
        created_at=arrival.now,
        name=name,
        kind=new.kind,
        place=clean_line(new.place),
        organisation=clean_line(new.organisation),
        purpose=clean_line(new.purpose, limit=500),
        word_for_resident=clean_line(new.word_for_resident),
    )
    arrival.session.add(unit)
    key = make_key(name, unit.place, StoreKind.UNIT, arrival.now)
    add_signing_key(arrival, StoreKind.UNIT, unit.id, key)
    arrival.session.flush()
    return unit.id


def add_person_rows(arrival: Arrival, new: NewPerson, unit_id: UUID, person_id: UUID | None = None) -> UUID:
    """Keep a person with a role in a unit, a student's placement, and the usual circle.

    Refused: NAME_MISSING, NAME_TAKEN (an active person has it), TEXT_TOO_LONG.
    """
    name = clean_line(new.name, empty=RefusalCode.NAME_MISSING)
    if arrival.session.scalar(select(exists().where(Person.name == name, Person.is_active))):
        raise Refused(RefusalCode.NAME_TAKEN, name)
    person = Person(
        id=person_id or new_id(),
        created_at=arrival.now,
        name=name,
        is_keeper=new.is_keeper,
        student_number=new.student_number and clean_line(new.student_number),
        trainee_colleague=new.trainee_colleague,
    )
    starts_on = new.starts_on or arrival.today
    membership = UnitMembership(
        created_at=arrival.now,
        person_id=person.id,
        unit_id=unit_id,
        role=new.role,
        starts_on=starts_on,
        ends_on=new.ends_on,
    )
    arrival.session.add_all([person, membership])
    arrival.session.flush()
    if new.role is Role.STUDENT:
        _place(arrival, new, unit_id, person.id, starts_on)
    elif new.role in USUAL_CIRCLE:
        _join_circles(arrival, unit_id, person.id, starts_on)
    return person.id


def _place(arrival: Arrival, new: NewPerson, unit_id: UUID, student_id: UUID, starts_on: date) -> None:
    placement = Placement(
        created_at=arrival.now,
        student_id=student_id,
        unit_id=unit_id,
        school_id=_school(arrival, new.school),
        programme=clean_line(new.programme or ""),
        route=clean_line(new.route or ""),
        study_year=new.study_year,
        starts_on=starts_on,
        ends_on=new.ends_on,
    )
    arrival.session.add(placement)
    guides = arrival.session.scalars(
        select(UnitMembership.person_id)
        .where(
            UnitMembership.unit_id == unit_id,
            UnitMembership.role.in_(USUAL_CIRCLE),
            runs_on(UnitMembership.starts_on, UnitMembership.ends_on, arrival.today),
        )
        .distinct()
    ).all()
    for guide_id in guides:
        add_guide(arrival, placement.id, guide_id, starts_on)
    arrival.session.flush()


def _join_circles(arrival: Arrival, unit_id: UUID, guide_id: UUID, starts_on: date) -> None:
    placements = arrival.session.scalars(
        select(Placement.id).where(
            Placement.unit_id == unit_id,
            Placement.deleted_at.is_(None),
            runs_on(Placement.starts_on, Placement.ends_on, arrival.today),
        )
    ).all()
    for placement_id in placements:
        add_guide(arrival, placement_id, guide_id, starts_on)
    arrival.session.flush()


def add_guide(arrival: Arrival, placement_id: UUID, guide_id: UUID, starts_on: date) -> None:
    """Put a guide in the circle of a placement from that day on."""
    arrival.session.add(
        PlacementGuide(
            created_at=arrival.now, placement_id=placement_id, guide_id=guide_id, starts_on=starts_on
        )
    )


def _school(arrival: Arrival, name: str | None) -> UUID | None:
    kept = clean_line(name or "")
    if not kept:
        return None
    known = arrival.session.scalar(select(School.id).where(School.name == kept))
    if known is not None:
        return known
    school = School(created_at=arrival.now, name=kept)
    arrival.session.add(school)
    arrival.session.flush()
    return school.id
