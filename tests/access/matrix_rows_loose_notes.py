"""Rows of loose notes: what was written at the door is for whose tile it was, and for nobody else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.app import open_workplace
from leerunit.domain.vocabulary import Area
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id, only

CHANGES = frozenset({Area.QUESTIONS})


def word(owner: str, kind: str) -> str:
    """Return the word that stands in one note and nowhere else."""
    return f"briefje{owner.replace('_', '')}{kind}"


def prepare(house: House) -> None:
    workplace = open_workplace(house.folder, clock=house.clock)
    for who in (*ACTORS, *OTHERS.values()):
        for kind in ("waits", "thrown"):
            note = workplace.capture(house.people[who], f"Aan de deur: {word(who, kind)}")
            house.more[f"note {kind} {who}"] = note
        with house.desk_of(who) as desk:
            desk.loose_notes.throw_away(house.more[f"note thrown {who}"])


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """Each word is for its person alone."""
    return {
        word(who, kind): _only_for(who) for who in (*ACTORS, *OTHERS.values()) for kind in ("waits", "thrown")
    }


def _only_for(who: str) -> Callable[[str], bool]:
    return lambda actor: actor == who


def _note(scene: Scene, relation: str, kind: str) -> UUID:
    is_there = relation != "missing" and scene.actor != TEACHER_WORKPLACE
    return scene.house.more[f"note {kind} {scene.owner(relation)}"] if is_there else missing_id()


def _own(actor: str, relation: str) -> str:
    if actor == TEACHER_WORKPLACE:
        return NO
    return OK if relation == "own" else GONE


ROWS = [
    Row("LooseNotes.mine", lambda s, _: s.desk.loose_notes.mine(), only(ACTORS), relations=()),
    Row(
        "LooseNotes.keep",
        lambda s, relation: s.desk.loose_notes.keep(_note(s, relation, "waits")),
        _own,
        writes="ask_question",
        areas=CHANGES,
    ),
    Row(
        "LooseNotes.throw_away",
        lambda s, relation: s.desk.loose_notes.throw_away(_note(s, relation, "waits")),
        _own,
        writes="throw_loose_note",
        areas=CHANGES,
    ),
    Row(
        "LooseNotes.put_back",
        lambda s, relation: s.desk.loose_notes.put_back(_note(s, relation, "thrown")),
        _own,
        writes="put_back_loose_note",
        areas=CHANGES,
    ),
]
