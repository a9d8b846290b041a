"""The teacher's words at what they read: kept as typed, and signed when they leave."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.domain.portfolio import Answer
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.portfolios import WrittenAnswer
from leerunit.domain.wording import clean_text
from leerunit.exchange.answers import SUFFIX, write_answers
from leerunit.services.cards_known import own_key
from leerunit.services.inbox_views import answers_at, item_in, the_received, written
from leerunit.services.portfolio_files import safe_name, write_out
from leerunit.services.wordbook import read_words
from leerunit.store.schema import AnswerWritten, Person, PortfolioReceived, new_id
from leerunit.store.texts import current_text, new_text, pin_text, write_text


def write_answer(
    sitting: Sitting, received_id: UUID, item_id: UUID, text: str, expected: int
) -> WrittenAnswer:
    """Keep what was typed at an item; `expected` is 0 while nothing stands there.

    What stands there may become empty again.
    Refused: NOT_FOUND, EMPTY_TEXT, TEXT_TOO_LONG, CHANGED_MEANWHILE.
    """
    row = the_received(sitting, received_id)
    item = item_in(sitting, row, item_id)
    answer = next((each for each in answers_at(sitting, row) if each.item_id == item_id), None)
    if answer is None:
        if expected != 0:
            raise Refused(RefusalCode.CHANGED_MEANWHILE)
        answer = _begin(sitting, row, item_id, clean_text(text))
    else:
        write_text(sitting, answer.text_id, clean_text(text, may_be_empty=True), expected=expected)
    answer.item_hash = item.hash
    sitting.session.flush()
    shown = written(answer, read_words(sitting, [answer.text_id]))
    if shown is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return shown


def _begin(sitting: Sitting, row: PortfolioReceived, item_id: UUID, text: str) -> AnswerWritten:
    answer = AnswerWritten(
        id=new_id(),
        created_at=sitting.now,
        unit_fingerprint=row.unit_fingerprint,
        portfolio_id=row.portfolio_id,
        item_id=item_id,
        item_hash="",
        person_id=sitting.me,
        text_id=new_text(sitting, text),
        revision=1,
    )
    sitting.session.add(answer)
    return answer


def export_answers(sitting: Sitting, received_id: UUID, folder: Path) -> Path:
    """Write all answers to a portfolio into one signed file; what left before goes along again, as it is now.

    Refused: NOTHING_CHOSEN while no word is written.
    """
    row = the_received(sitting, received_id)
    answers = [_leaving(sitting, row, each) for each in answers_at(sitting, row)]
    content = write_answers([answer for answer in answers if answer is not None], own_key(sitting))
    name = safe_name("Antwoord aan", row.student_name, sitting.today.isoformat())
    return write_out(folder, name, SUFFIX, content)


def _leaving(sitting: Sitting, row: PortfolioReceived, answer: AnswerWritten) -> Answer | None:
    """Return an answer as it leaves, with a higher revision when its words changed since it left last."""
    version = current_text(sitting, answer.text_id)
    words = (version.body or "").strip()
    if not words:
        return None
    if answer.exported_number is not None and answer.exported_number != version.number:
        answer.revision += 1
    answer.exported_number = pin_text(sitting, answer.text_id)
    answer.exported_at = sitting.now
    return Answer(
        answer_id=answer.id,
        portfolio_id=row.portfolio_id,
        student_id=row.student_id,
        unit_fingerprint=row.unit_fingerprint,
        item_id=answer.item_id,
        item_hash=answer.item_hash,
        text=words,
        author_name=_my_name(sitting),
        written_at=_whole_second(version.changed_at),
        revision=answer.revision,
    )


def _my_name(sitting: Sitting) -> str:
    return sitting.session.scalar(select(Person.name).where(Person.id == sitting.me)) or ""


def _whole_second(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)
