"""The texts of a page, read in one select and opened with the actor's keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from leerunit.access.guard import Sitting
from leerunit.store.texts import Version, current_texts


@dataclass(frozen=True, slots=True)
class Wordbook:
    """Texts as they are now, by id. One that cannot be opened yet reads as empty; `is_sealed` tells so."""

    found: Mapping[UUID, Version]

    def text(self, text_id: UUID | None) -> str:
        version = None if text_id is None else self.found.get(text_id)
        return "" if version is None or version.body is None else version.body

    def number(self, text_id: UUID) -> int:
        """Return the number to hand back when this text is written over; 0 when there is none."""
        version = self.found.get(text_id)
        return 0 if version is None else version.number

    def is_sealed(self, text_id: UUID) -> bool:
        version = self.found.get(text_id)
        return version is not None and version.body is None


def read_words(sitting: Sitting, text_ids: Iterable[UUID | None]) -> Wordbook:
    """Read all these texts at once. The caller has made sure that the actor may read what they belong to."""
    return Wordbook(current_texts(sitting, [text_id for text_id in text_ids if text_id is not None]))
