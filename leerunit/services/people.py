"""The people of a store, their units and their ways in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from leerunit.access.actor import runs_on
from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.access.visibility import visible_people
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.people import NewPerson, NewUnit, PersonView, UnitView
from leerunit.domain.vocabulary import Area, ItemKind, Role, StoreKind
from leerunit.portfolio.keys import make_signing_key
from leerunit.services import enrolment
from leerunit.services.use_case import use_case
from leerunit.store import schema
from leerunit.store.keyholders import NewHolder
from leerunit.store.keyring import Keyring
from leerunit.store.slots import KdfCost
from leerunit.store.vault import Vault

PEOPLE = frozenset({Area.PEOPLE})


class PeopleService:
    """Who is here, who joins, and how someone gets in."""

    def __init__(self, guard: Guard, vault: Vault, keyring: Keyring, cost: KdfCost = KdfCost.REAL) -> None:
        self._guard = guard
        self._vault = vault
        self._keyring = keyring
        self._cost = cost

    @use_case(Permission.SEE_PEOPLE)
    def units(self) -> tuple[UnitView, ...]:
        """Return the units I belong to; all of the store for its keeper."""
        with self._guard.reading(Permission.SEE_PEOPLE) as sitting:
            wanted = select(schema.Unit).where(schema.Unit.deleted_at.is_(None)).order_by(schema.Unit.name)
            if not sitting.actor.keeps(Permission.SEE_PEOPLE):
                wanted = wanted.where(schema.Unit.id.in_(sitting.actor.units))
            rows = sitting.session.scalars(wanted)
            return tuple(_unit_view(row) for row in rows)

    @use_case(Permission.SEE_PEOPLE)
    def members(self) -> tuple[PersonView, ...]:
        """Return the people I may see, by name."""
        with self._guard.reading(Permission.SEE_PEOPLE) as sitting:
            rows = sitting.session.execute(
                select(schema.Person.id, schema.Person.name, schema.Person.is_keeper)
                .where(visible_people(sitting.actor), schema.Person.is_active)
                .order_by(schema.Person.name)
            ).all()
            worn = _roles(sitting, [row.id for row in rows])
            placed = _placed(sitting, [row.id for row in rows])
            return tuple(
                PersonView(
                    row.id, row.name, worn.get(row.id, ()), row.is_keeper, *placed.get(row.id, (None, None))
                )
                for row in rows
            )

    @use_case(Permission.ADD_UNIT)
    def add_unit(self, new: NewUnit) -> UUID:
        """Make a unit with a signing key of its own. Refused: NAME_MISSING, NAME_TAKEN."""
        with self._guard.writing(Permission.ADD_UNIT, areas=PEOPLE) as sitting:
            desk = enrolment.Desk(sitting.session, sitting.now, sitting.today)
            unit_id = enrolment.add_unit(desk, new)
            key = make_signing_key(new.name, new.place, StoreKind.UNIT, sitting.now)
            enrolment.add_key(desk, StoreKind.UNIT, unit_id, key)
            return unit_id

    @use_case(Permission.ADD_PERSON)
    def add_person(self, new: NewPerson, unit_id: UUID | None = None) -> UUID:
        """Let someone join a unit (mine when None) with a passphrase of their own.

        Refused: NAME_MISSING, NAME_TAKEN, NOT_FOUND for the unit, PASSPHRASE_TOO_SHORT.
        """
        person_id = schema.new_id()
        with self._guard.writing(Permission.ADD_PERSON, areas=PEOPLE) as sitting:
            place = _unit_or_mine(sitting, unit_id)
            desk = enrolment.Desk(sitting.session, sitting.now, sitting.today)
            enrolment.add_person(desk, new, place.id, person_id)
            sitting.concerns(ItemKind.PERSON, person_id, person_id)
            holder = NewHolder(person_id, new.name.strip(), new.role, place.name, new.passphrase)
            self._vault.admit(self._keyring, holder, self._cost)
        return person_id

    @use_case(Permission.SET_CIRCLE)
    def set_circle(self, student_id: UUID, guide_ids: tuple[UUID, ...]) -> None:
        """Choose who stands in a student's circle from today on. Refused: NOT_FOUND."""
        about = About(AboutKind.PERSON, student_id)
        with self._guard.writing(Permission.SET_CIRCLE, about, areas=PEOPLE) as sitting:
            placement_id = _current_placement(sitting, student_id)
            _close_circle(sitting, placement_id, keep=guide_ids)
            standing = set(_circle(sitting, placement_id))
            desk = enrolment.Desk(sitting.session, sitting.now, sitting.today)
            for guide_id in guide_ids:
                if guide_id not in standing:
                    enrolment.guide(desk, placement_id, guide_id)

    @use_case(Permission.CHANGE_OWN_ACCESS)
    def change_passphrase(self, old: str, new: str) -> None:
        """Put my keys behind another passphrase. Refused: WRONG_PASSPHRASE, PASSPHRASE_TOO_SHORT."""
        with self._guard.writing(Permission.CHANGE_OWN_ACCESS) as sitting:
            sitting.concerns(ItemKind.PERSON, sitting.me, sitting.me)
            self._vault.change_passphrase(self._keyring, old, new, self._cost)

    @use_case(Permission.GIVE_BACK_ACCESS)
    def give_back_access(self, person_id: UUID, new_passphrase: str) -> None:
        """Let someone in again without the paper; private texts wait.

        Refused: NOT_FOUND, PASSPHRASE_TOO_SHORT.
        """
        about = About(AboutKind.PERSON, person_id)
        with self._guard.writing(Permission.GIVE_BACK_ACCESS, about, areas=PEOPLE):
            self._vault.give_back_access(self._keyring, person_id, new_passphrase, self._cost)


