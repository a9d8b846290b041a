"""Portfolios made here: the student's choice, the release, what was exported; keys and known cards."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import ItemKind, StoreKind
from leerunit.store.schema.base import Record, points_to


class PortfolioChoice(Record):
    """An item its owner wants to take along; remembered until it is taken back (then the row is gone)."""

    __tablename__ = "portfolio_choice"
    __table_args__ = (UniqueConstraint("person_id", "item_kind", "item_id"),)

    person_id: Mapped[UUID] = mapped_column(points_to("person"))
    item_kind: Mapped[ItemKind]
    item_id: Mapped[UUID]
    chosen_at: Mapped[datetime]


class PortfolioRelease(Record):
    """The period of a student's portfolio; `released_at` None while it is a draft.

    `content` holds the payload exactly as the student released it: guides export that and nothing else, so
    nothing written, shared or sealed afterwards leaves with it. It goes when the release is withdrawn.
    """

    __tablename__ = "portfolio_release"

    person_id: Mapped[UUID] = mapped_column(points_to("person"), unique=True)
    period_from: Mapped[date]
    period_to: Mapped[date]
    released_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
    content: Mapped[bytes | None] = mapped_column(deferred=True, deferred_raiseload=True)


class PortfolioMade(Record):
    """A portfolio that left: `items` holds [item UUID, hash, item revision] of what was in it."""

    __tablename__ = "portfolio_made"
    __table_args__ = (UniqueConstraint("portfolio_id", "revision"),)

    portfolio_id: Mapped[UUID]
    student_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    made_by_id: Mapped[UUID | None]
    revision: Mapped[int]
    made_at: Mapped[datetime]
    sha256: Mapped[str]
    items: Mapped[list[object]]


class SigningKey(Record):
    """The key with which a unit or a teacher signs; `owner_id` is the unit's or the person's id."""

    __tablename__ = "signing_key"

    owner_kind: Mapped[StoreKind]
    owner_id: Mapped[UUID] = mapped_column(index=True)
    private_key_pem: Mapped[bytes]
    certificate_pem: Mapped[bytes]
    fingerprint: Mapped[str] = mapped_column(unique=True)


class KnownCard(Record):
    """A card of another that was accepted here; `fingerprint`: SHA-256 (hex) of the certificate."""

    __tablename__ = "known_card"

    fingerprint: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[StoreKind]
    name: Mapped[str]
    place: Mapped[str] = mapped_column(default="")
    certificate_pem: Mapped[bytes]
    valid_from: Mapped[datetime]
    valid_until: Mapped[datetime]
    accepted_by_id: Mapped[UUID | None]
    accepted_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
