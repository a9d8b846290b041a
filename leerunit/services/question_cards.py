"""Questions as cards: one select for a list, one for its next steps, one for all texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import own_questions, visible_answers, visible_entries, visible_questions
from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.vocabulary import FEEDBACK_KINDS, EntryKind, QuestionState, StepState, Visibility
from leerunit.services.question_themes import themes_at
from leerunit.services.wordbook import Wordbook, read_words
from leerunit.store.schema import AnswerReceived, LearningQuestion, Person, QuestionKind, ReadMark, StoryEntry


@dataclass(frozen=True, slots=True)
class _Row:
    question_id: UUID
    text_id: UUID
    owner_id: UUID
    owner_name: str
    state: QuestionState
    since: date
    visibility: Visibility
    updated_at: datetime
    kind: QuestionKind


@dataclass(frozen=True, slots=True)
class _Step:
    text_id: UUID
    on: date


def my_cards(sitting: Sitting, most: int | None = None) -> tuple[QuestionCard, ...]:
    """Return the actor's own questions, the one touched last first; at most so many."""
    return cards_where(sitting, own_questions(sitting.actor), most)


def shared_cards(sitting: Sitting, most: int | None = None) -> tuple[QuestionCard, ...]:
    """Return what others share with the actor, the one touched last first; at most so many."""
    of_others = and_(visible_questions(sitting.actor), ~own_questions(sitting.actor))
    return cards_where(sitting, of_others, most)


def latest_of(condition: ColumnElement[bool], owner_ids: Iterable[UUID]) -> ColumnElement[bool]:
    """Return the condition for the question touched last of each of these owners, of those that meet one."""
    place = func.row_number().over(
        partition_by=LearningQuestion.owner_id,
        order_by=(LearningQuestion.updated_at.desc(), LearningQuestion.id.desc()),
    )
    ranked = (
        select(LearningQuestion.id, place.label("place"))
        .where(condition, LearningQuestion.owner_id.in_(list(owner_ids)))
        .subquery()
    )
    return LearningQuestion.id.in_(select(ranked.c.id).where(ranked.c.place == 1))


def cards_where(
    sitting: Sitting, condition: ColumnElement[bool], most: int | None = None
) -> tuple[QuestionCard, ...]:
    """Return cards of the questions that meet a condition that already holds a visibility condition."""
    rows = _rows(sitting, condition, most)
    ids = [row.question_id for row in rows]
    steps = _next_steps(sitting, ids)
    fresh = _with_news(sitting, ids)
    themes = themes_at(sitting, ids)
    words = read_words(sitting, [row.text_id for row in rows] + [step.text_id for step in steps.values()])
    return tuple(
        replace(
            _card(row, words, steps.get(row.question_id), row.question_id in fresh),
            themes=themes.get(row.question_id, ()),
        )
        for row in rows
    )


def _rows(sitting: Sitting, condition: ColumnElement[bool], most: int | None) -> list[_Row]:
    found = sitting.session.execute(
        select(
            LearningQuestion.id,
            LearningQuestion.text_id,
            LearningQuestion.owner_id,
            Person.name,
            LearningQuestion.state,
            LearningQuestion.state_since,
            LearningQuestion.visibility,
            LearningQuestion.updated_at,
            LearningQuestion.kind,
        )
        .join(Person, Person.id == LearningQuestion.owner_id)
        .where(condition)
        .order_by(LearningQuestion.updated_at.desc(), LearningQuestion.id.desc())
        .limit(most)
    )
    return [_Row(*row) for row in found]


def _card(row: _Row, words: Wordbook, step: _Step | None, has_news: bool) -> QuestionCard:
    return QuestionCard(
        question_id=row.question_id,
        text=words.text(row.text_id),
        owner_id=row.owner_id,
        owner_name=row.owner_name,
        state=row.state,
        since=row.since,
        visibility=row.visibility,
        next_step=None if step is None else words.text(step.text_id),
        next_step_on=None if step is None else step.on,
        has_new_reactions=has_news,
        updated_at=row.updated_at,
        is_sealed=words.is_sealed(row.text_id),
        is_rule=row.kind is QuestionKind.RULE,
    )


def _next_steps(sitting: Sitting, question_ids: Sequence[UUID]) -> dict[UUID, _Step]:
    rows = sitting.session.execute(
        select(StoryEntry.question_id, StoryEntry.text_id, StoryEntry.on)
        .where(
            StoryEntry.question_id.in_(question_ids),
            StoryEntry.kind == EntryKind.STEP,
            StoryEntry.step_state != StepState.DONE,
            visible_entries(sitting.actor),
        )
        .order_by(StoryEntry.on.desc(), StoryEntry.id.desc())
    )
    return {question_id: _Step(text_id, on) for question_id, text_id, on in rows}


def unread_entries(sitting: Sitting) -> ColumnElement[bool]:
    """Return the condition for reactions of others, later than the actor's read mark at their question."""
    mark = (
        select(ReadMark.at)
        .where(ReadMark.person_id == sitting.me, ReadMark.item_id == StoryEntry.question_id)
        .scalar_subquery()
    )
    return and_(
        visible_entries(sitting.actor),
        StoryEntry.kind.in_(FEEDBACK_KINDS),
        or_(StoryEntry.author_id.is_(None), StoryEntry.author_id != sitting.me),
        or_(mark.is_(None), StoryEntry.created_at > mark),
    )


def _with_news(sitting: Sitting, question_ids: Sequence[UUID]) -> frozenset[UUID]:
    reactions = sitting.session.scalars(
        select(StoryEntry.question_id)
        .where(StoryEntry.question_id.in_(question_ids), unread_entries(sitting))
        .distinct()
    )
    entry = select(StoryEntry.id, StoryEntry.question_id).subquery()
    answers = sitting.session.scalars(
        select(func.coalesce(entry.c.question_id, AnswerReceived.item_id))
        .outerjoin(entry, entry.c.id == AnswerReceived.item_id)
        .where(
            AnswerReceived.owner_id == sitting.me,
            AnswerReceived.read_at.is_(None),
            visible_answers(sitting.actor),
        )
    )
    return frozenset(reactions) | frozenset(answers)
