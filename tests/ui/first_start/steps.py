"""The steps of the first start, done by keys alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.hands import (
    PATIENCE,
    file_dialog_answered,
    focused,
    press,
    sees,
    stands_at,
    tab_to,
    words_on,
    write,
)
from ui.first_start.screen import FirstStart
from ui.main_window import MainWindow
from ui.sign_in.tiles import TileBoard

KEEPER, PASSPHRASE = "Wil Maquette", "koffie met melk"


def begun(window: MainWindow) -> FirstStart:
    assert isinstance(window.door, FirstStart)
    return window.door


def fill_unit(
    *, again: str = PASSPHRASE, passphrase: str = PASSPHRASE, name: str = "LEER-unit De Linde"
) -> None:
    """Type the form of a new unit and press Enter in its last field."""
    write(name)
    press(Qt.Key.Key_Tab, times=2)
    write("Duinzicht, begane grond")
    press(Qt.Key.Key_Tab)
    write("Een gewone dag voor wie hier woont.")
    press(Qt.Key.Key_Tab)
    write(KEEPER)
    press(Qt.Key.Key_Tab, times=2)
    write(passphrase)
    press(Qt.Key.Key_Tab)
    write(again)
    press(Qt.Key.Key_Return)


def keep_the_key(qtbot: QtBot, window: MainWindow, sheet: Path) -> None:
    """Save the recovery sheet, tick that it is put away, go on."""
    sees(qtbot, window, "Twaalf woorden op één vel papier")
    assert focused().property("text") == "Als pdf bewaren"
    with file_dialog_answered(sheet):
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.exists, timeout=PATIENCE)
    sees(qtbot, window, "Verder kan zodra de sleutel is opgeborgen.")
    tab_to("De herstelsleutel is afgedrukt of bewaard, en opgeborgen")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)


def add_person(qtbot: QtBot, window: MainWindow, name: str, *, role_steps: int = 0) -> None:
    """Type someone into the form of the first people; `role_steps` arrows down from the present role."""
    write(name)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down, times=role_steps)
    press(Qt.Key.Key_Tab)
    write(PASSPHRASE)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(name in words for words in words_on(window)), timeout=PATIENCE)
    stands_at(qtbot, "Naam")


def at_the_door(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the tiles are there and have the focus."""
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: isinstance(focused(), TileBoard), timeout=PATIENCE)