def _unit_view(row: schema.Unit) -> UnitView:
    return UnitView(
        row.id, row.name, row.kind, row.place, row.organisation, row.purpose, row.word_for_resident
    )


def _roles(sitting: Sitting, people: Iterable[UUID]) -> dict[UUID, tuple[Role, ...]]:
    rows = sitting.session.execute(
        select(schema.UnitMembership.person_id, schema.UnitMembership.role)
        .where(
            schema.UnitMembership.person_id.in_(set(people)),
            runs_on(schema.UnitMembership.starts_on, schema.UnitMembership.ends_on, sitting.today),
        )
        .order_by(schema.UnitMembership.starts_on, schema.UnitMembership.id)
    )
    worn: dict[UUID, tuple[Role, ...]] = {}
    for person_id, role in rows:
        worn[person_id] = (*worn.get(person_id, ()), role)
    return worn


def _placed(sitting: Sitting, people: Iterable[UUID]) -> dict[UUID, tuple[str | None, str]]:
    rows = sitting.session.execute(
        select(schema.Placement.student_id, schema.School.name, schema.Placement.programme)
        .outerjoin(schema.School, schema.School.id == schema.Placement.school_id)
        .where(
            schema.Placement.student_id.in_(set(people)),
            schema.Placement.deleted_at.is_(None),
            runs_on(schema.Placement.starts_on, schema.Placement.ends_on, sitting.today),
        )
    )
    return {student_id: (school, programme) for student_id, school, programme in rows}


def _unit_or_mine(sitting: Sitting, unit_id: UUID | None) -> schema.Unit:
    wanted = unit_id or sitting.unit_id
    unit = None if wanted is None else sitting.session.get(schema.Unit, wanted)
    if unit is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return unit


def _current_placement(sitting: Sitting, student_id: UUID) -> UUID:
    found = sitting.session.scalar(
        select(schema.Placement.id)
        .where(
            schema.Placement.student_id == student_id,
            schema.Placement.deleted_at.is_(None),
            runs_on(schema.Placement.starts_on, schema.Placement.ends_on, sitting.today),
        )
        .order_by(schema.Placement.starts_on.desc())
        .limit(1)
    )
    if found is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return found


def _circle(sitting: Sitting, placement_id: UUID) -> list[UUID]:
    rows = sitting.session.scalars(
        select(schema.PlacementGuide.guide_id).where(
            schema.PlacementGuide.placement_id == placement_id,
            runs_on(schema.PlacementGuide.starts_on, schema.PlacementGuide.ends_on, sitting.today),
        )
    )
    return list(rows)


def _close_circle(sitting: Sitting, placement_id: UUID, *, keep: tuple[UUID, ...]) -> None:
    """End the guidance of those who are not kept: yesterday was their last day, or it never began."""
    leaving = sitting.session.scalars(
        select(schema.PlacementGuide).where(
            schema.PlacementGuide.placement_id == placement_id,
            schema.PlacementGuide.guide_id.not_in(keep),
            runs_on(schema.PlacementGuide.starts_on, schema.PlacementGuide.ends_on, sitting.today),
        )
    )
    for row in leaving.all():
        if row.starts_on == sitting.today:
            sitting.session.delete(row)
        else:
            row.ends_on = sitting.today - timedelta(days=1)
    sitting.session.flush()
