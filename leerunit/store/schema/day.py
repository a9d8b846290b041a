"""Who carries a day and learns with whom, which questions travel along, and lines of handover."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import Shift, ShiftRole
from leerunit.store.schema.base import Deletable, Record, may_point_to, points_to


class ShiftPerson(Record):
    """What someone is in one shift of one day; a buddy goes along with `with_id`."""

    __tablename__ = "shift_person"
    __table_args__ = (
        UniqueConstraint("unit_id", "on", "shift", "role", "person_id"),
        Index(None, "unit_id", "on"),
    )

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"))
    on: Mapped[date]
    shift: Mapped[Shift]
    role: Mapped[ShiftRole]
    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    with_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)


class TravellingQuestion(Record):
    """A question whose owner lets it travel along on one day."""

    __tablename__ = "travelling_question"
    __table_args__ = (UniqueConstraint("question_id", "on"),)

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"))
    on: Mapped[date] = mapped_column(index=True)


class HandoverLine(Deletable):
    """A line from one guide to the next about a student, who reads it too."""

    __tablename__ = "handover_line"
    __table_args__ = (Index(None, "student_id", "on"),)

    student_id: Mapped[UUID] = mapped_column(points_to("person"))
    author_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    on: Mapped[date]
    text_id: Mapped[UUID] = mapped_column(unique=True)
