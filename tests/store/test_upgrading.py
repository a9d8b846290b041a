"""Older files become new ones whole or not at all; newer files are left as they are."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import ItemKind
from leerunit.store import upgrading
from leerunit.store.engine import DATABASE, connect, is_sound, make_engine, read_version
from leerunit.store.opening import open_store
from leerunit.store.schema import Person, new_id
from leerunit.store.search import Entry, find_entries, for_person, put_entry
from leerunit.store.spelling import sought
from leerunit.store.texts import current_text, new_text
from leerunit.store.upgrading import COPIES, PRESENT, bring_up_to_date
from tests.store.conftest import Hand, House
from tests.store.later_revision import later_edition

READER = new_id()
LATER = PRESENT.version + 1


def test_an_up_to_date_store_opens_without_alembic(house: House) -> None:
    house.store.close()
    code = (
        "import sys; from pathlib import Path; from leerunit.store.upgrading import bring_up_to_date;"
        "bring_up_to_date(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])); print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(house.folder), house.fien.dek.hex()],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
    assert not (house.folder / COPIES).exists()


def raise_version(house: House, version: int) -> None:
    with closing(connect(house.folder / DATABASE, house.fien.dek)) as connection:
        connection.execute(f"PRAGMA user_version = {version:d}")


def test_a_newer_store_is_refused_and_not_a_byte_changes(house: House) -> None:
    house.store.close()
    raise_version(house, 9)
    before = house.all_bytes()
    for _ in range(10):
        with pytest.raises(Refused) as refusal:
            open_store(house.folder, house.fien)
        assert (refusal.value.code, refusal.value.details) == (RefusalCode.STORE_TOO_NEW, ("9",))
    assert house.all_bytes()[DATABASE] == before[DATABASE]
    assert set(house.all_bytes()) == set(before)


def test_a_newer_store_that_a_killed_program_left_is_not_touched_either(house: House, tmp_path: Path) -> None:
    with closing(connect(house.folder / DATABASE, house.fien.dek)) as connection:
        connection.execute("PRAGMA user_version = 9")
        connection.execute("CREATE TABLE later (id TEXT)")
        left = tmp_path / "left.leerunit"
        shutil.copytree(house.folder, left)
    assert (left / f"{DATABASE}-wal").stat().st_size > 0
    before = (left / DATABASE).read_bytes()
    with pytest.raises(Refused) as refusal:
        open_store(left, house.fien)
    assert (left / DATABASE).read_bytes() == before
    assert refusal.value.code is RefusalCode.STORE_TOO_NEW
    assert read_version(left / DATABASE, house.fien.dek) == 9


@pytest.mark.parametrize("version", [0, -3])
def test_a_file_without_a_version_of_ours_is_damage(house: House, version: int) -> None:
    house.store.close()
    raise_version(house, version)
    with pytest.raises(Unavailable) as fault:
        open_store(house.folder, house.fien)
    assert fault.value.code is FaultCode.STORE_DAMAGED


class Old:
    """A store of this version with something in every kind of place, about to be upgraded."""

    def __init__(self, house: House) -> None:
        self.house = house
        with house.store.writing() as session:
            self.text_id = new_text(Hand(session, house.fien), "geheim", sealed_for=house.fien.person_id)
            self.item = Entry(
                ItemKind.QUESTION, new_id(), None, "titel", "vindbaar", frozenset({for_person(READER)})
            )
            put_entry(session, self.item)
        house.store.compact()
        house.store.close()
        self.path = house.folder / DATABASE
        self.before = self.path.read_bytes()

    def look(self) -> None:
        """Everything is there, is found, and can be added to."""
        store = self.house.store
        with store.reading() as session:
            assert {name for (name,) in session.query(Person.name)} == {"Fien Voorbeeld", "Mees Voorbeeld"}
            assert current_text(Hand(session, self.house.fien), self.text_id).body == "geheim"
            scope = frozenset({for_person(READER)})
            hits = find_entries(session, sought("vind"), scope, limit=9)
            assert [hit.item_id for hit in hits] == [self.item.item_id]
        with store.writing() as session:
            put_entry(session, self.item)
        store.check()
        store.close()

    @property
    def copies(self) -> list[Path]:
        return sorted((self.house.folder / COPIES).glob("*"))


@pytest.fixture
def old(house: House) -> Old:
    return Old(house)


def test_an_older_store_is_upgraded_and_nothing_is_lost(old: Old, tmp_path: Path) -> None:
    edition = later_edition(tmp_path)
    bring_up_to_date(old.house.folder, old.house.fien.dek, edition)
    assert read_version(old.path, old.house.fien.dek) == LATER
    with closing(connect(old.path, old.house.fien.dek)) as connection:
        names = {name for (name,) in connection.execute("SELECT nickname FROM person")}
        assert names == {"Fien Voorbeeld", "Mees Voorbeeld"}
        authors = connection.execute("SELECT count(*) FROM text_version WHERE author_id IS NOT NULL")
        assert authors.fetchone() == (1,)
    old.look()


def test_a_verified_copy_from_before_the_upgrade_is_kept(old: Old, tmp_path: Path) -> None:
    edition = later_edition(tmp_path)
    bring_up_to_date(old.house.folder, old.house.fien.dek, edition)
    (copy,) = old.copies
    assert read_version(copy, old.house.fien.dek) == PRESENT.version
    assert is_sound(copy, old.house.fien.dek)
    assert copy.read_bytes()[:15] != b"SQLite format 3"
    old.house.store.close()
    shutil.copy(copy, old.path)
    old.look()


def test_upgrading_twice_does_nothing_the_second_time(old: Old, tmp_path: Path) -> None:
    edition = later_edition(tmp_path)
    bring_up_to_date(old.house.folder, old.house.fien.dek, edition)
    after = old.path.read_bytes()
    bring_up_to_date(old.house.folder, old.house.fien.dek, edition)
    assert old.path.read_bytes() == after
    assert len(old.copies) == 1


@pytest.mark.parametrize(
    "last",
    [
        "raise ZeroDivisionError",
        "op.execute('SELECT * FROM nowhere')",
        "op.execute(\"DELETE FROM person WHERE name LIKE 'Fien%'\")",
    ],
    ids=["error", "wrong statement", "broken reference"],
)
def test_an_upgrade_that_fails_leaves_the_older_store(old: Old, tmp_path: Path, last: str) -> None:
    edition = later_edition(tmp_path, last)
    with pytest.raises(Exception, match=r"nowhere|^$|store_damaged"):
        bring_up_to_date(old.house.folder, old.house.fien.dek, edition)
    assert read_version(old.path, old.house.fien.dek) == PRESENT.version
    assert len(old.copies) == 1
    old.look()


def test_a_failed_upgrade_can_be_tried_again(old: Old, tmp_path: Path) -> None:
    (tmp_path / "bad").mkdir()
    with pytest.raises(ZeroDivisionError):
        bring_up_to_date(
            old.house.folder, old.house.fien.dek, later_edition(tmp_path / "bad", "raise ZeroDivisionError")
        )
    bring_up_to_date(old.house.folder, old.house.fien.dek, later_edition(tmp_path))
    name = f"version-{PRESENT.version}-before-{LATER}"
    assert [path.name for path in old.copies] == [f"{name}-1.db", f"{name}-2.db"]
    old.look()


def test_an_upgrade_cut_at_any_statement_leaves_the_older_store(
    old: Old, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    edition = later_edition(tmp_path)
    allowed, done = 0, False
    while not done:
        with monkeypatch.context() as patch:
            done = upgrade_with(allowed, patch, old, edition)
        expected = LATER if done else PRESENT.version
        assert read_version(old.path, old.house.fien.dek) == expected
        allowed += 1
    assert allowed > 20
    with capsys.disabled():
        sys.stdout.write(f"\nupgrade cut before each of {allowed - 1} statements: the older store is whole\n")
    old.look()


class CutError(Exception):
    """The power is gone."""


def upgrade_with(allowed: int, patch: pytest.MonkeyPatch, old: Old, edition: upgrading.Edition) -> bool:
    """Upgrade, but let only so many statements through; return whether that was enough."""
    original = make_engine

    def limited(*arguments: Any, **options: Any) -> Any:
        engine = original(*arguments, **options)
        left = [allowed]

        def count(connection: Connection, *_: object) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise CutError

        event.listen(engine, "before_cursor_execute", count)
        return engine

    patch.setattr(upgrading, "make_engine", limited)
    try:
        bring_up_to_date(old.house.folder, old.house.fien.dek, edition)
    except CutError:
        return False
    return True


@pytest.mark.torture
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_program_killed_at_any_statement_of_an_upgrade_leaves_a_whole_store(
    old: Old, tmp_path: Path
) -> None:
    later_edition(tmp_path)
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from sqlalchemy import event, Engine\n"
        "from leerunit.store.upgrading import Edition, bring_up_to_date\n"
        "left = [int(sys.argv[4])]\n"
        "def count(*_):\n"
        "    left[0] -= 1\n"
        "    if left[0] < 0: os.kill(os.getpid(), signal.SIGKILL)\n"
        "event.listen(Engine, sys.argv[5], count)\n"
        f"late = Edition({LATER}, '{LATER:04}', Path(sys.argv[3]))\n"
        "bring_up_to_date(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), late)\n"
    )
    for when in ("before_cursor_execute", "after_cursor_execute"):
        for allowed in range(60):
            command = [sys.executable, "-c", code, str(old.house.folder), old.house.fien.dek.hex()]
            command += [str(tmp_path / "migrations"), str(allowed), when]
            killed = subprocess.run(command, check=False).returncode != 0
            assert read_version(old.path, old.house.fien.dek) == (PRESENT.version if killed else LATER)
            assert is_sound(old.path, old.house.fien.dek)
            if not killed:
                break
            shutil.rmtree(old.house.folder / COPIES)
        old.look()
        for rest in ("-wal", "-shm"):
            old.path.with_name(DATABASE + rest).unlink(missing_ok=True)
        old.path.write_bytes(old.before)


def test_two_programs_may_upgrade_at_once(old: Old, tmp_path: Path) -> None:
    later_edition(tmp_path)
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from leerunit.store.upgrading import Edition, bring_up_to_date\n"
        f"late = Edition({LATER}, '{LATER:04}', Path(sys.argv[3]))\n"
        "bring_up_to_date(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), late)\n"
    )
    command = [sys.executable, "-c", code, str(old.house.folder), old.house.fien.dek.hex()]
    programs = [subprocess.Popen([*command, str(tmp_path / "migrations")]) for _ in range(3)]
    assert [program.wait(60) for program in programs] == [0, 0, 0]
    assert {read_version(copy, old.house.fien.dek) for copy in old.copies} == {PRESENT.version}
    old.look()


def test_the_place_may_hold_odd_signs(old: Old, tmp_path: Path) -> None:
    odd = tmp_path / "100% 'één' #1?"
    odd.mkdir()
    edition = later_edition(odd)
    bring_up_to_date(old.house.folder, old.house.fien.dek, edition)
    folder = odd / "Proef% #?.leerunit"
    shutil.copytree(old.house.folder, folder)
    assert read_version(folder / DATABASE, old.house.fien.dek) == LATER
