"""What someone wants to say about coordinating and going along, kept for their portfolio."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from leerunit.store.schema.base import Record, points_to


class CoordinatingWords(Record):
    """Own words about what one was in the shifts of a unit, sealed to their writer; one row a person."""

    __tablename__ = "coordinating_words"

    person_id: Mapped[UUID] = mapped_column(points_to("person"), unique=True)
    text_id: Mapped[UUID] = mapped_column(unique=True)
