"""A store with every role, two units and a question of every visibility for everyone.

Made once a session and copied for each case. Each text holds a word of its own, so that a leak is seen.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from leerunit.app import Desk, found_teacher_workplace, found_unit, open_workplace
from leerunit.clock import FixedClock
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import EntryKind, Role, UnitKind, Visibility
from leerunit.store.slots import KdfCost

MORNING = datetime(2026, 9, 7, 6, 30, tzinfo=UTC)
PASSPHRASE = "koffie met melk"

ACTORS: Mapping[str, Role] = {
    "student": Role.STUDENT,
    "learning_coach": Role.LEARNING_COACH,
    "work_supervisor": Role.WORK_SUPERVISOR,
    "practice_educator": Role.PRACTICE_EDUCATOR,
    "practice_guide": Role.PRACTICE_GUIDE,
    "student_guide": Role.STUDENT_GUIDE,
    "teacher": Role.TEACHER,
    "trainee_guide": Role.TRAINEE_GUIDE,
    "keeper": Role.PRACTICE_EDUCATOR,
}
"""Everyone who acts in the unit's store; the keeper has a role too, for nobody is only a keeper."""

TEACHER_WORKPLACE = "teacher_workplace"
"""The actor who signs in to a teacher's own store."""

GUIDING = frozenset(ACTORS) - {"student"}
FAR_READERS = frozenset({"teacher", "trainee_guide"})
"""Those who may be asked to read in another unit."""

OTHERS: Mapping[str, str] = {"circle": "sem", "unit": "tijn", "foreign": "ivana"}
"""Whose record it is, seen from an actor: a student I guide, one I do not guide, one of another unit."""

NAMES: Mapping[str, str] = {
    **{actor: f"Naam {actor.replace('_', ' ').title()}" for actor in ACTORS},
    "sem": "Sem Nergens",
    "tijn": "Tijn Verzonnen",
    "ivana": "Ivana Oefening",
    "kaya": "Kaya Proefstuk",
    "mira": "Mira Denkbeeld",
}

VARIANTS = ("only_me", "my_coach", "chosen", "chosen_me", "unit")
"""Kinds of questions: visibility, and for `chosen` whether the actors are among the chosen."""


@dataclass(frozen=True)
class Asked:
    """A question of someone with a step in its story."""

    question: UUID
    text: UUID
    step: UUID
    step_text: UUID


@dataclass
class House:
    """What stands in the store that is copied; `more` holds what other rows prepared, by name."""

    folder: Path
    clock: FixedClock
    people: dict[str, UUID] = field(default_factory=dict)
    units: dict[str, UUID] = field(default_factory=dict)
    asked: dict[tuple[str, str], Asked] = field(default_factory=dict)
    removed: dict[str, UUID] = field(default_factory=dict)
    more: dict[str, UUID] = field(default_factory=dict)

    @contextmanager
    def desk_of(self, who: str, folder: Path | None = None) -> Iterator[Desk]:
        """Sign someone in, in the store that is copied or in a copy."""
        workplace = open_workplace(folder or self.folder, clock=self.clock, cost=KdfCost.QUICK)
        try:
            yield workplace.sign_in(self.people[who], PASSPHRASE)
        finally:
            workplace.close()

    def copy(self, target: Path) -> Path:
        """Return a copy of the folder in which nothing of what follows touches the original."""
        shutil.copytree(self.folder, target)
        return target


def refused(code: RefusalCode) -> pytest.RaisesExc[Refused]:
    """Expect a refusal with this code."""
    return pytest.raises(Refused, match=f"^{code.value}$")


def canary(owner: str, variant: str) -> str:
    """Return the word that stands in one person's question of one kind, and nowhere else."""
    return f"kwik{owner.replace('_', '')}{variant.replace('_', '')}x"


