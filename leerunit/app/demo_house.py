"""The people of the demo unit at their desks, in a store of their own, with a clock that can be set."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from leerunit.app.demo_content import DemoContent, DemoPerson, DemoUnit
from leerunit.app.desk import Desk
from leerunit.app.founding import found_unit
from leerunit.clock import FixedClock
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import Role

if TYPE_CHECKING:
    from leerunit.store.slots import KdfCost

PASSPHRASE = "koffie met melk"


class DemoHouse:
    """A unit store with its first person; the others come one by one and stay signed in."""

    def __init__(
        self, folder: Path, content: DemoContent, began: datetime, ends_on: date, cost: KdfCost | None
    ) -> None:
        self.content = content
        self.clock = FixedClock(began)
        self.ids: dict[str, UUID] = {}
        self._ends_on = ends_on
        first = content.units[0]
        keeper = content.people[content.keeper]
        founded = found_unit(
            folder / f"{first.name}.leerunit",
            self._unit(first),
            self._newcomer(keeper),
            clock=self.clock,
            cost=cost,
        )
        self.workplace = founded.workplace
        self.ids[keeper.key] = founded.person_id
        self._desks: dict[str, Desk] = {}
        self._units: dict[str, UUID | None] = {first.key: None}
        for unit in content.units[1:]:
            self._units[unit.key] = self.desk(keeper.key).people.add_unit(self._unit(unit))

    def admit(self, person: DemoPerson) -> None:
        """Let someone in by the keeper, unless they are there."""
        if person.key not in self.ids:
            people = self.desk(self.content.keeper).people
            self.ids[person.key] = people.add_person(self._newcomer(person), self._units[person.unit])

    def desk(self, key: str) -> Desk:
        """Return the desk at which someone sits."""
        if key not in self._desks:
            self._desks[key] = self.workplace.sign_in(self.ids[key], PASSPHRASE)
        return self._desks[key]

    def coach_of(self, student: str) -> str:
        """Return the learning coach of someone's unit. StopIteration when the unit has none."""
        people = self.content.people
        unit = people[student].unit
        coaches = (key for key in self.ids if people[key].role is Role.LEARNING_COACH)
        return next(key for key in coaches if people[key].unit == unit)

    def set_clock(self, moment: datetime) -> None:
        """Go on to a moment; never back."""
        self.clock.moment = max(self.clock.moment, moment)

    def _unit(self, unit: DemoUnit) -> NewUnit:
        return NewUnit(
            unit.name, unit.kind, unit.place, self.content.organisation, unit.purpose, unit.word_for_resident
        )

    def _newcomer(self, person: DemoPerson) -> NewPerson:
        is_student = person.student_number is not None
        return NewPerson(
            person.name,
            person.role,
            PASSPHRASE,
            is_keeper=person.key == self.content.keeper,
            school=person.school,
            programme=person.programme,
            route=person.route,
            study_year=person.study_year,
            student_number=person.student_number,
            trainee_colleague=person.trainee_colleague,
            ends_on=self._ends_on if is_student else None,
        )
