"""What people wrote at another's question and take along as their own, and what its asker agreed to."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import EntryKind, Voice
from leerunit.store.schema.base import Record, points_to


class GivenWords(Record):
    """A copy of one's own reaction, sealed to its writer: it stays when the question is closed or erased.

    `entry_id` and `question_id` name records that may be gone.
    """

    __tablename__ = "given_words"
    __table_args__ = (UniqueConstraint("person_id", "entry_id"),)

    person_id: Mapped[UUID] = mapped_column(points_to("person"))
    entry_id: Mapped[UUID] = mapped_column(index=True)
    question_id: Mapped[UUID] = mapped_column(index=True)
    kind: Mapped[EntryKind]
    on: Mapped[date]
    asker_voice: Mapped[Voice]
    text_id: Mapped[UUID] = mapped_column(unique=True)


class WordsRequest(Record):
    """Someone who answered a question asked whether its words and the asker's name may go along with theirs.

    Asked once. `ended_at`: the asker would rather not, or no longer; nothing tells which.
    """

    __tablename__ = "words_request"
    __table_args__ = (UniqueConstraint("question_id", "person_id"),)

    question_id: Mapped[UUID] = mapped_column(points_to("learning_question"))
    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    asked_at: Mapped[datetime]
    given_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
