"""Rows of the scratchpad: only who guides a student now has one for them, and nobody else reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.domain.vocabulary import Area
from tests.access.house import GUIDING, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id, only

CHANGES = frozenset({Area.MOMENTS})


def word(guide: str) -> str:
    """Return the word that stands in the questions of one guide and nowhere else."""
    return f"kladje{guide.replace('_', '')}x"


def prepare(house: House) -> None:
    for who in sorted(GUIDING):
        with house.desk_of(who) as desk:
            desk.scratchpad.note(house.people["sem"], f"Wat vond je van {word(who)}?")


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """Each word is for its writer alone, the student too does not read it."""
    return {word(who): _only_for(who) for who in sorted(GUIDING)}


def _only_for(who: str) -> Callable[[str], bool]:
    return lambda actor: actor == who


def _student(scene: Scene, relation: str) -> UUID:
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.people[scene.owner(relation)]


def _guides(actor: str, relation: str) -> str:
    if actor not in GUIDING:
        return NO
    if relation == "circle":
        return OK
    is_far = relation == "foreign" and actor not in {"trainee_guide", "keeper"}
    return GONE if relation == "missing" or is_far else NO


def _deed(name: str, act: Callable[[Scene, UUID], object]) -> Row:
    return Row(
        f"Scratchpad.{name}",
        lambda s, relation: act(s, _student(s, relation)),
        _guides,
        relations=("circle", "unit", "foreign", "missing"),
        areas=CHANGES,
    )


ROWS = [
    Row("Scratchpad.mine", lambda s, _: s.desk.scratchpad.mine(), only(GUIDING), relations=()),
    _deed("note", lambda s, student: s.desk.scratchpad.note(student, "Hoe ging het?")),
    _deed("erase", lambda s, student: s.desk.scratchpad.erase(student)),
]
