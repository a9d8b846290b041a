"""The harvest: what owners agreed to for a story, and notes that stay with their counts."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.views.harvest import HarvestUse
from leerunit.store.schema.base import Record, points_to


class HarvestConsent(Record):
    """An owner put a question in the harvest of the unit, or in its booklet, until they take it out."""

    __tablename__ = "harvest_consent"
    __table_args__ = (UniqueConstraint("question_id", "use"),)

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"))
    use: Mapped[HarvestUse]
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class HarvestNote(Record):
    """What people of a unit read in the counts of one day; the words are the text `text_id`."""

    __tablename__ = "harvest_note"

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"), index=True)
    on: Mapped[date]
    since: Mapped[date | None]
    until: Mapped[date | None]
    answered: Mapped[int]
    let_go: Mapped[int]
    intervisions: Mapped[int]
    text_id: Mapped[UUID] = mapped_column(unique=True)
