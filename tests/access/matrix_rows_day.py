"""Rows of the first screen, planned moments, search and the log."""

from __future__ import annotations

from datetime import timedelta

from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.vocabulary import Area, MomentKind
from tests.access.house import ACTORS, GUIDING, MORNING, OTHERS, TEACHER_WORKPLACE, VARIANTS, canary, may_read
from tests.access.matrix import EVERYONE, RELATIONS, Row, Scene, only
from tests.access.matrix_rows_questions import asked, reads

LATER = MORNING + timedelta(days=3)


def _plan(scene: Scene, relation: str) -> object:
    """A moment may be linked to a question that its planner may read."""
    question = asked(scene, relation, "my_coach").question
    new = NewMoment(MomentKind.REFLECTION, "Terugkijken", LATER, question_ids=(question,))
    return scene.desk.moments.plan(new)


def _finds(scene: Scene) -> object:
    """Look for every word of the house; exactly what may be read is found, and nothing leaks beside it."""
    shown = []
    for variant in VARIANTS:
        for relation in ("own", *OTHERS):
            if scene.actor == TEACHER_WORKPLACE:
                word, expected = canary(OTHERS.get(relation, "sem"), variant), False
            else:
                word = canary(scene.owner(relation), variant)
                expected = may_read(scene.actor, relation, variant)
            found = scene.desk.search.find(word[:-1])
            shown.append(found)
            assert any(word in hit.excerpt for hit in found) == expected, (scene.actor, word, found)
    return shown


ROWS = [
    Row("Today.student", lambda s, _: s.desk.today.student(), only(["student"]), relations=()),
    Row("Today.guide", lambda s, _: s.desk.today.guide(), only(GUIDING), relations=()),
    Row("Moments.coming", lambda s, _: s.desk.moments.coming(), only(ACTORS), relations=()),
    Row(
        "Moments.plan",
        _plan,
        reads("my_coach"),
        relations=RELATIONS,
        writes="plan_moment",
        areas=frozenset({Area.MOMENTS}),
    ),
    Row("Search.find", lambda s, _: _finds(s), only(EVERYONE), relations=()),
    Row("Log.about_me", lambda s, _: s.desk.log.about_me(), only(EVERYONE), relations=()),
]
