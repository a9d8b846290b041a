"""Rows of asking for feedback and answering it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from uuid import UUID

from leerunit.domain.views.feedback import NewRequest
from leerunit.domain.views.voices import NewVoice
from leerunit.domain.vocabulary import Area, EntryKind, Voice, VoiceUse
from tests.access.house import ACTORS, FAR_READERS, MORNING, OTHERS, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, RELATIONS, Expect, Row, Scene, missing_id, only
from tests.access.matrix_rows_questions import asked, owns, reacts, reads

CHANGES = frozenset({Area.QUESTIONS})
UNTIL = MORNING.date() + timedelta(days=14)
ASKED, HIDDEN, FOCUS = "kwikgevraagdx", "kwikverborgenx", "kwikfocusx"
NOT_MINE = ("circle", "unit", "foreign", "missing")


def prepare(house: House) -> None:
    """Let the students ask every actor they could ask, at a question that nobody else reads."""
    for who in OTHERS.values():
        with house.desk_of(who) as desk:
            question = desk.questions.ask(f"Wat zie jij {ASKED}{who}?")
            desk.questions.add_entry(question, EntryKind.OCCASION, f"Verborgen {HIDDEN}")
            for actor in sorted(FAR_READERS if who == "ivana" else ACTORS):
                focus = f"Waar let je op {FOCUS}{who}?"
                desk.feedback.ask(question, NewRequest(house.people[actor], focus, UNTIL))
            house.more[f"asked by {who}"] = question


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """What is not shown along is for nobody; the question and what is asked for those who were asked."""
    readers: dict[str, Callable[[str], bool]] = {HIDDEN: lambda _actor: False}
    for relation, who in OTHERS.items():
        readers[f"{ASKED}{who}"] = readers[f"{FOCUS}{who}"] = _is_asked(relation)
    return readers


def _is_asked(relation: str) -> Callable[[str], bool]:
    far = relation == "foreign"
    return lambda actor: actor in (FAR_READERS if far else ACTORS)


def answers(actor: str, relation: str) -> str:
    """Whoever is asked gets through; others hear that there is nothing."""
    if actor == TEACHER_WORKPLACE:
        return NO
    return OK if relation != "missing" and _is_asked(relation)(actor) else GONE


def _there(scene: Scene, relation: str) -> UUID:
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.more[f"asked by {scene.owner(relation)}"]


def _ask(scene: Scene, relation: str) -> object:
    new = NewRequest(scene.house.people["kaya"], "Wat hoor je aan mijn stem?", UNTIL)
    return scene.desk.feedback.ask(asked(scene, relation, "unit").question, new)


def _withdraw(scene: Scene, relation: str) -> object:
    return scene.desk.feedback.withdraw(asked(scene, relation, "unit").question, scene.house.people["kaya"])


def _withdraws(actor: str, relation: str) -> str:
    """An owner who did not ask hears that nothing was asked."""
    found = owns("unit")(actor, relation)
    return GONE if found == OK else found


def _row(name: str, act: Callable[[Scene, UUID], object], line: str | None, expect: Expect = answers) -> Row:
    return Row(
        name,
        lambda scene, relation: act(scene, _there(scene, relation)),
        expect,
        relations=NOT_MINE,
        writes=line,
        areas=frozenset() if line is None else CHANGES,
        opens=line is None,
    )


def _reply(scene: Scene, relation: str) -> object:
    """Nobody has written a reaction here: a piece of the owner's own story is none."""
    return scene.desk.feedback.reply(asked(scene, relation, "unit").step, "Dank je.")


def _replies(actor: str, _relation: str) -> str:
    return NO if actor == TEACHER_WORKPLACE else GONE


def _tell(scene: Scene, relation: str) -> object:
    new = NewVoice(Voice.RELATIVE, "Thuis kwam de radio eerst.")
    return scene.desk.voices.tell(asked(scene, relation, "my_coach").question, new)


def _withdraw_voice(scene: Scene, relation: str) -> object:
    """Nobody without account has spoken here: a piece of the owner's own story is none."""
    return scene.desk.voices.withdraw(asked(scene, relation, "unit").step, VoiceUse.QUESTION)


def _is_not_asked(actor: str, relation: str) -> str:
    """An owner who never asked the unit hears that nothing stands there."""
    found = owns("unit")(actor, relation)
    return GONE if found == OK else found


ROWS = [
    Row("UnitBoard.questions", lambda s, _: s.desk.unit_board.questions(), only(ACTORS), relations=()),
    Row(
        "UnitBoard.ask",
        lambda s, r: s.desk.unit_board.ask(asked(s, r, "my_coach").question),
        owns("my_coach"),
        writes="ask_unit",
        areas=CHANGES,
    ),
    Row(
        "UnitBoard.end",
        lambda s, r: s.desk.unit_board.end(asked(s, r, "unit").question),
        _is_not_asked,
    ),
    Row(
        "Voices.at",
        lambda s, r: s.desk.voices.at(asked(s, r, "unit").question),
        reads("unit"),
        relations=("own", "missing"),
    ),
    Row("Voices.tell", _tell, reads("my_coach"), writes="react_to_question", areas=CHANGES),
    Row("Voices.withdraw", _withdraw_voice, _replies, relations=RELATIONS),
    Row(
        "Voices.bring",
        lambda s, _: s.desk.voices.bring(Voice.VOLUNTEER, "Mag ik mee koken?"),
        only(ACTORS),
        relations=(),
        writes="ask_question",
        areas=CHANGES,
    ),
    Row(
        "Feedback.observe",
        lambda s, r: s.desk.feedback.observe(asked(s, r, "my_coach").question, "Ik zag rust."),
        reacts("my_coach"),
        writes="react_to_question",
        areas=CHANGES,
    ),
    Row("Feedback.reply", _reply, _replies, relations=("own", "circle", "unit", "foreign", "missing")),
    _row("Feedback.at", lambda s, q: (s.desk.feedback.at(q), s.desk.search.find(HIDDEN[:-1])), None),
    _row("Feedback.not_now", lambda s, q: s.desk.feedback.not_now(q), "not_now"),
    _row("Feedback.after_all", lambda s, q: s.desk.feedback.after_all(q), "after_all"),
    Row("Feedback.ask", _ask, owns("unit"), writes="ask_for_feedback", areas=CHANGES),
    Row("Feedback.withdraw", _withdraw, _withdraws, writes="withdraw_request", areas=CHANGES),
]
