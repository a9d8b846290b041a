"""Commands on a store: a real process, the passphrase from the environment, the exit status."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import FIEN, PASSPHRASE, a_unit


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with a_unit(tmp_path_factory.mktemp("commands")) as unit:
        unit.desk_of(FIEN).questions.ask("Hoe vraag ik door zonder te vragen?")
    return unit.workplace.folder


def leerunit(*arguments: str | Path, passphrase: str | None = PASSPHRASE) -> subprocess.CompletedProcess[str]:
    known = {name: value for name, value in os.environ.items() if not name.startswith("LEERUNIT_")}
    given = {} if passphrase is None else {"LEERUNIT_PASSPHRASE": passphrase}
    finished = subprocess.run(
        [sys.executable, "-m", "leerunit", *map(str, arguments)],
        env=known | given,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert "Traceback" not in finished.stderr
    return finished


def test_a_whole_store_is_whole_in_every_part(store: Path) -> None:
    finished = leerunit("check", store)
    assert finished.returncode == 0
    lines = [line.split(": ") for line in finished.stdout.splitlines()]
    assert [name for name, _ in lines] == [
        "deur en sleutels",
        "bestand",
        "zoeken",
        "verwijzingen",
        "logboek",
    ]
    assert {answer for _, answer in lines} == {"heel"}


def test_a_damaged_store_is_not_whole_and_is_left_as_it_is(store: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.leerunit"
    shutil.copytree(store, copy)
    file = copy / "store.db"
    whole = bytearray(file.read_bytes())
    whole[len(whole) // 2] ^= 1
    file.write_bytes(whole)
    finished = leerunit("check", copy)
    assert finished.returncode == 1
    assert "bestand: niet heel" in finished.stdout
    assert "vraag de beheerder om de back-up" in finished.stderr
    assert file.read_bytes() == bytes(whole)


@pytest.mark.parametrize("name", [FIEN, "fien", "FIEN VOORBEELD"])
def test_a_name_may_be_short_where_it_fits_one_person(name: str, store: Path) -> None:
    assert leerunit("check", store, "--as", name).returncode == 0


@pytest.mark.parametrize("name", ["Niemand", "", "  "])
def test_an_unknown_name_is_wrong_use_and_the_names_are_told(name: str, store: Path) -> None:
    finished = leerunit("check", store, "--as", name)
    assert finished.returncode == 2
    assert "Fien Voorbeeld, Ingrid Proefstuk" in finished.stderr


def test_a_wrong_passphrase_opens_nothing(store: Path) -> None:
    for who in ((), ("--as", FIEN)):
        finished = leerunit("check", store, *who, passphrase="thee met suiker")
        assert finished.returncode == 1
        assert finished.stdout == ""
        assert "Deze wachtzin past niet" in finished.stderr


def test_without_a_keyboard_and_a_passphrase_it_is_told_where_to_put_one(store: Path) -> None:
    finished = leerunit("check", store, passphrase=None)
    assert finished.returncode == 2
    assert "LEERUNIT_PASSPHRASE" in finished.stderr


def test_a_folder_that_is_no_store_is_named(tmp_path: Path) -> None:
    finished = leerunit("check", tmp_path)
    assert finished.returncode == 1
    assert tmp_path.name in finished.stderr
    assert "geen map van LEERunit" in finished.stderr


def test_english_is_spoken_when_asked(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "leerunit", "check", str(store)],
        env=os.environ | {"LEERUNIT_PASSPHRASE": PASSPHRASE, "LEERUNIT_LANGUAGE": "en"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert "log: whole" in finished.stdout


@pytest.mark.slow
def test_a_demo_is_made_and_told(tmp_path: Path) -> None:
    finished = leerunit("demo", tmp_path / "demo", "--students", "1", "--open", passphrase=None)
    assert finished.returncode == 0, finished.stderr
    assert "Fien Voorbeeld" in finished.stdout
    assert "koffie met melk" in finished.stdout
    (store,) = (tmp_path / "demo").glob("LEER-unit De Proeftuin.leerunit")
    assert leerunit("check", store, passphrase="koffie met melk").returncode == 0


@pytest.mark.parametrize("number", ["0", "-3", "2001", "tien"])
def test_an_odd_number_of_students_is_wrong_use(number: str, tmp_path: Path) -> None:
    finished = leerunit("demo", tmp_path / "demo", "--students", number)
    assert finished.returncode == 2
    assert list(tmp_path.iterdir()) == []
