"""What an answer file would deliver, as the screen shows it; pure."""

from __future__ import annotations

from enum import Enum, unique

from leerunit.domain.views.portfolios import AnswerPlan
from leerunit.domain.vocabulary import Role


@unique
class Stage(Enum):
    """Where one is with an answer file."""

    TO_MEET = "to_meet"
    ASK_A_GUIDE = "ask_a_guide"
    NOTHING_NEW = "nothing_new"
    TO_DELIVER = "to_deliver"


def stage_of(plan: AnswerPlan, role: Role, *, is_keeper: bool) -> Stage:
    """Return what can be done with a file that was looked at; meeting a card is for guides and the keeper."""
    if not plan.is_known:
        meets = is_keeper or role not in {Role.STUDENT, Role.TRAINEE_GUIDE}
        return Stage.TO_MEET if meets else Stage.ASK_A_GUIDE
    return Stage.TO_DELIVER if plan.new else Stage.NOTHING_NEW
