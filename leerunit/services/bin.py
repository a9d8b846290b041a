"""The bin: what I threw away stays thirty days, can be put back or erased at once; afterwards it is gone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

from sqlalchemy import or_, select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.access.visibility import visible_questions
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.bin import KEPT_FOR, BinItem, BinKind
from leerunit.domain.vocabulary import Area
from leerunit.services.bin_attachments import bin_attachments, days_left
from leerunit.services.bin_erasing import erase_records, erase_removed, has_removed
from leerunit.services.chafing_sealing import has_open_past, seal_past
from leerunit.services.scratchpad_ending import ended_notes, erase_notes
from leerunit.services.use_case import use_case
from leerunit.services.wordbook import read_words
from leerunit.store.door import drop_note, erase_thrown, note_ids, read_note
from leerunit.store.engine import erasing
from leerunit.store.schema import Attachment, ChafingNote, EntryPart, LearningQuestion, OwnLogNote, StoryEntry

_CHANGES = frozenset({Area.QUESTIONS})
_NOTES_CHANGE = frozenset({Area.OWN_LOG, Area.CHAFING})
_SEALED: Mapping[BinKind, tuple[type[OwnLogNote | ChafingNote], frozenset[Area]]] = {
    BinKind.OWN_LOG: (OwnLogNote, frozenset({Area.OWN_LOG})),
    BinKind.CHAFING: (ChafingNote, frozenset({Area.CHAFING})),
}
"""Notes that nobody but their writer ever had, with what changes when one goes."""

_RECORDS = {
    BinKind.QUESTION: (AboutKind.REMOVED_QUESTION, LearningQuestion),
    BinKind.ENTRY: (AboutKind.REMOVED_ENTRY, StoryEntry),
}


class Bin:
    """Use cases of the bin. Refused: NOT_FOUND for what is not in mine."""

    def __init__(self, guard: Guard, folder: Path) -> None:
        self._guard = guard
        self._folder = folder

    @use_case(Permission.SEE_OWN_BIN)
    def mine(self) -> tuple[BinItem, ...]:
        """Return what I threw away, the latest first; what others gave goes along with my question."""
        with self._guard.reading(Permission.SEE_OWN_BIN) as sitting:
            items = [*_questions(sitting), *_entries(sitting), *self._notes(sitting)]
            for kind in _SEALED:
                items += _sealed_notes(sitting, kind)
            items += bin_attachments(sitting)
        return tuple(sorted(items, key=lambda item: item.thrown_at, reverse=True))

    @use_case(Permission.ERASE_OWN)
    def erase(self, kind: BinKind, item_id: UUID) -> None:
        """Erase something of mine for good: all versions of its words and what hangs by it."""
        if kind is BinKind.NOTE:
            self._erase_note(item_id)
        elif kind in _SEALED:
            self._erase_sealed(kind, item_id)
        elif kind is BinKind.ATTACHMENT:
            self._erase_attachment(item_id)
        else:
            self._erase_record(kind, item_id)

    def _erase_record(self, kind: BinKind, item_id: UUID) -> None:
        about, table = _RECORDS[kind]
        with (
            self._guard.writing(
                Permission.ERASE_OWN, About(about, item_id), areas=_CHANGES, action=f"erase_{kind.value}"
            ) as sitting,
            erasing(sitting.session),
        ):
            erase_records(sitting.session, table, [item_id])

    def _erase_sealed(self, kind: BinKind, note_id: UUID) -> None:
        table, areas = _SEALED[kind]
        action = f"erase_{kind.value}"
        with (
            self._guard.writing(Permission.ERASE_OWN, areas=areas, action=action) as sitting,
            erasing(sitting.session),
        ):
            mine = table.person_id == sitting.me, table.deleted_at.is_not(None)
            if sitting.session.scalar(select(table.id).where(table.id == note_id, *mine)) is None:
                raise Refused(RefusalCode.NOT_FOUND)
            erase_records(sitting.session, table, [note_id])

    def _erase_attachment(self, attachment_id: UUID) -> None:
        with (
            self._guard.writing(Permission.ERASE_OWN, areas=_CHANGES, action="erase_attachment") as sitting,
            erasing(sitting.session),
        ):
            if all(item.item_id != attachment_id for item in bin_attachments(sitting)):
                raise Refused(RefusalCode.NOT_FOUND)
            erase_records(sitting.session, Attachment, [attachment_id])

    def _erase_note(self, note_id: UUID) -> None:
        with self._guard.writing(Permission.ERASE_OWN, areas=_CHANGES, action="erase_note") as sitting:
            if read_note(self._folder, sitting.keyring, note_id, thrown=True) is None:
                raise Refused(RefusalCode.NOT_FOUND)
            drop_note(self._folder, note_id)

    @use_case(Permission.EMPTY_BINS)
    def sweep(self) -> None:
        """Erase what anyone threw away over thirty days ago, and questions whose talk was; none is read."""
        errand = self._guard.errand(Permission.EMPTY_BINS)
        with errand.reading() as sitting:
            before = sitting.now - KEPT_FOR
            is_full = has_removed(sitting.session, before)
            is_full = is_full or bool(ended_notes(sitting.session, sitting.today)) or has_open_past(sitting)
        if is_full:
            with errand.writing(areas=_CHANGES | _NOTES_CHANGE) as sitting, erasing(sitting.session):
                erase_removed(sitting.session, before)
                erase_notes(sitting.session, ended_notes(sitting.session, sitting.today))
                seal_past(sitting)
        erase_thrown(self._folder, before)

    def _notes(self, sitting: Sitting) -> list[BinItem]:
        notes = [
            read_note(self._folder, sitting.keyring, note_id, thrown=True)
            for note_id in note_ids(self._folder, thrown=True)
        ]
        return [
            BinItem(BinKind.NOTE, note.note_id, note.text, at, *days_left(sitting, at))
            for note in notes
            if note is not None and (at := note.thrown_at) is not None
        ]


def _questions(sitting: Sitting) -> list[BinItem]:
    question = LearningQuestion
    rows = sitting.session.execute(
        select(question.id, question.text_id, question.visibility, question.deleted_at).where(
            question.owner_id == sitting.me, question.deleted_at.is_not(None)
        )
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return [
        BinItem(
            BinKind.QUESTION,
            row.id,
            words.text(row.text_id),
            row.deleted_at,
            *days_left(sitting, row.deleted_at),
            text_id=row.text_id,
            visibility=row.visibility,
        )
        for row in rows
    ]


def _entries(sitting: Sitting) -> list[BinItem]:
    """Return the pieces I wrote and took out of a story that I can still read."""
    entry, question = StoryEntry, LearningQuestion
    rows = sitting.session.execute(
        select(entry.id, entry.text_id, entry.kind, entry.deleted_at, question.text_id.label("at"))
        .join(question, question.id == entry.question_id)
        .where(
            or_(entry.author_id == sitting.me, entry.host_id == sitting.me),
            entry.deleted_at.is_not(None),
            visible_questions(sitting.actor),
        )
    ).all()
    words = read_words(sitting, [text_id for row in rows for text_id in (row.text_id, row.at)])
    parts = _parts(sitting, [row.id for row in rows])
    return [
        BinItem(
            BinKind.ENTRY,
            row.id,
            words.text(row.text_id) or parts.get(row.id, ""),
            row.deleted_at,
            *days_left(sitting, row.deleted_at),
            text_id=row.text_id,
            entry=row.kind,
            question=words.text(row.at),
        )
        for row in rows
    ]


def _sealed_notes(sitting: Sitting, kind: BinKind) -> list[BinItem]:
    note, _ = _SEALED[kind]
    rows = sitting.session.execute(
        select(note.id, note.text_id, note.deleted_at).where(
            note.person_id == sitting.me, note.deleted_at.is_not(None)
        )
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    return [
        BinItem(
            kind,
            row.id,
            words.text(row.text_id),
            row.deleted_at,
            *days_left(sitting, row.deleted_at),
            text_id=row.text_id,
        )
        for row in rows
    ]


def _parts(sitting: Sitting, entry_ids: list[UUID]) -> dict[UUID, str]:
    """Return the words of the fields of reflections, for those without a free text."""
    rows = sitting.session.execute(
        select(EntryPart.entry_id, EntryPart.text_id)
        .where(EntryPart.entry_id.in_(entry_ids))
        .order_by(EntryPart.position)
    ).all()
    words = read_words(sitting, [row.text_id for row in rows])
    found: dict[UUID, list[str]] = {}
    for row in rows:
        found.setdefault(row.entry_id, []).append(words.text(row.text_id))
    return {entry_id: " ".join(text for text in texts if text) for entry_id, texts in found.items()}
