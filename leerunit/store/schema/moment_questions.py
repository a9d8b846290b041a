"""Which learning questions are talked over at a planned moment."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.store.schema.base import Record, may_point_to, points_to


class MomentQuestion(Record):
    """A question that goes along to a moment, and who took it; what it says stays with the question.

    `Moment.question_id` holds the one question of moments of version 0.2.0; nothing writes it any more.
    """

    __tablename__ = "moment_question"
    __table_args__ = (UniqueConstraint("moment_id", "question_id"),)

    moment_id: Mapped[UUID] = mapped_column(points_to("moment"))
    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"), index=True)
    taken_by_id: Mapped[UUID | None] = mapped_column(may_point_to("person"))
