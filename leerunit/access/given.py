"""What someone wrote at questions of others: their own words, whatever becomes of the question."""

from __future__ import annotations

from uuid import NAMESPACE_OID, UUID, uuid5

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from leerunit.access.actor import Actor
from leerunit.access.visibility import own_questions, visible_entries
from leerunit.domain.vocabulary import FEEDBACK_KINDS
from leerunit.store.schema import GivenWords, LearningQuestion, StoryEntry


def given_id(text_id: UUID) -> UUID:
    """Return the id under which a reaction stands in its writer's portfolio.

    It is made of an id that never leaves the store: two portfolios must not tell by their ids that one
    answers the other.
    """
    return uuid5(NAMESPACE_OID, f"leerunit given {text_id}")


def reactions_of(actor: Actor) -> ColumnElement[bool]:
    """Return the condition for the actor's own reactions at questions of others that they read now."""
    own = select(LearningQuestion.id).where(own_questions(actor))
    return and_(
        StoryEntry.author_id == actor.person_id,
        StoryEntry.kind.in_(FEEDBACK_KINDS),
        StoryEntry.question_id.not_in(own),
        visible_entries(actor),
    )


def has_given(session: Session, actor: Actor, wanted: UUID) -> bool:
    """Tell whether this is a reaction of the actor at another's question."""
    kept = select(GivenWords.id).where(GivenWords.id == wanted, GivenWords.person_id == actor.person_id)
    if session.scalar(kept) is not None:
        return True
    texts = session.scalars(select(StoryEntry.text_id).where(reactions_of(actor)))
    return any(given_id(text_id) == wanted for text_id in texts)
