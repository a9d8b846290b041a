"""What all tables share: keys, moments in UTC, words that any database can hold."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, DateTime, Dialect, Enum, ForeignKey, MetaData, Text, TypeDecorator, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeEngine
from typing_extensions import override
from uuid6 import uuid7

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


def new_id() -> UUID:
    """Return a new UUIDv7; ids of one process rise in the order of making."""
    return UUID(int=uuid7().int)


def plain_words(text: str) -> str:
    """Return `text` as any database holds it: without NUL, half a surrogate pair as U+FFFD."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\0", "")


class Words(TypeDecorator[str]):
    """Text of any length, kept as typed apart from `plain_words`."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else plain_words(value)


class Moment(TypeDecorator[datetime]):
    """A moment, kept in UTC and given back aware; a moment without zone is a bug."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def _stored_values(choices: type[enum.Enum]) -> list[str]:
    return [str(choice.value) for choice in choices]


class Base(DeclarativeBase):
    """The one registry of tables."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[Mapping[object, TypeEngine[Any]]] = {
        UUID: Uuid(),
        str: Words(),
        datetime: Moment(),
        dict[str, object]: JSON(),
        list[object]: JSON(),
        enum.Enum: Enum(enum.Enum, native_enum=False, length=40, values_callable=_stored_values),
    }


class Record(Base):
    """A row with a UUIDv7 key, known as soon as the object is made, and the moment it was made."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-20)
    created_at: Mapped[datetime] = mapped_column(sort_order=-10)

    def __init__(self, **values: Any) -> None:
        values.setdefault("id", new_id())
        super().__init__(**values)


class Deletable(Record):
    """A row that a person can put in the bin; readers leave rows with `deleted_at` out."""

    __abstract__ = True

    deleted_at: Mapped[datetime | None] = mapped_column(sort_order=-5)


def points_to(table: str) -> ForeignKey:
    """Return a reference to `table`'s key, checked at commit; the row goes when that row is erased."""
    return ForeignKey(f"{table}.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED")


def may_point_to(table: str) -> ForeignKey:
    """Return a reference to `table`'s key, checked at commit; it is emptied when that row is erased."""
    return ForeignKey(f"{table}.id", ondelete="SET NULL", deferrable=True, initially="DEFERRED")
