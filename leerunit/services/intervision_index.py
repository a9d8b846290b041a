"""What of a session can be found by those who were there; an own yield is sealed and never stands here."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.domain.vocabulary import ItemKind, SessionRole
from leerunit.services.wordbook import read_words
from leerunit.store.schema import Agreement, IntervisionSession, SessionNote, SessionPerson
from leerunit.store.search import Entry, for_person, put_entry


def index_session(sitting: Sitting, session: IntervisionSession) -> None:
    """Make a session findable as it is now."""
    notes = sitting.session.scalars(
        select(SessionNote.text_id).where(SessionNote.session_id == session.id).order_by(SessionNote.phase)
    ).all()
    agreed = sitting.session.execute(
        select(Agreement.who, Agreement.what_text_id)
        .where(Agreement.session_id == session.id, Agreement.deleted_at.is_(None))
        .order_by(Agreement.id)
    ).all()
    words = read_words(sitting, [session.question_text_id, *notes, *(row.what_text_id for row in agreed)])
    told = [words.text(text_id) for text_id in notes]
    told += [f"{row.who} {words.text(row.what_text_id)}".strip() for row in agreed]
    people = sitting.session.execute(
        select(SessionPerson.person_id, SessionPerson.role).where(
            SessionPerson.session_id == session.id, SessionPerson.person_id.is_not(None)
        )
    ).all()
    entry = Entry(
        kind=ItemKind.SESSION,
        item_id=session.id,
        owner_id=_case_owner([(row.person_id, row.role) for row in people]),
        title=words.text(session.question_text_id),
        body="\n".join(text for text in told if text),
        scope=frozenset(for_person(row.person_id) for row in people if row.person_id is not None),
    )
    put_entry(sitting.session, entry)


def _case_owner(people: list[tuple[UUID | None, SessionRole]]) -> UUID | None:
    return next((person_id for person_id, role in people if role is SessionRole.CASE_OWNER), None)
