"""What reactions say: their free text, or the fields of an observation under each other."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.services.wordbook import read_words
from leerunit.store.schema import EntryPart, StoryEntry


def reaction_texts(sitting: Sitting, entries: Sequence[StoryEntry]) -> dict[UUID, str]:
    """Return the words of each entry; the caller has made sure that the actor may read them."""
    parts = sitting.session.execute(
        select(EntryPart.entry_id, EntryPart.text_id)
        .where(EntryPart.entry_id.in_([entry.id for entry in entries]))
        .order_by(EntryPart.position)
    ).all()
    ids = {entry.id: [entry.text_id] for entry in entries}
    for entry_id, text_id in parts:
        ids[entry_id].append(text_id)
    words = read_words(sitting, [text_id for each in ids.values() for text_id in each])
    told = {entry_id: [words.text(text_id) for text_id in each] for entry_id, each in ids.items()}
    return {entry_id: "\n".join(text for text in texts if text) for entry_id, texts in told.items()}
