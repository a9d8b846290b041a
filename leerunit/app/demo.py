"""The demo: an invented unit at work over some months, made by the same services that people use."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

from leerunit.app.demo_content import DemoContent, DemoPerson
from leerunit.app.demo_crowd import with_students
from leerunit.app.demo_diary import Diary
from leerunit.app.demo_house import PASSPHRASE, DemoHouse
from leerunit.app.demo_place import check_replaceable, put_in_place
from leerunit.app.demo_questions import DemoQuestions
from leerunit.app.demo_reading import demo_content
from leerunit.clock import Clock, WallClock
from leerunit.progress import Reporter

if TYPE_CHECKING:
    from leerunit.store.slots import KdfCost

_PERIOD_ENDS = -42


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What was made, and the passphrase everyone in it has; `people` in the order in which they came."""

    unit_store: Path
    passphrase: str
    people: tuple[DemoPerson, ...]
    unit_names: dict[str, str]


def build_demo(
    folder: Path,
    *,
    students: int | None,
    reporter: Reporter,
    clock: Clock | None = None,
    cost: KdfCost | None = None,
) -> DemoResult:
    """Make the demo in a folder: whole, or not at all. What an earlier demo made there is replaced.

    `students` None means the ten of the demo content; more are invented besides. `cost` None means the real
    cost of passphrases. Raises Cancelled. Refused: FOLDER_IN_USE when the folder holds something of the same
    name that no demo made, and as `found_unit`. Unavailable: as `found_unit`.
    """
    content = with_students(demo_content(), students)
    check_replaceable(folder)
    beside = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    try:
        beside.mkdir(parents=True)
        result = _build(beside, content, reporter, clock or WallClock(), cost)
        put_in_place(beside, folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return DemoResult(
        unit_store=folder / result.relative_to(beside),
        passphrase=PASSPHRASE,
        people=tuple(content.people.values()),
        unit_names={unit.key: unit.name for unit in content.units},
    )


def _build(
    folder: Path, content: DemoContent, reporter: Reporter, clock: Clock, cost: KdfCost | None
) -> Path:
    diary = Diary(clock)
    began = diary.moment(content.began, time(8))
    house = DemoHouse(folder, content, began, diary.day(_PERIOD_ENDS), cost)
    try:
        _live(house, diary, reporter)
    finally:
        house.workplace.close()
    return house.workplace.folder


def _live(house: DemoHouse, diary: Diary, reporter: Reporter) -> None:
    people = house.content.people
    for number, person in enumerate(people.values()):
        reporter.check()
        reporter.report(number, 2 * len(people))
        house.admit(person)
    DemoQuestions(house, diary).note_all()
    lines = diary.lines()
    for number, line in enumerate(lines):
        reporter.check()
        reporter.report(len(people) * (len(lines) + number) // len(lines), 2 * len(people))
        house.set_clock(line.at)
        line.deed(house.desk(line.by))
