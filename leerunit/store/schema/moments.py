"""Planned moments, attachments and links to qualification files."""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import ItemKind, MomentKind
from leerunit.store.schema.base import Deletable, Record, may_point_to, points_to


class Moment(Deletable):
    """A planned moment; a moved one keeps its old time in `moved_from` and the reason all can see."""

    __tablename__ = "moment"
    __table_args__ = (Index(None, "unit_id", "starts_at"),)

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"))
    kind: Mapped[MomentKind]
    title: Mapped[str]
    starts_at: Mapped[datetime]
    place: Mapped[str] = mapped_column(default="")
    is_sacred: Mapped[bool] = mapped_column(default=False)
    question_id: Mapped[UUID | None] = mapped_column(may_point_to("learning_question"), index=True)
    planned_by_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)
    moved_from: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = MappingProxyType({"version_id_col": version})


class MomentPerson(Record):
    """Someone for whom a moment was planned, beside who planned it; nobody named means the whole unit."""

    __tablename__ = "moment_person"
    __table_args__ = (UniqueConstraint("moment_id", "person_id"),)

    moment_id: Mapped[UUID] = mapped_column(points_to("moment"))
    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)


class Attachment(Deletable):
    """A file at an item, kept in the store; `sha256` (hex) of `content`.

    At a question its name is the text `name_text_id`; `content` is sealed for `sealed_for`, if anyone.
    """

    __tablename__ = "attachment"
    __table_args__ = (Index(None, "item_kind", "item_id"),)

    item_kind: Mapped[ItemKind]
    item_id: Mapped[UUID]
    name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(deferred=True, deferred_raiseload=True)
    name_text_id: Mapped[UUID | None]
    sealed_for: Mapped[UUID | None]
    added_by_id: Mapped[UUID | None]


class QualificationLink(Record):
    """A link to a work process or role, made afterwards."""

    __tablename__ = "qualification_link"
    __table_args__ = (UniqueConstraint("item_kind", "item_id", "framework", "version", "code"),)

    item_kind: Mapped[ItemKind]
    item_id: Mapped[UUID] = mapped_column(index=True)
    framework: Mapped[str]
    version: Mapped[str]
    code: Mapped[str]
    title: Mapped[str]
