"""Rows of looking back: only whoever wrote it goes on; the bank is the practice educator's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.domain.vocabulary import Area, Language
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, House, may_read
from tests.access.matrix import Row, Scene, missing_id, only
from tests.access.matrix_rows_questions import asked, owns

_VARIANTS = ("only_me", "unit")
_EDUCATORS = ("practice_educator", "keeper")
_AREAS = frozenset({Area.QUESTIONS})
_FIRST = "wens"


def word(owner: str, variant: str) -> str:
    """Return the word that stands in one reflection and nowhere else."""
    return f"terug{owner.replace('_', '')}{variant.replace('_', '')}zicht"


def prepare(house: House) -> None:
    for who in (*ACTORS, *OTHERS.values()):
        with house.desk_of(who) as desk:
            for variant in _VARIANTS:
                question = house.asked[who, variant].question
                kept = desk.reflection.begin(question, "starr", "situatie", f"Toen {word(who, variant)}")
                house.more[f"reflection {who} {variant}"] = kept.text_id


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    readers: dict[str, Callable[[str], bool]] = {}
    for variant in _VARIANTS:
        for who in ACTORS:
            readers[word(who, variant)] = _readers(who, "unit", variant)
        for relation, who in OTHERS.items():
            readers[word(who, variant)] = _readers(who, relation, variant)
    return readers


def _readers(owner: str, relation: str, variant: str) -> Callable[[str], bool]:
    return lambda actor: actor == owner or (actor != TEACHER_WORKPLACE and may_read(actor, relation, variant))


def _text(scene: Scene, relation: str, variant: str) -> UUID:
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.more[f"reflection {scene.owner(relation)} {variant}"]


def _begin(variant: str) -> Row:
    def act(scene: Scene, relation: str) -> object:
        question = asked(scene, relation, variant).question
        return scene.desk.reflection.begin(question, "gibbs", "gevoelens", "Rust.")

    return Row("Reflection.begin", act, owns(variant), variant, writes="begin_reflection", areas=_AREAS)


def _write(variant: str) -> Row:
    def act(scene: Scene, relation: str) -> object:
        text_id = _text(scene, relation, variant)
        return scene.desk.reflection.write(text_id, "taak", "Wachten.", 0)

    return Row("Reflection.write", act, owns(variant), variant, areas=_AREAS)


def _use_model(variant: str) -> Row:
    def act(scene: Scene, relation: str) -> object:
        return scene.desk.reflection.use_model(_text(scene, relation, variant), "korthagen")

    return Row("Reflection.use_model", act, owns(variant), variant, writes="use_model", areas=_AREAS)


ROWS = [
    *(make(variant) for make in (_begin, _write, _use_model) for variant in _VARIANTS),
    Row(
        "Reflection.help",
        lambda scene, _: scene.desk.reflection.help(Language.DUTCH),
        only(ACTORS),
        relations=("",),
    ),
    Row(
        "Reflection.choose_wording",
        lambda scene, _: scene.desk.reflection.choose_wording(simpler=True),
        only(ACTORS),
        relations=("",),
    ),
    Row(
        "Reflection.bank",
        lambda scene, _: scene.desk.reflection.bank(Language.DUTCH),
        only(_EDUCATORS),
        relations=("",),
    ),
    Row(
        "Reflection.add_deepening",
        lambda scene, _: scene.desk.reflection.add_deepening("Wat zag je?"),
        only(_EDUCATORS),
        relations=("",),
        writes="add_deepening",
    ),
    Row(
        "Reflection.rewrite_deepening",
        lambda scene, _: scene.desk.reflection.rewrite_deepening(_FIRST, "Wat wil zij?"),
        only(_EDUCATORS),
        relations=("",),
        writes="rewrite_deepening",
    ),
    Row(
        "Reflection.let_rest",
        lambda scene, _: scene.desk.reflection.let_rest(_FIRST),
        only(_EDUCATORS),
        relations=("",),
        writes="rest_deepening",
    ),
]
