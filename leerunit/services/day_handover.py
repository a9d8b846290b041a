"""Lines of handover between guides about a student, who reads them too."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.day import Handover
from leerunit.domain.wording import clean_text
from leerunit.services.wordbook import read_words
from leerunit.store.schema import HandoverLine, Person
from leerunit.store.texts import new_text


def handovers(sitting: Sitting, student_id: UUID) -> tuple[Handover, ...]:
    """Return the lines about a student, the newest first."""
    rows = sitting.session.execute(
        select(HandoverLine, Person.name)
        .join(Person, Person.id == HandoverLine.author_id)
        .where(HandoverLine.student_id == student_id, HandoverLine.deleted_at.is_(None))
        .order_by(HandoverLine.created_at.desc(), HandoverLine.id.desc())
    ).all()
    words = read_words(sitting, [line.text_id for line, _ in rows])
    return tuple(
        Handover(
            line.id, name, words.text(line.text_id), line.on, line.created_at, line.author_id == sitting.me
        )
        for line, name in rows
    )


def hand_over(sitting: Sitting, student_id: UUID, text: str) -> UUID:
    """Keep a line about a student; return its id."""
    if sitting.owns:
        raise Refused(RefusalCode.NOT_ALLOWED)
    line = HandoverLine(
        created_at=sitting.now,
        student_id=student_id,
        author_id=sitting.me,
        on=sitting.today,
        text_id=new_text(sitting, clean_text(text).strip()),
    )
    sitting.session.add(line)
    sitting.session.flush()
    return line.id


def take_back(sitting: Sitting, student_id: UUID, line_id: UUID) -> None:
    """Take back a line of the actor."""
    if sitting.owns:
        raise Refused(RefusalCode.NOT_ALLOWED)
    line = sitting.session.scalar(
        select(HandoverLine).where(
            HandoverLine.id == line_id,
            HandoverLine.student_id == student_id,
            HandoverLine.author_id == sitting.me,
            HandoverLine.deleted_at.is_(None),
        )
    )
    if line is None:
        raise Refused(RefusalCode.NOT_FOUND)
    line.deleted_at = sitting.now
