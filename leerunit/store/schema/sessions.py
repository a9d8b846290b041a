"""Intervision and other sessions: for those who were there."""

from __future__ import annotations

from datetime import date, datetime
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import SessionKind, SessionRole
from leerunit.store.schema.base import Deletable, Record, may_point_to, points_to


class IntervisionSession(Deletable):
    """A session by a method; `closes_on` is the group's closing date, `closed_at` when it ended."""

    __tablename__ = "intervision_session"
    __table_args__ = (Index(None, "unit_id", "on"),)

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"))
    kind: Mapped[SessionKind] = mapped_column(default=SessionKind.INTERVISION)
    template_version_id: Mapped[UUID | None] = mapped_column(may_point_to("template_version"), index=True)
    question_text_id: Mapped[UUID] = mapped_column(unique=True)
    on: Mapped[date]
    current_phase: Mapped[int] = mapped_column(default=1)
    closes_on: Mapped[date | None]
    closed_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = MappingProxyType({"version_id_col": version})


class SessionPerson(Record):
    """Someone who was there, with an account or as a guest with a label; one row a role."""

    __tablename__ = "session_person"
    __table_args__ = (UniqueConstraint("session_id", "person_id", "role"),)

    session_id: Mapped[UUID] = mapped_column(points_to("intervision_session"))
    person_id: Mapped[UUID | None] = mapped_column(points_to("person"), index=True)
    guest_label: Mapped[str] = mapped_column(default="")
    role: Mapped[SessionRole]


class SessionNote(Record):
    """The notes of one phase, for those present."""

    __tablename__ = "session_note"
    __table_args__ = (UniqueConstraint("session_id", "phase"),)

    session_id: Mapped[UUID] = mapped_column(points_to("intervision_session"))
    phase: Mapped[int]
    text_id: Mapped[UUID] = mapped_column(unique=True)


class Agreement(Deletable):
    """What was agreed: who (words, and the person if it is one of us), what, when."""

    __tablename__ = "agreement"

    session_id: Mapped[UUID] = mapped_column(points_to("intervision_session"), index=True)
    who: Mapped[str] = mapped_column(default="")
    who_person_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)
    what_text_id: Mapped[UUID] = mapped_column(unique=True)
    on: Mapped[date | None]


class OwnYield(Deletable):
    """What one person takes home from a session; only theirs."""

    __tablename__ = "own_yield"
    __table_args__ = (UniqueConstraint("session_id", "person_id"),)

    session_id: Mapped[UUID] = mapped_column(points_to("intervision_session"))
    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    text_id: Mapped[UUID] = mapped_column(unique=True)
    in_portfolio: Mapped[bool] = mapped_column(default=False)
