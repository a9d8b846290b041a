"""What of a question and its story can be found, and by whom. Nothing sealed ever enters the search table."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, select

from leerunit.access.guard import Sitting
from leerunit.domain.vocabulary import ItemKind, Visibility
from leerunit.services.wordbook import read_words
from leerunit.store.schema import (
    EntryPart,
    FeedbackRequest,
    LearningQuestion,
    QuestionOwner,
    QuestionShare,
    StoryEntry,
)
from leerunit.store.search import Entry, drop_entries, for_circle, for_person, for_unit, put_entry


def index_question(sitting: Sitting, question: LearningQuestion) -> None:
    """Make a question with its whole story findable as it is now, or not at all when private or removed."""
    if not _is_open(question):
        drop_question(sitting, question.id)
        return
    entries = sitting.session.scalars(_of(question.id)).all()
    _put_question(sitting, question)
    _put_entries(sitting, question, entries)


def index_question_text(sitting: Sitting, question: LearningQuestion) -> None:
    """Follow a change of the question's own words."""
    if _is_open(question):
        _put_question(sitting, question)


def index_entry(sitting: Sitting, question: LearningQuestion, entry_id: UUID) -> None:
    """Follow a change of one piece of the story."""
    if _is_open(question):
        entries = sitting.session.scalars(_of(question.id).where(StoryEntry.id == entry_id)).all()
        _put_entries(sitting, question, entries)


def drop_question(sitting: Sitting, question_id: UUID) -> None:
    """Make a question and its story impossible to find."""
    entry_ids = sitting.session.scalars(select(StoryEntry.id).where(StoryEntry.question_id == question_id))
    drop_entries(sitting.session, [question_id, *entry_ids])


def _is_open(question: LearningQuestion) -> bool:
    return question.visibility is not Visibility.ONLY_ME and question.deleted_at is None


def _scope(sitting: Sitting, question: LearningQuestion) -> frozenset[str]:
    owners = sitting.session.scalars(
        select(QuestionOwner.person_id).where(QuestionOwner.question_id == question.id)
    )
    scope = {for_person(question.owner_id), *map(for_person, owners)}
    if question.visibility is Visibility.MY_COACH:
        scope.add(for_circle(question.owner_id))
    elif question.visibility is Visibility.UNIT:
        scope.add(for_unit(question.unit_id))
    elif question.visibility is Visibility.CHOSEN:
        named = sitting.session.scalars(
            select(QuestionShare.person_id).where(
                QuestionShare.question_id == question.id, QuestionShare.withdrawn_at.is_(None)
            )
        )
        scope.update(map(for_person, named))
    asked = sitting.session.scalars(
        select(FeedbackRequest.asked_id).where(
            FeedbackRequest.question_id == question.id, FeedbackRequest.withdrawn_at.is_(None)
        )
    )
    scope.update(map(for_person, asked))
    return frozenset(scope)


def _put_question(sitting: Sitting, question: LearningQuestion) -> None:
    text = read_words(sitting, [question.text_id]).text(question.text_id)
    scope = _scope(sitting, question)
    put_entry(sitting.session, Entry(ItemKind.QUESTION, question.id, question.owner_id, text, "", scope))


def _put_entries(sitting: Sitting, question: LearningQuestion, entries: Sequence[StoryEntry]) -> None:
    if not entries:
        return
    parts = sitting.session.scalars(
        select(EntryPart)
        .where(EntryPart.entry_id.in_([entry.id for entry in entries]))
        .order_by(EntryPart.position)
    ).all()
    words = read_words(sitting, [*(entry.text_id for entry in entries), *(part.text_id for part in parts)])
    scope = _scope(sitting, question)
    for entry in entries:
        texts = [words.text(entry.text_id)]
        texts += [words.text(part.text_id) for part in parts if part.entry_id == entry.id]
        body = "\n".join(text for text in texts if text)
        put_entry(sitting.session, Entry(ItemKind.ENTRY, entry.id, question.owner_id, "", body, scope))


def _of(question_id: UUID) -> Select[StoryEntry]:
    return select(StoryEntry).where(StoryEntry.question_id == question_id, StoryEntry.deleted_at.is_(None))
