"""Reading what chafes: one's own notes, and those of others that are brought to a talk one is at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_moments
from leerunit.clock import day_begins
from leerunit.domain.views.chafing import Chafing, ChafingBrought
from leerunit.services.wordbook import Wordbook, read_words
from leerunit.store.schema import ChafingNote, IntervisionSession, Moment, MomentPerson, Person


def my_chafing(sitting: Sitting, *, followed: bool = False, most: int | None = None) -> tuple[Chafing, ...]:
    """Return the notes of the actor that are not thrown away, the latest first.

    `followed`: only those that do not rest and of which nothing came yet; at most `most`.
    """
    mine = ChafingNote
    ended = or_(mine.rested_at.is_not(None), mine.came_of_it_text_id.is_not(None))
    rows = sitting.session.execute(
        select(mine, Moment, IntervisionSession)
        .outerjoin(Moment, and_(Moment.id == mine.moment_id, Moment.deleted_at.is_(None)))
        .outerjoin(
            IntervisionSession,
            and_(IntervisionSession.id == mine.session_id, IntervisionSession.deleted_at.is_(None)),
        )
        .where(mine.person_id == sitting.me, mine.deleted_at.is_(None), *([~ended] if followed else []))
        .order_by(mine.created_at.desc(), mine.id.desc())
        .limit(most)
    ).all()
    words = read_words(
        sitting, [text for note, _, _ in rows for text in (note.text_id, note.came_of_it_text_id)]
    )
    names = _people_at(sitting, [moment.id for _, moment, _ in rows if moment is not None])
    return tuple(_view(sitting, *row, words, names) for row in rows)


def _view(
    sitting: Sitting,
    note: ChafingNote,
    moment: Moment | None,
    session: IntervisionSession | None,
    words: Wordbook,
    names: Mapping[UUID, tuple[str, ...]],
) -> Chafing:
    return Chafing(
        note_id=note.id,
        text_id=note.text_id,
        text=words.text(note.text_id),
        version=words.number(note.text_id),
        wanted=note.wanted,
        written_at=note.created_at,
        talk_title="" if moment is None else moment.title,
        talk_at=None if moment is None else moment.starts_at,
        readers=() if moment is None else names.get(moment.id, ()),
        is_open=moment is not None and is_open_to_talk(sitting, note, moment),
        session_id=None if session is None else session.id,
        session_on=None if session is None else session.on,
        had_talk=_was(sitting, moment, session),
        came_of_it=words.text(note.came_of_it_text_id),
        is_resting=note.rested_at is not None,
        is_sealed=words.is_sealed(note.text_id),
    )


def is_open_to_talk(sitting: Sitting, note: ChafingNote, moment: Moment) -> bool:
    """Tell whether who is at the moment may read the note: until that day is over, or it came to an end."""
    ended = note.rested_at is not None or note.came_of_it_text_id is not None
    return moment.deleted_at is None and not ended and moment.starts_at >= day_begins(sitting.today)


def brought_to_me(sitting: Sitting) -> tuple[ChafingBrought, ...]:
    """Return what others bring to the talks the actor is at, the nearest first."""
    note = ChafingNote
    rows = sitting.session.execute(
        select(note.id, note.text_id, Person.name, Moment.title, Moment.starts_at)
        .join(Moment, Moment.id == note.moment_id)
        .join(Person, Person.id == note.person_id)
        .where(
            note.person_id != sitting.me,
            note.deleted_at.is_(None),
            note.rested_at.is_(None),
            note.came_of_it_text_id.is_(None),
            Moment.starts_at >= day_begins(sitting.today),
            _is_at(sitting),
        )
        .order_by(Moment.starts_at, note.id)
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return tuple(
        ChafingBrought(row.id, row.name, words.text(row.text_id), row.title, row.starts_at) for row in rows
    )


def _is_at(sitting: Sitting) -> ColumnElement[bool]:
    """Return the condition that the actor is at a moment: named, or of its unit when nobody is."""
    named = exists().where(MomentPerson.moment_id == Moment.id)
    me = exists().where(MomentPerson.moment_id == Moment.id, MomentPerson.person_id == sitting.me)
    return and_(visible_moments(sitting.actor), or_(me, ~named))


def _people_at(sitting: Sitting, moment_ids: Iterable[UUID]) -> dict[UUID, tuple[str, ...]]:
    rows = sitting.session.execute(
        select(MomentPerson.moment_id, Person.name)
        .join(Person, Person.id == MomentPerson.person_id)
        .where(MomentPerson.moment_id.in_(set(moment_ids)), MomentPerson.person_id != sitting.me)
        .order_by(Person.name, Person.id)
    )
    found: dict[UUID, tuple[str, ...]] = {}
    for row in rows:
        found[row.moment_id] = (*found.get(row.moment_id, ()), row.name)
    return found


def _was(sitting: Sitting, moment: Moment | None, session: IntervisionSession | None) -> bool:
    talked = moment is not None and moment.starts_at <= sitting.now
    if session is None:
        return talked
    return talked or session.closed_at is not None or session.on < sitting.today
