"""Rows of the use cases of evaluations: while voices write, when all have finished, and without me."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.domain.views.conversations import NewEvaluation
from leerunit.domain.vocabulary import Area, EvaluationKind, Outcome
from tests.access.house import ACTORS, OTHERS, PASSPHRASE, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Expect, Row, Scene, missing_id, only
from tests.access.matrix_rows_people import person

CHANGES = frozenset({Area.EVALUATIONS})
TALKS = ("alone", "writing", "done")
"""Evaluations about someone: without the actors, with them while it is written, when all have finished."""

WITH_ALL = frozenset({OTHERS["circle"], OTHERS["unit"]})
"""Those in whose evaluations all actors are a voice."""

KEY = "own_1"
EMPTY, EARLY = "empty_text", "not_finished"
FAR_SEEING = frozenset({"trainee_guide", "keeper"})


def word(owner: str, talk: str) -> str:
    """Return the word in the owner's own voice."""
    return f"stem{owner.replace('_', '')}{talk}x"


def prepare(house: House) -> None:
    owners = (*ACTORS, *OTHERS.values())
    for who in owners:
        with house.desk_of(who) as desk:
            for talk in TALKS:
                new = NewEvaluation(
                    EvaluationKind.INTERIM,
                    house.people[who],
                    tuple(house.people[name] for name in _asked(who, talk)),
                    moment=f"Gesprek {talk}",
                    questions=("Hoe gaat het?",),
                )
                evaluation = desk.evaluations.begin(new)
                house.more[f"evaluation {talk} {who}"] = evaluation
                voices = desk.evaluations.open(evaluation).questions[0].voices
                house.more[f"voice {talk} {who}"] = next(each.voice_id for each in voices if each.is_mine)
                desk.evaluations.write_voice(evaluation, KEY, f"Ik {word(who, talk)}", 0)
            empty = NewEvaluation(EvaluationKind.INTERIM, house.people[who], ())
            house.more[f"evaluation empty {who}"] = desk.evaluations.begin(empty)
    for who in ("kaya", "mira", *owners):
        with house.desk_of(who) as desk:
            for card in desk.evaluations.cards():
                if card.moment == "Gesprek done":
                    if card.about_id != house.people[who]:
                        desk.evaluations.write_voice(card.evaluation_id, KEY, "Rust", 0)
                    desk.evaluations.finish_voice(card.evaluation_id)


def _asked(who: str, talk: str) -> list[str]:
    if who == "ivana":
        return ["mira"]
    is_with_all = who in WITH_ALL and talk != "alone"
    return ["kaya", *ACTORS] if is_with_all else ["kaya"]


def takes_part(relation: str, talk: str) -> bool:
    """Say by hand, apart from the code, whether an actor is a voice in an evaluation."""
    return relation == "own" or (talk != "alone" and relation in {"circle", "unit"})


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """A voice's words are its own until all have finished, then of those who take part."""
    readers: dict[str, Callable[[str], bool]] = {}
    for who in (*ACTORS, *OTHERS.values()):
        for talk in TALKS:
            is_open = talk == "done" and who in WITH_ALL
            readers[word(who, talk)] = _reader(who, is_open=is_open)
    return readers


def _reader(who: str, *, is_open: bool) -> Callable[[str], bool]:
    return lambda actor: actor != TEACHER_WORKPLACE and (actor == who or is_open)


def when(talk: str, own: str, other: str) -> Expect:
    """Whom it is about gets `own`, other voices `other`; for everyone else there is no such evaluation."""

    def expect(actor: str, relation: str) -> str:
        if actor == TEACHER_WORKPLACE:
            return NO
        if not takes_part(relation, talk):
            return GONE
        return own if relation == "own" else other

    return expect


def _at(talk: str, act: Callable[[Scene, UUID], object]) -> Callable[[Scene, str], object]:
    def run(scene: Scene, relation: str) -> object:
        return act(scene, _id(scene, relation, f"evaluation {talk}"))

    return run


