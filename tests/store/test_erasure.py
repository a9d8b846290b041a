"""Deleted is deleted: after compacting no page of the file holds the words, even for who holds the key."""

from __future__ import annotations

from pathlib import Path
from secrets import token_hex

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from leerunit.domain.vocabulary import ItemKind
from leerunit.store.engine import DATABASE
from leerunit.store.schema import new_id
from leerunit.store.search import Entry, drop_entries, find_entries, for_person, put_entry
from leerunit.store.spelling import sought
from leerunit.store.texts import erase_texts, new_text
from tests.store.conftest import Hand, House

PAGE, RESERVED, SALT = 4096, 80, 16
ME = frozenset({for_person(new_id())})


def pages(path: Path, key: bytes) -> bytes:
    """Return all pages of a database, decrypted one by one, free ones too (SQLCipher 4: AES-256-CBC)."""
    content = path.read_bytes()
    plain = []
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        vector = page[-RESERVED:][:16]
        decryptor = Cipher(AES(key), CBC(vector)).decryptor()
        plain.append(decryptor.update(page[SALT if start == 0 else 0 : -RESERVED]))
    return b"".join(plain)


def keep(house: House, words: str) -> tuple[object, ...]:
    with house.store.writing() as session:
        text_id = new_text(Hand(session, house.fien), f"Een verhaal over {words} en meer")
        item_id = new_id()
        put_entry(session, Entry(ItemKind.ENTRY, item_id, None, words, f"over {words}", ME))
    with house.store.writing() as session:
        for number in range(50):
            new_text(Hand(session, house.fien), f"ander verhaal {number} " * 30)
    with house.store.writing() as session:
        erase_texts(session, [text_id])
        drop_entries(session, [item_id])
    return text_id, item_id


def test_pages_can_be_read_with_the_key(house: House) -> None:
    with house.store.writing() as session:
        new_text(Hand(session, house.fien), "kanarie")
    house.store.close()
    assert b"kanarie" in pages(house.folder / DATABASE, house.fien.dek)


def test_after_compacting_no_page_and_no_file_holds_what_was_deleted(house: House) -> None:
    canary = f"kanarie{token_hex(6)}"
    keep(house, canary)
    house.store.compact()
    assert canary.encode() not in pages(house.folder / DATABASE, house.fien.dek)
    log = house.folder / f"{DATABASE}-wal"
    assert not log.exists() or log.stat().st_size == 0
    with house.store.reading() as session:
        assert find_entries(session, sought(canary), ME, limit=9) == ()
    house.store.check()


def test_before_compacting_the_words_are_still_somewhere(house: House) -> None:
    """Why deleting alone is not enough: the index keeps them until it is made anew."""
    canary = f"kanarie{token_hex(6)}"
    keep(house, canary)
    house.store.close()
    assert canary.encode() in pages(house.folder / DATABASE, house.fien.dek)
