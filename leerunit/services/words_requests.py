"""May the words of a question go along with an answer to it: asked once, agreed or not, taken back at once.

They go along only while the asker agrees and the one who answered can read the question. What someone
without account brought is not the asker's to hand out.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from leerunit.access.actor import Actor
from leerunit.access.guard import Sitting
from leerunit.access.visibility import own_questions, visible_questions
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.giving import WordsAsked, WordsStand
from leerunit.domain.views.today import Attention
from leerunit.domain.vocabulary import ItemKind
from leerunit.services.wordbook import read_words
from leerunit.store.schema import BroughtQuestion, LearningQuestion, Person, WordsRequest

_Q = LearningQuestion


@dataclass(frozen=True, slots=True)
class Agreed:
    """What may go along of a question: the text of its words, and who asked it."""

    text_id: UUID
    asker: str


def agreed_words(session: Session, actor: Actor, question_ids: Collection[UUID]) -> dict[UUID, Agreed]:
    """Return, by question, what may go along with the actor's answers now."""
    rows = session.execute(
        select(_Q.id, _Q.text_id, Person.name)
        .join(WordsRequest, WordsRequest.question_id == _Q.id)
        .join(Person, Person.id == _Q.owner_id)
        .where(
            _Q.id.in_(question_ids),
            WordsRequest.person_id == actor.person_id,
            WordsRequest.given_at.is_not(None),
            WordsRequest.ended_at.is_(None),
            visible_questions(actor),
            ~_is_brought(),
        )
    )
    return {question_id: Agreed(text_id, name) for question_id, text_id, name in rows}


def stands(sitting: Sitting, question_ids: Collection[UUID]) -> dict[UUID, tuple[WordsStand, str]]:
    """Return, for the questions that the actor can read now, how it stands, and who asked."""
    rows = sitting.session.execute(
        select(_Q.id, Person.name, WordsRequest.id, _is_brought())
        .join(Person, Person.id == _Q.owner_id)
        .outerjoin(WordsRequest, (WordsRequest.question_id == _Q.id) & (WordsRequest.person_id == sitting.me))
        .where(_Q.id.in_(question_ids), visible_questions(sitting.actor))
    ).all()
    agreed = agreed_words(sitting.session, sitting.actor, question_ids)
    found: dict[UUID, tuple[WordsStand, str]] = {}
    for question_id, name, request, is_brought in rows:
        stand = WordsStand.MAY_ASK if request is None else WordsStand.ASKED
        stand = WordsStand.CANNOT if is_brought else stand
        found[question_id] = (WordsStand.AGREED if question_id in agreed else stand, name)
    return found


def ask_words(sitting: Sitting, question_id: UUID) -> None:
    """Ask the asker, once. Refused: NOT_FOUND, CONSENT_MISSING when someone without account brought it."""
    is_brought = sitting.session.scalar(
        select(_is_brought()).where(_Q.id == question_id, visible_questions(sitting.actor))
    )
    if is_brought is None:
        raise Refused(RefusalCode.NOT_FOUND)
    if is_brought:
        raise Refused(RefusalCode.CONSENT_MISSING)
    if _request(sitting, question_id, sitting.me) is None:
        sitting.session.add(
            WordsRequest(
                created_at=sitting.now,
                question_id=question_id,
                person_id=sitting.me,
                asked_at=sitting.now,
            )
        )


def answer_words(sitting: Sitting, question_id: UUID, person_id: UUID, *, agreed: bool | None) -> None:
    """Agree, rather not or no longer; None puts it back as it was asked.

    Refused: NOT_FOUND when nothing was asked.
    """
    request = _request(sitting, question_id, person_id)
    if request is None:
        raise Refused(RefusalCode.NOT_FOUND)
    request.given_at = sitting.now if agreed else None
    request.ended_at = sitting.now if agreed is False else None
    sitting.session.flush()


def asked_at(sitting: Sitting, question: LearningQuestion) -> tuple[WordsAsked, ...]:
    """Return who asks and who may; for the one who asked the question alone."""
    if question.owner_id != sitting.me:
        return ()
    rows = sitting.session.execute(
        select(Person.id, Person.name, WordsRequest.given_at)
        .join(WordsRequest, WordsRequest.person_id == Person.id)
        .where(
            WordsRequest.question_id == question.id,
            WordsRequest.ended_at.is_(None),
            Person.deleted_at.is_(None),
        )
        .order_by(WordsRequest.asked_at, WordsRequest.id)
    )
    return tuple(WordsAsked(person_id, name, given_at is not None) for person_id, name, given_at in rows)


def words_asked_of_me(sitting: Sitting) -> tuple[Attention, ...]:
    """Return where someone waits for my word about a question of mine."""
    rows = sitting.session.execute(
        select(_Q.id, _Q.text_id, Person.name)
        .join(WordsRequest, WordsRequest.question_id == _Q.id)
        .join(Person, Person.id == WordsRequest.person_id)
        .where(
            _Q.owner_id == sitting.me,
            own_questions(sitting.actor),
            WordsRequest.given_at.is_(None),
            WordsRequest.ended_at.is_(None),
            Person.deleted_at.is_(None),
        )
        .order_by(WordsRequest.asked_at, WordsRequest.id)
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return tuple(
        Attention("words_asked", ItemKind.QUESTION, row.id, words.text(row.text_id), row.name) for row in rows
    )


def _is_brought() -> ColumnElement[bool]:
    return exists().where(BroughtQuestion.question_id == _Q.id)


def _request(sitting: Sitting, question_id: UUID, person_id: UUID) -> WordsRequest | None:
    return sitting.session.scalar(
        select(WordsRequest).where(
            WordsRequest.question_id == question_id, WordsRequest.person_id == person_id
        )
    )
