"""What someone may read: one condition per kind of record, shared by lists, searches, counts and the door.

`only_me`: the owner. `my_coach`: the guides in the circle of the owner's current placement. `chosen`: the
people named, until their date. `unit`: the current members of its unit. Nothing removed is visible.
Who is asked for feedback reads the question until the day of the request, of its story only what the asker
shows, what they wrote there themselves, and replies to that.
A session is read by those who were there, until its closing date; an evaluation by whom it is about and its
voices.

The conditions asked for most often are made once for each actor: they hold nothing but what the actor is at
that moment, and making them takes longer than asking the store.
"""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy import ColumnElement, and_, exists, false, or_, select, true

from leerunit.access.actor import Actor, runs_on
from leerunit.access.policy import Permission, Reach
from leerunit.domain.vocabulary import FEEDBACK_KINDS, StoreKind, Visibility
from leerunit.store.schema import (
    AnswerReceived,
    EntryReply,
    Evaluation,
    EvaluationVoice,
    FeedbackRequest,
    IntervisionSession,
    KnowledgeOffer,
    LearningQuestion,
    Moment,
    OwnYield,
    Person,
    QuestionOwner,
    QuestionShare,
    RequestEntry,
    SessionPerson,
    StoryEntry,
    UnitMembership,
)

_ACTORS = 16
"""So many actors are remembered: a person at several moments, and who signed in before."""


@lru_cache(_ACTORS)
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


@lru_cache(_ACTORS)
def visible_questions(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for questions the actor may read now, wholly or as one who is asked."""
    return or_(wholly_visible_questions(actor), asked_questions(actor))


@lru_cache(_ACTORS)
def asked_questions(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for questions about which the actor is asked for feedback now."""
    return and_(
        LearningQuestion.deleted_at.is_(None),
        LearningQuestion.visibility != Visibility.ONLY_ME,
        _within_reach(actor),
        exists(
            select(FeedbackRequest.id)
            .where(FeedbackRequest.question_id == LearningQuestion.id, requests_to(actor))
            .correlate(LearningQuestion)
        ),
    )


def requests_to(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for requests to the actor that are not taken back and not over."""
    return and_(
        FeedbackRequest.asked_id == actor.person_id,
        FeedbackRequest.withdrawn_at.is_(None),
        FeedbackRequest.until >= actor.on,
    )


@lru_cache(_ACTORS)
def wholly_visible_questions(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for questions that are the actor's own or shared with them whole."""
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


@lru_cache(_ACTORS)
def visible_entries(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for story entries the actor may read now.

    An entry follows its question; of a question about which they are asked only what the request shows.
    """
    return and_(
        StoryEntry.deleted_at.is_(None),
        or_(
            _of_question(wholly_visible_questions(actor)),
            and_(_of_question(asked_questions(actor)), _shown_when_asked(actor)),
        ),
    )


def _of_question(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition that an entry's question meets a condition, whatever else a query joins."""
    question = select(LearningQuestion.id).where(LearningQuestion.id == StoryEntry.question_id, condition)
    return exists(question.correlate(StoryEntry))


def _shown_when_asked(actor: Actor) -> ColumnElement[bool]:
    me, own = actor.person_id, StoryEntry.__table__.alias("own_entry")
    named = exists(
        select(RequestEntry.id)
        .where(RequestEntry.request_id == FeedbackRequest.id, RequestEntry.entry_id == StoryEntry.id)
        .correlate(FeedbackRequest, StoryEntry)
    )
    shown = exists(
        select(FeedbackRequest.id)
        .where(
            FeedbackRequest.question_id == StoryEntry.question_id,
            requests_to(actor),
            or_(named, and_(FeedbackRequest.with_others, StoryEntry.kind.in_(FEEDBACK_KINDS))),
        )
        .correlate(StoryEntry)
    )
    to_me = exists(
        select(EntryReply.id)
        .join(own, own.c.id == EntryReply.reply_to_id)
        .where(EntryReply.entry_id == StoryEntry.id, or_(own.c.author_id == me, own.c.host_id == me))
        .correlate(StoryEntry)
    )
    return or_(StoryEntry.author_id == me, StoryEntry.host_id == me, shown, to_me)


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


@lru_cache(_ACTORS)
def visible_answers(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for answers that came home: the owner; others after the owner has read it.

    Others also need to be able to read the item at which it stands.
    """
    readable = wholly_visible_questions(actor)
    questions = select(LearningQuestion.id).where(readable)
    entries = select(StoryEntry.id).where(StoryEntry.deleted_at.is_(None), _of_question(readable))
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


def visible_offers(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for offers in the actor's units: of who is there now or has no account."""
    is_here = exists(
        select(UnitMembership.id)
        .join(Person, Person.id == UnitMembership.person_id)
        .where(
            UnitMembership.person_id == KnowledgeOffer.person_id,
            UnitMembership.unit_id == KnowledgeOffer.unit_id,
            runs_on(UnitMembership.starts_on, UnitMembership.ends_on, actor.on),
            Person.is_active,
            Person.deleted_at.is_(None),
        )
        .correlate(KnowledgeOffer)
    )
    return and_(
        KnowledgeOffer.unit_id.in_(actor.units_reached(Permission.SEE_OFFERS)),
        or_(KnowledgeOffer.person_id.is_(None), is_here),
    )


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
