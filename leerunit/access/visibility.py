"""What someone may read: one condition per kind of record, shared by lists, searches, counts and the door.

`only_me`: the owner. `my_coach`: the guides in the circle of the owner's current placement. `chosen`: the
people named, until their date. `unit`: the current members of its unit. Nothing removed is visible.
A session is read by those who were there, until its closing date; an evaluation by whom it is about and its
voices.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, exists, false, or_, select, true

from leerunit.access.actor import Actor, runs_on
from leerunit.access.policy import Permission, Reach
from leerunit.domain.vocabulary import StoreKind, Visibility
from leerunit.store.schema import (
    AnswerReceived,
    Evaluation,
    EvaluationVoice,
    IntervisionSession,
    LearningQuestion,
    Moment,
    OwnYield,
    Person,
    QuestionOwner,
    QuestionShare,
    SessionPerson,
    StoryEntry,
    UnitMembership,
)


def own_questions(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for questions the actor owns, alone or with others, that are not removed."""
    shared_ownership = exists().where(
        QuestionOwner.question_id == LearningQuestion.id, QuestionOwner.person_id == actor.person_id
    )
    return and_(
        LearningQuestion.deleted_at.is_(None),
        or_(
            LearningQuestion.owner_id == actor.person_id,
            and_(LearningQuestion.visibility != Visibility.ONLY_ME, shared_ownership),
        ),
    )


def visible_questions(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for questions the actor may read now."""
    shared = and_(
        LearningQuestion.deleted_at.is_(None),
        _within_reach(actor),
        or_(
            and_(
                LearningQuestion.visibility == Visibility.MY_COACH,
                LearningQuestion.owner_id.in_(actor.circle),
            ),
            and_(LearningQuestion.visibility == Visibility.CHOSEN, _named(actor)),
            and_(
                LearningQuestion.visibility == Visibility.UNIT,
                LearningQuestion.unit_id.in_(actor.units),
            ),
        ),
    )
    return or_(own_questions(actor), shared)


def _within_reach(actor: Actor) -> ColumnElement[bool]:
    if actor.reach(Permission.READ_QUESTION) is Reach.STORE:
        return true()
    return LearningQuestion.unit_id.in_(actor.units_reached(Permission.READ_QUESTION))


def _named(actor: Actor) -> ColumnElement[bool]:
    return exists().where(
        QuestionShare.question_id == LearningQuestion.id,
        QuestionShare.person_id == actor.person_id,
        QuestionShare.withdrawn_at.is_(None),
        or_(QuestionShare.until.is_(None), QuestionShare.until >= actor.on),
    )


def visible_entries(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for story entries the actor may read now: an entry follows its question."""
    return and_(
        StoryEntry.deleted_at.is_(None),
        exists().where(LearningQuestion.id == StoryEntry.question_id, visible_questions(actor)),
    )


def attended_sessions(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for sessions the actor was at: after the closing date for their own yield only."""
    present = exists().where(
        SessionPerson.session_id == IntervisionSession.id, SessionPerson.person_id == actor.person_id
    )
    return and_(IntervisionSession.deleted_at.is_(None), present)


def visible_sessions(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for sessions: present, and not past the closing date of the group."""
    return and_(
        attended_sessions(actor),
        or_(IntervisionSession.closes_on.is_(None), IntervisionSession.closes_on >= actor.on),
    )


def visible_yields(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for own yields: only one's own, also after the group's closing date."""
    return and_(OwnYield.deleted_at.is_(None), OwnYield.person_id == actor.person_id)


def visible_evaluations(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for evaluations: about me, or one of its voices is mine or written down by me."""
    takes_part = exists().where(
        EvaluationVoice.evaluation_id == Evaluation.id,
        or_(EvaluationVoice.person_id == actor.person_id, EvaluationVoice.host_id == actor.person_id),
    )
    return and_(Evaluation.deleted_at.is_(None), or_(Evaluation.about_id == actor.person_id, takes_part))


def readable_voices(actor: Actor) -> ColumnElement[bool]:
    """Return the condition on `EvaluationVoice` within a visible evaluation.

    One's own words always; those of others once every voice of that evaluation has finished.
    """
    other = EvaluationVoice.__table__.alias("other_voice")
    unfinished = exists().where(
        other.c.evaluation_id == EvaluationVoice.evaluation_id, other.c.finished_at.is_(None)
    )
    mine = or_(EvaluationVoice.person_id == actor.person_id, EvaluationVoice.host_id == actor.person_id)
    return or_(mine, ~unfinished)


def visible_answers(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for answers that came home: the owner; others after the owner has read it.

    Others also need to be able to read the item at which it stands.
    """
    questions = select(LearningQuestion.id).where(visible_questions(actor))
    entries = select(StoryEntry.id).where(visible_entries(actor))
    evaluations = select(Evaluation.id).where(visible_evaluations(actor))
    at_readable_item = or_(
        AnswerReceived.item_id.in_(questions),
        AnswerReceived.item_id.in_(entries),
        AnswerReceived.item_id.in_(evaluations),
    )
    return and_(
        AnswerReceived.deleted_at.is_(None),
        or_(
            AnswerReceived.owner_id == actor.person_id,
            and_(AnswerReceived.read_at.is_not(None), at_readable_item),
        ),
    )


def visible_moments(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for planned moments: those of the actor's units."""
    return and_(Moment.deleted_at.is_(None), Moment.unit_id.in_(actor.units))


def visible_people(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for people: everyone in the store by right, else current members of my units."""
    alive = Person.deleted_at.is_(None)
    if actor.store_kind is StoreKind.TEACHER:
        return and_(alive, Person.id == actor.person_id)
    reach = actor.reach(Permission.SEE_PEOPLE)
    if reach is Reach.STORE:
        return alive
    if reach is not Reach.UNIT:
        return false()
    member = exists().where(
        UnitMembership.person_id == Person.id,
        UnitMembership.unit_id.in_(actor.units),
        runs_on(UnitMembership.starts_on, UnitMembership.ends_on, actor.on),
    )
    return and_(alive, member)
