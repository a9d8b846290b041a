"""Commands on a store: a real process, the passphrase from the environment, the exit status."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from leerunit.domain.vocabulary import ItemKind
from tests.builders import COACH, FIEN, PASSPHRASE, SEM, a_unit


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with a_unit(tmp_path_factory.mktemp("commands")) as unit:
        fien = unit.desk_of(FIEN)
        question = fien.questions.ask("Hoe vraag ik door zonder te vragen?")
        fien.portfolios.choose(ItemKind.QUESTION, question, chosen=True)
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
        "briefjes van de deur",
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


def test_a_student_exports_and_the_units_card_confirms_it(store: Path, tmp_path: Path) -> None:
    finished = leerunit("export", store, "--as", FIEN, "--out", tmp_path / "new" / "folder")
    assert finished.returncode == 0, finished.stderr
    (made,) = (tmp_path / "new" / "folder").iterdir()
    assert finished.stdout.startswith(f"{made}: ")
    assert "1 stuk, versie 1" in finished.stdout
    assert json.loads(leerunit("verify", made, "--json").stdout)["verdict"] == "unknown_unit"


def test_nobody_exports_without_the_right_or_a_choice(store: Path, tmp_path: Path) -> None:
    for name, told in ((COACH, "nog niets gekozen"), (SEM, "nog niets gekozen")):
        finished = leerunit("export", store, "--as", name, "--out", tmp_path)
        assert finished.returncode == 1
        assert told in finished.stderr
        assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(store: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    finished = leerunit("export", store, "--as", FIEN, "--out", tmp_path / "file" / "inside")
    assert finished.returncode == 1
    assert "leerunit: " in finished.stderr


@pytest.mark.slow
def test_a_demo_is_made_and_told(tmp_path: Path) -> None:
    finished = leerunit("demo", tmp_path / "demo", "--students", "1", "--open", passphrase=None)
    assert finished.returncode == 0, finished.stderr
    assert "Fien Voorbeeld" in finished.stdout
    assert "koffie met melk" in finished.stdout
    store = tmp_path / "demo" / "LEER-unit De Proeftuin.leerunit"
    assert leerunit("check", store, passphrase="koffie met melk").returncode == 0
    (portfolio,) = (tmp_path / "demo" / "portfolios").iterdir()
    assert portfolio.name in finished.stdout
    assert leerunit("verify", portfolio, "--trust", store.with_suffix(".leerunit-card")).returncode == 0
    assert "bij de docent: 1 nieuw, 0 gewijzigd" in finished.stdout
    assert "Pim Lesidee: “" in finished.stdout
    _reads_in_once(tmp_path / "demo" / "Pim Lesidee.leerunit", portfolio, tmp_path / "letter.pdf")


def _reads_in_once(workplace: Path, portfolio: Path, letter: Path) -> None:
    """A teacher reads in what is here already, and something that is no portfolio."""
    letter.write_text("geen pdf", encoding="utf-8")
    again = leerunit("import", workplace, portfolio, "--json", passphrase="koffie met melk")
    assert again.returncode == 0
    told = json.loads(again.stdout)
    assert (told["verdict"], told["new"], told["changed"], told["unchanged"]) == ("authentic", 0, 0, 1)
    assert (told["file"], told["student"], told["older"]) == (str(portfolio), "Fien Voorbeeld", False)
    mixed = leerunit("import", workplace, "--as", "Pim", portfolio, letter, passphrase="koffie met melk")
    assert mixed.returncode == 1
    first, second = mixed.stdout.splitlines()
    assert "van Fien Voorbeeld: 0 nieuw, 0 gewijzigd, 1 ongewijzigd" in first
    assert "letter.pdf" in second


def test_a_units_store_is_no_teachers_workplace(store: Path, tmp_path: Path) -> None:
    finished = leerunit("import", store, "--as", COACH, tmp_path / "absent.pdf")
    assert finished.returncode == 1
    assert "Dit staat voor jou niet open" in finished.stderr


def test_a_place_that_cannot_hold_a_demo_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("van iemand", encoding="utf-8")
    for place in (tmp_path / "file", tmp_path / "file" / "inside", Path("/")):
        finished = leerunit("demo", place, "--students", "1")
        assert finished.returncode == 1
        assert finished.stdout == ""
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.slow
def test_ctrl_c_stops_a_demo_and_leaves_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "leerunit", "demo", str(tmp_path / "demo")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as going:
        while not any(path.name.startswith(".demo.") for path in tmp_path.iterdir()):
            assert going.poll() is None
        going.send_signal(signal.SIGINT)
        told, complaint = going.communicate(timeout=60)
    assert (going.returncode, told) == (130, "")
    assert complaint == "leerunit: Gestopt. Er is niets half achtergebleven.\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", ["0", "-3", "2001", "tien"])
def test_an_odd_number_of_students_is_wrong_use(number: str, tmp_path: Path) -> None:
    finished = leerunit("demo", tmp_path / "demo", "--students", number)
    assert finished.returncode == 2
    assert list(tmp_path.iterdir()) == []
