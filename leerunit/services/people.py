"""People and units: who is here, and what the keeper does for them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, true

from leerunit.access.actor import runs_on
from leerunit.access.guard import Guard, Sitting
from leerunit.access.persons import person_views, unit_views
from leerunit.access.policy import Permission, Reach
from leerunit.access.subjects import About, AboutKind
from leerunit.access.visibility import visible_people
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.people import NewPerson, NewUnit, PersonView, UnitView
from leerunit.domain.vocabulary import GUIDES, Area, ItemKind
from leerunit.domain.wording import clean_line
from leerunit.portfolio.keys import make_signing_key
from leerunit.services.newcomers import Arrival, MakeKey, add_guide, add_person_rows, add_unit_rows
from leerunit.services.use_case import use_case
from leerunit.store.keyholders import NewHolder
from leerunit.store.schema import Placement, PlacementGuide, Unit, UnitMembership
from leerunit.store.slots import KdfCost, check_new_passphrase
from leerunit.store.vault import Vault

_CHANGES = frozenset({Area.PEOPLE})


class People:
    """Use cases around people and units."""

    def __init__(
        self,
        guard: Guard,
        vault: Vault,
        *,
        cost: KdfCost = KdfCost.REAL,
        make_key: MakeKey = make_signing_key,
    ) -> None:
        self._guard = guard
        self._vault = vault
        self._cost = cost
        self._make_key = make_key

    @use_case(Permission.SEE_PEOPLE)
    def units(self) -> tuple[UnitView, ...]:
        """Return my units; all of the store for its keeper."""
        with self._guard.reading(Permission.SEE_PEOPLE) as sitting:
            actor = sitting.actor
            everything = actor.reach(Permission.SEE_PEOPLE) is Reach.STORE
            return unit_views(sitting.session, true() if everything else Unit.id.in_(actor.units))

    @use_case(Permission.SEE_PEOPLE)
    def members(self) -> tuple[PersonView, ...]:
        """Return the people of my units, by name, with their roles of today."""
        with self._guard.reading(Permission.SEE_PEOPLE) as sitting:
            return person_views(sitting.session, visible_people(sitting.actor), sitting.today)

    @use_case(Permission.ADD_UNIT)
    def add_unit(self, new: NewUnit) -> UUID:
        """Add a unit with a signing key of its own. Refused: NAME_MISSING, NAME_TAKEN."""
        with self._guard.writing(Permission.ADD_UNIT, areas=_CHANGES) as sitting:
            return add_unit_rows(_arrival(sitting), new, self._make_key)

    @use_case(Permission.ADD_PERSON)
    def add_person(self, new: NewPerson, unit_id: UUID | None = None) -> UUID:
        """Add someone to a unit (mine when None) and give them a slot.

        Refused: NAME_MISSING, NAME_TAKEN, PASSPHRASE_TOO_SHORT, NOT_FOUND for an unknown unit.
        """
        check_new_passphrase(new.passphrase)
        with ExitStack() as undo:
            with self._guard.writing(Permission.ADD_PERSON, areas=_CHANGES) as sitting:
                unit = _unit(sitting, unit_id)
                person_id = add_person_rows(_arrival(sitting), new, unit.unit_id)
                sitting.concerns(ItemKind.PERSON, person_id, person_id)
                holder = NewHolder(person_id, clean_line(new.name), new.role, unit.name, new.passphrase)
                self._vault.admit(sitting.keyring, holder, self._cost)
                undo.callback(self._vault.erase_slot, sitting.keyring, person_id)
            undo.pop_all()
        return person_id

    @use_case(Permission.SET_CIRCLE)
    def set_circle(self, student_id: UUID, guide_ids: Sequence[UUID]) -> None:
        """Say who guides a student from today on; who is left out reads nothing more, at once.

        Refused: NOT_FOUND for someone without a placement today, or a guide who is none.
        """
        about = About(AboutKind.PERSON, student_id)
        changes = frozenset({Area.PEOPLE, Area.QUESTIONS})
        with self._guard.writing(Permission.SET_CIRCLE, about, areas=changes) as sitting:
            wanted = frozenset(guide_ids)
            if not wanted <= _guides(sitting):
                raise Refused(RefusalCode.NOT_FOUND)
            _set_circle(sitting, student_id, wanted)

    @use_case(Permission.CHANGE_OWN_ACCESS)
    def change_passphrase(self, old: str, new: str) -> None:
        """Put my keys behind another passphrase. Refused: WRONG_PASSPHRASE, PASSPHRASE_TOO_SHORT."""
        with self._guard.writing(Permission.CHANGE_OWN_ACCESS) as sitting:
            sitting.concerns(ItemKind.PERSON, sitting.me, sitting.me)
            self._vault.change_passphrase(sitting.keyring, old, new, self._cost)

    @use_case(Permission.CHANGE_OWN_ACCESS)
    def open_former(self, old_passphrase: str) -> None:
        """Let my passphrase of before a reset open my private texts of then, from the next sign-in on.

        Refused: WRONG_PASSPHRASE when it opens nothing.
        """
        with self._guard.writing(Permission.CHANGE_OWN_ACCESS, action="open_former") as sitting:
            sitting.concerns(ItemKind.PERSON, sitting.me, sitting.me)
            self._vault.open_former(sitting.keyring, old_passphrase)

    @use_case(Permission.GIVE_BACK_ACCESS)
    def give_back_access(self, person_id: UUID, new_passphrase: str) -> None:
        """Let someone in again without the paper; their private texts wait behind what they had before.

        The person sees it in their log. Refused: NOT_FOUND, PASSPHRASE_TOO_SHORT.
        """
        about = About(AboutKind.PERSON, person_id)
        with self._guard.writing(Permission.GIVE_BACK_ACCESS, about, areas=_CHANGES) as sitting:
            self._vault.give_back_access(sitting.keyring, person_id, new_passphrase, self._cost)


def _arrival(sitting: Sitting) -> Arrival:
    return Arrival(sitting.session, sitting.now, sitting.today)


def _unit(sitting: Sitting, unit_id: UUID | None) -> UnitView:
    found = unit_views(sitting.session, Unit.id == (unit_id or sitting.unit()))
    if not found:
        raise Refused(RefusalCode.NOT_FOUND)
    return found[0]


def _guides(sitting: Sitting) -> frozenset[UUID]:
    return frozenset(
        sitting.session.scalars(
            select(UnitMembership.person_id).where(
                UnitMembership.role.in_(GUIDES),
                runs_on(UnitMembership.starts_on, UnitMembership.ends_on, sitting.today),
            )
        )
    )


def _set_circle(sitting: Sitting, student_id: UUID, wanted: frozenset[UUID]) -> None:
    placement_id = sitting.session.scalar(
        select(Placement.id)
        .where(
            Placement.student_id == student_id,
            Placement.deleted_at.is_(None),
            runs_on(Placement.starts_on, Placement.ends_on, sitting.today),
        )
        .order_by(Placement.starts_on.desc())
        .limit(1)
    )
    if placement_id is None:
        raise Refused(RefusalCode.NOT_FOUND)
    standing = sitting.session.scalars(
        select(PlacementGuide).where(
            PlacementGuide.placement_id == placement_id,
            runs_on(PlacementGuide.starts_on, PlacementGuide.ends_on, sitting.today),
        )
    ).all()
    for guide in standing:
        if guide.guide_id not in wanted:
            _end(sitting, guide)
    for guide_id in sorted(wanted - {guide.guide_id for guide in standing}):
        add_guide(_arrival(sitting), placement_id, guide_id, sitting.today)
    sitting.session.flush()


def _end(sitting: Sitting, guide: PlacementGuide) -> None:
    """Yesterday was the last day; someone who began today was never there."""
    if guide.starts_on >= sitting.today:
        sitting.session.delete(guide)
    else:
        guide.ends_on = sitting.today - timedelta(days=1)
