"""Which questions go along to which moments, each as far as the actor may read it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from sqlalchemy import CompoundSelect, and_, delete, exists, or_, select, union_all, update

from leerunit.access.guard import Sitting
from leerunit.access.visibility import (
    own_questions,
    visible_moments,
    visible_questions,
    wholly_visible_questions,
)
from leerunit.clock import day_begins
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import MomentView, TakenAlong
from leerunit.services.wordbook import read_words
from leerunit.store.schema import LearningQuestion, Moment, MomentQuestion


def moment_views(sitting: Sitting, moments: Sequence[Moment]) -> tuple[MomentView, ...]:
    """Return these moments, which the actor may see, with the questions that the actor may read."""
    taken = _taken_along(sitting, [moment.id for moment in moments])
    return tuple(
        MomentView(
            moment_id=moment.id,
            kind=moment.kind,
            title=moment.title,
            starts_at=moment.starts_at,
            place=moment.place,
            is_sacred=moment.is_sacred,
            questions=taken.get(moment.id, ()),
            is_past=moment.starts_at < sitting.now,
        )
        for moment in moments
    )


def moments_at(sitting: Sitting, question_id: UUID) -> tuple[MomentView, ...]:
    """Return the moments of a question in order of time; earlier ones for who may read all of its story."""
    ties = _ties().subquery()
    whole = exists().where(LearningQuestion.id == question_id, wholly_visible_questions(sitting.actor))
    moments = sitting.session.scalars(
        select(Moment)
        .where(
            Moment.id.in_(select(ties.c.moment_id).where(ties.c.question_id == question_id)),
            visible_moments(sitting.actor),
            or_(Moment.starts_at >= day_begins(sitting.today), whole),
        )
        .order_by(Moment.starts_at, Moment.id)
    ).all()
    return moment_views(sitting, moments) if moments else ()


def check_readable(sitting: Sitting, question_ids: Collection[UUID]) -> None:
    """Refused: NOT_FOUND when the actor may not read one of these questions."""
    wanted = set(question_ids)
    readable = sitting.session.scalars(
        select(LearningQuestion.id).where(LearningQuestion.id.in_(wanted), visible_questions(sitting.actor))
    )
    if wanted - set(readable):
        raise Refused(RefusalCode.NOT_FOUND)


def tie(sitting: Sitting, moment_id: UUID, question_ids: Iterable[UUID]) -> None:
    """Let questions go along to a moment; one that goes along already stays as it is."""
    ties = _ties().subquery()
    there = set(sitting.session.scalars(select(ties.c.question_id).where(ties.c.moment_id == moment_id)))
    for question_id in dict.fromkeys(question_ids):
        if question_id not in there:
            row = MomentQuestion(
                created_at=sitting.now,
                moment_id=moment_id,
                question_id=question_id,
                taken_by_id=sitting.me,
            )
            sitting.session.add(row)
    sitting.session.flush()


def untie(sitting: Sitting, moment_id: UUID, question_id: UUID) -> None:
    """Leave a question out of a moment again. Refused: NOT_ALLOWED for what another took along."""
    found = {at.question_id: at for at in _taken_along(sitting, [moment_id]).get(moment_id, ())}
    taken = found.get(question_id)
    if taken is None:
        return
    if not taken.may_leave:
        raise Refused(RefusalCode.NOT_ALLOWED)
    tied = and_(MomentQuestion.moment_id == moment_id, MomentQuestion.question_id == question_id)
    sitting.session.execute(delete(MomentQuestion).where(tied))
    sitting.session.execute(
        update(Moment)
        .where(Moment.id == moment_id, Moment.question_id == question_id)
        .values(question_id=None)
    )


def _ties() -> CompoundSelect[tuple[UUID, UUID, UUID | None]]:
    """Return moment, question and who took it along; also of moments of version 0.2.0, which held one."""
    one = select(Moment.id.label("moment_id"), Moment.question_id, Moment.planned_by_id.label("taken_by_id"))
    several = select(MomentQuestion.moment_id, MomentQuestion.question_id, MomentQuestion.taken_by_id)
    return union_all(several, one.where(Moment.question_id.is_not(None)))


def _taken_along(sitting: Sitting, moment_ids: Collection[UUID]) -> dict[UUID, tuple[TakenAlong, ...]]:
    if not moment_ids:
        return {}
    ties, question = _ties().subquery(), LearningQuestion
    own = own_questions(sitting.actor).label("is_own")
    rows = sitting.session.execute(
        select(ties.c.moment_id, question.id, question.text_id, ties.c.taken_by_id, own)
        .join(question, question.id == ties.c.question_id)
        .where(ties.c.moment_id.in_(moment_ids), visible_questions(sitting.actor))
        .order_by(question.id)
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    found: dict[UUID, tuple[TakenAlong, ...]] = {}
    for row in rows:
        may_leave = bool(row.is_own) or row.taken_by_id == sitting.me
        one = TakenAlong(row.id, words.text(row.text_id), may_leave)
        found[row.moment_id] = (*found.get(row.moment_id, ()), one)
    return found
