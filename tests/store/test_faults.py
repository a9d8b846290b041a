"""What disk and database complain of becomes a code that screens have words for; what was kept stays."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from leerunit.domain.refusals import FaultCode, Unavailable
from leerunit.store import engine
from leerunit.store.engine import DATABASE, Store, connect
from leerunit.store.faults import translated
from leerunit.store.keyring import Keyring
from leerunit.store.opening import open_store
from leerunit.store.schema import Person, ReadMark, TextVersion
from leerunit.store.slots import KdfCost
from leerunit.store.texts import new_text
from sqlcipher3 import dbapi2 as sqlcipher
from tests.store.conftest import MORNING, OTHER_PASSPHRASE, PASSPHRASE, Hand, House, found_house

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX file modes")
NOBODY = 65534


def write_person(store: Store, name: str = "Sem") -> None:
    with store.writing() as session:
        session.add(Person(name=name, created_at=MORNING))


def count(store: Store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


def fault_of(work: Callable[[], object]) -> FaultCode | None:
    try:
        work()
    except Unavailable as fault:
        return fault.code
    return None


def look_through(folder: Path, keyring: Keyring) -> None:
    """Open a store and read all of it, as a start with a check does."""
    store = open_store(folder, keyring)
    try:
        store.check()
    finally:
        store.close()


@pytest.fixture
def full(house: House, monkeypatch: pytest.MonkeyPatch) -> House:
    """A store whose database may not grow by a page: SQLite says then that the disk is full."""
    original = connect

    def narrow(path: Path, dek: bytes, **options: Any) -> sqlcipher.Connection:
        connection = original(path, dek, **options)
        connection.execute("PRAGMA max_page_count = 1")
        return connection

    monkeypatch.setattr(engine, "connect", narrow)
    return house


def write_much(store: Store) -> None:
    with store.writing() as session:
        session.add_all(Person(name="x" * 10_000, created_at=MORNING) for _ in range(200))


def test_a_full_disk_is_said_and_what_was_kept_stays(full: House) -> None:
    store = open_store(full.folder, full.fien)
    assert fault_of(lambda: write_much(store)) is FaultCode.DISK_FULL
    assert count(store) == 2
    store.close()


@contextmanager
def small_disk() -> Iterator[Path]:
    """A file system of 3 MB of its own, where this account may make one."""
    place = Path(tempfile.mkdtemp())
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(place)]
    is_made = (
        sys.platform == "linux" and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    )
    try:
        if not is_made:
            pytest.skip("this account may not make a small disk")
        yield place
    finally:
        if is_made:
            subprocess.run(["umount", "--lazy", str(place)], check=True)
        place.rmdir()


def save_until_full(house: House) -> tuple[int, FaultCode | None]:
    """Keep texts until the disk is full; return how many were kept, and what was said then."""
    for number in range(100_000):
        code = fault_of(lambda: save_text(house))
        if code is not None:
            return number, code
    return 100_000, None


def save_text(house: House) -> None:
    with house.store.writing() as session:
        new_text(Hand(session, house.fien), os.urandom(1000).hex())


def test_saving_until_a_real_disk_is_full_loses_nothing() -> None:
    with small_disk() as disk:
        house = found_house(disk / "Proeftuin.leerunit")
        with closing(house.store):
            kept, code = save_until_full(house)
            assert code is FaultCode.DISK_FULL
            assert kept > 20
            with house.store.reading() as session:
                assert session.scalar(select(func.count()).select_from(TextVersion)) == kept
        fault = fault_of(
            lambda: house.vault.change_passphrase(house.fien, PASSPHRASE, OTHER_PASSPHRASE, KdfCost.QUICK)
        )
        assert fault in {None, FaultCode.DISK_FULL}
        house.vault.unlock(house.fien.person_id, OTHER_PASSPHRASE if fault is None else PASSPHRASE)


def test_founding_on_a_full_disk_leaves_nothing() -> None:
    with small_disk() as disk:
        (disk / "vol").write_bytes(bytes(2_900_000))
        code = fault_of(lambda: found_house(disk / "Proeftuin.leerunit"))
        assert code is FaultCode.DISK_FULL
        assert [path.name for path in disk.iterdir()] == ["vol"]


@contextmanager
def as_ordinary_account() -> Iterator[None]:
    """Leave the rights of the administrator aside, before whom no file is read-only."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def locked_house() -> Iterator[House]:
    """A store in a folder that this account may read but not write."""
    place = Path(tempfile.mkdtemp())
    house = found_house(place / "Proeftuin.leerunit")
    house.store.close()
    (house.folder / "vault.lock").touch()
    place.chmod(0o755)
    for path in house.folder.iterdir():
        path.chmod(0o444)
    house.folder.chmod(0o555)
    yield house
    house.folder.chmod(0o755)
    shutil.rmtree(place)


