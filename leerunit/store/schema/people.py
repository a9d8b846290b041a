"""Schools, units, people and who is what to whom in which period."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import Role, UnitKind
from leerunit.store.schema.base import Deletable, Record, may_point_to, points_to


class School(Deletable):
    __tablename__ = "school"

    name: Mapped[str] = mapped_column(unique=True)
    mail_domain: Mapped[str] = mapped_column(default="")


class Unit(Deletable):
    """A LEER-unit; a store may hold several."""

    __tablename__ = "unit"

    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[UnitKind]
    place: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    word_for_resident: Mapped[str] = mapped_column(default="bewoner")


class Person(Deletable):
    """Someone with a key slot, now or before. `is_keeper` is a right of the person, not a role."""

    __tablename__ = "person"

    name: Mapped[str]
    is_keeper: Mapped[bool] = mapped_column(default=False)
    is_active: Mapped[bool] = mapped_column(default=True)
    student_number: Mapped[str | None]
    trainee_colleague: Mapped[bool] = mapped_column(default=False)
    motto: Mapped[str] = mapped_column(default="")


class UnitMembership(Record):
    """A role in a unit in a period, both ends included; two at once is possible."""

    __tablename__ = "unit_membership"

    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    unit_id: Mapped[UUID] = mapped_column(points_to("unit"), index=True)
    role: Mapped[Role]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]


class Placement(Deletable):
    """A student's period in a unit, both ends included; pauses and an early end belong to it."""

    __tablename__ = "placement"

    student_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    unit_id: Mapped[UUID] = mapped_column(points_to("unit"), index=True)
    school_id: Mapped[UUID | None] = mapped_column(may_point_to("school"), index=True)
    programme: Mapped[str] = mapped_column(default="")
    route: Mapped[str] = mapped_column(default="")
    cohort: Mapped[str] = mapped_column(default="")
    study_year: Mapped[int | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    paused_on: Mapped[date | None]
    resumes_on: Mapped[date | None]
    outcome: Mapped[str | None]


class PlacementGuide(Record):
    """A guide in the circle of one placement, in a period, both ends included."""

    __tablename__ = "placement_guide"
    __table_args__ = (UniqueConstraint("placement_id", "guide_id", "starts_on"),)

    placement_id: Mapped[UUID] = mapped_column(points_to("placement"))
    guide_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
