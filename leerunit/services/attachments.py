"""Files at a question: a picture, a PDF, a document. Shown by name and size, opened by choice."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.vocabulary import Area, ItemKind
from leerunit.exchange.attached import take_in
from leerunit.services.question_files import attachment_row, content_of, put_content
from leerunit.services.question_sharing import sealed_for
from leerunit.services.question_writing import the_question, touch
from leerunit.services.use_case import use_case
from leerunit.store.places import disk_translated, write_atomically
from leerunit.store.schema import Attachment, new_id
from leerunit.store.texts import new_text

_CHANGES = frozenset({Area.QUESTIONS})


class Attachments:
    """Use cases of files at a question."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.WRITE_QUESTION)
    def add(self, question_id: UUID, path: Path) -> UUID:
        """Put a file with my question; of a picture only its dots are kept.

        Refused: FILE_TOO_LARGE, FILE_KIND. Unavailable: FILE_UNREADABLE.
        """
        about = About(AboutKind.QUESTION, question_id)
        errand = self._guard.errand(Permission.WRITE_QUESTION, about)
        with errand.reading():
            pass  # whether I may, before anything is read
        taken = take_in(path)
        with errand.writing(areas=_CHANGES, action="add_attachment") as sitting:
            question = the_question(sitting, question_id)
            owner = sealed_for(question)
            row = Attachment(
                id=new_id(),
                created_at=sitting.now,
                item_kind=ItemKind.QUESTION,
                item_id=question_id,
                name="",
                media_type=taken.media_type,
                name_text_id=new_text(sitting, taken.name, sealed_for=owner),
                added_by_id=sitting.me,
            )
            put_content(sitting, row, taken.content, owner)
            sitting.session.add(row)
            touch(sitting, question)
            return row.id

    @use_case(Permission.READ_QUESTION)
    def save(self, question_id: UUID, attachment_id: UUID, path: Path) -> None:
        """Write a file of a question I may read to a place of my choice.

        Refused: SEALED_STILL. Unavailable: FILE_UNWRITABLE, DISK_FULL, READ_ONLY, PLACE_GONE.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.reading(Permission.READ_QUESTION, about) as sitting:
            content = content_of(sitting, attachment_row(sitting, question_id, attachment_id, removed=False))
        with disk_translated():
            write_atomically(path, content)

    @use_case(Permission.WRITE_QUESTION)
    def remove(self, question_id: UUID, attachment_id: UUID) -> None:
        """Put a file of my question in the bin; it is erased after thirty days."""
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.WRITE_QUESTION, about, areas=_CHANGES, action="remove_attachment"
        ) as sitting:
            row = attachment_row(sitting, question_id, attachment_id, removed=False)
            row.deleted_at = sitting.now
            touch(sitting, the_question(sitting, question_id))

    @use_case(Permission.WRITE_QUESTION)
    def put_back(self, question_id: UUID, attachment_id: UUID) -> None:
        """Take a file of my question out of the bin."""
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.WRITE_QUESTION, about, areas=_CHANGES, action="put_back_attachment"
        ) as sitting:
            attachment_row(sitting, question_id, attachment_id, removed=True).deleted_at = None
            touch(sitting, the_question(sitting, question_id))
