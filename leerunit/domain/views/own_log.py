"""A guide's own log as its writer reads it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from leerunit.domain.vocabulary import OwnLogKind


@dataclass(frozen=True, slots=True)
class OwnLogEntry:
    """When I held back or stepped in, and why."""

    note_id: UUID
    kind: OwnLogKind
    text: str
    written_at: datetime
