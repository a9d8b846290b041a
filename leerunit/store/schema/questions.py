"""Learning questions, who may read them, and their stories."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum, unique
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import EntryKind, QuestionState, StepState, Visibility, Voice
from leerunit.store.schema.base import Deletable, Record, may_point_to, points_to


@unique
class QuestionKind(StrEnum):
    QUESTION = "question"
    GOAL = "goal"
    RULE = "rule"


class LearningQuestion(Deletable):
    """A question of someone who wants to learn; its words are the text `text_id`."""

    __tablename__ = "learning_question"
    __table_args__ = (Index(None, "owner_id", "updated_at"), Index(None, "unit_id", "updated_at"))

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"))
    owner_id: Mapped[UUID] = mapped_column(points_to("person"))
    kind: Mapped[QuestionKind] = mapped_column(default=QuestionKind.QUESTION)
    text_id: Mapped[UUID] = mapped_column(unique=True)
    state: Mapped[QuestionState] = mapped_column(default=QuestionState.ASKED)
    state_since: Mapped[date]
    started_on: Mapped[date]
    visibility: Mapped[Visibility] = mapped_column(default=Visibility.ONLY_ME)
    leads_to_id: Mapped[UUID | None] = mapped_column(may_point_to("learning_question"), index=True)
    in_portfolio: Mapped[bool] = mapped_column(default=False)
    updated_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = MappingProxyType({"version_id_col": version})


class Theme(Deletable):
    """A theme of a unit to gather questions under; a removed one stays at the questions it had."""

    __tablename__ = "theme"
    __table_args__ = (UniqueConstraint("unit_id", "name"),)

    unit_id: Mapped[UUID] = mapped_column(points_to("unit"))
    name: Mapped[str]
    position: Mapped[int]


class QuestionTheme(Record):
    __tablename__ = "question_theme"
    __table_args__ = (UniqueConstraint("question_id", "theme_id"),)

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"))
    theme_id: Mapped[UUID] = mapped_column(points_to("theme"), index=True)


class QuestionOwner(Record):
    """Someone who owns a question together with its first owner."""

    __tablename__ = "question_owner"
    __table_args__ = (UniqueConstraint("question_id", "person_id"),)

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"))
    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)


class QuestionShare(Record):
    """A named reader of a question whose visibility is `chosen`; `until` includes that day."""

    __tablename__ = "question_share"

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"), index=True)
    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    until: Mapped[date | None]
    consent_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]


class StateChange(Record):
    """A change of state, by whom, with its optional line of why."""

    __tablename__ = "state_change"

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)
    state: Mapped[QuestionState]
    at: Mapped[datetime]
    why_text_id: Mapped[UUID | None]


class StoryEntry(Deletable):
    """A piece of a question's story. A reflection is one entry; its parts are `EntryPart` rows.

    `host_id` wrote down the words of a voice without account, who gave consent at `consent_at`.
    """

    __tablename__ = "story_entry"
    __table_args__ = (Index(None, "question_id", "on"),)

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"))
    kind: Mapped[EntryKind]
    author_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)
    voice: Mapped[Voice]
    on: Mapped[date]
    text_id: Mapped[UUID] = mapped_column(unique=True)
    step_state: Mapped[StepState | None]
    step_with: Mapped[str] = mapped_column(default="")
    step_on: Mapped[date | None]
    template_version_id: Mapped[UUID | None] = mapped_column(may_point_to("template_version"), index=True)
    host_id: Mapped[UUID | None] = mapped_column(may_point_to("person"), index=True)
    consent_at: Mapped[datetime | None]


class EntryPart(Record):
    """The text under one field of a reflection model; unknown fields are kept."""

    __tablename__ = "entry_part"
    __table_args__ = (UniqueConstraint("entry_id", "key"),)

    entry_id: Mapped[UUID] = mapped_column(points_to("story_entry"))
    key: Mapped[str]
    position: Mapped[int]
    text_id: Mapped[UUID] = mapped_column(unique=True)


class ReadMark(Record):
    """Until when someone has read what stands at an item."""

    __tablename__ = "read_mark"
    __table_args__ = (UniqueConstraint("person_id", "item_id"),)

    person_id: Mapped[UUID] = mapped_column(points_to("person"))
    item_id: Mapped[UUID] = mapped_column(index=True)
    at: Mapped[datetime]
