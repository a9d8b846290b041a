"""The first rows of a new store: its unit with the keeper, or the teacher whose workplace it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from leerunit.clock import Clock
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import StoreKind
from leerunit.portfolio.keys import make_signing_key
from leerunit.services.newcomers import Arrival, add_person_rows, add_signing_key, add_unit_rows
from leerunit.store.keyring import Keyring
from leerunit.store.schema import Person

Fill = Callable[[Session, Keyring], None]
"""Writes the first rows of a store that is being made."""


def first_of_unit(unit: NewUnit, keeper: NewPerson, keeper_id: UUID, clock: Clock) -> Fill:
    """Return what writes a unit with its key, and its keeper in it."""

    def fill(session: Session, _keyring: Keyring) -> None:
        arrival = Arrival(session, clock.now(), clock.today())
        unit_id = add_unit_rows(arrival, unit, make_signing_key)
        add_person_rows(arrival, replace(keeper, is_keeper=True), unit_id, keeper_id)

    return fill


def first_of_teacher(name: str, school: str, teacher_id: UUID, clock: Clock) -> Fill:
    """Return what writes a teacher with the key that signs their answers."""

    def fill(session: Session, _keyring: Keyring) -> None:
        arrival = Arrival(session, clock.now(), clock.today())
        session.add(Person(id=teacher_id, created_at=arrival.now, name=name))
        key = make_signing_key(name, school, StoreKind.TEACHER, arrival.now)
        add_signing_key(arrival, StoreKind.TEACHER, teacher_id, key)

    return fill
