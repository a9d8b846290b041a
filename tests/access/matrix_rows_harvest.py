"""Rows of the harvest: everyone of the unit reads what owners put there; only the owner does that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.domain.views.harvest import ChangedFor, HarvestUse, Period
from leerunit.domain.vocabulary import Area, Language, QuestionState, Visibility
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, House, may_read
from tests.access.matrix import Row, Scene, missing_id, only
from tests.access.matrix_rows_questions import owns

_AREAS = frozenset({Area.QUESTIONS})
_MAKERS = (
    "learning_coach",
    "work_supervisor",
    "practice_educator",
    "practice_guide",
    "student_guide",
    "keeper",
)


class Unhurried:
    """Nobody waits."""

    def report(self, done: int, total: int) -> None:
        pass

    def check(self) -> None:
        pass


def word(owner: str) -> str:
    """Return the word that stands in one story of the harvest and nowhere else."""
    return f"oogst{owner.replace('_', '')}graan"


def prepare(house: House) -> None:
    for who in (*ACTORS, *OTHERS.values()):
        with house.desk_of(who) as desk:
            question = desk.questions.ask(f"Vraag {word(who)}?", visibility=Visibility.UNIT)
            desk.questions.set_state(question, QuestionState.ANSWERED)
            desk.harvest.write_change(question, ChangedFor.UNIT, f"Anders {word(who)}", 0)
            desk.harvest.agree(question, HarvestUse.BOOKLET)
            house.more[f"harvest {who}"] = question


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    readers = {word(who): _readers(who, "unit") for who in ACTORS}
    return readers | {word(who): _readers(who, relation) for relation, who in OTHERS.items()}


def _readers(owner: str, relation: str) -> Callable[[str], bool]:
    return lambda actor: actor == owner or (actor != TEACHER_WORKPLACE and may_read(actor, relation, "unit"))


def _question(scene: Scene, relation: str) -> UUID:
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.more[f"harvest {scene.owner(relation)}"]


def _agree(scene: Scene, relation: str) -> None:
    scene.desk.harvest.agree(_question(scene, relation), HarvestUse.BOOKLET)


def _write_change(scene: Scene, relation: str) -> object:
    question = _question(scene, relation)
    return scene.desk.harvest.write_change(question, ChangedFor.RESIDENT, "Rustig.", 0)


def _chosen(scene: Scene) -> tuple[UUID, ...]:
    return tuple(scene.house.more[f"harvest {who}"] for who in (*ACTORS, *OTHERS.values()))


def _make_booklet(scene: Scene, _relation: str) -> object:
    made = scene.desk.harvest.make_booklet(
        scene.folder, Period(), _chosen(scene), Language.DUTCH, Unhurried()
    )
    return made.stories, made.look_at


def _make_page(scene: Scene, _relation: str) -> object:
    made = scene.desk.harvest.make_plain_page(scene.folder, Period(), _chosen(scene), Language.DUTCH)
    return made.look_at


ROWS = [
    Row(
        "Harvest.make_booklet",
        _make_booklet,
        only(_MAKERS),
        relations=("",),
        writes="make_booklet",
    ),
    Row("Harvest.make_plain_page", _make_page, only(_MAKERS), relations=("",), writes="make_booklet"),
    Row("Harvest.agree", _agree, owns("unit"), writes="give_booklet_consent", areas=_AREAS),
    Row("Harvest.write_change", _write_change, owns("unit"), areas=_AREAS),
    Row("Harvest.see", lambda scene, _: scene.desk.harvest.see(), only(ACTORS), relations=("",)),
    Row(
        "Harvest.write_note",
        lambda scene, _: scene.desk.harvest.write_note(Period(), "Rust werkt.", 0),
        only(ACTORS),
        relations=("",),
        areas=_AREAS,
    ),
]
