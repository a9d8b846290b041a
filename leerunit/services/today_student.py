"""A student's day."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import aliased

from leerunit.access.actor import runs_on
from leerunit.access.guard import Sitting
from leerunit.access.visibility import own_questions
from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.views.today import Reaction, StudentToday
from leerunit.domain.vocabulary import QuestionState, Role, Voice
from leerunit.services.asked_of_me import asked_of_me
from leerunit.services.day import board_of
from leerunit.services.day_handover import handovers
from leerunit.services.evaluation_waiting import voices_that_wait
from leerunit.services.member_roles import role_today
from leerunit.services.moments import coming_moments
from leerunit.services.question_cards import cards_where, unread_entries
from leerunit.services.reaction_texts import reaction_texts
from leerunit.services.today_quiet import quiet_pairs
from leerunit.services.wordbook import read_words
from leerunit.store.schema import (
    AnswerReceived,
    LearningQuestion,
    Person,
    Placement,
    PlacementGuide,
    StoryEntry,
    Unit,
)

ALIVE = (QuestionState.ASKED, QuestionState.UNDERWAY, QuestionState.PARKED)
"""States of questions that stand on the first screen."""

MOST_ALIVE = 20
"""So many questions that go on stand on the first screen; all of them stand in their list."""
_MOST_REACTIONS = 40

_HOST = aliased(Person)


def student_today(sitting: Sitting) -> StudentToday:
    """Return the day of the actor."""
    mine, has_more = own_alive(sitting)
    reactions = [*_reactions(sitting), *_answers(sitting)]
    week_ago = sitting.today - timedelta(days=7)
    return StudentToday(
        on=sitting.today,
        purpose=purpose_of_unit(sitting),
        questions=mine,
        reactions=tuple(sorted(reactions, key=lambda reaction: reaction.at, reverse=True)),
        moments=coming_moments(sitting),
        guides=_guides(sitting),
        board=board_of(sitting, sitting.today),
        handovers=tuple(line for line in handovers(sitting, sitting.me) if line.on > week_ago),
        attention=(*asked_of_me(sitting), *voices_that_wait(sitting), *quiet_pairs(sitting)),
        has_earlier=_has_earlier(sitting),
        has_more=has_more,
    )


def own_alive(sitting: Sitting) -> tuple[tuple[QuestionCard, ...], bool]:
    """Return the actor's questions that go on, those touched last, and whether there are more."""
    mine = and_(own_questions(sitting.actor), LearningQuestion.state.in_(ALIVE))
    cards = cards_where(sitting, mine, MOST_ALIVE + 1)
    return cards[:MOST_ALIVE], len(cards) > MOST_ALIVE


def _has_earlier(sitting: Sitting) -> bool:
    return bool(
        sitting.session.scalar(
            select(
                select(LearningQuestion.id)
                .where(own_questions(sitting.actor), LearningQuestion.state.not_in(ALIVE))
                .exists()
            )
        )
    )


def purpose_of_unit(sitting: Sitting) -> str:
    """Return the unit's own words of why it is there."""
    return sitting.session.scalar(select(Unit.purpose).where(Unit.id == sitting.unit_id)) or ""


def _reactions(sitting: Sitting) -> list[Reaction]:
    rows = sitting.session.execute(
        select(StoryEntry, LearningQuestion.text_id, Person.name, _HOST.name)
        .join(LearningQuestion, LearningQuestion.id == StoryEntry.question_id)
        .outerjoin(Person, Person.id == StoryEntry.author_id)
        .outerjoin(_HOST, _HOST.id == StoryEntry.host_id)
        .where(StoryEntry.question_id.in_(_own_ids(sitting)), unread_entries(sitting))
        .order_by(StoryEntry.created_at.desc(), StoryEntry.id.desc())
        .limit(_MOST_REACTIONS)
    ).all()
    told = reaction_texts(sitting, [row[0] for row in rows])
    words = read_words(sitting, [row[1] for row in rows])
    roles = role_today(sitting, {row[0].author_id for row in rows if row[0].author_id is not None})
    return [
        Reaction(
            question_id=entry.question_id,
            question=words.text(question_text_id),
            author_name=name or "",
            author_role=None if entry.author_id is None else roles.get(entry.author_id),
            voice=entry.voice,
            text=told[entry.id],
            at=entry.created_at,
            host_name=host or "",
        )
        for entry, question_text_id, name, host in rows
    ]


def _own_ids(sitting: Sitting) -> Select[UUID]:
    """Return the actor's questions as a select of its own: the store then looks for entries by question."""
    return select(LearningQuestion.id).where(own_questions(sitting.actor)).correlate(None)


def _answers(sitting: Sitting) -> list[Reaction]:
    """Return what came home from a teacher and was not read yet."""
    answer = AnswerReceived
    rows = sitting.session.execute(
        select(answer, LearningQuestion.id, LearningQuestion.text_id)
        .outerjoin(StoryEntry, StoryEntry.id == answer.item_id)
        .join(
            LearningQuestion,
            LearningQuestion.id == func.coalesce(StoryEntry.question_id, answer.item_id),
        )
        .where(
            answer.owner_id == sitting.me,
            answer.read_at.is_(None),
            answer.deleted_at.is_(None),
            own_questions(sitting.actor),
        )
    ).all()
    words = read_words(sitting, [text_id for row in rows for text_id in (row[0].text_id, row[2])])
    return [
        Reaction(
            question_id=question_id,
            question=words.text(question_text_id),
            author_name=found.author_name,
            author_role=Role.TEACHER,
            voice=Voice.TEACHER,
            text=words.text(found.text_id),
            at=found.created_at,
            answer_id=found.id,
        )
        for found, question_id, question_text_id in rows
    ]


def _guides(sitting: Sitting) -> tuple[tuple[str, Role], ...]:
    rows = sitting.session.execute(
        select(Person.id, Person.name)
        .join(PlacementGuide, PlacementGuide.guide_id == Person.id)
        .join(Placement, Placement.id == PlacementGuide.placement_id)
        .where(
            Placement.student_id == sitting.me,
            Placement.deleted_at.is_(None),
            runs_on(Placement.starts_on, Placement.ends_on, sitting.today),
            runs_on(PlacementGuide.starts_on, PlacementGuide.ends_on, sitting.today),
            Person.is_active,
            Person.deleted_at.is_(None),
        )
        .distinct()
        .order_by(Person.name)
    ).all()
    roles = role_today(sitting, {row.id for row in rows})
    return tuple((row.name, roles[row.id]) for row in rows if row.id in roles)
