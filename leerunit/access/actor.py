"""The signed-in person as the store knows them at this moment: hats, circle, keeper's right.

Read anew at every passage through the door, so that a right that was withdrawn ends with the next call.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from leerunit.access.policy import Permission, Reach, keeper_reach, reach_of, widest
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import GUIDES, Role, StoreKind
from leerunit.store.schema import Person, Placement, PlacementGuide, UnitMembership


@dataclass(frozen=True, slots=True)
class Hat:
    """A role in a unit today; `unit_id` is None in a teacher's own workplace."""

    unit_id: UUID | None
    role: Role


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, on which date on the ward. `circle` holds the students whom they guide today."""

    person_id: UUID
    store_kind: StoreKind
    is_keeper: bool
    hats: tuple[Hat, ...]
    circle: frozenset[UUID]
    on: date

    @property
    def units(self) -> frozenset[UUID]:
        return frozenset(hat.unit_id for hat in self.hats if hat.unit_id is not None)

    @property
    def roles(self) -> frozenset[Role]:
        return frozenset(hat.role for hat in self.hats)

    def reach(self, permission: Permission) -> Reach:
        """Return the widest reach that any hat or the keeper's right gives."""
        return widest(permission, self.roles, is_keeper=self.is_keeper, store=self.store_kind)

    def units_reached(self, permission: Permission) -> frozenset[UUID]:
        """Return the units of the hats that reach a whole unit with this permission."""
        return frozenset(
            hat.unit_id
            for hat in self.hats
            if hat.unit_id is not None and reach_of(permission, hat.role, self.store_kind) >= Reach.UNIT
        )

    def keeps(self, permission: Permission) -> bool:
        """Tell whether the keeper's right alone covers the whole store."""
        return self.is_keeper and keeper_reach(permission, self.store_kind) is Reach.STORE


def runs_on(
    starts_on: InstrumentedAttribute[date],
    ends_on: InstrumentedAttribute[date | None],
    day: date | BindParameter[date],
) -> ColumnElement[bool]:
    """Return the condition that a period, both ends included, holds that day; an open end never ends."""
    return and_(starts_on <= day, or_(ends_on.is_(None), ends_on >= day))


# Made once: every passage through the door asks these.
_ME: BindParameter[UUID] = bindparam("me", type_=Person.id.type)
_DAY: BindParameter[date] = bindparam("day", type_=UnitMembership.starts_on.type)
_IS_KEEPER = select(Person.is_keeper).where(Person.id == _ME, Person.is_active, Person.deleted_at.is_(None))
_HATS = (
    select(UnitMembership.unit_id, UnitMembership.role)
    .where(UnitMembership.person_id == _ME, runs_on(UnitMembership.starts_on, UnitMembership.ends_on, _DAY))
    .order_by(UnitMembership.starts_on, UnitMembership.id)
)
_CIRCLE = (
    select(Placement.student_id)
    .join(PlacementGuide, PlacementGuide.placement_id == Placement.id)
    .where(
        PlacementGuide.guide_id == _ME,
        Placement.deleted_at.is_(None),
        runs_on(PlacementGuide.starts_on, PlacementGuide.ends_on, _DAY),
        runs_on(Placement.starts_on, Placement.ends_on, _DAY),
    )
)


def load_actor(session: Session, person_id: UUID, store_kind: StoreKind, on: date) -> Actor:
    """Read who acts. Refused: NOT_ALLOWED when the person is gone, inactive or without a role today."""
    asked = {"me": person_id, "day": on}
    person = session.execute(_IS_KEEPER, asked).one_or_none()
    if person is None:
        raise Refused(RefusalCode.NOT_ALLOWED)
    hats: tuple[Hat, ...] = (Hat(None, Role.TEACHER),)
    if store_kind is not StoreKind.TEACHER:
        hats = tuple(Hat(unit_id, role) for unit_id, role in session.execute(_HATS, asked))
    circle = frozenset(session.scalars(_CIRCLE, asked)) if _guides(hats) else frozenset[UUID]()
    return Actor(person_id, store_kind, person.is_keeper, hats, circle, on)


def _guides(hats: tuple[Hat, ...]) -> bool:
    """Only who guides today has a circle, whatever circles they were once put in."""
    return any(hat.role in GUIDES for hat in hats)
