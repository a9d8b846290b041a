"""Rows of the use cases of sessions: who was there, who was not, and what one takes home."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from uuid import UUID

from leerunit.app import Desk
from leerunit.domain.views.conversations import NewSession
from leerunit.domain.vocabulary import Area
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Expect, Row, Scene, missing_id, only

CHANGES = frozenset({Area.INTERVISION})
GROUPS = ("alone", "together", "ended")
"""Kinds of sessions of someone: with nobody else, with all actors, and one with all actors that has ended."""


def word(owner: str, group: str) -> str:
    """Return the word that stands in the notes of one session, and nowhere else."""
    return f"kring{owner.replace('_', '')}{group}x"


def own_word(owner: str, group: str) -> str:
    """Return the word that stands in what one person took home from it."""
    return f"oogst{owner.replace('_', '')}{group}x"


def prepare(house: House) -> None:
    for who in (*ACTORS, *OTHERS.values()):
        with house.desk_of(who) as desk:
            for group in GROUPS:
                house.more[f"session {group} {who}"] = _begin(house, desk, who, group)
            empty = NewSession("five_steps", "Nog niets?", house.people[who], None, ())
            house.more[f"session empty {who}"] = desk.intervision.begin(empty)


def _begin(house: House, desk: Desk, who: str, group: str) -> UUID:
    present = ["mira"] if who == "ivana" else ["kaya"] if group == "alone" else ["kaya", *ACTORS]
    people = tuple(house.people[name] for name in present)
    me = house.people[who]
    said = word(who, group)
    session = desk.intervision.begin(NewSession("five_steps", f"Wat zegt {said}?", me, None, people))
    desk.intervision.write_note(session, 1, f"Hier {said}", 0)
    house.more[f"agreement {group} {who}"] = desk.intervision.agree(session, "", f"Samen {said}")
    desk.intervision.write_yield(session, f"Ik {own_word(who, group)}", 0)
    if group == "ended":
        desk.intervision.close(session)
    return session


def was_there(actor: str, relation: str, group: str) -> bool:
    """Say by hand, apart from the code, who was at a session."""
    return relation == "own" or (group != "alone" and relation in {"circle", "unit"})


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """The words of each session for who was not there, and of each own yield for everyone else."""
    readers: dict[str, Callable[[str], bool]] = {}
    for who in (*ACTORS, *OTHERS.values()):
        relation = next((each for each, owner in OTHERS.items() if owner == who), "unit")
        for group in GROUPS:
            readers[word(who, group)] = _present(who, relation, group)
            readers[own_word(who, group)] = _self(who)
    return readers


def _present(who: str, relation: str, group: str) -> Callable[[str], bool]:
    return lambda actor: actor != TEACHER_WORKPLACE and (actor == who or was_there(actor, relation, group))


def _self(who: str) -> Callable[[str], bool]:
    return lambda actor: actor == who


def attends(group: str, then: str = OK) -> Expect:
    """Whoever was there gets `then`; for everyone else there is no such session."""

    def expect(actor: str, relation: str) -> str:
        if actor == TEACHER_WORKPLACE:
            return NO
        return then if was_there(actor, relation, group) else GONE

    return expect


def _agreed(group: str, act: Callable[[Scene, UUID, UUID], object]) -> Callable[[Scene, str], object]:
    def run(scene: Scene, relation: str) -> object:
        is_there = relation != "missing" and scene.actor != TEACHER_WORKPLACE
        ids = [
            scene.house.more[f"{what} {group} {scene.owner(relation)}"] if is_there else missing_id()
            for what in ("session", "agreement")
        ]
        return act(scene, ids[0], ids[1])

    return run


def _in(group: str, act: Callable[[Scene, UUID], object]) -> Callable[[Scene, str], object]:
    def run(scene: Scene, relation: str) -> object:
        is_there = relation != "missing" and scene.actor != TEACHER_WORKPLACE
        session = scene.house.more[f"session {group} {scene.owner(relation)}"] if is_there else missing_id()
        return act(scene, session)

    return run


def _begins(scene: Scene) -> object:
    return scene.desk.intervision.begin(NewSession("balint", "Wat raakte mij?", None, None, ()))


_DEEDS: tuple[tuple[str, str | None, Callable[[Scene, UUID], object]], ...] = (
    ("write_note", None, lambda s, id_: s.desk.intervision.write_note(id_, 2, "Rust", 0)),
    ("go_to_phase", None, lambda s, id_: s.desk.intervision.go_to_phase(id_, 2)),
    ("agree", "agree_in_session", lambda s, id_: s.desk.intervision.agree(id_, "", "Eerst kijken")),
    ("close", "close_session", lambda s, id_: s.desk.intervision.close(id_)),
    (
        "close",
        "close_session",
        lambda s, id_: s.desk.intervision.close(id_, readable_until=date(2026, 9, 1)),
    ),
)
"""What those present do in a session that goes on: method, audit line, deed."""


def _of_group(group: str) -> list[Row]:
    ends = NO if group == "ended" else OK
    deeds = [
        Row(
            f"Intervision.{name}",
            _in(group, act),
            attends(group, ends),
            f"{group} {number}",
            writes=line,
            areas=CHANGES,
        )
        for number, (name, line, act) in enumerate(_DEEDS)
    ]
    return [
        Row(
            "Intervision.open", _in(group, lambda s, id_: s.desk.intervision.open(id_)), attends(group), group
        ),
        Row(
            "Intervision.reopen",
            _in(group, lambda s, id_: s.desk.intervision.reopen(id_)),
            attends(group, OK if group == "ended" else NO),
            group,
            writes="reopen_session",
            areas=CHANGES,
        ),
        *_of_agreement(group, attends(group, ends)),
        *deeds,
    ]


def _of_agreement(group: str, expect: Expect) -> list[Row]:
    return [
        Row(
            "Intervision.take_back",
            _agreed(group, lambda s, id_, made: s.desk.intervision.take_back(id_, made)),
            expect,
            group,
            writes="take_back_agreement",
            areas=CHANGES,
        ),
        Row(
            "Intervision.put_back",
            _agreed(group, lambda s, id_, made: s.desk.intervision.put_back(id_, made)),
            expect,
            group,
            writes="put_back_agreement",
            areas=CHANGES,
        ),
    ]


def _withdraws(group: str, expect: Expect) -> Row:
    return Row(
        "Intervision.withdraw",
        _in(group, lambda s, id_: s.desk.intervision.withdraw(id_)),
        expect,
        group,
        writes="withdraw_session",
        areas=CHANGES,
    )


def _takes_home(scene: Scene, session: UUID) -> object:
    """Their own session has a yield of theirs already: at number 1."""
    own = {scene.house.more.get(f"session {group} {scene.actor}") for group in GROUPS}
    return scene.desk.intervision.write_yield(session, "Rust", 1 if session in own else 0)


ROWS = [
    Row("Intervision.methods", lambda s, _: s.desk.intervision.methods(), only(ACTORS), relations=()),
    Row("Intervision.sessions", lambda s, _: s.desk.intervision.sessions(), only(ACTORS), relations=()),
    Row(
        "Intervision.begin",
        lambda s, _: _begins(s),
        only(ACTORS),
        relations=(),
        writes="begin_session",
        areas=CHANGES,
    ),
    *(row for group in GROUPS for row in _of_group(group)),
    *(
        Row("Intervision.write_yield", _in(group, _takes_home), attends(group), group, areas=CHANGES)
        for group in GROUPS
    ),
    _withdraws("empty", attends("alone")),
    _withdraws("together", attends("together", NO)),
]
