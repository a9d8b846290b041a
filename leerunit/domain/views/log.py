"""Who did what with my record, as the person it is about sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from leerunit.domain.vocabulary import ItemKind


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the log about me: `action` is a code (`opened` or the value of a permission).

    `title` is the first line of the subject, empty when it is gone or may not be read now.
    """

    at: datetime
    actor_id: UUID
    actor_name: str
    is_me: bool
    action: str
    item_kind: ItemKind | None
    item_id: UUID | None
    title: str
