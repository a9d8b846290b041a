"""Rows of the use cases of learning questions, for a question of every visibility."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from leerunit.domain.vocabulary import Area, EntryKind, QuestionState, StepState, Visibility
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, VARIANTS, Asked, House, canary, may_read
from tests.access.matrix import GONE, NO, OK, Expect, Row, Scene, missing_id, only

CHANGES = frozenset({Area.QUESTIONS})


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """Every question's word, for whom it is not."""
    readers: dict[str, Callable[[str], bool]] = {}
    for variant in (*VARIANTS, "removed"):
        for actor in ACTORS:
            readers[canary(actor, variant)] = _of_colleague(actor, variant)
        for relation, owner in OTHERS.items():
            readers[canary(owner, variant)] = _of_student(relation, variant)
    return readers


def _of_colleague(owner: str, variant: str) -> Callable[[str], bool]:
    """Actors see each other as members of the unit who do not guide each other."""
    return lambda actor: actor == owner or (actor != TEACHER_WORKPLACE and may_read(actor, "unit", variant))


def _of_student(relation: str, variant: str) -> Callable[[str], bool]:
    return lambda actor: actor != TEACHER_WORKPLACE and may_read(actor, relation, variant)


def asked(scene: Scene, relation: str, variant: str) -> Asked:
    """Return the question that a relation means; for a missing one ids that belong to nothing."""
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return Asked(missing_id(), missing_id(), missing_id(), missing_id())
    return scene.house.asked[scene.owner(relation), variant]


def reads(variant: str) -> Expect:
    """Whoever may read gets through."""

    def expect(actor: str, relation: str) -> str:
        if actor == TEACHER_WORKPLACE:
            return NO
        return OK if relation != "missing" and may_read(actor, relation, variant) else GONE

    return expect


def owns(variant: str) -> Expect:
    """Only the owner gets through; readers hear that it is not allowed, others that there is nothing."""

    def expect(actor: str, relation: str) -> str:
        found = reads(variant)(actor, relation)
        return NO if found == OK and relation != "own" else found

    return expect


def reacts(variant: str) -> Expect:
    """Readers get through; an owner does not give feedback on a question of their own."""

    def expect(actor: str, relation: str) -> str:
        found = reads(variant)(actor, relation)
        return NO if found == OK and relation == "own" else found

    return expect


def _at(variant: str, act: Callable[[Scene, Asked], object]) -> Callable[[Scene, str], object]:
    return lambda scene, relation: act(scene, asked(scene, relation, variant))


def _for_readers(variant: str) -> list[Row]:
    seen = EntryKind.FEEDBACK_OBSERVATION
    return [
        Row(
            "Questions.open",
            _at(variant, lambda s, q: s.desk.questions.open(q.question)),
            reads(variant),
            variant,
            opens=True,
        ),
        Row(
            "Questions.mark_read",
            _at(variant, lambda s, q: s.desk.questions.mark_read(q.question)),
            reads(variant),
            variant,
            relations=("own", "missing"),
        ),
        Row(
            "Questions.mark_read",
            _at(variant, lambda s, q: s.desk.questions.mark_read(q.question)),
            reads(variant),
            f"{variant}, first look",
            relations=("circle", "unit", "foreign"),
            areas=CHANGES,
        ),
        Row(
            "Questions.react",
            _at(variant, lambda s, q: s.desk.questions.react(q.question, seen, "Ik zag rust.")),
            reacts(variant),
            variant,
            writes="react_to_question",
            areas=CHANGES,
        ),
    ]


_OWNERS_DEEDS: tuple[tuple[str, str | None, Callable[[Scene, Asked], object]], ...] = (
    (
        "add_entry",
        "write_question",
        lambda s, q: s.desk.questions.add_entry(q.question, EntryKind.WHY, "Rust."),
    ),
    ("set_step", "set_step", lambda s, q: s.desk.questions.set_step(q.step, StepState.DONE)),
    ("set_state", "set_state", lambda s, q: s.desk.questions.set_state(q.question, QuestionState.LET_GO)),
    ("link", "link_question", lambda s, q: s.desk.questions.link(q.question, "25656", "1", "W6", "Stemt af")),
    ("unlink", "unlink_question", lambda s, q: s.desk.questions.unlink(q.question, "25656", "1", "W6")),
    ("grow", "grow_question", lambda s, q: s.desk.questions.grow(q.question, "Van wie is de ochtend?")),
    ("share", "share_unit", lambda s, q: s.desk.questions.share(q.question, Visibility.UNIT)),
    ("remove", "remove_question", lambda s, q: s.desk.questions.remove(q.question)),
    ("rewrite", None, lambda s, q: s.desk.questions.rewrite(q.text, "Andere woorden?", 1)),
    ("rewrite", None, lambda s, q: s.desk.questions.rewrite(q.step_text, "Andere stap", 1)),
    (
        "recast",
        "recast_entry",
        lambda s, q: s.desk.questions.recast(q.step_text, EntryKind.EXPLORING),
    ),
    ("remove_entry", "remove_entry", lambda s, q: s.desk.questions.remove_entry(q.step_text)),
    ("restore", "restore_text", lambda s, q: s.desk.questions.restore(q.text, 1)),
)
"""What only an owner does: method, audit line, deed."""


def _for_owners(variant: str) -> list[Row]:
    deeds = [
        Row(
            f"Questions.{name}",
            _at(variant, act),
            owns(variant),
            f"{variant} {number}",
            writes=line,
            areas=CHANGES,
        )
        for number, (name, line, act) in enumerate(_OWNERS_DEEDS)
    ]
    versions = _at(variant, lambda s, q: s.desk.questions.versions(q.step_text))
    return [*deeds, Row("Questions.versions", versions, owns(variant), variant)]


def _put_back(scene: Scene, relation: str) -> None:
    is_there = relation != "missing" and scene.actor != TEACHER_WORKPLACE
    scene.desk.questions.put_back(scene.house.removed[scene.owner(relation)] if is_there else missing_id())


def _puts_back(actor: str, relation: str) -> str:
    if actor == TEACHER_WORKPLACE:
        return NO
    return OK if relation == "own" else GONE


ROWS = [
    Row("Questions.mine", lambda s, _: s.desk.questions.mine(), only(ACTORS), relations=()),
    Row(
        "Questions.shared_with_me", lambda s, _: s.desk.questions.shared_with_me(), only(ACTORS), relations=()
    ),
    Row(
        "Questions.ask",
        lambda s, _: s.desk.questions.ask("Hoe begin ik rustig?"),
        only(ACTORS),
        relations=(),
        writes="ask_question",
        areas=CHANGES,
    ),
    Row("Questions.put_back", _put_back, _puts_back, writes="put_back_question", areas=CHANGES),
    *(row for variant in VARIANTS for row in _for_readers(variant)),
    *(row for variant in ("only_me", "unit") for row in _for_owners(variant)),
]
