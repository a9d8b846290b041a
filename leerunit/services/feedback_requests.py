"""Requests for feedback: rows, what is told of them, and what answers them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, select, update

from leerunit.access.guard import Sitting
from leerunit.access.visibility import requests_to, visible_questions
from leerunit.clock import WARD_ZONE
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.feedback import Asked, AskedOfMe, FeedbackAtQuestion
from leerunit.domain.views.today import Attention
from leerunit.domain.vocabulary import EntryKind, ItemKind, Role, Visibility
from leerunit.services.member_roles import role_today
from leerunit.services.wordbook import Wordbook, read_words
from leerunit.store.schema import FeedbackRequest, LearningQuestion, Person

_ASKS_ON = frozenset({EntryKind.FEEDBACK_QUESTION, EntryKind.REPLY})
"""What leaves a request open: someone asks first, or replies."""


def feedback_at(sitting: Sitting, question_id: UUID) -> FeedbackAtQuestion:
    """Return whom the owner asked, or what is asked of the actor."""
    rows = sitting.session.execute(
        select(FeedbackRequest, Person.name)
        .join(Person, Person.id == FeedbackRequest.asked_id)
        .where(
            FeedbackRequest.question_id == question_id,
            FeedbackRequest.withdrawn_at.is_(None),
            _told_to(sitting),
        )
        .order_by(FeedbackRequest.created_at.desc(), FeedbackRequest.id.desc())
    ).all()
    words = read_words(sitting, [request.text_id for request, _ in rows])
    if not sitting.owns:
        latest = next((request for request, _ in rows), None)
        return FeedbackAtQuestion((), None if latest is None else _of_me(sitting, latest, words))
    roles = role_today(sitting, {request.asked_id for request, _ in rows})
    asked = tuple(_asked(sitting, row, name, roles.get(row.asked_id), words) for row, name in rows)
    return FeedbackAtQuestion(asked, None)


def _told_to(sitting: Sitting) -> ColumnElement[bool]:
    if not sitting.owns:
        return requests_to(sitting.actor)
    return FeedbackRequest.withdrawn_at.is_(None)


def _asked(sitting: Sitting, row: FeedbackRequest, name: str, role: Role | None, words: Wordbook) -> Asked:
    return Asked(
        request_id=row.id,
        person_id=row.asked_id,
        name=name,
        role=role,
        focus=words.text(row.text_id),
        asked_on=row.created_at.astimezone(WARD_ZONE).date(),
        until=row.until,
        is_answered=row.answered_at is not None,
        not_now=row.declined_at is not None and row.answered_at is None,
        is_over=row.until < sitting.today,
    )


def _of_me(sitting: Sitting, row: FeedbackRequest, words: Wordbook) -> AskedOfMe:
    asker = sitting.session.scalar(
        select(Person.name)
        .join(LearningQuestion, LearningQuestion.owner_id == Person.id)
        .where(LearningQuestion.id == row.question_id)
    )
    return AskedOfMe(
        request_id=row.id,
        asker_name=asker or "",
        focus=words.text(row.text_id),
        until=row.until,
        is_answered=row.answered_at is not None,
        not_now=row.declined_at is not None,
    )


def requests_that_wait(sitting: Sitting) -> tuple[Attention, ...]:
    """Return what is asked of the actor and neither answered nor put off, the nearest last day first."""
    rows = sitting.session.execute(
        select(FeedbackRequest.question_id, FeedbackRequest.text_id, Person.name)
        .join(LearningQuestion, LearningQuestion.id == FeedbackRequest.question_id)
        .join(Person, Person.id == LearningQuestion.owner_id)
        .where(
            requests_to(sitting.actor),
            FeedbackRequest.answered_at.is_(None),
            FeedbackRequest.declined_at.is_(None),
            LearningQuestion.visibility != Visibility.ONLY_ME,
            visible_questions(sitting.actor),
        )
        .order_by(FeedbackRequest.until, FeedbackRequest.id)
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return tuple(
        Attention("feedback_asked", ItemKind.QUESTION, row.question_id, words.text(row.text_id), row.name)
        for row in rows
    )


def note_answer(sitting: Sitting, question_id: UUID, kind: EntryKind) -> None:
    """Note that what the actor wrote at a question answers what was asked of them there."""
    if kind in _ASKS_ON:
        return
    sitting.session.execute(
        update(FeedbackRequest)
        .where(
            FeedbackRequest.question_id == question_id,
            requests_to(sitting.actor),
            FeedbackRequest.answered_at.is_(None),
        )
        .values(answered_at=sitting.now)
    )


def put_off(sitting: Sitting, question_id: UUID) -> None:
    """Note the answer "not now". Refused: NOT_FOUND when nothing is asked of the actor there."""
    rows = sitting.session.scalars(
        select(FeedbackRequest).where(
            FeedbackRequest.question_id == question_id,
            requests_to(sitting.actor),
            FeedbackRequest.answered_at.is_(None),
        )
    ).all()
    if not rows:
        raise Refused(RefusalCode.NOT_FOUND)
    for row in rows:
        row.declined_at = sitting.now


def take_up_again(sitting: Sitting, question_id: UUID) -> None:
    """Undo "not now"."""
    for row in sitting.session.scalars(
        select(FeedbackRequest).where(FeedbackRequest.question_id == question_id, requests_to(sitting.actor))
    ):
        row.declined_at = None
