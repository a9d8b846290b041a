"""What was written at the door without a passphrase: each note sealed to one person, in a file of its own.

`door/<id>.note` waits for its person, `door/<id>.gone` was thrown away by them. No file tells for whom it is
or how long its words are: the name of the key is left out, and what is sealed is filled up to whole blocks.
Importing this needs the standard library only; sealing loads the cryptography.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.wording import clean_text
from leerunit.store.places import disk_translated, settle, write_atomically

if TYPE_CHECKING:
    from leerunit.store.keyring import Keyring

DOOR = "door"
NOTE_LIMIT = 4_000
"""Characters in one note: a page and a half."""

MOST_NOTES = 400
"""How many notes can wait in one store."""

_WAITS, _GONE = ".note", ".gone"
_BLOCK = 512
_LEAST_BYTES, _LARGEST_BYTES = 32 + 16 + _BLOCK, 64 * 1024


@dataclass(frozen=True, slots=True)
class DoorNote:
    """A note that its person's keys opened. `thrown_at` is None while it waits."""

    note_id: UUID
    text: str
    written_at: datetime
    thrown_at: datetime | None = None


def put_note(folder: Path, public_key: bytes, note_id: UUID, text: str, at: datetime) -> None:
    """Seal a note to the owner of `public_key`, or write it over; it stands whole or not at all.

    Refused: EMPTY_TEXT, TEXT_TOO_LONG (limit, length), DOOR_FULL. Unavailable: DISK_FULL, READ_ONLY,
    PLACE_GONE.
    """
    from leerunit.store.sealing import seal, without_name

    words = clean_text(text).strip()
    if len(words) > NOTE_LIMIT:
        raise Refused(RefusalCode.TEXT_TOO_LONG, str(NOTE_LIMIT), str(len(words)))
    plain = json.dumps({"v": 1, "at": at.isoformat(), "text": words}, ensure_ascii=False).encode()
    filled = plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK)
    content = without_name(seal(filled, public_key, note_id.bytes))
    place = folder / DOOR
    with disk_translated():
        if not place.is_dir():
            place.mkdir(mode=0o700)
            settle(folder)
        path = place / f"{note_id}{_WAITS}"
        if not path.exists() and sum(1 for _ in place.glob(f"*{_WAITS}")) >= MOST_NOTES:
            raise Refused(RefusalCode.DOOR_FULL)
        write_atomically(path, content)


def drop_note(folder: Path, note_id: UUID) -> None:
    """Take away a note whose words were taken back before it was finished, or that was kept elsewhere."""
    with disk_translated():
        for ending in (_WAITS, _GONE):
            (folder / DOOR / f"{note_id}{ending}").unlink(missing_ok=True)


def note_ids(folder: Path, *, thrown: bool = False) -> tuple[UUID, ...]:
    """Return the ids of all notes of everyone, in the order in which they were begun."""
    return tuple(sorted(note_id for note_id, _ in _files(folder, _GONE if thrown else _WAITS)))


def read_note(folder: Path, keyring: Keyring, note_id: UUID, *, thrown: bool = False) -> DoorNote | None:
    """Return a note; None when it is not there or not for these keys. Unavailable: FILE_UNREADABLE."""
    path = folder / DOOR / f"{note_id}{_GONE if thrown else _WAITS}"
    with disk_translated():
        try:
            with path.open("rb") as file:
                content = file.read(_LARGEST_BYTES)
                changed = os.fstat(file.fileno()).st_mtime
        except FileNotFoundError:
            return None
    opened = keyring.try_nameless(content, note_id)
    if opened is None:
        return None
    said = json.loads(opened)
    thrown_at = datetime.fromtimestamp(changed, UTC) if thrown else None
    return DoorNote(note_id, str(said["text"]), datetime.fromisoformat(said["at"]), thrown_at)


def throw_note(folder: Path, note_id: UUID, at: datetime) -> None:
    """Put a note that waits in the bin. Refused: NOT_FOUND."""
    _rename(folder, note_id, _WAITS, _GONE)
    with disk_translated():
        os.utime(folder / DOOR / f"{note_id}{_GONE}", (at.timestamp(), at.timestamp()))


def put_back_note(folder: Path, note_id: UUID) -> None:
    """Take a note out of the bin. Refused: NOT_FOUND."""
    _rename(folder, note_id, _GONE, _WAITS)


def _rename(folder: Path, note_id: UUID, old: str, new: str) -> None:
    place = folder / DOOR
    with disk_translated():
        try:
            (place / f"{note_id}{old}").replace(place / f"{note_id}{new}")
        except FileNotFoundError as fault:
            raise Refused(RefusalCode.NOT_FOUND) from fault
        settle(place)


def erase_thrown(folder: Path, before: datetime) -> None:
    """Erase notes, whosever they are, that were thrown away before a moment."""
    with disk_translated():
        half_written = (folder / DOOR).glob(".*")
        for path in (*(path for _, path in _files(folder, _GONE)), *half_written):
            if path.stat().st_mtime < before.timestamp():
                path.unlink(missing_ok=True)


def notes_are_whole(folder: Path) -> bool:
    """Tell whether every file in the folder can be read and has the form of a sealed note."""
    place = folder / DOOR
    with disk_translated():
        whole = (path for path in place.glob("*") if not path.name.startswith("."))
        sizes = [path.stat().st_size for path in whole]
        known = [path for ending in (_WAITS, _GONE) for _, path in _files(folder, ending)]
        for path in known:
            path.open("rb").close()
    in_form = all(_LEAST_BYTES <= size <= _LARGEST_BYTES and (size - 48) % _BLOCK == 0 for size in sizes)
    return len(known) == len(sizes) and in_form


def _files(folder: Path, ending: str) -> Iterator[tuple[UUID, Path]]:
    for path in (folder / DOOR).glob(f"*{ending}"):
        try:
            yield UUID(path.stem), path
        except ValueError:
            continue
