"""A unit's bank of deepening questions: those of the program, changed and added to in the unit's words."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.catalogue.reflection import deepening_questions
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.reflection import DeepeningQuestion
from leerunit.domain.vocabulary import Language
from leerunit.domain.wording import clean_line
from leerunit.services.wordbook import read_words
from leerunit.store import schema
from leerunit.store.schema import new_id
from leerunit.store.texts import new_text, write_text


def the_bank(sitting: Sitting, language: Language) -> tuple[DeepeningQuestion, ...]:
    """Return the program's questions, then those the unit added; resting ones included."""
    changed = {row.key: row for row in _rows(sitting)}
    words = read_words(sitting, [row.text_id for row in changed.values()])
    begun_with = deepening_questions(language)
    keys = [*begun_with, *(key for key in changed if key not in begun_with)]
    bank: list[DeepeningQuestion] = []
    for key in keys:
        row = changed.get(key)
        own = words.text(row.text_id) if row is not None else ""
        is_resting = row is not None and row.deleted_at is not None
        bank.append(DeepeningQuestion(key, own or begun_with.get(key, ""), bool(own), is_resting))
    return tuple(bank)


def offered(sitting: Sitting, language: Language) -> tuple[str, ...]:
    """Return the words of the questions that are offered now."""
    return tuple(each.text for each in the_bank(sitting, language) if not each.is_resting and each.text)


def add_deepening(sitting: Sitting, text: str) -> str:
    """Add a question; return its key. Refused: EMPTY_TEXT, TEXT_TOO_LONG."""
    words = clean_line(text, empty=RefusalCode.EMPTY_TEXT, limit=500)
    row_id = new_id()
    _add(sitting, str(row_id), row_id, new_text(sitting, words))
    return str(row_id)


def rewrite_deepening(sitting: Sitting, key: str, text: str) -> None:
    """Ask it in the unit's words. Refused: NOT_FOUND, EMPTY_TEXT, TEXT_TOO_LONG."""
    words = clean_line(text, empty=RefusalCode.EMPTY_TEXT, limit=500)
    row = _row(sitting, key)
    if row.text_id is None:
        row.text_id = new_text(sitting, words)
    else:
        write_text(sitting, row.text_id, words)


def let_rest(sitting: Sitting, key: str, *, resting: bool) -> None:
    """Offer it no more, or again. Refused: NOT_FOUND."""
    _row(sitting, key).deleted_at = sitting.now if resting else None


def _rows(sitting: Sitting) -> list[schema.DeepeningQuestion]:
    return list(
        sitting.session.scalars(
            select(schema.DeepeningQuestion)
            .where(schema.DeepeningQuestion.unit_id == sitting.unit())
            .order_by(schema.DeepeningQuestion.created_at, schema.DeepeningQuestion.id)
        )
    )


def _row(sitting: Sitting, key: str) -> schema.DeepeningQuestion:
    """Return the unit's row of a question; one for a question of the program is made when first needed."""
    found = next((row for row in _rows(sitting) if row.key == key), None)
    if found is not None:
        return found
    if key not in deepening_questions(Language.DUTCH):
        raise Refused(RefusalCode.NOT_FOUND)
    return _add(sitting, key, new_id(), None)


def _add(sitting: Sitting, key: str, row_id: UUID, text_id: UUID | None) -> schema.DeepeningQuestion:
    row = schema.DeepeningQuestion(
        id=row_id, created_at=sitting.now, unit_id=sitting.unit(), key=key, text_id=text_id
    )
    sitting.session.add(row)
    sitting.session.flush()
    return row
