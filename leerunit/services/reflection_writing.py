"""Writing a reflection field by field; another model changes the fields that are asked, never a word."""

from __future__ import annotations

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.catalogue.reflection import model_with
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.reflection import KeptReflection
from leerunit.domain.vocabulary import EntryKind
from leerunit.domain.wording import clean_line, clean_text
from leerunit.services.entry_parts import order_parts, write_part
from leerunit.services.question_entries import NewEntry, add_own_entry
from leerunit.services.question_index import index_entry
from leerunit.services.question_writing import the_question, touch
from leerunit.services.reflection_model import model_version
from leerunit.store.schema import LearningQuestion, StoryEntry, Template, TemplateVersion
from leerunit.store.texts import write_text

FREE = ""
"""The key of the free story."""


def begin_reflection(
    sitting: Sitting, question: LearningQuestion, model: str, key: str, text: str
) -> KeptReflection:
    """Keep the first words of a reflection, in the free story or in one field of a model."""
    free, parts = (text, ()) if key == FREE else ("", ((key, text),))
    new = NewEntry(EntryKind.REFLECTION, free, parts=parts, model=model or None)
    entry_id = add_own_entry(sitting, question, new)
    text_id = sitting.session.scalar(select(StoryEntry.text_id).where(StoryEntry.id == entry_id))
    if text_id is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return KeptReflection(entry_id, text_id, version=1)


def write_field(sitting: Sitting, key: str, text: str, expected: int) -> int:
    """Keep what was typed in the free story or in a field; return the number now current.

    `expected` 0: the field has no words yet. Refused: CHANGED_MEANWHILE, TEXT_TOO_LONG, NOT_ALLOWED when
    the piece is no reflection.
    """
    entry, question = _reflection(sitting)
    words = clean_text(text, may_be_empty=True)
    name = clean_line(key)
    if name:
        number = write_part(sitting, question, entry.id, name, words, expected)
    else:
        number = write_text(sitting, entry.text_id, words, expected=expected)
    if number != expected:
        _put_in_order(sitting, entry)
        touch(sitting, question)
        index_entry(sitting, question, entry.id)
    return number


def use_model(sitting: Sitting, model: str) -> None:
    """Let another model ask, or none for the free story alone; all that was written stays.

    Refused: NOT_FOUND for a model that the program does not know.
    """
    entry, question = _reflection(sitting)
    key = clean_line(model)
    known = model_with(key)
    if key and known is None:
        raise Refused(RefusalCode.NOT_FOUND)
    entry.template_version_id = None if known is None else model_version(sitting, key, known.keys)
    sitting.session.flush()
    _put_in_order(sitting, entry)
    touch(sitting, question)


def _put_in_order(sitting: Sitting, entry: StoryEntry) -> None:
    """Put the fields of the model first, in its order; words from another model stand after them."""
    key = sitting.session.scalar(
        select(Template.key)
        .join(TemplateVersion, TemplateVersion.template_id == Template.id)
        .where(TemplateVersion.id == entry.template_version_id)
    )
    known = None if key is None else model_with(key)
    order_parts(sitting, entry.id, () if known is None else known.keys)


def _reflection(sitting: Sitting) -> tuple[StoryEntry, LearningQuestion]:
    """Return the piece that the door has found, with its question."""
    subject = sitting.subject
    entry = None if subject is None else sitting.session.get(StoryEntry, subject.item_id)
    if entry is None:
        raise Refused(RefusalCode.NOT_FOUND)
    if entry.kind is not EntryKind.REFLECTION:
        raise Refused(RefusalCode.NOT_ALLOWED)
    return entry, the_question(sitting, entry.question_id)
