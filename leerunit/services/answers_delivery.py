"""Delivering answers: each sealed to the student it is for, who reads it first."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.domain.portfolio import AnswerFile, Reason
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import ItemKind, Visibility
from leerunit.services.answers_homes import Homed, read_when
from leerunit.store.schema import AnswerReceived, LearningQuestion, new_id
from leerunit.store.texts import erase_texts, new_text, unseal_texts

_REFUSALS = {
    Reason.WITHDRAWN: RefusalCode.CARD_WITHDRAWN,
    Reason.EXPIRED: RefusalCode.CARD_EXPIRED,
    Reason.WRONG_PURPOSE: RefusalCode.NOT_AN_ANSWER,
}


def check_sender(file: AnswerFile) -> None:
    """Refused: CARD_UNKNOWN, CARD_WITHDRAWN, CARD_EXPIRED; NOT_AN_ANSWER when a unit's key signed it."""
    if file.reason is not None:
        raise Refused(_REFUSALS.get(file.reason, RefusalCode.CARD_UNKNOWN))


def deliver(sitting: Sitting, file: AnswerFile, homes: Sequence[Homed]) -> None:
    """Let the new ones of these answers stand at their items, unread."""
    for home in homes:
        if home.is_new:
            answer_id = _stand(sitting, file, home)
            sitting.concerns(ItemKind.ANSWER, answer_id, home.answer.student_id)


def _stand(sitting: Sitting, file: AnswerFile, home: Homed) -> UUID:
    """Keep one answer. New words of an answer take the place of its old ones and are read anew."""
    answer = home.answer
    text_id = new_text(sitting, answer.text, sealed_for=answer.student_id)
    made_at = read_when(sitting, answer)
    row = home.known
    if row is None:
        row = AnswerReceived(
            id=new_id(),
            created_at=sitting.now,
            answer_id=answer.answer_id,
            fingerprint=file.card.fingerprint,
        )
        sitting.session.add(row)
    else:
        erase_texts(sitting.session, [row.text_id])
    row.item_kind, row.item_id, row.owner_id = home.kind, home.item_id, answer.student_id
    row.author_name, row.written_at, row.revision = answer.author_name, answer.written_at, answer.revision
    row.item_hash, row.portfolio_made_at = answer.item_hash, made_at
    row.text_id, row.read_at, row.deleted_at = text_id, None, None
    sitting.session.flush()
    return row.id


def mark_answer_read(sitting: Sitting, answer_id: UUID) -> None:
    """Note that its owner has read it; from now on it is read by whoever reads the item."""
    row = sitting.session.get(AnswerReceived, answer_id)
    if row is None:
        raise Refused(RefusalCode.NOT_FOUND)
    if row.read_at is not None:
        return
    row.read_at = sitting.now
    if _is_open(sitting, row):
        unseal_texts(sitting, [row.text_id])


def _is_open(sitting: Sitting, row: AnswerReceived) -> bool:
    """Tell whether others may read the item; an own yield is its person's alone."""
    if row.item_kind is ItemKind.QUESTION:
        visibility = sitting.session.scalar(
            select(LearningQuestion.visibility).where(LearningQuestion.id == row.item_id)
        )
        return visibility not in {None, Visibility.ONLY_ME}
    return row.item_kind is ItemKind.EVALUATION
