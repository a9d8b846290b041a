"""When a guide's questions for a talk vanish, and for which talk they are. No date of them can be put off."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, exists, or_, select
from sqlalchemy.orm import Session

from leerunit.access.guard import Sitting
from leerunit.clock import WARD_ZONE
from leerunit.domain.views.scratchpad import DAYS_WITHOUT_TALK, MOST_DAYS
from leerunit.store.schema import Moment, MomentPerson, TalkNote
from leerunit.store.texts import erase_texts


def last_day(note: TalkNote, talk: Moment | None) -> date:
    """Return the last day on which the questions are there: the day of the talk, or the days without one."""
    if talk is None or talk.deleted_at is not None:
        return note.begun_on + timedelta(days=DAYS_WITHOUT_TALK)
    day = talk.starts_at.astimezone(WARD_ZONE).date()
    return min(day, note.begun_on + timedelta(days=MOST_DAYS))


def next_talk(sitting: Sitting, student_id: UUID) -> UUID | None:
    """Return the nearest moment that is planned for the actor and this student, or None."""
    return sitting.session.scalar(
        select(Moment.id)
        .where(
            Moment.deleted_at.is_(None),
            Moment.starts_at >= sitting.now,
            _takes_part(sitting.me),
            _takes_part(student_id),
        )
        .order_by(Moment.starts_at, Moment.id)
        .limit(1)
    )


def _takes_part(person_id: UUID) -> ColumnElement[bool]:
    named = exists().where(MomentPerson.moment_id == Moment.id, MomentPerson.person_id == person_id)
    return or_(Moment.planned_by_id == person_id, named)


def bind_to_talk(sitting: Sitting, talk: Moment, with_ids: Iterable[UUID]) -> None:
    """Let questions that wait for the next talk of two people vanish after this one, if it is the nearest."""
    people = {sitting.me, *with_ids}
    rows = sitting.session.execute(
        select(TalkNote, Moment)
        .outerjoin(Moment, Moment.id == TalkNote.moment_id)
        .where(and_(TalkNote.guide_id.in_(people), TalkNote.student_id.in_(people)))
    ).all()
    for note, known in rows:
        is_there = last_day(note, known) >= sitting.today
        is_nearer = known is None or known.deleted_at is not None or known.starts_at > talk.starts_at
        if is_there and is_nearer:
            note.moment_id = talk.id


def ended_notes(session: Session, today: date) -> tuple[TalkNote, ...]:
    """Return those whose last day is over."""
    rows = session.execute(select(TalkNote, Moment).outerjoin(Moment, Moment.id == TalkNote.moment_id))
    return tuple(note for note, talk in rows if last_day(note, talk) < today)


def erase_notes(session: Session, notes: Collection[TalkNote]) -> None:
    """Erase rows and words; nothing of them goes to a bin."""
    erase_texts(session, [note.text_id for note in notes])
    session.execute(delete(TalkNote).where(TalkNote.id.in_([note.id for note in notes])))
