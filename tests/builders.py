"""Small stores for tests: real files, quick key slots, a clock that stands still."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from uuid import UUID

from leerunit.app import Desk, Workplace, found_unit, open_workplace
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
    """Open a newly founded unit in `folder`; it is closed at the end."""
    made, people, recovery_words = _founded_once()
    clock = FixedClock(MORNING)
    workplace = open_workplace(shutil.copytree(made, folder / made.name), clock=clock, cost=KdfCost.QUICK)
    try:
        yield SmallUnit(workplace, clock, dict(people), recovery_words)
    finally:
        workplace.close()


@cache
def _founded_once() -> tuple[Path, Mapping[str, UUID], tuple[str, ...]]:
    """Found the unit that every test gets a copy of; the folder goes when the tests end."""
    folder = Path(tempfile.mkdtemp(prefix="leerunit-tests-"))
    atexit.register(shutil.rmtree, folder)
    founded = found_unit(
        folder / "De Proeftuin.leerunit",
        NewUnit(
            "LEER-unit De Proeftuin",
            place="Huize Nergenshof",
            purpose="Een dag hier voelt als een eigen dag.",
        ),
        NewPerson(KEEPER, Role.PRACTICE_EDUCATOR, PASSPHRASE),
        clock=FixedClock(MORNING),
        cost=KdfCost.QUICK,
    )
    people = {KEEPER: founded.person_id}
    keeper = founded.workplace.sign_in(founded.person_id, PASSPHRASE)
    for name, role in ((COACH, Role.LEARNING_COACH), (FIEN, Role.STUDENT), (SEM, Role.STUDENT)):
        people[name] = keeper.people.add_person(NewPerson(name, role, PASSPHRASE, school="ROC Denkbeeld"))
    founded.workplace.close()
    return founded.workplace.folder, people, founded.recovery_words
