"""Forms, methods and reflection models as versioned data."""

from __future__ import annotations

from datetime import date
from enum import StrEnum, unique
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.store.schema.base import Deletable, Record, points_to


@unique
class TemplateKind(StrEnum):
    FORM = "form"
    METHOD = "method"
    REFLECTION = "reflection"


class Template(Deletable):
    """A form, method or reflection model; `unit_id` None: of the whole store."""

    __tablename__ = "template"
    __table_args__ = (UniqueConstraint("unit_id", "kind", "key"),)

    unit_id: Mapped[UUID | None] = mapped_column(points_to("unit"))
    kind: Mapped[TemplateKind]
    key: Mapped[str]


class TemplateVersion(Record):
    """What a template said in one version; records point here, so what was filled in keeps its form."""

    __tablename__ = "template_version"
    __table_args__ = (UniqueConstraint("template_id", "number"),)

    template_id: Mapped[UUID] = mapped_column(points_to("template"))
    number: Mapped[int]
    name: Mapped[str]
    body: Mapped[dict[str, object]]
    reason: Mapped[str] = mapped_column(default="")
    tried_until: Mapped[date | None]
    looked_back_on: Mapped[date | None]
