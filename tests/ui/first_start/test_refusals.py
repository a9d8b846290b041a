"""What the first start cannot do it says at the place, in Dutch; nothing that was typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.first_start.steps import PASSPHRASE, begun, fill_unit
from tests.ui.hands import PATIENCE, focused, press, rewrite, sees, stands_at, tab_to, words_on, write
from ui.first_start.key_step import KeyStep
from ui.main_window import MainWindow


@pytest.mark.parametrize(
    ("folder", "sentence"),
    [
        (
            "//server/zorg",
            "Deze map staat op het netwerk, en dat kan beschadigen wat je schrijft. Kies een map op deze pc.",
        ),
        ("", "Kies eerst een map, helemaal uitgeschreven."),
        ("Documenten", "Kies eerst een map, helemaal uitgeschreven."),
    ],
)
def test_a_folder_that_will_not_do_is_said_before_anything_else_is_asked(
    window: MainWindow, folder: str, sentence: str
) -> None:
    tab_to("Waar alles staat")
    rewrite(folder) if folder else press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if not folder:
        press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    assert sentence in words_on(window)
    assert focused().accessibleName() == "Waar alles staat"


def test_a_folder_below_a_file_cannot_be_written(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("", "utf-8")
    tab_to("Waar alles staat")
    rewrite(str(tmp_path / "brief.txt" / "LEERunit"))
    press(Qt.Key.Key_Return)
    assert "In deze map mag LEERunit niet schrijven. Kies een andere map." in words_on(window)


def test_the_name_is_asked_first(window: MainWindow, place: Path) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert "Er mist nog een naam." in words_on(window)
    assert focused().accessibleName() == "Naam van de unit"


def test_two_passphrases_that_differ_are_answered_at_the_second(window: MainWindow, place: Path) -> None:
    press(Qt.Key.Key_Return)
    fill_unit(again="koffie met suiker")
    assert "De twee wachtzinnen verschillen. Typ ze nog eens." in words_on(window)
    assert focused().accessibleName() == "Je wachtzin, nog een keer"
    assert not place.exists()


def test_a_short_passphrase_is_answered_and_the_rest_stays(
    qtbot: QtBot, window: MainWindow, place: Path
) -> None:
    press(Qt.Key.Key_Return)
    fill_unit(passphrase="kort", again="kort")
    sentence = "Deze wachtzin is kort. Neem een paar woorden achter elkaar, die alleen jij kent."
    sees(qtbot, window, sentence)
    assert focused().accessibleName() == "Je wachtzin"
    rewrite(PASSPHRASE)
    assert sentence not in words_on(window)
    press(Qt.Key.Key_Tab)
    rewrite(PASSPHRASE)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(begun(window).page, KeyStep), timeout=PATIENCE)


def test_a_unit_of_that_name_is_there_already(qtbot: QtBot, window: MainWindow, place: Path) -> None:
    taken = place / "LEER-unit De Linde.leerunit"
    taken.mkdir(parents=True)
    (taken / "vault.json").write_text("{}", "utf-8")
    press(Qt.Key.Key_Return)
    fill_unit()
    sees(qtbot, window, "Deze naam staat hier al. Kies een andere naam, of ga terug en kies een andere map.")
    assert focused().accessibleName() == "Naam van de unit"
    assert (taken / "vault.json").read_text("utf-8") == "{}"


def test_someone_half_typed_is_not_left_behind(qtbot: QtBot, window: MainWindow, place: Path) -> None:
    press(Qt.Key.Key_Return)
    fill_unit()
    page = begun(window)
    qtbot.waitUntil(lambda: isinstance(page.page, KeyStep), timeout=PATIENCE)
    page.page.forward.emit()
    stands_at(qtbot, "Naam")
    write("Fien")
    tab_to("Naar de deur")
    press(Qt.Key.Key_Return)
    sentence = "Deze persoon is nog niet toegevoegd. Voeg die toe, of maak de naam leeg."
    assert sentence in words_on(window)
    assert focused().accessibleName() == "Naam"
