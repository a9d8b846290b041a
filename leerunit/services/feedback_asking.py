"""Asking one person to look along at a question of mine, with a question of my own."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.feedback import NewRequest
from leerunit.domain.vocabulary import FEEDBACK_KINDS, ItemKind, Visibility
from leerunit.domain.wording import clean_text
from leerunit.services.question_index import index_question
from leerunit.services.question_readers import people_who_could_read
from leerunit.services.question_sharing import share_question, unseal_all
from leerunit.store.schema import (
    FeedbackRequest,
    LearningQuestion,
    QuestionShare,
    RequestEntry,
    StoryEntry,
    new_id,
)
from leerunit.store.texts import new_text


def ask_for_feedback(sitting: Sitting, question: LearningQuestion, new: NewRequest) -> UUID:
    """Ask one person; whoever was asked before at this question keeps the newest request only.

    A question that only its owner could read becomes one for chosen people; who is asked reads no more of it
    than the request shows. Refused: NOT_ALLOWED for another owner, EMPTY_TEXT, NOT_FOUND for people who could
    not read it and for pieces of another story, DATE_PAST, SEALED_STILL.
    """
    if question.owner_id != sitting.me:
        raise Refused(RefusalCode.NOT_ALLOWED)
    if new.until < sitting.today:
        raise Refused(RefusalCode.DATE_PAST)
    _check_person(sitting, question, new.person_id)
    shown = _own_pieces(sitting, question, new.entries)
    withdraw_request(sitting, question, new.person_id)
    if question.visibility is Visibility.ONLY_ME:
        question.visibility = Visibility.CHOSEN
        unseal_all(sitting, question)
    request = FeedbackRequest(
        id=new_id(),
        created_at=sitting.now,
        question_id=question.id,
        asked_id=new.person_id,
        text_id=new_text(sitting, clean_text(new.focus).strip()),
        until=new.until,
        with_others=new.with_others,
    )
    sitting.session.add(request)
    sitting.session.flush()
    for entry_id in shown:
        sitting.session.add(RequestEntry(created_at=sitting.now, request_id=request.id, entry_id=entry_id))
    question.updated_at = sitting.now
    sitting.session.flush()
    index_question(sitting, question)
    sitting.concerns(ItemKind.QUESTION, question.id, question.owner_id)
    return request.id


def withdraw_request(sitting: Sitting, question: LearningQuestion, person_id: UUID) -> bool:
    """Take back what was asked of one person; return whether anything was."""
    rows = sitting.session.scalars(
        select(FeedbackRequest).where(
            FeedbackRequest.question_id == question.id,
            FeedbackRequest.asked_id == person_id,
            FeedbackRequest.withdrawn_at.is_(None),
        )
    ).all()
    for row in rows:
        row.withdrawn_at = sitting.now
    sitting.session.flush()
    return bool(rows)


def take_back(sitting: Sitting, question: LearningQuestion, person_id: UUID) -> None:
    """Take back a request: they read it no more. With no other reader left the question is private again.

    Refused: NOT_FOUND when that person was not asked.
    """
    if question.owner_id != sitting.me:
        raise Refused(RefusalCode.NOT_ALLOWED)
    if not withdraw_request(sitting, question, person_id):
        raise Refused(RefusalCode.NOT_FOUND)
    if question.visibility is Visibility.CHOSEN and not _has_readers(sitting, question.id):
        share_question(sitting, question, Visibility.ONLY_ME, (), None)
    else:
        index_question(sitting, question)


def _has_readers(sitting: Sitting, question_id: UUID) -> bool:
    shares = select(QuestionShare.id).where(
        QuestionShare.question_id == question_id, QuestionShare.withdrawn_at.is_(None)
    )
    requests = select(FeedbackRequest.id).where(
        FeedbackRequest.question_id == question_id, FeedbackRequest.withdrawn_at.is_(None)
    )
    return any(sitting.session.scalar(query.limit(1)) is not None for query in (shares, requests))


def _check_person(sitting: Sitting, question: LearningQuestion, person_id: UUID) -> None:
    could_read = sitting.session.scalars(people_who_could_read(question.unit_id, sitting.today)).all()
    if person_id == question.owner_id or person_id not in could_read:
        raise Refused(RefusalCode.NOT_FOUND)


def _own_pieces(sitting: Sitting, question: LearningQuestion, entries: tuple[UUID, ...]) -> tuple[UUID, ...]:
    """Return the pieces to show, each once. Refused: NOT_FOUND for what is no piece of the own story."""
    own = sitting.session.scalars(
        select(StoryEntry.id).where(
            StoryEntry.question_id == question.id,
            StoryEntry.deleted_at.is_(None),
            StoryEntry.kind.not_in(FEEDBACK_KINDS),
        )
    ).all()
    wanted = tuple(dict.fromkeys(entries))
    if not set(wanted) <= set(own):
        raise Refused(RefusalCode.NOT_FOUND)
    return wanted
