"""Files at a question: they follow it as its texts do, sealed for its first owner while it is private."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import undefer

from leerunit.access.guard import Sitting
from leerunit.access.visibility import wholly_visible_questions
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.beside import AttachmentView
from leerunit.domain.vocabulary import ItemKind
from leerunit.services.wordbook import read_words
from leerunit.store.schema import Attachment, LearningQuestion, Person


def attachments_at(sitting: Sitting, question_id: UUID) -> tuple[AttachmentView, ...]:
    """Return the files at a question that the door has found readable, in the order of adding."""
    rows = sitting.session.execute(
        select(
            Attachment.id,
            Attachment.name_text_id,
            Attachment.media_type,
            Attachment.size,
            Person.name,
        )
        .outerjoin(Person, Person.id == Attachment.added_by_id)
        .where(*_at(question_id), Attachment.deleted_at.is_(None), _read_whole(sitting, question_id))
        .order_by(Attachment.created_at, Attachment.id)
    ).all()
    words = read_words(sitting, [row.name_text_id for row in rows])
    return tuple(
        AttachmentView(
            row.id,
            words.text(row.name_text_id),
            row.media_type,
            row.size,
            row.name or "",
            is_sealed=row.name_text_id is not None and words.is_sealed(row.name_text_id),
        )
        for row in rows
    )


def attachment_row(sitting: Sitting, question_id: UUID, attachment_id: UUID, *, removed: bool) -> Attachment:
    """Return one file of a question with its content. Refused: NOT_FOUND."""
    row = sitting.session.scalar(
        _whole().where(
            *_at(question_id),
            Attachment.id == attachment_id,
            Attachment.deleted_at.is_not(None) == removed,
            _read_whole(sitting, question_id),
        )
    )
    if row is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return row


def put_content(sitting: Sitting, row: Attachment, content: bytes, sealed_for: UUID | None) -> None:
    """Set what a file holds: open, or sealed for one person. `size` is that of the file itself."""
    row.size = len(content)
    row.sealed_for = sealed_for
    row.content = content if sealed_for is None else sitting.keyring.seal_bytes(content, sealed_for, row.id)
    row.sha256 = sha256(row.content).hexdigest()


def content_of(sitting: Sitting, row: Attachment) -> bytes:
    """Return what a file holds. Refused: SEALED_STILL."""
    if row.sealed_for is None:
        return row.content
    return sitting.keyring.open_bytes(row.content, row.id)


def seal_files(sitting: Sitting, question_id: UUID, for_person: UUID) -> None:
    """Seal all files of a question, removed ones too."""
    for row in _all(sitting, question_id):
        if row.sealed_for is None:
            put_content(sitting, row, row.content, for_person)


def unseal_files(sitting: Sitting, question_id: UUID) -> None:
    """Make all files of a question readable for all who may read it. Refused: SEALED_STILL."""
    for row in _all(sitting, question_id):
        if row.sealed_for is not None:
            put_content(sitting, row, content_of(sitting, row), None)


def names_at(question_id: UUID) -> Select[UUID | None]:
    """Return the select of the texts that name the files of a question, removed ones too."""
    return select(Attachment.name_text_id).where(*_at(question_id))


def _all(sitting: Sitting, question_id: UUID) -> Iterable[Attachment]:
    return sitting.session.scalars(_whole().where(*_at(question_id))).all()


def _whole() -> Select[Attachment]:
    return select(Attachment).options(undefer(Attachment.content))


def _read_whole(sitting: Sitting, question_id: UUID) -> ColumnElement[bool]:
    """Return the condition that the actor reads the question whole: who is only asked sees no files."""
    whole = wholly_visible_questions(sitting.actor)
    return exists(select(LearningQuestion.id).where(LearningQuestion.id == question_id, whole))


def _at(question_id: UUID) -> tuple[ColumnElement[bool], ...]:
    return (Attachment.item_kind == ItemKind.QUESTION, Attachment.item_id == question_id)
