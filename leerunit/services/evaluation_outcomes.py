"""What came of an evaluation: agreed or seen differently, both of equal worth; and the answer to it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import Outcome
from leerunit.domain.wording import clean_text
from leerunit.services.evaluation_index import index_evaluation
from leerunit.services.evaluation_talk import (
    check_all_finished,
    check_question,
    check_takes_part,
    content_changes,
    the_evaluation,
)
from leerunit.store.schema import EvaluationOutcome
from leerunit.store.texts import current_text, new_text, write_text


def changes_outcome(sitting: Sitting, evaluation_id: UUID, key: str, outcome: Outcome) -> bool:
    """Tell whether a question ends otherwise than it stands; else only words are typed."""
    known = _outcome(sitting, evaluation_id, key)
    return outcome is not (Outcome.OPEN if known is None else known.outcome)


def settle_question(
    sitting: Sitting, evaluation_id: UUID, key: str, outcome: Outcome, text: str, expected: int | None
) -> None:
    """Keep how a question ended, with its words. Refused: see `Evaluations.settle`."""
    check_takes_part(sitting, evaluation_id)
    check_all_finished(sitting, evaluation_id)
    check_question(sitting, evaluation_id, key)
    words = clean_text(text, may_be_empty=True)
    row = _outcome(sitting, evaluation_id, key)
    if row is None:
        row = EvaluationOutcome(
            created_at=sitting.now, evaluation_id=evaluation_id, question_key=key, outcome=Outcome.OPEN
        )
        sitting.session.add(row)
    if not _differs(sitting, row, outcome, words, expected):
        return
    content_changes(sitting, the_evaluation(sitting, evaluation_id))
    row.outcome = outcome
    row.text_id = _kept(sitting, row.text_id, words)
    sitting.session.flush()
    index_evaluation(sitting, evaluation_id)


def write_reaction(sitting: Sitting, evaluation_id: UUID, text: str, expected: int) -> int:
    """Keep what the person says to it; return the version now current. See `Evaluations.write_reaction`."""
    check_all_finished(sitting, evaluation_id)
    evaluation = the_evaluation(sitting, evaluation_id)
    words = clean_text(text, may_be_empty=True)
    before = _number_and_words(sitting, evaluation.reaction_text_id)
    _check_version(before[0], expected)
    if before[1] == words:
        return before[0]
    content_changes(sitting, evaluation)
    evaluation.reaction_text_id = _kept(sitting, evaluation.reaction_text_id, words)
    sitting.session.flush()
    index_evaluation(sitting, evaluation_id)
    return _number_and_words(sitting, evaluation.reaction_text_id)[0]


def _outcome(sitting: Sitting, evaluation_id: UUID, key: str) -> EvaluationOutcome | None:
    return sitting.session.scalar(
        select(EvaluationOutcome).where(
            EvaluationOutcome.evaluation_id == evaluation_id, EvaluationOutcome.question_key == key
        )
    )


def _differs(
    sitting: Sitting, row: EvaluationOutcome, outcome: Outcome, words: str, expected: int | None
) -> bool:
    """Tell whether anything changes. Refused: CHANGED_MEANWHILE."""
    number, before = _number_and_words(sitting, row.text_id)
    if expected is not None:
        _check_version(number, expected)
    return (outcome, words) != (row.outcome, before)


def _number_and_words(sitting: Sitting, text_id: UUID | None) -> tuple[int, str]:
    if text_id is None:
        return 0, ""
    version = current_text(sitting, text_id)
    return version.number, version.body or ""


def _check_version(number: int, expected: int) -> None:
    if number != expected:
        raise Refused(RefusalCode.CHANGED_MEANWHILE)


def _kept(sitting: Sitting, text_id: UUID | None, words: str) -> UUID | None:
    if text_id is not None:
        write_text(sitting, text_id, words)
    elif words:
        text_id = new_text(sitting, words)
    return text_id
