"""Sessions as those who were there see them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import ColumnElement, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import attended_sessions, visible_sessions, visible_yields
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import (
    AgreementView,
    OwnYield,
    Phase,
    SessionCard,
    SessionNote,
    SessionView,
)
from leerunit.domain.vocabulary import ItemKind, SessionRole
from leerunit.services.wordbook import read_words
from leerunit.store import schema
from leerunit.store.schema import (
    IntervisionSession,
    Person,
    PortfolioChoice,
    SessionPerson,
    Template,
    TemplateVersion,
)


@dataclass(frozen=True, slots=True)
class _There:
    """Someone who was there; a guest has no id."""

    person_id: UUID | None
    name: str
    role: SessionRole


def the_session(sitting: Sitting, session_id: UUID) -> IntervisionSession:
    """Return the row of a session that the door has found. Refused: NOT_FOUND."""
    session = sitting.session.get(IntervisionSession, session_id)
    if session is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return session


def session_cards(sitting: Sitting) -> tuple[SessionCard, ...]:
    """Return cards of the sessions the actor may read, the newest first."""
    return _cards(sitting, visible_sessions(sitting.actor))


def _cards(sitting: Sitting, condition: ColumnElement[bool]) -> tuple[SessionCard, ...]:
    rows = sitting.session.execute(
        select(IntervisionSession, Template.key, TemplateVersion.name)
        .outerjoin(TemplateVersion, TemplateVersion.id == IntervisionSession.template_version_id)
        .outerjoin(Template, Template.id == TemplateVersion.template_id)
        .where(condition)
        .order_by(IntervisionSession.on.desc(), IntervisionSession.id.desc())
    ).all()
    words = read_words(sitting, [session.question_text_id for session, _, _ in rows])
    people = _people(sitting, [session.id for session, _, _ in rows])
    return tuple(
        SessionCard(
            session_id=session.id,
            kind=session.kind,
            method_key=key or "",
            method_name=name or "",
            question=words.text(session.question_text_id),
            on=session.on,
            case_owner=_who(people[session.id], SessionRole.CASE_OWNER),
            facilitator=_who(people[session.id], SessionRole.FACILITATOR),
            present=tuple(dict.fromkeys(there.name for there in people[session.id])),
            is_closed=session.closed_at is not None,
        )
        for session, key, name in rows
    )


def read_session(sitting: Sitting, session_id: UUID) -> SessionView:
    """Return a session that the door has found, also one past its closing date."""
    session = the_session(sitting, session_id)
    (card,) = _cards(sitting, (IntervisionSession.id == session_id) & attended_sessions(sitting.actor))
    people = _people(sitting, [session_id])[session_id]
    is_past = session.closes_on is not None and session.closes_on < sitting.today
    if is_past and not _is_mine(sitting, people):
        card = replace(card, question="")
    return SessionView(
        card=card,
        people=tuple((each.person_id, each.name, each.role) for each in people if each.person_id),
        phases=phases_of(sitting, session),
        current_phase=session.current_phase,
        notes=() if is_past else _notes(sitting, session_id),
        agreements=_agreements(sitting, session_id, only_mine=is_past),
        my_yield=_my_yield(sitting, session_id),
        closes_on=session.closes_on,
        may_write=session.closed_at is None and not is_past,
        is_past=is_past,
    )


def phases_of(sitting: Sitting, session: IntervisionSession) -> tuple[Phase, ...]:
    """Return the phases of the version in which the session was begun, whatever its method says now."""
    body = sitting.session.scalar(
        select(TemplateVersion.body).where(TemplateVersion.id == session.template_version_id)
    )
    phases = None if body is None else body.get("phases")
    if not isinstance(phases, list):
        return ()
    return tuple(
        Phase(number, phase["name"], phase["minutes"], phase["who"], phase["note"])
        for number, phase in enumerate(phases, start=1)
    )


def _people(sitting: Sitting, session_ids: Iterable[UUID]) -> Mapping[UUID, Sequence[_There]]:
    people: dict[UUID, list[_There]] = {session_id: [] for session_id in session_ids}
    rows = sitting.session.execute(
        select(SessionPerson, Person.name)
        .outerjoin(Person, Person.id == SessionPerson.person_id)
        .where(SessionPerson.session_id.in_(people))
        .order_by(SessionPerson.id)
    )
    for there, name in rows:
        people[there.session_id].append(_There(there.person_id, name or there.guest_label, there.role))
    return people


def _who(people: Sequence[_There], role: SessionRole) -> str:
    return next((there.name for there in people if there.role is role), "")


def _is_mine(sitting: Sitting, people: Sequence[_There]) -> bool:
    return any(there.person_id == sitting.me and there.role is SessionRole.CASE_OWNER for there in people)


def _notes(sitting: Sitting, session_id: UUID) -> tuple[SessionNote, ...]:
    note = schema.SessionNote
    rows = sitting.session.execute(
        select(note.phase, note.text_id).where(note.session_id == session_id).order_by(note.phase)
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return tuple(
        SessionNote(row.phase, row.text_id, words.text(row.text_id), words.number(row.text_id))
        for row in rows
    )


def _agreements(sitting: Sitting, session_id: UUID, *, only_mine: bool) -> tuple[AgreementView, ...]:
    made = schema.Agreement
    rows = sitting.session.scalars(
        select(made).where(made.session_id == session_id, made.deleted_at.is_(None)).order_by(made.id)
    ).all()
    kept = [row for row in rows if not only_mine or row.who_person_id == sitting.me]
    words = read_words(sitting, [row.what_text_id for row in kept])
    return tuple(AgreementView(row.id, row.who, words.text(row.what_text_id), row.on) for row in kept)


def _my_yield(sitting: Sitting, session_id: UUID) -> OwnYield | None:
    mine = schema.OwnYield
    row = sitting.session.execute(
        select(mine.id, mine.text_id, PortfolioChoice.id.label("choice"))
        .outerjoin(
            PortfolioChoice,
            (PortfolioChoice.item_id == mine.id)
            & (PortfolioChoice.item_kind == ItemKind.OWN_YIELD)
            & (PortfolioChoice.person_id == sitting.me),
        )
        .where(mine.session_id == session_id, visible_yields(sitting.actor))
    ).one_or_none()
    if row is None:
        return None
    words = read_words(sitting, [row.text_id])
    return OwnYield(
        yield_id=row.id,
        text_id=row.text_id,
        text=words.text(row.text_id),
        version=words.number(row.text_id),
        in_portfolio=row.choice is not None,
        is_sealed=words.is_sealed(row.text_id),
    )
