"""Rows of what chafes: its words are its writer's, and of who is at the talk they planned about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from uuid import UUID

from leerunit.domain.views.conversations import NewMoment, NewSession
from leerunit.domain.vocabulary import Area, ChafingFor, MomentKind
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id, only
from tests.builders import MORNING

CHANGES = frozenset({Area.CHAFING})
KINDS = ("kept", "thrown")
TALK = NewMoment(MomentKind.TALK, "Bijpraten", MORNING + timedelta(days=2))
SESSION = NewSession("incident", "Hoe komt er rust in de ochtend?", None, None, ())


def word(owner: str, kind: str) -> str:
    """Return the word that stands in one note and nowhere else."""
    return f"schuur{owner.replace('_', '')}{kind}"


def prepare(house: House) -> None:
    for who in (*ACTORS, *OTHERS.values()):
        with house.desk_of(who) as desk:
            for kind in KINDS:
                house.more[f"chafing {kind} {who}"] = desk.chafing.write(f"Hier schuurt {word(who, kind)}.")
            desk.chafing.remove(house.more[f"chafing thrown {who}"])
    with house.desk_of("sem") as desk:
        note = desk.chafing.write("Samen schuurt schuursamenx.")
        coach = house.people["learning_coach"]
        desk.chafing.talk(note, NewMoment(TALK.kind, TALK.title, TALK.starts_at, with_ids=(coach,)))


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """Each word is for its writer alone; that of a talk also for who is at it."""
    alone = {word(who, kind): _only_for(who) for who in (*ACTORS, *OTHERS.values()) for kind in KINDS}
    return {**alone, "schuursamenx": _only_for("learning_coach")}


def _only_for(who: str) -> Callable[[str], bool]:
    return lambda actor: actor == who


def _note(scene: Scene, relation: str, kind: str) -> UUID:
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.more[f"chafing {kind} {scene.owner(relation)}"]


def _own(actor: str, relation: str) -> str:
    if actor == TEACHER_WORKPLACE:
        return NO
    return OK if relation == "own" else GONE


def _deed(
    name: str,
    code: str | None,
    act: Callable[[Scene, UUID], object],
    kind: str = "kept",
    also: frozenset[Area] = frozenset(),
) -> Row:
    return Row(
        f"ChafingNotes.{name}",
        lambda s, relation: act(s, _note(s, relation, kind)),
        _own,
        writes=code,
        areas=CHANGES | also,
        relations=("own", "circle", "missing"),
    )


ROWS = [
    Row("ChafingNotes.mine", lambda s, _: s.desk.chafing.mine(), only(ACTORS), relations=()),
    Row("ChafingNotes.today", lambda s, _: s.desk.chafing.today(), only(ACTORS), relations=()),
    Row(
        "ChafingNotes.write",
        lambda s, _: s.desk.chafing.write("De kar staat altijd in de weg."),
        only(ACTORS),
        relations=(),
        writes="write_chafing",
        areas=CHANGES,
    ),
    _deed("rewrite", None, lambda s, note: s.desk.chafing.rewrite(note, "Anders.", 1)),
    _deed("choose", "choose_for_chafing", lambda s, note: s.desk.chafing.choose(note, ChafingFor.UNIT_TALK)),
    _deed(
        "talk",
        "talk_about_chafing",
        lambda s, note: s.desk.chafing.talk(note, TALK),
        also=frozenset({Area.MOMENTS}),
    ),
    _deed(
        "bring_in",
        "bring_in_chafing",
        lambda s, note: s.desk.chafing.bring_in(note, SESSION),
        also=frozenset({Area.INTERVISION}),
    ),
    _deed("take_back", "take_back_chafing", lambda s, note: s.desk.chafing.take_back(note)),
    _deed("came_of_it", "end_chafing", lambda s, note: s.desk.chafing.came_of_it(note, "Er is plek.")),
    _deed("rest", "rest_chafing", lambda s, note: s.desk.chafing.rest(note)),
    _deed("wake", "wake_chafing", lambda s, note: s.desk.chafing.wake(note)),
    _deed("remove", "remove_chafing", lambda s, note: s.desk.chafing.remove(note)),
    _deed("put_back", "put_back_chafing", lambda s, note: s.desk.chafing.put_back(note), "thrown"),
]
