"""What helps in looking back: the unit's deepening questions, and who wants prompts in simpler words."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.store.schema.base import Deletable, Record, points_to


class DeepeningQuestion(Deletable):
    """A change in a unit's bank of deepening questions; removed: the question rests.

    `key` names the question of the program it stands for, or this one itself. Without a text it has the
    program's words.
    """

    __tablename__ = "deepening_question"
    __table_args__ = (UniqueConstraint("unit_id", "key"),)

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"))
    key: Mapped[str]
    text_id: Mapped[UUID | None] = mapped_column(unique=True)


class PromptWording(Record):
    """Someone's choice of simpler words."""

    __tablename__ = "prompt_wording"
    __table_args__ = (UniqueConstraint("person_id"),)

    person_id: Mapped[UUID] = mapped_column(points_to("person"))
    simpler: Mapped[bool]
