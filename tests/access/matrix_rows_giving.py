"""Rows of what is given at another's question: asking for its words, and answering that."""

from __future__ import annotations

from uuid import UUID

from leerunit.app import Desk
from leerunit.domain.vocabulary import Area, EntryKind, ItemKind, Shift, ShiftRole, Visibility
from tests.access.house import MORNING, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id, only
from tests.access.matrix_rows_questions import asked, owns

CHANGES = frozenset({Area.PORTFOLIOS, Area.QUESTIONS})
GIVERS = ("student", "sem")
WORDS = "Eerst gaan zitten, dan pas vragen."


def prepare(house: House) -> None:
    """Let two students answer a third, and the third ask for the words of a question of the first."""
    with house.desk_of("tijn") as desk:
        of_tijn = desk.questions.ask("Wat hoort een ander?", visibility=Visibility.UNIT)
    for who in GIVERS:
        with house.desk_of(who) as desk:
            house.more[f"given by {who}"] = _give(desk, of_tijn)
    with house.desk_of("student") as desk:
        desk.day.fill(MORNING.date(), Shift.NIGHT, ShiftRole.COORDINATOR, house.people["student"])
        mine = desk.questions.ask("Wat zegt een stilte?", visibility=Visibility.UNIT)
    with house.desk_of("tijn") as desk:
        house.more["given by tijn"] = _give(desk, mine)
        desk.giving.ask(house.more["given by tijn"])
    house.more["words asked"] = mine


def _give(desk: Desk, question: UUID) -> UUID:
    desk.questions.react(question, EntryKind.FEEDBACK_PEER, WORDS)
    (mine,) = [one.item_id for one in desk.portfolios.draft().choices if one.title == WORDS]
    return mine


def _item(scene: Scene, relation: str) -> UUID:
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.more.get(f"given by {scene.owner(relation)}", missing_id())


def _takes_along(actor: str, relation: str) -> str:
    """What another gave is nothing that one finds."""
    if actor != "student":
        return NO
    return OK if relation == "own" else GONE


def _answers(actor: str, relation: str) -> str:
    """An owner whom nobody asked hears that there is nothing."""
    found = owns("unit")(actor, relation)
    return GONE if found == OK else found


ROWS = [
    Row("Coordinating.note", lambda s, _: s.desk.coordinating.note(), only(["student"]), relations=()),
    Row(
        "Coordinating.write",
        lambda s, _: s.desk.coordinating.write("Rond kijken, dan verdelen.", 0),
        only(["student"]),
        relations=(),
        areas=frozenset({Area.PORTFOLIOS}),
    ),
    Row(
        "Coordinating.take_along",
        lambda s, _: s.desk.coordinating.take_along(chosen=True),
        only(["student"]),
        relations=(),
        writes="take_coordinating_along",
        areas=frozenset({Area.PORTFOLIOS}),
    ),
    Row(
        "Giving.ask",
        lambda s, r: s.desk.giving.ask(_item(s, r)),
        _takes_along,
        relations=("own", "circle", "unit", "missing"),
        writes="ask_for_words",
        areas=CHANGES,
    ),
    Row(
        "Portfolios.choose",
        lambda s, r: s.desk.portfolios.choose(ItemKind.GIVEN, _item(s, r), True),
        _takes_along,
        "given",
        relations=("own", "circle", "unit", "missing"),
        writes="choose_portfolio",
        areas=frozenset({Area.PORTFOLIOS}),
    ),
    Row(
        "Giving.answer",
        lambda s, r: s.desk.giving.answer(asked(s, r, "unit").question, s.house.people["kaya"], agreed=True),
        _answers,
        "not asked",
        writes="answer_for_words",
        areas=CHANGES,
    ),
    Row(
        "Giving.answer",
        lambda s, _: s.desk.giving.answer(
            s.house.more.get("words asked", missing_id()), s.house.people["tijn"], agreed=True
        ),
        only(["student"]),
        relations=(),
        writes="answer_for_words",
        areas=CHANGES,
    ),
]
