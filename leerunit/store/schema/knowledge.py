"""What people come to bring to the unit and to get from it, also those without account."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import OfferKind, Voice
from leerunit.store.schema.base import Record, points_to


class KnowledgeOffer(Record):
    """One thing that someone brings or wants to get; withdrawn, row and words are gone.

    `person_id` is who offers it. Without account it is empty: then `voice` says who speaks, `first_name`
    holds a name only if they wanted that, and `agreed_at` is when it was read back and agreed to.
    """

    __tablename__ = "knowledge_offer"
    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (agreed_at IS NULL)", name="someone_agreed"),
        CheckConstraint("(person_id IS NULL) = (voice IS NOT NULL)", name="voice_without_account"),
    )

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(points_to("person"), index=True)
    kind: Mapped[OfferKind]
    text_id: Mapped[UUID] = mapped_column(unique=True)
    when_text_id: Mapped[UUID | None]
    voice: Mapped[Voice | None]
    first_name: Mapped[str] = mapped_column(default="")
    agreed_at: Mapped[datetime | None]


class OfferTheme(Record):
    """A theme of the unit that an offer is about."""

    __tablename__ = "offer_theme"
    __table_args__ = (UniqueConstraint("offer_id", "theme_id"),)

    offer_id: Mapped[UUID] = mapped_column(points_to("knowledge_offer"))
    theme_id: Mapped[UUID] = mapped_column(points_to("theme"), index=True)
