"""Work processes and roles a question comes back in: found by words, linked afterwards."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.catalogue.qualifications import parts
from leerunit.domain.views.beside import LinkChoice
from leerunit.domain.vocabulary import ItemKind
from leerunit.services.use_case import use_case
from leerunit.store.schema import Placement, QualificationLink


class Links:
    """What can be linked; linking itself is `Questions.link` and `Questions.unlink`."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.WRITE_QUESTION)
    def choices(self, question_id: UUID) -> tuple[LinkChoice, ...]:
        """Return all my question can be linked to: linked ones first, then those of my own programme.

        A link that the catalogue does not know (any more) is among them, so that it can be taken away.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.reading(Permission.WRITE_QUESTION, about) as sitting:
            return _choices(sitting, question_id)


def _choices(sitting: Sitting, question_id: UUID) -> tuple[LinkChoice, ...]:
    linked, mine = _linked(sitting, question_id), _programme(sitting)
    known = [
        LinkChoice(
            part.framework,
            "",
            part.code,
            part.title,
            part.whole,
            is_mine=part.framework == mine,
            is_linked=(part.framework, "", part.code) in linked,
        )
        for part in parts()
    ]
    named = {(choice.framework, choice.version, choice.code) for choice in known}
    unknown = [
        LinkChoice(framework, version, code, title or code, framework, is_mine=False, is_linked=True)
        for (framework, version, code), title in linked.items()
        if (framework, version, code) not in named
    ]
    return tuple(sorted((*unknown, *known), key=lambda each: (not each.is_linked, not each.is_mine)))


def _linked(sitting: Sitting, question_id: UUID) -> dict[tuple[str, str, str], str]:
    link = QualificationLink
    rows = sitting.session.execute(
        select(link.framework, link.version, link.code, link.title)
        .where(link.item_kind == ItemKind.QUESTION, link.item_id == question_id)
        .order_by(link.created_at, link.id)
    )
    return {(framework, version, code): title for framework, version, code, title in rows}


def _programme(sitting: Sitting) -> str:
    """Return the programme of my latest placement; nothing for who has none."""
    found = sitting.session.scalar(
        select(Placement.programme)
        .where(Placement.student_id == sitting.me, Placement.deleted_at.is_(None))
        .order_by(Placement.starts_on.desc(), Placement.id.desc())
        .limit(1)
    )
    return found or ""
