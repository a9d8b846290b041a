"""The demo: an invented unit at work over some months, made by the same services that people use."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

from leerunit.app.demo_beside import DemoBesides
from leerunit.app.demo_content import DemoContent, DemoPerson
from leerunit.app.demo_crowd import with_students
from leerunit.app.demo_day import DemoDay
from leerunit.app.demo_diary import Diary
from leerunit.app.demo_evaluations import DemoEvaluations
from leerunit.app.demo_giving import DemoGiving
from leerunit.app.demo_house import PASSPHRASE, DemoHouse
from leerunit.app.demo_knowledge import DemoKnowledge
from leerunit.app.demo_place import check_replaceable, put_in_place
from leerunit.app.demo_portfolios import DemoPortfolios
from leerunit.app.demo_questions import DemoQuestions
from leerunit.app.demo_reading import demo_content
from leerunit.app.demo_sessions import DemoSessions
from leerunit.app.demo_stages import Stages
from leerunit.app.demo_teacher import DemoTeacher, HomeComing
from leerunit.clock import Clock, WallClock
from leerunit.domain.views.portfolios import Exported
from leerunit.progress import Reporter
from leerunit.store.places import disk_translated

if TYPE_CHECKING:
    from leerunit.store.slots import KdfCost

_PERIOD_ENDS = -42
_STAGES = (22, 40, 28, 10)
"""How much of the whole people, their months, their portfolios and the way to school take, of 100."""


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What was made, and the passphrase everyone in it has; `people` in the order in which they came."""

    unit_store: Path
    passphrase: str
    people: tuple[DemoPerson, ...]
    unit_names: dict[str, str]
    portfolios: tuple[Exported, ...]
    cards: tuple[Path, ...]
    home: HomeComing

    def within(self, old: Path, new: Path) -> DemoResult:
        """Return the same with every path moved from one folder to another."""

        def moved(path: Path) -> Path:
            return new / path.relative_to(old)

        return replace(
            self,
            unit_store=moved(self.unit_store),
            portfolios=tuple(replace(each, path=moved(each.path)) for each in self.portfolios),
            cards=tuple(map(moved, self.cards)),
            home=self.home.within(old, new),
        )


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
    place = folder.resolve()
    check_replaceable(place)
    beside = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
    try:
        with disk_translated():
            beside.mkdir(parents=True)
        made = _build(beside, content, Stages(reporter, _STAGES), clock or WallClock(), cost)
        put_in_place(beside, place)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return made.within(beside, folder)


def _build(
    folder: Path, content: DemoContent, stages: Stages, clock: Clock, cost: KdfCost | None
) -> DemoResult:
    diary = Diary(clock)
    began = diary.moment(content.began, time(8))
    house = DemoHouse(folder, content, began, diary.day(_PERIOD_ENDS), cost)
    try:
        _arrive(house, stages.next())
        portfolios = _note_all(house, diary)
        _live(house, diary, stages.next())
        house.set_clock(clock.now())
        made, cards = portfolios.export(folder, stages.next()), portfolios.hand_out_cards(folder)
        return DemoResult(
            unit_store=house.workplace.folder,
            passphrase=PASSPHRASE,
            people=tuple(content.people.values()),
            unit_names={unit.key: unit.name for unit in content.units},
            portfolios=made,
            cards=cards,
            home=_to_school_and_back(DemoTeacher(house, folder, cost), cards, made, stages.next()),
        )
    finally:
        house.workplace.close()


def _note_all(house: DemoHouse, diary: Diary) -> DemoPortfolios:
    questions, sessions = DemoQuestions(house, diary), DemoSessions(house, diary)
    evaluations = DemoEvaluations(house, diary)
    portfolios = DemoPortfolios(house, diary, questions, sessions, evaluations)
    questions.note_all()
    sessions.note_all()
    evaluations.note_all()
    portfolios.note_all()
    DemoBesides(house, diary).note_all()
    DemoKnowledge(house, diary).note_all()
    DemoDay(house, diary, questions).note_all()
    DemoGiving(house, diary, questions.ids).note_all()
    return portfolios


def _to_school_and_back(
    teacher: DemoTeacher, cards: Sequence[Path], made: Sequence[Exported], reporter: Reporter
) -> HomeComing:
    try:
        imported = teacher.read_in(cards, made, reporter)
        answered = teacher.answer()
        home = HomeComing(teacher.workplace.folder, imported)
        return home if answered is None else replace(home, answer_file=answered[0], answer=answered[1])
    finally:
        teacher.workplace.close()


def _arrive(house: DemoHouse, reporter: Reporter) -> None:
    people = house.content.people
    for number, person in enumerate(people.values()):
        reporter.check()
        reporter.report(number, len(people))
        house.admit(person)


def _live(house: DemoHouse, diary: Diary, reporter: Reporter) -> None:
    lines = diary.lines()
    for number, line in enumerate(lines):
        reporter.check()
        reporter.report(number, len(lines))
        house.set_clock(line.at)
        line.deed(house.desk(line.by))
