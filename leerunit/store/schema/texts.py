"""Texts and all their versions, in one table."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.store.schema.base import Record, may_point_to


class TextVersion(Record):
    """One version of the text `text_id`; other tables point at the text, not at a version.

    `number` rises with every save. `body` holds the words, or `sealed` holds them for `sealed_for` alone.
    `created_at` is when this version began, `changed_at` when it was last typed in. A pinned version was
    signed or handed out and is never written over.
    """

    __tablename__ = "text_version"
    __table_args__ = (
        UniqueConstraint("text_id", "number"),
        Index(None, "text_id", "is_current"),
        CheckConstraint("(body IS NULL) <> (sealed IS NULL)", name="words_once"),
        CheckConstraint("(sealed IS NULL) = (sealed_for IS NULL)", name="sealed_for_someone"),
    )

    text_id: Mapped[UUID]
    number: Mapped[int]
    is_current: Mapped[bool]
    is_pinned: Mapped[bool] = mapped_column(default=False)
    author_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)
    changed_at: Mapped[datetime]
    body: Mapped[str | None]
    sealed: Mapped[bytes | None]
    sealed_for: Mapped[UUID | None] = mapped_column(index=True)
