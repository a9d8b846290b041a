"""What stands at a question beside its story."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import RuleProved
from leerunit.store.schema.base import Record, points_to


class RuleEnding(Record):
    """What a question of the kind "must this?" proved: a rule or a habit, with an optional line."""

    __tablename__ = "rule_ending"

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"), unique=True)
    proved: Mapped[RuleProved]
    text_id: Mapped[UUID | None]
    on: Mapped[date]