def found_house(folder: Path) -> House:
    """Found the unit's store with everyone in it."""
    clock = FixedClock(MORNING)
    founded = found_unit(
        folder / "Proeftuin.leerunit",
        NewUnit("LEER-unit De Proeftuin", place="Huize Nergenshof", purpose="Een eigen dag."),
        NewPerson(NAMES["keeper"], ACTORS["keeper"], PASSPHRASE),
        clock=clock,
        cost=KdfCost.QUICK,
    )
    house = House(founded.workplace.folder, clock, {"keeper": founded.person_id})
    founded.workplace.close()
    with house.desk_of("keeper") as keeper:
        _people(house, keeper)
    for who in (*ACTORS, *OTHERS.values()):
        with house.desk_of(who) as desk:
            _questions(house, who, desk)
    clock.moment += timedelta(hours=1)
    return house


def _people(house: House, keeper: Desk) -> None:
    (house.units["here"],) = (view.unit_id for view in keeper.people.units())
    house.units["there"] = keeper.people.add_unit(NewUnit("LEER-unit Zonnedauw", UnitKind.DISTRICT_TEAM))
    newcomers = {**ACTORS, "sem": Role.STUDENT, "tijn": Role.STUDENT, "kaya": Role.STUDENT}
    del newcomers["keeper"]
    for who, role in newcomers.items():
        house.people[who] = keeper.people.add_person(NewPerson(NAMES[who], role, PASSPHRASE))
    for who in ("ivana", "mira"):
        there = NewPerson(NAMES[who], Role.STUDENT, PASSPHRASE)
        house.people[who] = keeper.people.add_person(there, house.units["there"])
    keeper.people.set_circle(house.people["sem"], [house.people[who] for who in GUIDING])
    keeper.people.set_circle(house.people["tijn"], [])
    keeper.people.set_circle(house.people["student"], [])


def _questions(house: House, who: str, desk: Desk) -> None:
    for variant in VARIANTS:
        question = desk.questions.ask(f"Vraag {canary(who, variant)}?")
        step = desk.questions.add_entry(question, EntryKind.STEP, f"Stap {canary(who, variant)}")
        story = desk.questions.open(question)
        house.asked[who, variant] = Asked(question, story.text_id, step, story.entries[0].text_id)
        _share(house, who, desk, question, variant)
    house.removed[who] = desk.questions.ask(f"Weg {canary(who, 'removed')}?", visibility=Visibility.UNIT)
    desk.questions.remove(house.removed[who])


def _share(house: House, who: str, desk: Desk, question: UUID, variant: str) -> None:
    if variant == "only_me":
        return
    if variant not in {"chosen", "chosen_me"}:
        desk.questions.share(question, Visibility(variant))
        return
    is_there = who == "ivana"
    actors = FAR_READERS if is_there else frozenset(ACTORS)
    bystanders = {"mira" if is_there else "kaya"}
    chosen = actors if variant == "chosen_me" else bystanders
    people = tuple(house.people[name] for name in sorted(chosen))
    desk.questions.share(question, Visibility.CHOSEN, people=people)


@dataclass
class TeachersHouse:
    """A teacher's own store."""

    folder: Path
    clock: FixedClock
    teacher_id: UUID

    def copy(self, target: Path) -> Path:
        shutil.copytree(self.folder, target)
        return target

    @contextmanager
    def desk(self, folder: Path) -> Iterator[Desk]:
        workplace = open_workplace(folder, clock=self.clock, cost=KdfCost.QUICK)
        try:
            yield workplace.sign_in(self.teacher_id, PASSPHRASE)
        finally:
            workplace.close()


def found_teachers_house(folder: Path) -> TeachersHouse:
    clock = FixedClock(MORNING + timedelta(hours=1))
    founded = found_teacher_workplace(
        folder / "Docent.leerunit",
        "Docent Denkbeeld",
        "ROC Denkbeeld",
        PASSPHRASE,
        clock=clock,
        cost=KdfCost.QUICK,
    )
    founded.workplace.close()
    return TeachersHouse(founded.workplace.folder, clock, founded.person_id)


def may_read(actor: str, relation: str, variant: str) -> bool:
    """Say by hand, apart from the code, who may read a question of that kind."""
    if relation == "own":
        return True
    if variant in {"only_me", "chosen", "removed"}:
        return False
    if relation == "foreign":
        return variant == "chosen_me" and actor in FAR_READERS
    if variant == "my_coach":
        return relation == "circle" and actor in GUIDING
    return True
