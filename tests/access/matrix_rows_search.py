"""Rows of the near spelling, which never knows a word that may not be found, and of looking as another."""

from __future__ import annotations

from tests.access.house import OTHERS, TEACHER_WORKPLACE, VARIANTS, canary, may_read
from tests.access.matrix import EVERYONE, Row, Scene, only
from tests.access.matrix_rows_questions import asked, owns


def _nears(scene: Scene) -> object:
    """Mistype every word of the house; exactly the words that may be read are offered."""
    shown = []
    for variant in VARIANTS:
        for relation in ("own", *OTHERS):
            if scene.actor == TEACHER_WORKPLACE:
                word, expected = canary(OTHERS.get(relation, "sem"), variant), False
            else:
                word = canary(scene.owner(relation), variant)
                expected = may_read(scene.actor, relation, variant)
            near = scene.desk.search.near(word[:2] + word[3] + word[2] + word[4:])
            shown.append(near)
            assert (near == word) == expected, (scene.actor, word, near)
    return shown


def _looks(variant: str) -> Row:
    """Only at what is one's own, whoever the reader is."""
    return Row(
        "ViewAs.question",
        lambda s, r: s.desk.view_as.question(asked(s, r, variant).question, s.house.people["kaya"]),
        owns(variant),
        variant,
        writes="view_as",
    )


ROWS = [
    Row("Search.near", lambda s, _: _nears(s), only(EVERYONE), relations=()),
    *map(_looks, ("only_me", "chosen", "unit")),
]
