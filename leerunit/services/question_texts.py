"""Writing on in a text of a question's story, and its earlier versions: for its author alone."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import exists, or_, select

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.questions import TextVersion
from leerunit.domain.vocabulary import ItemKind
from leerunit.domain.wording import clean_text
from leerunit.services.question_index import index_entry, index_question_text
from leerunit.services.question_writing import the_question, touch
from leerunit.store.schema import EntryPart, Person, StoryEntry
from leerunit.store.texts import restore_text, text_versions, write_text


def write_on(sitting: Sitting, text_id: UUID, text: str, expected_version: int, *, anew: bool = False) -> int:
    """Keep what was typed, as a version of its own if `anew`; return the number now current.

    Only a field of a reflection, or a free text beside such fields, may become empty.
    Refused: CHANGED_MEANWHILE, EMPTY_TEXT, TEXT_TOO_LONG.
    """
    words = clean_text(text, may_be_empty=_may_be_empty(sitting, text_id))
    number = write_text(sitting, text_id, words, expected=expected_version, anew=anew)
    if number != expected_version:
        _follow(sitting)
    return number


def restore_version(sitting: Sitting, text_id: UUID, number: int) -> int:
    """Put earlier words back as a new version; return its number. Refused: NOT_FOUND, SEALED_STILL."""
    now_current = restore_text(sitting, text_id, number)
    _follow(sitting)
    return now_current


def versions_of(sitting: Sitting, text_id: UUID) -> tuple[TextVersion, ...]:
    """Return all versions that can be opened, the newest first."""
    versions = text_versions(sitting, text_id)
    authors = {version.author_id for version in versions if version.author_id is not None}
    people = sitting.session.execute(select(Person.id, Person.name).where(Person.id.in_(authors)))
    names = {person.id: person.name for person in people}
    return tuple(
        TextVersion(
            version.number,
            version.body,
            "" if version.author_id is None else names.get(version.author_id, ""),
            version.changed_at,
        )
        for version in versions
        if version.body is not None
    )


def _may_be_empty(sitting: Sitting, text_id: UUID) -> bool:
    beside_parts = exists().where(EntryPart.entry_id == StoryEntry.id, StoryEntry.text_id == text_id)
    is_part = exists().where(EntryPart.text_id == text_id)
    return bool(sitting.session.scalar(select(or_(is_part, beside_parts))))


def _follow(sitting: Sitting) -> None:
    """Bring the question's date and the search table up to date with the text that was written."""
    subject = sitting.subject
    if subject is None:
        raise Refused(RefusalCode.NOT_FOUND)
    if subject.kind is ItemKind.QUESTION:
        question = the_question(sitting, subject.item_id)
        touch(sitting, question)
        index_question_text(sitting, question)
        return
    question_id = sitting.session.scalar(
        select(StoryEntry.question_id).where(StoryEntry.id == subject.item_id)
    )
    if question_id is not None:
        question = the_question(sitting, question_id)
        touch(sitting, question)
        index_entry(sitting, question, subject.item_id)
