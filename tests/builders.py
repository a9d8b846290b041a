"""Small stores for tests: real files, quick key slots, a clock that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from leerunit.app import Desk, Workplace, found_unit
from leerunit.clock import FixedClock
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import Role
from leerunit.store.slots import KdfCost

MORNING = datetime(2026, 9, 7, 6, 30, tzinfo=UTC)
PASSPHRASE = "koffie met melk"
KEEPER, COACH, FIEN, SEM = "Wil Maquette", "Ingrid Proefstuk", "Fien Voorbeeld", "Sem Nergens"


@dataclass
class SmallUnit:
    """A unit with its keeper, a coach and two students, all with the same passphrase."""

    workplace: Workplace
    clock: FixedClock
    people: dict[str, UUID]
    recovery_words: tuple[str, ...]

    def desk_of(self, name: str) -> Desk:
        """Sign someone in."""
        return self.workplace.sign_in(self.people[name], PASSPHRASE)


@contextmanager
def a_unit(folder: Path) -> Iterator[SmallUnit]:
    """Found a unit in `folder`; it is closed at the end."""
    clock = FixedClock(MORNING)
    founded = found_unit(
        folder / "De Proeftuin.leerunit",
        NewUnit(
            "LEER-unit De Proeftuin",
            place="Huize Nergenshof",
            purpose="Een dag hier voelt als een eigen dag.",
        ),
        NewPerson(KEEPER, Role.PRACTICE_EDUCATOR, PASSPHRASE),
        clock=clock,
        cost=KdfCost.QUICK,
    )
    people = {KEEPER: founded.person_id}
    keeper = founded.workplace.sign_in(founded.person_id, PASSPHRASE)
    for name, role in ((COACH, Role.LEARNING_COACH), (FIEN, Role.STUDENT), (SEM, Role.STUDENT)):
        people[name] = keeper.people.add_person(NewPerson(name, role, PASSPHRASE, school="ROC Denkbeeld"))
    keeper.sign_out()
    try:
        yield SmallUnit(founded.workplace, clock, people, founded.recovery_words)
    finally:
        founded.workplace.close()
