"""The own log of a guide: "I held back / I stepped in, because ...". Sealed to them; their own learning."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.own_log import OwnLogEntry
from leerunit.domain.vocabulary import Area, OwnLogKind
from leerunit.domain.wording import clean_text
from leerunit.services.use_case import use_case
from leerunit.services.wordbook import read_words
from leerunit.store.schema import OwnLogNote
from leerunit.store.texts import new_text

_CHANGES = frozenset({Area.OWN_LOG})


class OwnLog:
    """Use cases of the own log. Refused: NOT_FOUND for a note that is not mine."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.KEEP_OWN_LOG)
    def mine(self) -> tuple[OwnLogEntry, ...]:
        """Return my notes, the latest first; those whose words are sealed still are left out."""
        with self._guard.reading(Permission.KEEP_OWN_LOG) as sitting:
            rows = sitting.session.scalars(
                select(OwnLogNote)
                .where(OwnLogNote.person_id == sitting.me, OwnLogNote.deleted_at.is_(None))
                .order_by(OwnLogNote.created_at.desc(), OwnLogNote.id.desc())
            ).all()
            words = read_words(sitting, [row.text_id for row in rows])
            return tuple(
                OwnLogEntry(row.id, row.kind, words.text(row.text_id), row.created_at)
                for row in rows
                if words.text(row.text_id)
            )

    @use_case(Permission.KEEP_OWN_LOG)
    def write(self, kind: OwnLogKind, text: str) -> UUID:
        """Keep a note. Refused: EMPTY_TEXT, TEXT_TOO_LONG."""
        words = clean_text(text).strip()
        with self._guard.writing(Permission.KEEP_OWN_LOG, areas=_CHANGES, action="write_own_log") as sitting:
            text_id = new_text(sitting, words, sealed_for=sitting.me)
            note = OwnLogNote(created_at=sitting.now, person_id=sitting.me, kind=kind, text_id=text_id)
            sitting.session.add(note)
            return note.id

    @use_case(Permission.KEEP_OWN_LOG)
    def remove(self, note_id: UUID) -> None:
        """Put a note in the bin."""
        with self._guard.writing(Permission.KEEP_OWN_LOG, areas=_CHANGES, action="remove_own_log") as sitting:
            _note(sitting, note_id, removed=False).deleted_at = sitting.now

    @use_case(Permission.KEEP_OWN_LOG)
    def put_back(self, note_id: UUID) -> None:
        """Take a note out of the bin."""
        with self._guard.writing(
            Permission.KEEP_OWN_LOG, areas=_CHANGES, action="put_back_own_log"
        ) as sitting:
            _note(sitting, note_id, removed=True).deleted_at = None


def _note(sitting: Sitting, note_id: UUID, *, removed: bool) -> OwnLogNote:
    note = sitting.session.get(OwnLogNote, note_id)
    if note is None or note.person_id != sitting.me or (note.deleted_at is not None) is not removed:
        raise Refused(RefusalCode.NOT_FOUND)
    return note
