"""A program that saves texts and prints the id of each after its commit, until it is stopped or killed.

`python -m tests.store.writer FOLDER KEY PERSON [COUNT]`: half of the saves also write a second version, an
entry of the search and a line of the audit chain in the same transaction, so that a torn one would show.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path
from uuid import UUID

from leerunit.domain.vocabulary import ItemKind
from leerunit.store.audit import append_line
from leerunit.store.keyring import Keyring
from leerunit.store.opening import open_store
from leerunit.store.schema import new_id
from leerunit.store.search import Entry, for_person, put_entry
from leerunit.store.texts import Hand as Writing
from leerunit.store.texts import new_text, write_text
from tests.store.conftest import Hand, House


def writer_command(house: House, saves: int | None = None) -> list[str]:
    """Return the command that starts this program on a store, as Fien."""
    keys = [house.fien.dek.hex(), house.fien.person_id.hex]
    command = [sys.executable, "-m", "tests.store.writer", str(house.folder), *keys]
    return command if saves is None else [*command, str(saves)]


def save(hand: Writing, number: int) -> str:
    """Write one text, or one with all that belongs to it; return its id."""
    text_id = new_text(hand, f"tekst {number} " * 20)
    if number % 2:
        write_text(hand, text_id, f"tweede woorden van tekst {number}")
        item = Entry(
            ItemKind.ENTRY, text_id, None, f"tekst {number}", "vindbaar", frozenset({for_person(text_id)})
        )
        put_entry(hand.session, item)
        append_line(
            hand.session,
            at=hand.now,
            actor_id=text_id,
            action="saved",
            subject_kind=ItemKind.ENTRY,
            subject_id=text_id,
        )
    return text_id.hex


def main(folder: Path, keyring: Keyring, saves: int | None) -> None:
    store = open_store(folder, keyring)
    for number in itertools.count() if saves is None else range(saves):
        with store.writing() as session:
            text_id = save(Hand(session, keyring), number)
        sys.stdout.write(f"{text_id}\n")
        sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    place, key, person, *saves = sys.argv[1:]
    main(
        Path(place),
        Keyring(UUID(person), new_id(), bytes.fromhex(key), (), {}),
        int(saves[0]) if saves else None,
    )
