"""Rows of the day of the unit and of the handover between guides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.domain.vocabulary import Area, Language, Shift, ShiftRole
from tests.access.house import ACTORS, GUIDING, MORNING, OTHERS, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, RELATIONS, Row, Scene, missing_id, only
from tests.access.matrix_rows_people import person
from tests.access.matrix_rows_questions import asked, owns

DAY = MORNING.date()
CHANGES = frozenset({Area.DAY})
FILLERS = frozenset(ACTORS) - {"teacher"}
WORD = "kwikoverdrachtx"


def prepare(house: House) -> None:
    """A line of handover about the student whom the actors guide, and one of the night's coordinators."""
    with house.desk_of("learning_coach") as desk:
        house.more["handover"] = desk.day.hand_over(house.people["sem"], f"Sem wil {WORD} oefenen.")


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """Only those who guide the student, and the student, may read the line."""
    return {WORD: lambda actor: actor in GUIDING}


def line_of(scene: Scene) -> UUID:
    return scene.house.more["handover"] if scene.actor == "learning_coach" else missing_id()


def guides(actor: str, relation: str) -> str:
    """Guides get through for those they guide."""
    if actor not in GUIDING:
        return NO
    return {"circle": OK, "missing": GONE, "foreign": _elsewhere(actor)}.get(relation, NO)


def _elsewhere(actor: str) -> str:
    """Someone of the other unit is nobody, except for those who know that unit."""
    return NO if actor in {"trainee_guide", "keeper"} else GONE


def reads_handover(actor: str, relation: str) -> str:
    """The student themselves and their guides get through."""
    if actor == TEACHER_WORKPLACE:
        return NO
    if relation in {"missing", "foreign"}:
        return GONE if relation == "missing" else _elsewhere(actor)
    return OK if relation == "own" or (relation == "circle" and actor in GUIDING) else NO


def takes_back(actor: str, relation: str) -> str:
    """Only whoever wrote the line."""
    found = guides(actor, relation)
    return GONE if found == OK and actor != "learning_coach" else found


def _fill(scene: Scene) -> object:
    tijn = missing_id() if scene.actor == TEACHER_WORKPLACE else scene.house.people[OTHERS["unit"]]
    return scene.desk.day.fill(DAY, Shift.EARLY, ShiftRole.COORDINATOR, tijn)


ROWS = [
    Row("DayOfUnit.board", lambda s, _: s.desk.day.board(DAY), only(ACTORS), relations=()),
    Row(
        "DayOnPaper.write",
        lambda s, _: s.desk.day_on_paper.write(s.folder, DAY, Language.DUTCH).look_at,
        only(ACTORS),
        relations=(),
        writes="print_day",
    ),
    Row(
        "DayOfUnit.fill", lambda s, _: _fill(s), only(FILLERS), relations=(), writes="fill_day", areas=CHANGES
    ),
    Row(
        "DayOfUnit.clear",
        lambda s, _: s.desk.day.clear(DAY, Shift.EARLY, ShiftRole.COORDINATOR, missing_id()),
        only(FILLERS),
        relations=(),
        writes="fill_day",
        areas=CHANGES,
    ),
    Row(
        "DayOfUnit.let_travel",
        lambda s, r: s.desk.day.let_travel(asked(s, r, "my_coach").question, DAY, travels=True),
        owns("my_coach"),
        relations=RELATIONS,
        writes="let_travel",
        areas=CHANGES,
    ),
    Row("DayOfUnit.handovers", lambda s, r: s.desk.day.handovers(person(s, r)), reads_handover),
    Row(
        "DayOfUnit.hand_over",
        lambda s, r: s.desk.day.hand_over(person(s, r), "Vraagt naar de avond."),
        guides,
        writes="write_handover",
        areas=CHANGES,
    ),
    Row(
        "DayOfUnit.take_back",
        lambda s, r: s.desk.day.take_back(person(s, r), line_of(s)),
        takes_back,
        writes="write_handover",
        areas=CHANGES,
    ),
]
