"""What the texts of a piece are called where their earlier versions are chosen from."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from leerunit.domain.views.questions import StoryEntry
from ui.common import dates, labels
from ui.questions.reflection import part_name


def texts_with_names(entry: StoryEntry, today: date) -> tuple[tuple[UUID, str], ...]:
    """Return the free text, unless only fields were written, and the text of every field that has a name."""
    kind, day = labels.entry(entry.kind), dates.near(entry.on, today)
    free = ((entry.text_id, f"{kind}, {day}"),) if entry.text or not entry.part_texts else ()
    parts = [(part.text_id, part_name(part.key) or kind) for part in entry.part_texts]
    return (*free, *((text_id, f"{name}, {day}") for text_id, name in parts))
