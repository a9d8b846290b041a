"""Rows of portfolios: the student's own, and those that were released to guides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from operator import eq
from pathlib import Path

from leerunit.domain.vocabulary import Area, ItemKind
from leerunit.progress import SilentReporter
from tests.access.house import GUIDING, OTHERS, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id, only
from tests.access.matrix_rows_questions import asked, reads

CHANGES = frozenset({Area.PORTFOLIOS})
STUDENTS = ("student",)
EXPORTERS = GUIDING - {"teacher", "trainee_guide"}


def released_word(owner: str) -> str:
    """Return the word that stands only in what someone released."""
    return f"vrij{owner}x"


def prepare(house: House) -> None:
    """Let every student release a private question."""
    for who in ("student", *OTHERS.values()):
        with house.desk_of(who) as desk:
            question = desk.questions.ask(f"Vraag {released_word(who)}?")
            desk.portfolios.choose(ItemKind.QUESTION, question, True)
            desk.portfolios.release()
            house.more[f"released {who}"] = question


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """A private question stays its student's own in the store, also when it is released."""
    return {released_word(who): partial(eq, who) for who in ("student", *OTHERS.values())}


def _folder(scene: Scene) -> Path:
    made = scene.folder / "stick"
    made.mkdir(exist_ok=True)
    return made


def _choose(scene: Scene, relation: str) -> None:
    question = asked(scene, relation, "unit").question
    scene.desk.portfolios.choose(ItemKind.QUESTION, question, True)


def _chooses(actor: str, relation: str) -> str:
    """Only students have a portfolio; another's question that they may read is not theirs to take along."""
    if actor not in STUDENTS:
        return NO
    found = reads("unit")(actor, relation)
    return NO if found == OK and relation != "own" else found


def _export_released(scene: Scene, _relation: str) -> object:
    """Exactly the student of the circle is exported, whoever else released something."""
    made = scene.desk.portfolios.export_released(_folder(scene), SilentReporter())
    sem = scene.house.people["sem"]
    assert [exported.student_id for exported in made] == [sem]
    return [(exported.student_name, exported.items) for exported in made]


def _releasable(scene: Scene, _relation: str) -> object:
    found = scene.desk.portfolios.releasable()
    assert [student.student_id for student in found] == [scene.house.people["sem"]]
    return found


def _missing(kind: ItemKind) -> Row:
    return Row(
        "Portfolios.choose",
        lambda s, _: s.desk.portfolios.choose(kind, missing_id(), True),
        lambda actor, _: GONE if actor in STUDENTS else NO,
        f"missing {kind.value}",
        relations=(),
        writes="choose_portfolio",
        areas=CHANGES,
    )


ROWS = [
    Row("Portfolios.draft", lambda s, _: s.desk.portfolios.draft(), only(STUDENTS), relations=()),
    Row("Portfolios.content", lambda s, _: s.desk.portfolios.content(), only(STUDENTS), relations=()),
    Row(
        "Portfolios.set_period",
        lambda s, _: s.desk.portfolios.set_period(date(2026, 8, 1), date(2026, 9, 1)),
        only(STUDENTS),
        relations=(),
        writes="set_portfolio_period",
        areas=CHANGES,
    ),
    Row(
        "Portfolios.choose",
        _choose,
        _chooses,
        writes="choose_portfolio",
        areas=CHANGES | {Area.QUESTIONS},
    ),
    _missing(ItemKind.OWN_YIELD),
    _missing(ItemKind.EVALUATION),
    Row(
        "Portfolios.release",
        lambda s, _: s.desk.portfolios.release(),
        only(STUDENTS),
        relations=(),
        writes="release_portfolio",
        areas=CHANGES,
    ),
    Row(
        "Portfolios.withdraw",
        lambda s, _: s.desk.portfolios.withdraw(),
        only(STUDENTS),
        relations=(),
        writes="withdraw_portfolio",
        areas=CHANGES,
    ),
    Row(
        "Portfolios.export_mine",
        lambda s, _: s.desk.portfolios.export_mine(_folder(s), SilentReporter()),
        only(STUDENTS),
        relations=(),
        writes="export_own_portfolio",
        areas=CHANGES,
    ),
    Row("Portfolios.releasable", _releasable, only(EXPORTERS), relations=()),
    Row(
        "Portfolios.export_released",
        _export_released,
        only(EXPORTERS),
        relations=(),
        writes="export_released",
        areas=CHANGES,
    ),
]
