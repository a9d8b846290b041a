"""Evaluations: several voices under the same questions, what came of it, who read which text."""

from __future__ import annotations

from datetime import date, datetime
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import EvaluationKind, Outcome, Role, Voice
from leerunit.store.schema.base import Deletable, Record, may_point_to, points_to


class Evaluation(Deletable):
    """A talk about someone. Its questions stand in its template version; a form of one's own is one too.

    `content_version` rises whenever anything that is signed changes; `version` guards against two at once.
    """

    __tablename__ = "evaluation"
    __table_args__ = (Index(None, "about_id", "on"),)

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"), index=True)
    kind: Mapped[EvaluationKind]
    about_id: Mapped[UUID] = mapped_column(points_to("person"))
    begun_by_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)
    moment: Mapped[str] = mapped_column(default="")
    on: Mapped[date]
    template_version_id: Mapped[UUID] = mapped_column(points_to("template_version"), index=True)
    content_version: Mapped[int] = mapped_column(default=1)
    reaction_text_id: Mapped[UUID | None] = mapped_column(unique=True)
    in_portfolio: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = MappingProxyType({"version_id_col": version})


class EvaluationVoice(Record):
    """Someone who writes, or a voice without account whose words `host_id` wrote down with consent."""

    __tablename__ = "evaluation_voice"

    evaluation_id: Mapped[UUID] = mapped_column(points_to("evaluation"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(points_to("person"), index=True)
    voice: Mapped[Voice]
    label: Mapped[str] = mapped_column(default="")
    host_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)
    consent_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]


class VoiceAnswer(Record):
    """One voice's words under one question."""

    __tablename__ = "voice_answer"
    __table_args__ = (UniqueConstraint("voice_id", "question_key"),)

    voice_id: Mapped[UUID] = mapped_column(points_to("evaluation_voice"))
    question_key: Mapped[str]
    text_id: Mapped[UUID] = mapped_column(unique=True)


class EvaluationOutcome(Record):
    """How one question ended: agreed together, or seen differently."""

    __tablename__ = "evaluation_outcome"
    __table_args__ = (UniqueConstraint("evaluation_id", "question_key"),)

    evaluation_id: Mapped[UUID] = mapped_column(points_to("evaluation"))
    question_key: Mapped[str]
    outcome: Mapped[Outcome] = mapped_column(default=Outcome.OPEN)
    text_id: Mapped[UUID | None] = mapped_column(unique=True)


class SignOff(Record):
    """Someone has read exactly `content`, whose SHA-256 (hex) is `content_hash`."""

    __tablename__ = "sign_off"

    evaluation_id: Mapped[UUID] = mapped_column(points_to("evaluation"), index=True)
    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    role: Mapped[Role]
    at: Mapped[datetime]
    version: Mapped[int]
    content_hash: Mapped[str]
    content: Mapped[str]
