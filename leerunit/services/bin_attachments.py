"""Files of my questions that lie in the bin, and how long anything in it stays."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import or_, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import own_questions
from leerunit.clock import WARD_ZONE
from leerunit.domain.views.bin import KEPT_FOR, BinItem, BinKind
from leerunit.services.wordbook import read_words
from leerunit.store.schema import Attachment, LearningQuestion


def days_left(sitting: Sitting, thrown_at: datetime) -> tuple[date, int]:
    """Return until when it stays, and how many days that is."""
    until = (thrown_at + KEPT_FOR).astimezone(WARD_ZONE).date()
    return until, max(1, (until - sitting.today).days)


def bin_attachments(sitting: Sitting) -> list[BinItem]:
    """Return the files I added at questions of mine and that were thrown away since."""
    file, question = Attachment, LearningQuestion
    rows = sitting.session.execute(
        select(
            file.id, file.name, file.name_text_id, file.deleted_at, question.id.label("at"), question.text_id
        )
        .join(question, question.id == file.item_id)
        .where(
            file.deleted_at.is_not(None),
            or_(file.added_by_id == sitting.me, file.added_by_id.is_(None)),
            own_questions(sitting.actor),
        )
    ).all()
    words = read_words(sitting, [text_id for row in rows for text_id in (row.name_text_id, row.text_id)])
    return [
        BinItem(
            BinKind.ATTACHMENT,
            row.id,
            words.text(row.name_text_id) or row.name,
            row.deleted_at,
            *days_left(sitting, row.deleted_at),
            question=words.text(row.text_id),
            question_id=row.at,
        )
        for row in rows
    ]
