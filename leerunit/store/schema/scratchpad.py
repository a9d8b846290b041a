"""A guide's scratchpad: questions for the next talk with a student, which vanish after it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.store.schema.base import Record, may_point_to, points_to


class TalkNote(Record):
    """What `guide_id` wants to ask `student_id` in their next talk; sealed to the guide, one at a time.

    `moment_id`: the talk it is for, once one is planned. `begun_on`: from when its days count.
    """

    __tablename__ = "talk_note"
    __table_args__ = (UniqueConstraint("guide_id", "student_id"),)

    guide_id: Mapped[UUID] = mapped_column(points_to("person"))
    student_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    moment_id: Mapped[UUID | None] = mapped_column(may_point_to("moment"), index=True)
    begun_on: Mapped[date]
    text_id: Mapped[UUID] = mapped_column(unique=True)
