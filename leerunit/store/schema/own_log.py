"""A guide's own log: when they held back or stepped in, and why."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import OwnLogKind
from leerunit.store.schema.base import Deletable, points_to


class OwnLogNote(Deletable):
    """One note of the guide `person_id` about their own doing; its words are sealed to them for good."""

    __tablename__ = "own_log_note"

    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    kind: Mapped[OwnLogKind]
    text_id: Mapped[UUID] = mapped_column(unique=True)
