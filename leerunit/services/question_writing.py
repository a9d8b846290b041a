"""Making questions and changing what stands around their words: state, links, the bin, read marks."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import delete, exists, select, update

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import Area, ItemKind, QuestionState, Visibility
from leerunit.domain.wording import clean_line, clean_text
from leerunit.services.given_recall import recall_words
from leerunit.services.question_cards import unread_entries
from leerunit.services.question_index import drop_question, index_question
from leerunit.services.question_sharing import sealed_for
from leerunit.store.schema import (
    LearningQuestion,
    QualificationLink,
    ReadMark,
    StateChange,
    StoryEntry,
    new_id,
)
from leerunit.store.texts import new_text


def the_question(sitting: Sitting, question_id: UUID) -> LearningQuestion:
    """Return the row of a question that the door has found. Refused: NOT_FOUND."""
    question = sitting.session.get(LearningQuestion, question_id)
    if question is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return question


def touch(sitting: Sitting, question: LearningQuestion) -> None:
    """Note that something was written at a question, without a new version of its row."""
    sitting.session.execute(
        update(LearningQuestion).where(LearningQuestion.id == question.id).values(updated_at=sitting.now)
    )


def ask_question(sitting: Sitting, text: str, visibility: Visibility) -> UUID:
    """Keep a new question of the actor.

    Refused: EMPTY_TEXT, TEXT_TOO_LONG, NOTHING_CHOSEN for `chosen`, whose people are named afterwards.
    """
    if visibility is Visibility.CHOSEN:
        raise Refused(RefusalCode.NOTHING_CHOSEN)
    if visibility is Visibility.COMMUNITY:
        raise Refused(RefusalCode.NOT_ALLOWED)
    question = LearningQuestion(
        id=new_id(),
        created_at=sitting.now,
        unit_id=sitting.unit(),
        owner_id=sitting.me,
        state=QuestionState.ASKED,
        state_since=sitting.today,
        started_on=sitting.today,
        visibility=visibility,
        updated_at=sitting.now,
    )
    question.text_id = new_text(sitting, clean_text(text).strip(), sealed_for=sealed_for(question))
    sitting.session.add(question)
    sitting.session.flush()
    index_question(sitting, question)
    sitting.concerns(ItemKind.QUESTION, question.id, sitting.me)
    return question.id


def grow_question(sitting: Sitting, question: LearningQuestion, text: str) -> UUID:
    """Keep a new, private question that grew out of this one. Refused: CHANGED_MEANWHILE if one did."""
    if question.leads_to_id is not None:
        raise Refused(RefusalCode.CHANGED_MEANWHILE)
    grown = ask_question(sitting, text, Visibility.ONLY_ME)
    question.leads_to_id = grown
    question.updated_at = sitting.now
    return grown


def set_question_state(sitting: Sitting, question: LearningQuestion, state: QuestionState, why: str) -> None:
    """Move a question to any state from any other; `why` is one optional line.

    The state it has already is no new change; a `why` then belongs to the change that brought it there.
    """
    line = clean_line(why, limit=500)
    if state is question.state and not line:
        return
    text_id = new_text(sitting, line, sealed_for=sealed_for(question)) if line else None
    if state is question.state and _explained(sitting, question, text_id):
        return
    sitting.session.add(
        StateChange(
            created_at=sitting.now,
            question_id=question.id,
            person_id=sitting.me,
            state=state,
            at=sitting.now,
            why_text_id=text_id,
        )
    )
    question.state = state
    question.state_since = sitting.today
    question.updated_at = sitting.now


def _explained(sitting: Sitting, question: LearningQuestion, text_id: UUID | None) -> bool:
    """Put the why at the last change if it has none yet; return whether it had none."""
    last = sitting.session.scalar(
        select(StateChange)
        .where(StateChange.question_id == question.id)
        .order_by(StateChange.at.desc(), StateChange.id.desc())
        .limit(1)
    )
    if last is None or last.state is not question.state or last.why_text_id is not None:
        return False
    last.why_text_id = text_id
    question.updated_at = sitting.now
    return True


def link_question(
    sitting: Sitting, question_id: UUID, framework: str, version: str, code: str, title: str
) -> None:
    """Link a question to a work process or role; twice the same is once."""
    unlink_question(sitting, question_id, framework, version, code)
    sitting.session.add(
        QualificationLink(
            created_at=sitting.now,
            item_kind=ItemKind.QUESTION,
            item_id=question_id,
            framework=clean_line(framework, empty=RefusalCode.EMPTY_TEXT),
            version=clean_line(version),
            code=clean_line(code, empty=RefusalCode.EMPTY_TEXT),
            title=clean_line(title, limit=500),
        )
    )


def unlink_question(sitting: Sitting, question_id: UUID, framework: str, version: str, code: str) -> None:
    """Take a link away; one that is not there is no mistake."""
    sitting.session.execute(
        delete(QualificationLink).where(
            QualificationLink.item_kind == ItemKind.QUESTION,
            QualificationLink.item_id == question_id,
            QualificationLink.framework == clean_line(framework),
            QualificationLink.version == clean_line(version),
            QualificationLink.code == clean_line(code),
        )
    )


def remove_question(sitting: Sitting, question: LearningQuestion) -> None:
    """Put a question in the bin of its first owner. Refused: NOT_ALLOWED for another owner."""
    if question.owner_id != sitting.me:
        raise Refused(RefusalCode.NOT_ALLOWED)
    question.deleted_at = sitting.now
    sitting.session.flush()
    recall_words(sitting, question.id)
    drop_question(sitting, question.id)


def put_back_question(sitting: Sitting, question: LearningQuestion) -> None:
    """Take a question out of the bin as it was."""
    question.deleted_at = None
    question.updated_at = sitting.now
    sitting.session.flush()
    index_question(sitting, question)


def mark_question_read(sitting: Sitting, question_id: UUID) -> None:
    """Note that the actor has read what stands at a question now; tells it on if that was new."""
    had_news = sitting.session.scalar(
        select(exists().where(StoryEntry.question_id == question_id, unread_entries(sitting)))
    )
    mark = sitting.session.scalar(
        select(ReadMark).where(ReadMark.person_id == sitting.me, ReadMark.item_id == question_id)
    )
    is_first_look = mark is None and not sitting.owns
    if mark is None:
        mark = ReadMark(created_at=sitting.now, person_id=sitting.me, item_id=question_id)
        sitting.session.add(mark)
    mark.at = sitting.now
    if had_news or is_first_look:
        sitting.changed.add(Area.QUESTIONS)
