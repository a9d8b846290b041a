"""Rows of presents: all of the unit read them, only their giver takes them back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.domain.vocabulary import Area
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id, only

CHANGES = frozenset({Area.GIFTS})


def prepare(house: House) -> None:
    for who in (*ACTORS, *OTHERS.values()):
        with house.desk_of(who) as desk:
            house.more[f"gift {who}"] = desk.gifts.give(f"Kijk eerst naar kado{who.replace('_', '')}x.")


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """What was given in the other unit is for that unit."""
    return {"kadoivanax": lambda actor: actor == "ivana"}


def _gift(scene: Scene, relation: str) -> UUID:
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.more[f"gift {scene.owner(relation)}"]


def _own(actor: str, relation: str) -> str:
    if actor == TEACHER_WORKPLACE:
        return NO
    return OK if relation == "own" else GONE


ROWS = [
    Row("Gifts.given", lambda s, _: s.desk.gifts.given(), only(ACTORS), relations=()),
    Row(
        "Gifts.give",
        lambda s, _: s.desk.gifts.give("Eerst het raam open."),
        only(ACTORS),
        relations=(),
        writes="give_to_unit",
        areas=CHANGES,
    ),
    Row(
        "Gifts.take_back",
        lambda s, relation: s.desk.gifts.take_back(_gift(s, relation)),
        _own,
        relations=("own", "circle", "foreign", "missing"),
        writes="take_back_gift",
        areas=CHANGES,
    ),
]
