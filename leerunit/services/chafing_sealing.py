"""Sealing what chafes once its talk is over, whoever signs in first: nobody needs to read it for that."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, or_, select

from leerunit.access.guard import Sitting
from leerunit.clock import day_begins
from leerunit.store.schema import ChafingNote, Moment, TextVersion
from leerunit.store.texts import seal_texts


def has_open_past(sitting: Sitting) -> bool:
    """Tell whether words are open still although the day of their talk is over."""
    return sitting.session.scalar(select(ChafingNote.id).where(_is_open_past(sitting)).limit(1)) is not None


def seal_past(sitting: Sitting) -> None:
    """Seal those words to their writers again."""
    rows = sitting.session.execute(
        select(ChafingNote.text_id, ChafingNote.person_id).where(_is_open_past(sitting))
    ).all()
    for row in rows:
        seal_texts(sitting, [row.text_id], row.person_id)


def _is_open_past(sitting: Sitting) -> ColumnElement[bool]:
    ahead = select(Moment.id).where(
        Moment.deleted_at.is_(None), Moment.starts_at >= day_begins(sitting.today)
    )
    is_open = select(TextVersion.text_id).where(TextVersion.body.is_not(None))
    return and_(
        or_(ChafingNote.moment_id.is_(None), ChafingNote.moment_id.not_in(ahead)),
        ChafingNote.text_id.in_(is_open.where(TextVersion.text_id == ChafingNote.text_id)),
    )
