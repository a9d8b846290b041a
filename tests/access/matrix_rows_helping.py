"""Rows of asking a guide to come along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.domain.vocabulary import Area, HelpLevel
from tests.access.house import FAR_READERS, GUIDING, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id, only

CHANGES = frozenset({Area.PEOPLE})
STUDENT = ["student"]
SETTING = sorted(GUIDING - FAR_READERS)


def prepare(house: House) -> None:
    """Let the student whom everyone guides ask for someone."""
    with house.desk_of("sem") as desk:
        desk.helping.ask(HelpLevel.THINK, "Kijk je mee? kwikhulpx")


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """What a student asks is for those who guide them."""
    return {"kwikhulpx": lambda actor: actor in GUIDING}


def _student(scene: Scene, relation: str) -> UUID:
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.people[scene.owner(relation)]


def _comes(actor: str, relation: str) -> str:
    """A guide comes to a student they guide; of others they hear no, or that there is nobody."""
    if actor not in GUIDING:
        return NO
    if relation == "circle":
        return OK
    return GONE if relation == "missing" or _is_far(actor, relation) else NO


def _is_far(actor: str, relation: str) -> bool:
    return relation == "foreign" and actor not in {"trainee_guide", "keeper"}


ROWS = [
    Row("Helping.mine", lambda s, _: s.desk.helping.mine(), only(STUDENT), relations=()),
    Row("Helping.of_my_students", lambda s, _: s.desk.helping.of_my_students(), only(GUIDING), relations=()),
    Row(
        "Helping.ask",
        lambda s, _: s.desk.helping.ask(HelpLevel.WATCH, "Kom je?"),
        only(STUDENT),
        relations=(),
        writes="ask_for_help",
        areas=CHANGES,
    ),
    Row(
        "Helping.end",
        lambda s, _: s.desk.helping.end(),
        only(STUDENT),
        relations=(),
        writes="end_help",
        areas=CHANGES,
    ),
    Row(
        "Helping.coming",
        lambda s, r: s.desk.helping.coming(_student(s, r)),
        _comes,
        relations=("circle", "unit", "foreign", "missing"),
        writes="answer_help",
        areas=CHANGES,
    ),
    Row(
        "Helping.set_phone",
        lambda s, _: s.desk.helping.set_phone("Bel de achterwacht: 12 34"),
        only(SETTING),
        relations=(),
        writes="set_unit_phone",
        areas=CHANGES,
    ),
]
