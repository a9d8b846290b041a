"""Words that belong to no record yet: half a reaction, half a question that grows."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.store.schema.base import Record, points_to


class Draft(Record):
    """What someone was writing at a place on screen; its words are the text `text_id`, sealed to them."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("person_id", "place"),)

    person_id: Mapped[UUID] = mapped_column(points_to("person"))
    place: Mapped[str]
    text_id: Mapped[UUID] = mapped_column(unique=True)
