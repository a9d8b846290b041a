"""Rows of the own log of a guide: its words are its writer's, students have none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.domain.vocabulary import Area, OwnLogKind
from tests.access.house import GUIDING, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id, only

CHANGES = frozenset({Area.OWN_LOG})
KINDS = ("kept", "thrown")


def word(owner: str, kind: str) -> str:
    """Return the word that stands in one note and nowhere else."""
    return f"logboek{owner.replace('_', '')}{kind}"


def prepare(house: House) -> None:
    for who in sorted(GUIDING):
        with house.desk_of(who) as desk:
            for kind in KINDS:
                note = desk.own_log.write(OwnLogKind.HELD_BACK, f"Omdat {word(who, kind)}")
                house.more[f"own log {kind} {who}"] = note
            desk.own_log.remove(house.more[f"own log thrown {who}"])


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """Each word is for its writer alone."""
    return {word(who, kind): _only_for(who) for who in sorted(GUIDING) for kind in KINDS}


def _only_for(who: str) -> Callable[[str], bool]:
    return lambda actor: actor == who


def _note(scene: Scene, relation: str, kind: str) -> UUID:
    """For `circle` another guide's note, whoever that is."""
    if relation == "missing" or scene.actor not in GUIDING:
        return missing_id()
    other = "keeper" if scene.actor != "keeper" else "learning_coach"
    return scene.house.more[f"own log {kind} {scene.actor if relation == 'own' else other}"]


def _own(actor: str, relation: str) -> str:
    if actor in {TEACHER_WORKPLACE, "student"}:
        return NO
    return OK if relation == "own" else GONE


def _deed(name: str, kind: str, act: Callable[[Scene, UUID], object]) -> Row:
    return Row(
        f"OwnLog.{name}",
        lambda s, relation: act(s, _note(s, relation, kind)),
        _own,
        writes=f"{name}_own_log",
        areas=CHANGES,
        relations=("own", "circle", "missing"),
    )


ROWS = [
    Row("OwnLog.mine", lambda s, _: s.desk.own_log.mine(), only(GUIDING), relations=()),
    Row(
        "OwnLog.write",
        lambda s, _: s.desk.own_log.write(OwnLogKind.STEPPED_IN, "Omdat het viel."),
        only(GUIDING),
        relations=(),
        writes="write_own_log",
        areas=CHANGES,
    ),
    _deed("remove", "kept", lambda s, note: s.desk.own_log.remove(note)),
    _deed("put_back", "thrown", lambda s, note: s.desk.own_log.put_back(note)),
]
