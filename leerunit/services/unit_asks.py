"""Questions put to the whole unit: which stand on its board, and what of them asks a reader's attention."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import own_questions, visible_questions
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.views.today import Attention
from leerunit.domain.vocabulary import FEEDBACK_KINDS, ItemKind, QuestionState, Visibility
from leerunit.services.question_cards import cards_where
from leerunit.services.question_sharing import share_question
from leerunit.services.wordbook import read_words
from leerunit.store.schema import LearningQuestion, Person, ReadMark, StoryEntry, UnitAsk

_OPEN = (QuestionState.ASKED, QuestionState.UNDERWAY, QuestionState.PARKED)


def asked_of_unit() -> ColumnElement[bool]:
    """Return the condition for questions that stand on the board of their unit now."""
    row = (
        select(UnitAsk.id)
        .where(UnitAsk.question_id == LearningQuestion.id, UnitAsk.ended_at.is_(None))
        .correlate(LearningQuestion)
    )
    return and_(LearningQuestion.visibility == Visibility.UNIT, exists(row))


def board_cards(sitting: Sitting, most: int | None = None) -> tuple[QuestionCard, ...]:
    """Return what the actor may read on the board, the question touched last first."""
    return cards_where(sitting, and_(visible_questions(sitting.actor), asked_of_unit()), most)


def asks_unit(sitting: Sitting, question: LearningQuestion) -> bool:
    """Tell whether a question stands on the board now."""
    open_row = select(UnitAsk.id).where(UnitAsk.question_id == question.id, UnitAsk.ended_at.is_(None))
    return question.visibility is Visibility.UNIT and sitting.session.scalar(open_row) is not None


def ask_unit(sitting: Sitting, question: LearningQuestion) -> None:
    """Put a question on the board; from now on the whole unit reads it. Refused as `share_question`."""
    if question.owner_id != sitting.me:
        raise Refused(RefusalCode.NOT_ALLOWED)
    if question.visibility is not Visibility.UNIT:
        share_question(sitting, question, Visibility.UNIT, (), None)
    row = sitting.session.scalar(select(UnitAsk).where(UnitAsk.question_id == question.id))
    if row is None:
        row = UnitAsk(created_at=sitting.now, question_id=question.id, asked_at=sitting.now)
        sitting.session.add(row)
    row.asked_at, row.ended_at = sitting.now, None


def end_unit_ask(sitting: Sitting, question: LearningQuestion) -> None:
    """Take a question off the board; who may read it stays as it is. Refused: NOT_FOUND."""
    if question.owner_id != sitting.me:
        raise Refused(RefusalCode.NOT_ALLOWED)
    row = sitting.session.scalar(
        select(UnitAsk).where(UnitAsk.question_id == question.id, UnitAsk.ended_at.is_(None))
    )
    if row is None:
        raise Refused(RefusalCode.NOT_FOUND)
    row.ended_at = sitting.now


def unit_asks_that_wait(sitting: Sitting) -> tuple[Attention, ...]:
    """Return what others ask the unit that the actor has neither opened since nor answered."""
    open_now = sitting.session.scalars(select(UnitAsk.question_id).where(UnitAsk.ended_at.is_(None))).all()
    if not open_now:
        return ()
    opened = exists(
        select(ReadMark.id)
        .where(
            ReadMark.item_id == UnitAsk.question_id,
            ReadMark.person_id == sitting.me,
            ReadMark.at >= UnitAsk.asked_at,
        )
        .correlate(UnitAsk)
    )
    rows = sitting.session.execute(
        select(UnitAsk.question_id, LearningQuestion.text_id, Person.name)
        .join(LearningQuestion, LearningQuestion.id == UnitAsk.question_id)
        .join(Person, Person.id == LearningQuestion.owner_id)
        .where(
            UnitAsk.ended_at.is_(None),
            LearningQuestion.id.in_(open_now),
            LearningQuestion.visibility == Visibility.UNIT,
            LearningQuestion.state.in_(_OPEN),
            LearningQuestion.unit_id.in_(sitting.actor.units),
            visible_questions(sitting.actor),
            ~own_questions(sitting.actor),
            ~opened,
            ~_answered(sitting),
        )
        .order_by(UnitAsk.asked_at.desc(), UnitAsk.id)
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return tuple(_waiting(row.question_id, words.text(row.text_id), row.name) for row in rows)


def _answered(sitting: Sitting) -> ColumnElement[bool]:
    """Return the condition that the actor wrote something since it was asked."""
    return exists(
        select(StoryEntry.id)
        .where(
            StoryEntry.question_id == UnitAsk.question_id,
            StoryEntry.kind.in_(FEEDBACK_KINDS),
            StoryEntry.created_at >= UnitAsk.asked_at,
            or_(StoryEntry.author_id == sitting.me, StoryEntry.host_id == sitting.me),
        )
        .correlate(UnitAsk)
    )


def _waiting(question_id: UUID, text: str, name: str) -> Attention:
    return Attention("unit_asked", ItemKind.QUESTION, question_id, text, name)