def _id(scene: Scene, relation: str, what: str) -> UUID:
    is_there = relation != "missing" and scene.actor != TEACHER_WORKPLACE
    return scene.house.more[f"{what} {scene.owner(relation)}"] if is_there else missing_id()


def _writes(scene: Scene, evaluation: UUID) -> object:
    own = {scene.house.more.get(f"evaluation {talk} {scene.actor}") for talk in TALKS}
    return scene.desk.evaluations.write_voice(evaluation, KEY, "Anders", 1 if evaluation in own else 0)


def _leaves_out(talk: str) -> Callable[[Scene, str], object]:
    """Leave out the voice of the person it is about."""
    return lambda scene, relation: scene.desk.evaluations.leave_out(
        _id(scene, relation, f"evaluation {talk}"), _id(scene, relation, f"voice {talk}")
    )


def _settles(scene: Scene, evaluation: UUID) -> object:
    return scene.desk.evaluations.settle(evaluation, KEY, Outcome.AGREED, "Eerst kijken")


def _of_talk(talk: str) -> list[Row]:
    is_done = talk == "done"
    settled = when(talk, OK, OK) if is_done else when(talk, EARLY, EARLY)
    deeds: tuple[tuple[str, str | None, Callable[[Scene, str], object], Expect], ...] = (
        ("write_voice", None, _at(talk, _writes), when(talk, NO, NO) if is_done else when(talk, OK, OK)),
        (
            "finish_voice",
            "finish_voice",
            _at(talk, lambda s, id_: s.desk.evaluations.finish_voice(id_)),
            when(talk, NO, NO) if is_done else when(talk, OK, EMPTY),
        ),
        (
            "reopen_voice",
            "reopen_voice",
            _at(talk, lambda s, id_: s.desk.evaluations.reopen_voice(id_)),
            when(talk, OK, OK) if is_done else when(talk, NO, NO),
        ),
        ("leave_out", "leave_out_voice", _leaves_out(talk), when(talk, NO if is_done else OK, NO)),
        ("settle", "settle_evaluation", _at(talk, _settles), settled),
        (
            "write_reaction",
            None,
            _at(talk, lambda s, id_: s.desk.evaluations.write_reaction(id_, "Ik herken het", 0)),
            when(talk, OK if is_done else EARLY, NO),
        ),
        (
            "sign",
            "sign_evaluation",
            _at(talk, lambda s, id_: s.desk.evaluations.sign(id_, PASSPHRASE)),
            settled,
        ),
    )
    return [
        Row(f"Evaluations.{name}", act, expect, talk, writes=line, areas=CHANGES)
        for name, line, act, expect in deeds
    ]


def _withdraws(talk: str, expect: Expect) -> Row:
    return Row(
        "Evaluations.withdraw",
        _at(talk, lambda s, id_: s.desk.evaluations.withdraw(id_)),
        expect,
        talk,
        writes="withdraw_evaluation",
        areas=CHANGES,
    )


def _begins(actor: str, relation: str) -> str:
    if actor == TEACHER_WORKPLACE:
        return NO
    if relation == "foreign":
        return NO if actor in FAR_SEEING else GONE
    return GONE if relation == "missing" else OK


ROWS = [
    Row("Evaluations.forms", lambda s, _: s.desk.evaluations.forms(), only(ACTORS), relations=()),
    Row("Evaluations.cards", lambda s, _: s.desk.evaluations.cards(), only(ACTORS), relations=()),
    *(
        Row(
            "Evaluations.open",
            _at(talk, lambda s, id_: s.desk.evaluations.open(id_)),
            when(talk, OK, OK),
            talk,
            opens=True,
        )
        for talk in TALKS
    ),
    Row(
        "Evaluations.begin",
        lambda s, r: s.desk.evaluations.begin(NewEvaluation(EvaluationKind.INTERIM, person(s, r), ())),
        _begins,
        writes="begin_evaluation",
        areas=CHANGES,
    ),
    *(row for talk in TALKS for row in _of_talk(talk)),
    _withdraws("empty", when("alone", OK, OK)),
    _withdraws("writing", when("writing", NO, NO)),
]
