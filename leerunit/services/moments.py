"""Planned moments of the unit: what is coming, and planning one."""

from __future__ import annotations

from datetime import datetime, time
from uuid import UUID

from sqlalchemy import and_, exists, select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.visibility import visible_moments, visible_questions
from leerunit.clock import WARD_ZONE
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import MomentView, NewMoment
from leerunit.domain.vocabulary import Area, ItemKind
from leerunit.domain.wording import clean_line
from leerunit.services.membership import check_member
from leerunit.services.scratchpad_ending import bind_to_talk
from leerunit.services.use_case import use_case
from leerunit.services.wordbook import read_words
from leerunit.store.schema import LearningQuestion, Moment, MomentPerson
from leerunit.store.search import Entry, for_unit, put_entry

_CHANGES = frozenset({Area.MOMENTS})


class Moments:
    """Use cases of planned moments."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SEE_MOMENTS)
    def coming(self) -> tuple[MomentView, ...]:
        """Return the moments of my units from today on, the nearest first."""
        with self._guard.reading(Permission.SEE_MOMENTS) as sitting:
            return coming_moments(sitting)

    @use_case(Permission.PLAN_MOMENT)
    def plan(self, new: NewMoment) -> UUID:
        """Plan a moment in my unit; `starts_at` is aware.

        Refused: NAME_MISSING without a title, TEXT_TOO_LONG, NOT_FOUND for a question I may not read or
        someone who is not of my unit.
        """
        with self._guard.writing(Permission.PLAN_MOMENT, areas=_CHANGES) as sitting:
            return plan_moment(sitting, new)


def coming_moments(sitting: Sitting) -> tuple[MomentView, ...]:
    """Return moments from the beginning of today on; a linked question's words only if they may be read."""
    midnight = datetime.combine(sitting.today, time(), WARD_ZONE)
    rows = sitting.session.execute(
        select(Moment, LearningQuestion.text_id)
        .outerjoin(
            LearningQuestion,
            and_(LearningQuestion.id == Moment.question_id, visible_questions(sitting.actor)),
        )
        .where(visible_moments(sitting.actor), Moment.starts_at >= midnight)
        .order_by(Moment.starts_at, Moment.id)
    ).all()
    words = read_words(sitting, [text_id for _, text_id in rows])
    return tuple(
        MomentView(
            moment_id=moment.id,
            kind=moment.kind,
            title=moment.title,
            starts_at=moment.starts_at,
            place=moment.place,
            is_sacred=moment.is_sacred,
            linked_question=None if text_id is None else words.text(text_id),
            question_id=None if text_id is None else moment.question_id,
        )
        for moment, text_id in rows
    )


def plan_moment(sitting: Sitting, new: NewMoment) -> UUID:
    """Make a moment with whom it is for; return its id. Refused: see `Moments.plan`."""
    if new.question_id is not None:
        readable = exists().where(LearningQuestion.id == new.question_id, visible_questions(sitting.actor))
        if not sitting.session.scalar(select(readable)):
            raise Refused(RefusalCode.NOT_FOUND)
    moment = Moment(
        created_at=sitting.now,
        unit_id=sitting.unit(),
        kind=new.kind,
        title=clean_line(new.title, empty=RefusalCode.NAME_MISSING),
        starts_at=new.starts_at,
        place=clean_line(new.place),
        is_sacred=new.is_sacred,
        question_id=new.question_id,
        planned_by_id=sitting.me,
    )
    sitting.session.add(moment)
    for person_id in dict.fromkeys(new.with_ids):
        check_member(sitting, person_id, sitting.today)
        row = MomentPerson(created_at=sitting.now, moment_id=moment.id, person_id=person_id)
        sitting.session.add(row)
    sitting.session.flush()
    bind_to_talk(sitting, moment, new.with_ids)
    scope = frozenset({for_unit(moment.unit_id)})
    put_entry(sitting.session, Entry(ItemKind.MOMENT, moment.id, None, moment.title, moment.place, scope))
    sitting.concerns(ItemKind.MOMENT, moment.id, None)
    return moment.id
