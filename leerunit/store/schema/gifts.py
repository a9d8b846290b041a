"""Insights given to the unit as a present."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.store.schema.base import Record, points_to


class Gift(Record):
    """One line that `person_id` gave to the unit; it holds no way back to what it came out of."""

    __tablename__ = "gift"
    __table_args__ = (Index(None, "unit_id", "created_at"),)

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"))
    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    text_id: Mapped[UUID] = mapped_column(unique=True)
