"""The demo unit: invented people at work, from `resources/demo`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from leerunit.app.founding import found_unit
from leerunit.app.workplace import Workplace
from leerunit.clock import Clock, WallClock
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import Role, UnitKind
from leerunit.progress import Reporter

PASSPHRASE = "koffie met melk"
_KEEPER = "c01"


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What was made: the unit's store folder and the passphrase everyone in it has."""

    unit_store: Path
    passphrase: str


def build_demo(
    folder: Path, *, students: int | None, reporter: Reporter, clock: Clock | None = None
) -> DemoResult:
    """Make the demo unit in a folder that is not there yet; at most `students` of its students.

    Raises Cancelled. Refused and Unavailable: as `found_unit`.
    """
    content: dict[str, Any] = json.loads(
        (resources.files("resources.demo") / "demo_content.nl.json").read_text("utf-8")
    )
    people: list[dict[str, Any]] = [
        person
        for number, person in enumerate(content["people"])
        if person["role"] != Role.STUDENT or students is None or number < students
    ]
    first, second = (_unit(unit, content["organisation"]["name"]) for unit in content["units"])
    folder.mkdir(parents=True)
    founder = next(person for person in people if person["id"] == _KEEPER)
    founded = found_unit(
        folder / f"{first.name}.leerunit", first, _person(founder, content), clock=clock or WallClock()
    )
    _add_people(founded.workplace, founder, people, second, content, reporter)
    founded.workplace.close()
    return DemoResult(founded.workplace.folder, PASSPHRASE)


def _add_people(
    workplace: Workplace,
    founder: dict[str, Any],
    people: list[dict[str, Any]],
    second: NewUnit,
    content: dict[str, Any],
    reporter: Reporter,
) -> None:
    (tile,) = workplace.threshold().tiles
    desk = workplace.sign_in(tile.person_id, PASSPHRASE)
    there = desk.people.add_unit(second)
    for number, person in enumerate(people):
        reporter.check()
        reporter.report(number, len(people))
        if person is not founder:
            desk.people.add_person(_person(person, content), there if person["unit"] == "u2" else None)


def _unit(unit: dict[str, Any], organisation: str) -> NewUnit:
    return NewUnit(
        unit["name"],
        UnitKind(unit["kind"]),
        unit["location"],
        organisation,
        unit["purpose"],
        unit["word_for_client"],
    )


def _person(person: dict[str, Any], content: dict[str, Any]) -> NewPerson:
    schools = {school["id"]: school["name"] for school in content["schools"]}
    return NewPerson(
        person["name"],
        Role(person["role"]),
        PASSPHRASE,
        is_keeper=person["id"] == _KEEPER,
        school=schools.get(person.get("school", "")),
        programme=person.get("programme"),
        route=person.get("mode"),
        study_year=person.get("year"),
        student_number=person.get("student_number"),
        trainee_colleague=person.get("trainee_colleague", False),
    )
