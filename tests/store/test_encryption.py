"""The folder betrays nothing: no plain header, no word of any text, no key, closed to other accounts."""

from __future__ import annotations

import logging
import sqlite3
import stat
import sys
from contextlib import closing
from secrets import token_hex
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import ItemKind
from leerunit.store.engine import DATABASE, Store
from leerunit.store.opening import open_store
from leerunit.store.schema import Person, ReadMark, TextVersion, new_id
from leerunit.store.search import Entry, for_person, put_entry
from leerunit.store.texts import new_text, write_text
from tests.store.conftest import MORNING, PASSPHRASE, Hand, House


def fill_with_canaries(house: House) -> list[str]:
    """Write words that occur nowhere else, in every kind of place, and return them."""
    canaries = [f"kanarie{token_hex(8)}" for _ in range(4)]
    shared, private, title, name = canaries
    with house.store.writing() as session:
        hand = Hand(session, house.fien)
        text_id = new_text(hand, f"eerste {shared}")
        write_text(hand.later(days=1), text_id, f"tweede {shared}")
        new_text(hand, private, sealed_for=house.fien.person_id)
        put_entry(
            session,
            Entry(ItemKind.QUESTION, new_id(), None, title, shared, frozenset({for_person(new_id())})),
        )
        session.add(Person(name=name, created_at=MORNING))
    return canaries


def test_the_file_does_not_look_like_sqlite(house: House) -> None:
    assert not (house.folder / DATABASE).read_bytes().startswith(b"SQLite format 3")


def test_no_word_of_a_text_stands_in_any_file_while_the_store_is_open(house: House) -> None:
    canaries = fill_with_canaries(house)
    files = house.all_bytes()
    assert {"store.db", "store.db-wal", "vault.json"} <= set(files)
    for canary in canaries:
        for encoding in ("utf-8", "utf-16-le"):
            assert not [name for name, content in files.items() if canary.encode(encoding) in content]


def test_no_word_of_a_text_stands_in_any_file_afterwards(house: House) -> None:
    canaries = fill_with_canaries(house)
    house.store.close()
    files = house.all_bytes()
    assert not [canary for canary in canaries for content in files.values() if canary.encode() in content]


def test_no_key_and_no_passphrase_stands_in_any_file(house: House) -> None:
    fill_with_canaries(house)
    seed = house.founded.recovery_seed
    secrets = [house.fien.dek, *house.fien.private_keys, *house.mees.private_keys, seed, PASSPHRASE.encode()]
    secrets += [secret.hex().encode() for secret in secrets]
    for content in house.all_bytes().values():
        assert not [secret for secret in secrets if secret in content]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_other_accounts_cannot_read_the_folder(house: House) -> None:
    fill_with_canaries(house)
    assert stat.S_IMODE(house.folder.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in house.folder.iterdir()}
    del modes["vault.lock"]  # it is empty
    assert set(modes.values()) == {0o600}, modes


def test_a_plain_database_in_its_place_is_refused(house: House) -> None:
    house.store.close()
    path = house.folder / DATABASE
    path.unlink()
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("CREATE TABLE person (id TEXT)")
    with pytest.raises(Unavailable) as fault:
        open_store(house.folder, house.fien)
    assert fault.value.code is FaultCode.STORE_DAMAGED


def test_another_key_opens_nothing(house: House) -> None:
    house.fien.dek = bytes(32)
    with pytest.raises(Unavailable) as fault:
        open_store(house.folder, house.fien)
    assert fault.value.code is FaultCode.STORE_DAMAGED


def test_a_sealed_text_stays_closed_to_who_holds_the_key_of_the_file(house: House) -> None:
    with house.store.writing() as session:
        text_id = new_text(Hand(session, house.fien), "van mij alleen", sealed_for=house.fien.person_id)
    with house.store.reading() as session:
        row = session.execute(select(TextVersion.body, TextVersion.sealed)).one()
    body, sealed = row
    assert body is None
    assert sealed is not None
    assert b"alleen" not in sealed
    assert house.fien.open(sealed, text_id) == "van mij alleen"
    assert house.mees.dek == house.fien.dek
    with pytest.raises(Refused) as refusal:
        house.mees.open(sealed, text_id)
    assert refusal.value.code is RefusalCode.SEALED_STILL


def test_a_sealed_text_cannot_be_passed_off_as_another(house: House) -> None:
    sealed = house.mees.seal("ik doe niet mee", house.fien.person_id, new_id())
    with pytest.raises(Refused):
        house.fien.open(sealed, new_id())


def test_what_goes_wrong_never_carries_what_was_written(
    house: House, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    canary = f"kanarie{token_hex(8)}"
    caplog.set_level(logging.DEBUG)
    with pytest.raises(IntegrityError) as fault, house.store.writing() as session:
        session.add(Person(name=canary, created_at=MORNING, id=house.fien.person_id))
    said = f"{fault.value!r} {fault.value} {fault.getrepr(style='long', showlocals=False)}"
    assert canary not in said
    out, err = capfd.readouterr()
    assert canary not in caplog.text + out + err


def test_keys_do_not_show_when_printed(house: House) -> None:
    shown = f"{house.fien!r} {house.founded!r} {house.store!r}"
    keys = (house.fien.dek, house.fien.private_keys[0], house.founded.recovery_seed)
    assert not [key for key in keys if key.hex() in shown or repr(key) in shown]


def test_references_are_checked(house: House) -> None:
    with pytest.raises(IntegrityError), house.store.writing() as session:
        session.add(ReadMark(person_id=UUID(int=1), item_id=new_id(), at=MORNING, created_at=MORNING))
    with house.store.reading() as session:
        assert session.scalars(select(ReadMark)).all() == []


def test_opening_twice_gives_the_same_store(house: House) -> None:
    canary = fill_with_canaries(house)[3]
    other: Store = open_store(house.folder, house.mees)
    with other.reading() as session:
        assert canary in session.scalars(select(Person.name)).all()
    other.close()