@on_posix
def test_a_read_only_folder_is_said(locked_house: House) -> None:
    house = locked_house
    with as_ordinary_account():
        assert house.vault.unlock(house.fien.person_id, PASSPHRASE).dek == house.fien.dek
        assert fault_of(lambda: look_through(house.folder, house.fien)) is FaultCode.READ_ONLY
        change = fault_of(lambda: house.vault.rename(house.fien, "Elders", ""))
        assert change is FaultCode.READ_ONLY
        beside = house.folder / "Nieuw.leerunit"
        assert fault_of(lambda: found_house(beside)) is FaultCode.READ_ONLY


@on_posix
def test_a_read_only_file_can_be_read_and_says_so_when_written(locked_house: House) -> None:
    house = locked_house
    house.folder.chmod(0o777)
    with as_ordinary_account():
        store = open_store(house.folder, house.fien)
        assert count(store) == 2
        assert fault_of(lambda: write_person(store)) is FaultCode.READ_ONLY
        store.close()


def test_a_folder_that_is_gone_is_said(house: House) -> None:
    house.store.close()
    away = house.folder.with_name("elders")
    house.folder.rename(away)
    assert fault_of(lambda: count(house.store)) is FaultCode.PLACE_GONE
    assert fault_of(lambda: house.vault.rename(house.fien, "Elders", "")) is FaultCode.PLACE_GONE
    away.rename(house.folder)
    assert count(house.store) == 2


def test_a_missing_database_is_damage(house: House) -> None:
    house.store.close()
    (house.folder / DATABASE).unlink()
    assert fault_of(lambda: open_store(house.folder, house.fien)) is FaultCode.STORE_DAMAGED
    assert not (house.folder / DATABASE).exists()


def flip(path: Path, place: int) -> bytes:
    """Change one byte of a file; return the file as it was."""
    whole = path.read_bytes()
    changed = bytearray(whole)
    changed[place] ^= 0x10
    path.write_bytes(changed)
    return whole


def flips(house: House, places: range) -> int:
    """Change one byte at each place, one at a time; return how many changes went unnoticed."""
    path = house.folder / DATABASE
    unnoticed = 0
    for place in places:
        whole = flip(path, place)
        unnoticed += fault_of(lambda: look_through(house.folder, house.fien)) is not FaultCode.STORE_DAMAGED
        path.write_bytes(whole)
        for rest in ("-wal", "-shm"):
            path.with_name(path.name + rest).unlink(missing_ok=True)
    return unnoticed


def fill(house: House) -> int:
    for number in range(30):
        write_person(house.store, f"Student {number}" * 30)
    house.store.compact()
    house.store.close()
    return (house.folder / DATABASE).stat().st_size


def test_one_changed_byte_is_noticed(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    size = fill(house)
    places = range(0, size, size // 60)
    assert flips(house, places) == 0
    look_through(house.folder, house.fien)
    with capsys.disabled():
        sys.stdout.write(f"\n{len(places)} copies with one changed byte, all noticed\n")


@pytest.mark.torture
def test_one_changed_byte_in_each_of_a_thousand_copies_is_noticed(house: House) -> None:
    size = fill(house)
    assert flips(house, range(7, size, size // 1000)) == 0


@pytest.mark.parametrize("part", [0.0, 0.1, 0.33, 0.5, 0.9, 0.999])
def test_a_cut_file_is_noticed(house: House, part: float) -> None:
    size = fill(house)
    path = house.folder / DATABASE
    os.truncate(path, int(size * part))
    assert fault_of(lambda: look_through(house.folder, house.fien)) is FaultCode.STORE_DAMAGED


def test_damage_met_while_reading_is_said(house: House) -> None:
    size = fill(house)
    path = house.folder / DATABASE
    store = open_store(house.folder, house.fien)
    with store.reading() as session:
        session.scalar(select(func.count()).select_from(ReadMark))
    with path.open("r+b") as file:
        for page in range(4096, size, 4096):
            file.seek(page + 100)
            file.write(b"damaged")
    assert fault_of(lambda: count(store)) is FaultCode.STORE_DAMAGED
    store.close()


def test_a_broken_search_index_is_noticed(house: House) -> None:
    house.store.close()
    with closing(connect(house.folder / DATABASE, house.fien.dek)) as connection:
        connection.execute(
            "INSERT INTO search_index(rowid, title, body, also, scope, facets)"
            " VALUES (9, 'spook', '', '', '', '')"
        )
    assert fault_of(lambda: look_through(house.folder, house.fien)) is FaultCode.STORE_DAMAGED


def test_a_mistake_of_the_program_is_not_called_a_fault(tmp_path: Path) -> None:
    with (
        closing(sqlcipher.connect(":memory:")) as connection,
        pytest.raises(sqlcipher.OperationalError),
        translated(tmp_path),
    ):
        connection.execute("SELECT * FROM nowhere")
