"""A guide's day: students in their own words, never in numbers."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select

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
from leerunit.services.question_cards import cards_where, latest_of, unread_entries
from leerunit.services.today_quiet import quiet_pairs
from leerunit.services.today_student import ALIVE, own_alive, purpose_of_unit
from leerunit.services.wordbook import read_words
from leerunit.store.schema import (
    LearningQuestion,
    Person,
    ReadMark,
    StoryEntry,
)

MOST_NEW = 40
"""So many questions that are new to a guide ask attention at once."""


def guide_today(sitting: Sitting) -> GuideToday:
    """Return the day of the actor."""
    readable = and_(visible_questions(sitting.actor), ~own_questions(sitting.actor))
    alive = and_(readable, LearningQuestion.state.in_(ALIVE))
    shared = cards_where(sitting, latest_of(alive, sitting.actor.circle))
    without = sitting.actor.circle - {card.owner_id for card in shared}
    earlier = cards_where(sitting, latest_of(readable, without)) if without else ()
    mine, has_more_own = own_alive(sitting)
    moments = coming_moments(sitting)
    tomorrow = sitting.today + timedelta(days=1)
    return GuideToday(
        on=sitting.today,
        purpose=purpose_of_unit(sitting),
        students=_students(sitting, (*shared, *earlier), moments),
        own_questions=mine,
        attention=(*_attention(sitting, alive), *quiet_pairs(sitting)),
        moments=moments,
        board=board_of(sitting, sitting.today),
        coordinates_tomorrow=board_of(sitting, tomorrow).names(ShiftRole.COORDINATOR),
        has_more_own=has_more_own,
    )


def _attention(sitting: Sitting, alive: ColumnElement[bool]) -> tuple[Attention, ...]:
    """Return what asks the actor's attention; a question that was asked about stands there once."""
    asked = asked_of_me(sitting)
    known = [attention.item_id for attention in asked]
    new = _new_to_me(sitting, and_(alive, LearningQuestion.id.not_in(known)))
    return (*asked, *voices_that_wait(sitting), *new)


def _students(
    sitting: Sitting,
    shared: tuple[QuestionCard, ...],
    moments: tuple[MomentView, ...],
) -> tuple[StudentCard, ...]:
    """Return each student with the question touched last: one that lives, or else any that is shared."""
    people = sitting.session.execute(
        select(Person.id, Person.name)
        .where(Person.id.in_(sitting.actor.circle), Person.is_active, Person.deleted_at.is_(None))
        .order_by(Person.name, Person.id)
    ).all()
    latest = {card.owner_id: card for card in shared}
    nearest = _own_moments(sitting, moments)
    of_all = next((moment for moment in moments if not moment.questions), None)
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
    """Return the nearest moment to which a question of each student goes along, as far as it may be read."""
    taken = {at.question_id for moment in moments for at in moment.questions}
    owners = sitting.session.execute(
        select(LearningQuestion.id, LearningQuestion.owner_id).where(
            LearningQuestion.id.in_(taken), visible_questions(sitting.actor)
        )
    )
    owner_of = {row.id: row.owner_id for row in owners}
    found: dict[UUID, MomentView] = {}
    for moment in moments:
        for at in moment.questions:
            found.setdefault(owner_of[at.question_id], moment)
    return found


def _new_to_me(sitting: Sitting, alive: ColumnElement[bool]) -> tuple[Attention, ...]:
    """Return questions that were shared and never opened, and those with new words since I looked.

    Those touched last, at most `MOST_NEW`: what is opened makes room for the next.
    """
    opened = exists(
        select(ReadMark.id)
        .where(ReadMark.item_id == LearningQuestion.id, ReadMark.person_id == sitting.me)
        .correlate(LearningQuestion)
    )
    goes_on = exists(
        select(StoryEntry.id)
        .where(StoryEntry.question_id == LearningQuestion.id, unread_entries(sitting))
        .correlate(LearningQuestion)
    )
    rows = sitting.session.execute(
        select(LearningQuestion.id, LearningQuestion.text_id, Person.name, opened)
        .join(Person, Person.id == LearningQuestion.owner_id)
        .where(alive, or_(~opened, goes_on))
        .order_by(LearningQuestion.updated_at.desc(), LearningQuestion.id.desc())
        .limit(MOST_NEW)
    ).all()
    words = read_words(sitting, [text_id for _, text_id, _, _ in rows])
    return tuple(
        Attention(
            "question_goes_on" if is_opened else "question_shared",
            ItemKind.QUESTION,
            question_id,
            words.text(text_id),
            name,
        )
        for question_id, text_id, name, is_opened in rows
    )
