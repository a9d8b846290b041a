"""Rows of putting back a piece of a story: only whoever wrote and removed it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from leerunit.domain.vocabulary import Area, EntryKind
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id


def word(owner: str) -> str:
    """Return the word that stands in a removed piece and nowhere else."""
    return f"stuk{owner.replace('_', '')}weg"


def prepare(house: House) -> None:
    for who in (*ACTORS, *OTHERS.values()):
        with house.desk_of(who) as desk:
            question = house.asked[who, "unit"].question
            entry_id = desk.questions.add_entry(question, EntryKind.WHY, f"Weg {word(who)}")
            (text_id,) = (e.text_id for e in desk.questions.open(question).entries if e.entry_id == entry_id)
            desk.questions.remove_entry(text_id)
            house.more[f"removed piece {who}"] = entry_id


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """Nobody reads what was taken out."""
    return {word(who): lambda _actor: False for who in (*ACTORS, *OTHERS.values())}


def _put_back(scene: Scene, relation: str) -> None:
    is_there = relation != "missing" and scene.actor != TEACHER_WORKPLACE
    piece = scene.house.more[f"removed piece {scene.owner(relation)}"] if is_there else missing_id()
    scene.desk.questions.put_back_entry(piece)


def _puts_back(actor: str, relation: str) -> str:
    if actor == TEACHER_WORKPLACE:
        return NO
    return OK if relation == "own" else GONE


ROWS = [
    Row(
        "Questions.put_back_entry",
        _put_back,
        _puts_back,
        writes="put_back_entry",
        areas=frozenset({Area.QUESTIONS}),
    )
]
