"""What comes in from elsewhere; it never becomes a row among one's own questions.

Ids of others are kept beside the fingerprint of the key that vouches for them, never alone.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.portfolio import Verdict
from leerunit.domain.vocabulary import ItemKind
from leerunit.store.schema.base import Deletable, Record, may_point_to, points_to


class PortfolioReceived(Deletable):
    """One file that was accepted; the same file twice is one row (`sha256`, hex, is unique)."""

    __tablename__ = "portfolio_received"
    __table_args__ = (Index(None, "unit_fingerprint", "portfolio_id", "revision"),)

    portfolio_id: Mapped[UUID]
    unit_fingerprint: Mapped[str]
    unit_name: Mapped[str]
    student_id: Mapped[UUID]
    student_name: Mapped[str]
    revision: Mapped[int]
    verdict: Mapped[Verdict]
    made_at: Mapped[datetime]
    signed_at: Mapped[datetime | None]
    received_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    sha256: Mapped[str] = mapped_column(unique=True)
    header: Mapped[dict[str, object]]
    file: Mapped[bytes] = mapped_column(deferred=True, deferred_raiseload=True)


class ReceivedItem(Record):
    """An item of a received portfolio as it was at one hash; true conflicts stay side by side.

    `superseded_at`: a newer revision took its place. `is_conflict`: same revision, other words.
    """

    __tablename__ = "received_item"
    __table_args__ = (UniqueConstraint("unit_fingerprint", "portfolio_id", "item_id", "hash"),)

    portfolio_id: Mapped[UUID] = mapped_column(index=True)
    unit_fingerprint: Mapped[str]
    item_id: Mapped[UUID] = mapped_column(index=True)
    revision: Mapped[int]
    hash: Mapped[str]
    kind: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    content: Mapped[dict[str, object]]
    first_seen_at: Mapped[datetime]
    changed_at: Mapped[datetime | None]
    read_at: Mapped[datetime | None]
    superseded_at: Mapped[datetime | None]
    is_conflict: Mapped[bool] = mapped_column(default=False)


class ReceivedPerson(Record):
    """A student of elsewhere, linked to someone here in a way that can be taken back."""

    __tablename__ = "received_person"
    __table_args__ = (UniqueConstraint("unit_fingerprint", "student_id"),)

    unit_fingerprint: Mapped[str]
    student_id: Mapped[UUID]
    name: Mapped[str]
    linked_person_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)


class AnswerWritten(Deletable):
    """The teacher's words at an item of a received portfolio; its `id` travels as the answer's id."""

    __tablename__ = "answer_written"
    __table_args__ = (Index(None, "unit_fingerprint", "portfolio_id", "item_id"),)

    unit_fingerprint: Mapped[str]
    portfolio_id: Mapped[UUID]
    item_id: Mapped[UUID | None]
    item_hash: Mapped[str]
    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    text_id: Mapped[UUID] = mapped_column(unique=True)
    revision: Mapped[int] = mapped_column(default=1)
    exported_at: Mapped[datetime | None]
    exported_number: Mapped[int | None]


class AnswerReceived(Deletable):
    """A teacher's words that came home to an item of `owner_id`; readable by others once `read_at` is set."""

    __tablename__ = "answer_received"
    __table_args__ = (
        UniqueConstraint("fingerprint", "answer_id"),
        Index(None, "item_kind", "item_id"),
        Index(None, "owner_id", "read_at"),
    )

    answer_id: Mapped[UUID]
    item_kind: Mapped[ItemKind]
    item_id: Mapped[UUID]
    owner_id: Mapped[UUID] = mapped_column(points_to("person"))
    fingerprint: Mapped[str]
    author_name: Mapped[str]
    written_at: Mapped[datetime]
    portfolio_made_at: Mapped[datetime | None]
    item_hash: Mapped[str]
    text_id: Mapped[UUID] = mapped_column(unique=True)
    revision: Mapped[int] = mapped_column(default=1)
    read_at: Mapped[datetime | None]
