"""Writing in a session: notes of a phase, agreements, what one takes home, its end."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import exists, or_, select

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.wording import clean_line, clean_text
from leerunit.services.intervision_index import index_session
from leerunit.services.intervision_views import phases_of, the_session
from leerunit.store.schema import (
    Agreement,
    IntervisionSession,
    OwnYield,
    Person,
    SessionNote,
    SessionPerson,
    new_id,
)
from leerunit.store.search import drop_entries
from leerunit.store.texts import new_text, write_text


def write_note(sitting: Sitting, session_id: UUID, phase: int, text: str, expected: int) -> int:
    """Keep the notes of a phase; return the version now current."""
    session = _going_on(sitting, session_id)
    _check_phase(sitting, session, phase)
    words = clean_text(text, may_be_empty=True)
    known = sitting.session.scalar(
        select(SessionNote.text_id).where(SessionNote.session_id == session_id, SessionNote.phase == phase)
    )
    if known is not None:
        number = write_text(sitting, known, words, expected=expected)
    else:
        _check_first(expected)
        number = 1
        note = SessionNote(
            created_at=sitting.now, session_id=session_id, phase=phase, text_id=new_text(sitting, words)
        )
        sitting.session.add(note)
        sitting.session.flush()
    index_session(sitting, session)
    return number


def go_to_phase(sitting: Sitting, session_id: UUID, number: int) -> None:
    """Set the phase the group is in."""
    session = _going_on(sitting, session_id)
    _check_phase(sitting, session, number)
    session.current_phase = number


def keep_agreement(sitting: Sitting, session_id: UUID, who: str, what: str, on: date | None) -> UUID:
    """Keep an agreement; `who` is linked when it is the name of someone present. Return its id."""
    session = _going_on(sitting, session_id)
    name = clean_line(who)
    agreement = Agreement(
        id=new_id(),
        created_at=sitting.now,
        session_id=session_id,
        who=name,
        who_person_id=_present(sitting, session_id, name),
        what_text_id=new_text(sitting, clean_text(what).strip()),
        on=on,
    )
    sitting.session.add(agreement)
    sitting.session.flush()
    index_session(sitting, session)
    return agreement.id


def take_back_agreement(sitting: Sitting, session_id: UUID, agreement_id: UUID) -> None:
    """Take an agreement off the list of a session."""
    session = _going_on(sitting, session_id)
    _agreement(sitting, session_id, agreement_id).deleted_at = sitting.now
    sitting.session.flush()
    index_session(sitting, session)


def put_back_agreement(sitting: Sitting, session_id: UUID, agreement_id: UUID) -> None:
    """Put an agreement back on the list of a session."""
    session = _going_on(sitting, session_id)
    _agreement(sitting, session_id, agreement_id).deleted_at = None
    sitting.session.flush()
    index_session(sitting, session)


def write_yield(sitting: Sitting, session_id: UUID, text: str, expected: int) -> int:
    """Keep what the actor takes home, sealed to them; return the version now current."""
    words = clean_text(text, may_be_empty=True)
    known = sitting.session.scalar(
        select(OwnYield.text_id).where(OwnYield.session_id == session_id, OwnYield.person_id == sitting.me)
    )
    if known is not None:
        return write_text(sitting, known, words, expected=expected)
    _check_first(expected)
    text_id = new_text(sitting, words, sealed_for=sitting.me)
    mine = OwnYield(created_at=sitting.now, session_id=session_id, person_id=sitting.me, text_id=text_id)
    sitting.session.add(mine)
    return 1


def close_session(sitting: Sitting, session_id: UUID, readable_until: date | None) -> None:
    """End a session."""
    session = _going_on(sitting, session_id)
    session.closed_at = sitting.now
    session.closes_on = readable_until


def reopen_session(sitting: Sitting, session_id: UUID) -> None:
    """Go on with a session that was ended."""
    session = the_session(sitting, session_id)
    if session.closed_at is None:
        raise Refused(RefusalCode.NOT_ALLOWED)
    session.closed_at = None
    session.closes_on = None


def withdraw_session(sitting: Sitting, session_id: UUID) -> None:
    """Take a session away in which nobody wrote anything yet."""
    session = _going_on(sitting, session_id)
    written = [exists().where(kind.session_id == session_id) for kind in (SessionNote, Agreement, OwnYield)]
    if sitting.session.scalar(select(or_(*written))):
        raise Refused(RefusalCode.NOT_ALLOWED)
    session.deleted_at = sitting.now
    drop_entries(sitting.session, [session_id])


def _agreement(sitting: Sitting, session_id: UUID, agreement_id: UUID) -> Agreement:
    agreement = sitting.session.scalar(
        select(Agreement).where(Agreement.id == agreement_id, Agreement.session_id == session_id)
    )
    if agreement is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return agreement


def _going_on(sitting: Sitting, session_id: UUID) -> IntervisionSession:
    session = the_session(sitting, session_id)
    if session.closed_at is not None:
        raise Refused(RefusalCode.NOT_ALLOWED)
    return session


def _check_phase(sitting: Sitting, session: IntervisionSession, number: int) -> None:
    if not 1 <= number <= len(phases_of(sitting, session)):
        raise Refused(RefusalCode.NOT_FOUND)


def _check_first(expected: int) -> None:
    """Whoever thinks there was a text before has missed that there is none."""
    if expected != 0:
        raise Refused(RefusalCode.CHANGED_MEANWHILE)


def _present(sitting: Sitting, session_id: UUID, name: str) -> UUID | None:
    found = sitting.session.scalars(
        select(Person.id)
        .join(SessionPerson, SessionPerson.person_id == Person.id)
        .where(SessionPerson.session_id == session_id, Person.name == name)
        .distinct()
    ).all()
    return found[0] if len(found) == 1 else None
