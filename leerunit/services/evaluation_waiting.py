"""Evaluations that wait for my words: what asks attention on the first screen."""

from __future__ import annotations

from sqlalchemy import exists, func, or_, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_evaluations
from leerunit.domain.views.today import Attention
from leerunit.domain.vocabulary import ItemKind
from leerunit.store.schema import Evaluation, EvaluationVoice, Person, TemplateVersion


def voices_that_wait(sitting: Sitting) -> tuple[Attention, ...]:
    """Return the evaluations in which I still write, or write down for another, the oldest first."""
    waiting = exists().where(
        EvaluationVoice.evaluation_id == Evaluation.id,
        or_(EvaluationVoice.person_id == sitting.me, EvaluationVoice.host_id == sitting.me),
        EvaluationVoice.finished_at.is_(None),
    )
    title = func.coalesce(func.nullif(Evaluation.moment, ""), TemplateVersion.name)
    rows = sitting.session.execute(
        select(Evaluation.id, Evaluation.about_id, title, Person.name)
        .join(Person, Person.id == Evaluation.about_id)
        .join(TemplateVersion, TemplateVersion.id == Evaluation.template_version_id)
        .where(visible_evaluations(sitting.actor), waiting)
        .order_by(Evaluation.on, Evaluation.id)
    )
    return tuple(
        Attention(
            "own_voice_waits" if about_id == sitting.me else "voice_waits",
            ItemKind.EVALUATION,
            evaluation_id,
            moment,
            name,
        )
        for evaluation_id, about_id, moment, name in rows
    )
