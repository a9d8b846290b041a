"""Rows of questions that go along to planned moments: whoever may read a question may take it along."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.vocabulary import Area, MomentKind
from tests.access.house import ACTORS, MORNING, House
from tests.access.matrix import GONE, Expect, Row, Scene, missing_id, only
from tests.access.matrix_rows_questions import asked, owns, reads

VARIANT = "my_coach"
CHANGES = frozenset({Area.MOMENTS})


def prepare(house: House) -> None:
    """A moment of the unit here, to which a question of a student goes along already."""
    with house.desk_of("keeper") as keeper:
        house.more["talk"] = keeper.moments.plan(NewMoment(MomentKind.TALK, "Bijpraten", MORNING))
    with house.desk_of("sem") as sem:
        sem.moments.take_along(house.asked["sem", VARIANT].question, house.more["talk"])


def _row(name: str, act: Callable[[Scene, UUID, UUID], object], expect: Expect, writes: str) -> Row:
    return Row(
        f"Moments.{name}",
        lambda s, relation: act(s, asked(s, relation, VARIANT).question, s.house.more["talk"]),
        expect,
        writes=writes,
        areas=CHANGES,
    )


ROWS = [
    _row(
        "take_along", lambda s, q, moment: s.desk.moments.take_along(q, moment), reads(VARIANT), "take_along"
    ),
    _row("leave_out", lambda s, q, moment: s.desk.moments.leave_out(q, moment), owns(VARIANT), "leave_out"),
    Row(
        "Moments.take_along",
        lambda s, relation: s.desk.moments.take_along(asked(s, relation, VARIANT).question, missing_id()),
        only((), otherwise=GONE),
        variant="no moment",
        relations=("own",),
        actors=tuple(ACTORS),
    ),
]
