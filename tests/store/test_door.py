"""Notes of the door: sealed to one person in a file that tells nothing, whole or not there."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from leerunit.domain.refusals import RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import StorePart
from leerunit.store import door
from leerunit.store.door import (
    DOOR,
    DoorNote,
    drop_note,
    erase_thrown,
    note_ids,
    notes_are_whole,
    put_back_note,
    put_note,
    read_note,
    throw_note,
)
from leerunit.store.schema import new_id
from leerunit.store.sealing import key_name
from tests.store.conftest import MORNING, House

WORDS = "Waarom kiest zij elke ochtend dezelfde stoel bij het raam?"


def write(house: House, words: str = WORDS, note_id: UUID | None = None) -> UUID:
    known = note_id or new_id()
    put_note(house.folder, house.fien.public_keys[house.fien.person_id], known, words, MORNING)
    return known


def the_file(house: House) -> Path:
    (file,) = (house.folder / DOOR).iterdir()
    return file


def test_only_its_person_opens_a_note(house: House) -> None:
    note_id = write(house)
    assert read_note(house.folder, house.fien, note_id) == DoorNote(note_id, WORDS, MORNING)
    assert read_note(house.folder, house.mees, note_id) is None
    assert note_ids(house.folder) == (note_id,)


def test_a_file_tells_no_name_no_word_no_key_and_not_how_long_the_words_are(house: House) -> None:
    write(house, "Kort.")
    short = the_file(house)
    size, content = short.stat().st_size, short.read_bytes()
    short.unlink()
    write(house, WORDS)
    assert the_file(house).stat().st_size == size
    for telling in (b"Kort", b"Fien", house.fien.person_id.bytes, str(house.fien.person_id).encode()):
        assert telling not in content + the_file(house).read_bytes()
        assert telling not in the_file(house).name.encode()
    assert key_name(house.fien.public_keys[house.fien.person_id]) not in the_file(house).read_bytes()


def test_writing_on_writes_over_the_same_note(house: House) -> None:
    note_id = write(house, "Waarom kiest")
    write(house, WORDS, note_id)
    note = read_note(house.folder, house.fien, note_id)
    assert note is not None
    assert (note.text, len(note_ids(house.folder))) == (WORDS, 1)


def test_a_changed_file_is_nobodys_and_harms_nothing(house: House) -> None:
    note_id = write(house)
    file = the_file(house)
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert read_note(house.folder, house.fien, note_id) is None


def test_a_note_moved_to_another_name_does_not_open(house: House) -> None:
    write(house)
    other = new_id()
    the_file(house).rename(house.folder / DOOR / f"{other}.note")
    assert read_note(house.folder, house.fien, other) is None


def test_thrown_away_and_back_and_after_its_days_erased(house: House) -> None:
    note_id = write(house)
    throw_note(house.folder, note_id, MORNING)
    assert note_ids(house.folder) == ()
    thrown = read_note(house.folder, house.fien, note_id, thrown=True)
    assert thrown is not None
    assert thrown.thrown_at == MORNING
    put_back_note(house.folder, note_id)
    assert note_ids(house.folder) == (note_id,)
    throw_note(house.folder, note_id, MORNING)
    erase_thrown(house.folder, MORNING - timedelta(seconds=1))
    assert note_ids(house.folder, thrown=True) == (note_id,)
    erase_thrown(house.folder, MORNING + timedelta(seconds=1))
    assert list((house.folder / DOOR).iterdir()) == []


def test_a_note_that_is_not_there_is_refused_or_left(house: House) -> None:
    with pytest.raises(Refused, match=f"^{RefusalCode.NOT_FOUND.value}$"):
        throw_note(house.folder, new_id(), MORNING)
    with pytest.raises(Refused, match=f"^{RefusalCode.NOT_FOUND.value}$"):
        put_back_note(house.folder, new_id())
    drop_note(house.folder, new_id())
    assert note_ids(house.folder) == ()


@pytest.mark.parametrize(
    ("words", "code"),
    [(" \n ", RefusalCode.EMPTY_TEXT), ("x" * (door.NOTE_LIMIT + 1), RefusalCode.TEXT_TOO_LONG)],
)
def test_nothing_and_too_much_are_refused(house: House, words: str, code: RefusalCode) -> None:
    with pytest.raises(Refused, match=f"^{code.value}$"):
        write(house, words)
    assert note_ids(house.folder) == ()


def test_the_longest_note_is_kept_and_read(house: House) -> None:
    note_id = write(house, "\U0001f331" * door.NOTE_LIMIT)
    note = read_note(house.folder, house.fien, note_id)
    assert note is not None
    assert len(note.text) == door.NOTE_LIMIT
    assert notes_are_whole(house.folder)


def test_only_so_many_wait_but_one_that_is_begun_goes_on(house: House) -> None:
    first = write(house)
    for _ in range(door.MOST_NOTES - 1):
        (house.folder / DOOR / f"{new_id()}.note").touch()
    with pytest.raises(Refused, match=f"^{RefusalCode.DOOR_FULL.value}$"):
        write(house)
    write(house, "Toch anders", first)
    note = read_note(house.folder, house.fien, first)
    assert note is not None
    assert note.text == "Toch anders"


def test_a_place_that_is_in_the_way_is_told_as_such(house: House) -> None:
    (house.folder / DOOR).write_bytes(b"")
    with pytest.raises(Unavailable):
        write(house)
    assert note_ids(house.folder) == ()


def test_the_check_of_a_store_looks_at_the_door(house: House) -> None:
    assert (StorePart.DOOR_NOTES, True) in list(house.store.examine())
    write(house)
    assert (StorePart.DOOR_NOTES, True) in list(house.store.examine())
    the_file(house).write_bytes(b"torn")
    assert (StorePart.DOOR_NOTES, False) in list(house.store.examine())
