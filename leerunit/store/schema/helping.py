"""Asking a guide to come along, and the telephone of the unit."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import HelpLevel
from leerunit.store.schema.base import Record, may_point_to, points_to


class HelpRequest(Record):
    """What a student asks of who guides them, on one day; `text_id` holds a few words about it, if any."""

    __tablename__ = "help_request"
    __table_args__ = (Index(None, "asker_id", "on"),)

    asker_id: Mapped[UUID] = mapped_column(points_to("person"))
    on: Mapped[date]
    level: Mapped[HelpLevel]
    text_id: Mapped[UUID | None]
    coming_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)
    coming_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class UnitPhone(Record):
    """Whom to call in the unit, in one line."""

    __tablename__ = "unit_phone"

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"), unique=True)
    line: Mapped[str]
