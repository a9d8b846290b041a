"""The fields of one piece of a story, each a text of its own, named by a key."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.services.question_sharing import sealed_for
from leerunit.store.schema import EntryPart, LearningQuestion
from leerunit.store.texts import new_text, write_text


def write_part(
    sitting: Sitting, question: LearningQuestion, entry_id: UUID, key: str, words: str, expected: int
) -> int:
    """Keep what stands in a field now; return its number. `expected` 0: no words stood there yet.

    Refused: CHANGED_MEANWHILE.
    """
    part = sitting.session.scalar(
        select(EntryPart).where(EntryPart.entry_id == entry_id, EntryPart.key == key)
    )
    if part is not None:
        return write_text(sitting, part.text_id, words, expected=expected)
    if expected:
        raise Refused(RefusalCode.CHANGED_MEANWHILE)
    if not words:
        return 0
    last = sitting.session.scalar(select(func.max(EntryPart.position)).where(EntryPart.entry_id == entry_id))
    sitting.session.add(
        EntryPart(
            created_at=sitting.now,
            entry_id=entry_id,
            key=key,
            position=0 if last is None else last + 1,
            text_id=new_text(sitting, words, sealed_for=sealed_for(question)),
        )
    )
    sitting.session.flush()
    return 1


def order_parts(sitting: Sitting, entry_id: UUID, keys: Sequence[str]) -> None:
    """Put the fields with these keys first, in this order; the others stand after them as they stood."""
    parts = sitting.session.scalars(
        select(EntryPart).where(EntryPart.entry_id == entry_id).order_by(EntryPart.position, EntryPart.id)
    ).all()
    ordered = sorted(parts, key=lambda part: keys.index(part.key) if part.key in keys else len(keys))
    for position, part in enumerate(ordered):
        part.position = position
    sitting.session.flush()
