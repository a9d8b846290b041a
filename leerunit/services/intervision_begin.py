"""Beginning a session: its method as it is now, its question and who is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from uuid import UUID

from sqlalchemy import func, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_people
from leerunit.catalogue.methods import Method, method_named
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import NewSession
from leerunit.domain.vocabulary import ItemKind, SessionRole
from leerunit.domain.wording import clean_line
from leerunit.services.intervision_index import index_session
from leerunit.services.template_versions import version_in_use
from leerunit.store.schema import IntervisionSession, Person, SessionPerson, TemplateKind, new_id
from leerunit.store.texts import new_text

_Roles = Mapping[UUID, Sequence[SessionRole]]


def begin_session(sitting: Sitting, new: NewSession) -> UUID:
    """Make a session with its people; return its id. Refused: see `Intervision.begin`."""
    method = method_named(new.method_key)
    if method is None:
        raise Refused(RefusalCode.NOT_FOUND)
    roles = _roles(sitting, new)
    _check_people(sitting, roles)
    question = clean_line(new.question, empty=RefusalCode.EMPTY_TEXT, limit=1_000)
    session = IntervisionSession(
        id=new_id(),
        created_at=sitting.now,
        unit_id=sitting.unit(),
        kind=new.kind,
        template_version_id=_method_version(sitting, method),
        question_text_id=new_text(sitting, question),
        on=new.on or sitting.today,
    )
    sitting.session.add(session)
    _seat(sitting, session.id, roles)
    index_session(sitting, session)
    sitting.concerns(ItemKind.SESSION, session.id, None)
    return session.id


def _roles(sitting: Sitting, new: NewSession) -> _Roles:
    roles: dict[UUID, list[SessionRole]] = {}
    named = ((new.case_owner_id, SessionRole.CASE_OWNER), (new.facilitator_id, SessionRole.FACILITATOR))
    for person_id, role in named:
        if person_id is not None:
            roles.setdefault(person_id, []).append(role)
    for person_id in (sitting.me, *new.present_ids):
        roles.setdefault(person_id, [SessionRole.PARTICIPANT])
    return roles


def _check_people(sitting: Sitting, people: _Roles) -> None:
    known = sitting.session.scalar(
        select(func.count()).where(Person.id.in_(people), Person.is_active, visible_people(sitting.actor))
    )
    if known != len(people):
        raise Refused(RefusalCode.NOT_FOUND)


def _seat(sitting: Sitting, session_id: UUID, roles: _Roles) -> None:
    for person_id, worn in roles.items():
        for role in worn:
            there = SessionPerson(
                created_at=sitting.now, session_id=session_id, person_id=person_id, role=role
            )
            sitting.session.add(there)
    sitting.session.flush()


def _method_version(sitting: Sitting, method: Method) -> UUID:
    body: dict[str, object] = {"phases": [asdict(phase) for phase in method.phases]}
    return version_in_use(sitting, TemplateKind.METHOD, method.key, method.name, body)
