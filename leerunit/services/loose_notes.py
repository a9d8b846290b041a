"""Loose notes: what was written for me at the door; I say whether it is mine and may stay."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.clock import WARD_ZONE
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.today import LooseNote
from leerunit.domain.vocabulary import Area, ItemKind, Visibility
from leerunit.services.question_writing import ask_question, the_question
from leerunit.services.use_case import use_case
from leerunit.store.door import (
    DoorNote,
    drop_note,
    note_ids,
    put_back_note,
    read_note,
    throw_note,
)

_CHANGES = frozenset({Area.QUESTIONS})


class LooseNotes:
    """Use cases of loose notes. Refused: NOT_FOUND for a note that is missing or sealed to another."""

    def __init__(self, guard: Guard, folder: Path) -> None:
        self._guard = guard
        self._folder = folder
        self._not_mine: set[UUID] = set()

    @use_case(Permission.READ_LOOSE_NOTES)
    def mine(self) -> tuple[LooseNote, ...]:
        """Return what waits for me, in the order in which it was written."""
        with self._guard.reading(Permission.READ_LOOSE_NOTES) as sitting:
            waiting = [note_id for note_id in note_ids(self._folder) if note_id not in self._not_mine]
            read = {note_id: read_note(self._folder, sitting.keyring, note_id) for note_id in waiting}
        self._not_mine.update(note_id for note_id, note in read.items() if note is None)
        return tuple(
            LooseNote(note.note_id, note.text, note.written_at) for note in read.values() if note is not None
        )

    @use_case(Permission.ASK_QUESTION)
    def keep(self, note_id: UUID) -> UUID:
        """Make it a learning question of mine, only for me, from the moment at which it was written."""
        with self._guard.writing(Permission.ASK_QUESTION, areas=_CHANGES) as sitting:
            note = self._note(sitting, note_id)
            question_id = ask_question(sitting, note.text, Visibility.ONLY_ME)
            question = the_question(sitting, question_id)
            question.created_at = note.written_at
            question.started_on = question.state_since = note.written_at.astimezone(WARD_ZONE).date()
        drop_note(self._folder, note_id)
        return question_id

    @use_case(Permission.SETTLE_LOOSE_NOTE)
    def throw_away(self, note_id: UUID) -> None:
        """Put it in the bin."""
        with self._guard.writing(
            Permission.SETTLE_LOOSE_NOTE, areas=_CHANGES, action="throw_loose_note"
        ) as sitting:
            note = self._note(sitting, note_id)
            sitting.concerns(ItemKind.QUESTION, note_id, sitting.me)
            throw_note(self._folder, note.note_id, sitting.now)

    @use_case(Permission.SETTLE_LOOSE_NOTE)
    def put_back(self, note_id: UUID) -> None:
        """Take it out of the bin: it waits again for an answer."""
        with self._guard.writing(
            Permission.SETTLE_LOOSE_NOTE, areas=_CHANGES, action="put_back_loose_note"
        ) as sitting:
            self._note(sitting, note_id, thrown=True)
            sitting.concerns(ItemKind.QUESTION, note_id, sitting.me)
            put_back_note(self._folder, note_id)

    def _note(self, sitting: Sitting, note_id: UUID, *, thrown: bool = False) -> DoorNote:
        note = read_note(self._folder, sitting.keyring, note_id, thrown=thrown)
        if note is None:
            raise Refused(RefusalCode.NOT_FOUND)
        return note
