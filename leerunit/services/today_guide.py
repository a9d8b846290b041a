"""A guide's day: students in their own words, never in numbers."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import and_, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import own_questions, visible_questions
from leerunit.domain.views.conversations import MomentView
from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.views.today import Attention, GuideToday, StudentCard
from leerunit.domain.vocabulary import ItemKind, ShiftRole
from leerunit.services.asked_of_me import asked_of_me
from leerunit.services.day import board_of
from leerunit.services.evaluation_waiting import voices_that_wait
from leerunit.services.moments import coming_moments
from leerunit.services.question_cards import cards_where, latest_of
from leerunit.services.today_quiet import quiet_pairs
from leerunit.services.today_student import ALIVE, purpose_of_unit
from leerunit.store.schema import (
    LearningQuestion,
    Moment,
    Person,
    ReadMark,
)


def guide_today(sitting: Sitting) -> GuideToday:
    """Return the day of the actor."""
    readable = and_(visible_questions(sitting.actor), ~own_questions(sitting.actor))
    alive = cards_where(sitting, and_(readable, LearningQuestion.state.in_(ALIVE)))
    without = sitting.actor.circle - {card.owner_id for card in alive}
    shared = (*alive, *cards_where(sitting, latest_of(readable, without)))
    moments = coming_moments(sitting)
    mine = and_(own_questions(sitting.actor), LearningQuestion.state.in_(ALIVE))
    tomorrow = sitting.today + timedelta(days=1)
    return GuideToday(
        on=sitting.today,
        purpose=purpose_of_unit(sitting),
        students=_students(sitting, shared, alive, moments),
        own_questions=cards_where(sitting, mine),
        attention=(*_attention(sitting, alive), *quiet_pairs(sitting)),
        moments=moments,
        board=board_of(sitting, sitting.today),
        coordinates_tomorrow=board_of(sitting, tomorrow).names(ShiftRole.COORDINATOR),
    )


def _attention(sitting: Sitting, alive: tuple[QuestionCard, ...]) -> tuple[Attention, ...]:
    """Return what asks the actor's attention; a question that was asked about stands there once."""
    asked = asked_of_me(sitting)
    known = {attention.item_id for attention in asked}
    new = _new_to_me(sitting, tuple(card for card in alive if card.question_id not in known))
    return (*asked, *voices_that_wait(sitting), *new)


def _students(
    sitting: Sitting,
    shared: tuple[QuestionCard, ...],
    alive: tuple[QuestionCard, ...],
    moments: tuple[MomentView, ...],
) -> tuple[StudentCard, ...]:
    """Return each student with the question touched last: one that lives, or else any that is shared."""
    people = sitting.session.execute(
        select(Person.id, Person.name)
        .where(Person.id.in_(sitting.actor.circle), Person.is_active, Person.deleted_at.is_(None))
        .order_by(Person.name, Person.id)
    ).all()
    latest = {card.owner_id: card for card in (*reversed(shared), *reversed(alive))}
    nearest = _own_moments(sitting, moments)
    of_all = next((moment for moment in moments if moment.linked_question is None), None)
    return tuple(
        StudentCard(
            person_id=person.id,
            name=person.name,
            question=latest.get(person.id),
            next_moment=nearest.get(person.id, of_all),
        )
        for person in people
    )


def _own_moments(sitting: Sitting, moments: tuple[MomentView, ...]) -> dict[UUID, MomentView]:
    """Return the nearest moment that is linked to a question of each student, as far as it may be read."""
    by_id = {moment.moment_id: moment for moment in moments}
    rows = sitting.session.execute(
        select(Moment.id, LearningQuestion.owner_id)
        .join(LearningQuestion, LearningQuestion.id == Moment.question_id)
        .where(Moment.id.in_(by_id), visible_questions(sitting.actor))
        .order_by(Moment.starts_at.desc(), Moment.id.desc())
    )
    return {row.owner_id: by_id[row.id] for row in rows}


def _new_to_me(sitting: Sitting, shared: tuple[QuestionCard, ...]) -> tuple[Attention, ...]:
    """Return questions that were shared and never opened, and those with new words since I looked."""
    opened = frozenset(
        sitting.session.scalars(
            select(ReadMark.item_id).where(
                ReadMark.person_id == sitting.me,
                ReadMark.item_id.in_([card.question_id for card in shared]),
            )
        )
    )
    return tuple(
        Attention(
            "question_goes_on" if card.question_id in opened else "question_shared",
            ItemKind.QUESTION,
            card.question_id,
            card.text,
            card.owner_name,
        )
        for card in shared
        if card.question_id not in opened or card.has_new_reactions
    )
