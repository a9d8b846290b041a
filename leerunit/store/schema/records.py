"""The store's own books: the audit chain and the table behind the search."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import ItemKind
from leerunit.store.schema.base import Base


class AuditLine(Base):
    """A line of the chain: UUIDs and codes only. `hash` (hex) covers this line and the hash before it."""

    __tablename__ = "audit_line"
    __table_args__ = (Index(None, "about_id", "seq"), Index(None, "actor_id", "seq"))

    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor_id: Mapped[UUID]
    action: Mapped[str]
    subject_kind: Mapped[ItemKind | None]
    subject_id: Mapped[UUID | None]
    about_id: Mapped[UUID | None]
    previous: Mapped[str]
    hash: Mapped[str]


class SearchEntry(Base):
    """What of an item can be found, never a sealed text. `n` is the row number of the full-text index.

    `scope` holds the tokens of those who may find it, `also` other spellings of its words.
    """

    __tablename__ = "search_entry"
    __table_args__ = (Index(None, "item_id", unique=True),)

    n: Mapped[int] = mapped_column(Integer, primary_key=True)
    item_kind: Mapped[ItemKind]
    item_id: Mapped[UUID]
    owner_id: Mapped[UUID | None] = mapped_column(index=True)
    title: Mapped[str]
    body: Mapped[str]
    also: Mapped[str]
    scope: Mapped[str]
