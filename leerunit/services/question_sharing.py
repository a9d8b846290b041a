"""Who may read a question, and what follows from a change: sealing, named readers, the search table.

Everything at a question follows the question, also what others wrote there. When its owner makes it private
again, all of it is sealed to the owner; others cannot read their own words there until it is shared again.
An answer from a teacher follows too, once its owner has read it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select, update

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import Visibility
from leerunit.services.given_recall import recall_words
from leerunit.services.harvest_consent import end_consent
from leerunit.services.question_files import names_at, seal_files, unseal_files
from leerunit.services.question_index import index_question
from leerunit.services.question_readers import people_who_could_read
from leerunit.store.schema import (
    AnswerReceived,
    EntryPart,
    FeedbackRequest,
    LearningQuestion,
    QuestionShare,
    RuleEnding,
    StateChange,
    StoryEntry,
)
from leerunit.store.texts import seal_texts, unseal_texts


def sealed_for(question: LearningQuestion) -> UUID | None:
    """Return for whom new words at this question are sealed; None when others may read them."""
    return question.owner_id if question.visibility is Visibility.ONLY_ME else None


def share_question(
    sitting: Sitting,
    question: LearningQuestion,
    visibility: Visibility,
    people: Sequence[UUID],
    until: date | None,
) -> None:
    """Change who may read a question. Only its first owner does; see the module for what follows.

    Refused: NOT_ALLOWED, NOTHING_CHOSEN without people to choose, NOT_FOUND for people who could not read it,
    SEALED_STILL when some of it waits behind a former passphrase.
    """
    if question.owner_id != sitting.me or visibility is Visibility.COMMUNITY:
        raise Refused(RefusalCode.NOT_ALLOWED)
    chosen = _checked(sitting, question, people) if visibility is Visibility.CHOSEN else frozenset[UUID]()
    was_private = question.visibility is Visibility.ONLY_ME
    question.visibility = visibility
    question.updated_at = sitting.now
    if visibility is not Visibility.UNIT:
        end_consent(sitting, question.id)
    _name_readers(sitting, question.id, chosen, until)
    if was_private and visibility is not Visibility.ONLY_ME:
        unseal_all(sitting, question)
    elif visibility is Visibility.ONLY_ME:
        end_requests(sitting, question.id)
        seal_texts(sitting, texts_at(sitting, question), question.owner_id)
        seal_files(sitting, question.id, question.owner_id)
    sitting.session.flush()
    recall_words(sitting, question.id)
    index_question(sitting, question)


def unseal_all(sitting: Sitting, question: LearningQuestion) -> None:
    """Make all words and files of a question readable for all who may read it. Refused: SEALED_STILL."""
    unseal_texts(sitting, texts_at(sitting, question))
    unseal_files(sitting, question.id)


def end_requests(sitting: Sitting, question_id: UUID) -> None:
    """Take back every request for feedback at a question."""
    sitting.session.execute(
        update(FeedbackRequest)
        .where(FeedbackRequest.question_id == question_id, FeedbackRequest.withdrawn_at.is_(None))
        .values(withdrawn_at=sitting.now)
    )


def texts_at(sitting: Sitting, question: LearningQuestion) -> list[UUID]:
    """Return the ids of all texts that follow this question, removed pieces included."""
    entries = select(StoryEntry.id).where(StoryEntry.question_id == question.id)
    others = (
        select(StoryEntry.text_id).where(StoryEntry.question_id == question.id),
        select(EntryPart.text_id).where(EntryPart.entry_id.in_(entries)),
        select(FeedbackRequest.text_id).where(FeedbackRequest.question_id == question.id),
        select(StateChange.why_text_id).where(
            StateChange.question_id == question.id, StateChange.why_text_id.is_not(None)
        ),
        names_at(question.id),
        select(RuleEnding.text_id).where(RuleEnding.question_id == question.id),
        select(AnswerReceived.text_id).where(
            or_(AnswerReceived.item_id == question.id, AnswerReceived.item_id.in_(entries)),
            AnswerReceived.read_at.is_not(None),
        ),
    )
    found = [text_id for query in others for text_id in sitting.session.scalars(query)]
    return [question.text_id, *(text_id for text_id in found if text_id is not None)]


def _checked(sitting: Sitting, question: LearningQuestion, people: Sequence[UUID]) -> frozenset[UUID]:
    chosen = frozenset(people) - {question.owner_id}
    if not chosen:
        raise Refused(RefusalCode.NOTHING_CHOSEN)
    could_read = set(sitting.session.scalars(people_who_could_read(question.unit_id, sitting.today)))
    if not chosen <= could_read:
        raise Refused(RefusalCode.NOT_FOUND)
    return chosen


def _name_readers(sitting: Sitting, question_id: UUID, chosen: frozenset[UUID], until: date | None) -> None:
    standing = sitting.session.scalars(
        select(QuestionShare).where(
            QuestionShare.question_id == question_id, QuestionShare.withdrawn_at.is_(None)
        )
    ).all()
    for share in standing:
        if share.person_id in chosen:
            share.until = until
        else:
            share.withdrawn_at = sitting.now
    for person_id in sorted(chosen - {share.person_id for share in standing}):
        sitting.session.add(
            QuestionShare(
                question_id=question_id,
                person_id=person_id,
                until=until,
                consent_at=sitting.now,
                created_at=sitting.now,
            )
        )
    sitting.session.flush()
