"""Asking for feedback, replies to one reaction, and the consent of voices without account."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import Voice, VoiceUse
from leerunit.store.schema.base import Record, points_to


class FeedbackRequest(Record):
    """One person asked to look along at a question; the focus question is the text `text_id`.

    Until `until`, that day included, they read the question, the pieces named in `RequestEntry`, and only if
    `with_others` what others wrote there.
    """

    __tablename__ = "feedback_request"

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"), index=True)
    asked_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    text_id: Mapped[UUID] = mapped_column(unique=True)
    until: Mapped[date]
    with_others: Mapped[bool] = mapped_column(default=False)
    declined_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]


class RequestEntry(Record):
    """A piece of the story that is shown along with a request."""

    __tablename__ = "request_entry"
    __table_args__ = (UniqueConstraint("request_id", "entry_id"),)

    request_id: Mapped[UUID] = mapped_column(points_to("feedback_request"))
    entry_id: Mapped[UUID] = mapped_column(points_to("story_entry"), index=True)


class EntryReply(Record):
    """Which reaction a reply answers."""

    __tablename__ = "entry_reply"

    entry_id: Mapped[UUID] = mapped_column(points_to("story_entry"), unique=True)
    reply_to_id: Mapped[UUID] = mapped_column(points_to("story_entry"), index=True)


class VoiceConsent(Record):
    """What someone without account agreed to, each use with its moments."""

    __tablename__ = "voice_consent"
    __table_args__ = (UniqueConstraint("entry_id", "use"),)

    entry_id: Mapped[UUID] = mapped_column(points_to("story_entry"))
    use: Mapped[VoiceUse]
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class WithdrawnVoice(Record):
    """Words stood at a question and were taken back: on which day, and nothing of who or what."""

    __tablename__ = "withdrawn_voice"

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"), index=True)
    on: Mapped[date]


class BroughtQuestion(Record):
    """A question that a voice without account brought; its owner is the host."""

    __tablename__ = "brought_question"

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"), unique=True)
    voice: Mapped[Voice]


class UnitAsk(Record):
    """A question put to the whole unit; it stands on the unit's board while it is visible to the unit."""

    __tablename__ = "unit_ask"

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"), unique=True)
    asked_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
