"""What a question changed, for whom: fields of one piece of its story, written by its owner."""

from __future__ import annotations

from sqlalchemy import exists, select

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.harvest import ChangedFor
from leerunit.domain.vocabulary import EntryKind
from leerunit.domain.wording import clean_text
from leerunit.services.entry_parts import order_parts, write_part
from leerunit.services.question_entries import NewEntry, add_own_entry
from leerunit.services.question_index import index_entry
from leerunit.services.question_writing import touch
from leerunit.store.schema import EntryPart, LearningQuestion, StoryEntry

KEYS = tuple(whom.value for whom in ChangedFor)


def write_change(
    sitting: Sitting, question: LearningQuestion, whom: ChangedFor, text: str, expected: int
) -> int:
    """Keep what changed for someone; return the number now current. `expected` 0: nothing stood there.

    Refused: CHANGED_MEANWHILE, TEXT_TOO_LONG.
    """
    words = clean_text(text, may_be_empty=True)
    entry = _piece(sitting, question)
    if entry is None:
        return _begin(sitting, question, whom, words, expected)
    number = write_part(sitting, question, entry.id, whom.value, words, expected)
    if number != expected:
        order_parts(sitting, entry.id, KEYS)
        touch(sitting, question)
        index_entry(sitting, question, entry.id)
    return number


def _begin(sitting: Sitting, question: LearningQuestion, whom: ChangedFor, words: str, expected: int) -> int:
    if expected:
        raise Refused(RefusalCode.CHANGED_MEANWHILE)
    if not words.strip():
        return 0
    add_own_entry(sitting, question, NewEntry(EntryKind.YIELD, "", parts=((whom.value, words),)))
    return 1


def _piece(sitting: Sitting, question: LearningQuestion) -> StoryEntry | None:
    """Return the piece of the story that has these fields, if one was begun."""
    return sitting.session.scalar(
        select(StoryEntry)
        .where(
            StoryEntry.question_id == question.id,
            StoryEntry.kind == EntryKind.YIELD,
            StoryEntry.deleted_at.is_(None),
            exists().where(EntryPart.entry_id == StoryEntry.id, EntryPart.key.in_(KEYS)),
        )
        .order_by(StoryEntry.created_at, StoryEntry.id)
        .limit(1)
    )
