"""What chafes by real keys: written from the palette, made a conversation, ended with a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.conversations import NewSession
from leerunit.domain.vocabulary import ItemKind
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import PATIENCE, focused, press, sees, stands_at, tab_to, words_on, write
from ui.chafing.screen import ChafingScreen
from ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
WORDS = "De was komt pas na elven."


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        yield shown


def test_from_the_palette_to_a_talk_and_taken_back(qtbot: QtBot, window: MainWindow, unit: SmallUnit) -> None:
    press(Qt.Key.Key_K, CONTROL)
    write("opschrijven schuurt")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused().accessibleName() == "Wat schuurt", timeout=PATIENCE)
    write(WORDS)
    press(Qt.Key.Key_Return)
    assert said(window) == "Bewaard. Alleen jij kunt het lezen."
    screen = screen_of(window)
    assert isinstance(screen, ChafingScreen)
    assert (screen.field.words(), WORDS in words_on(screen)) == ("", True)
    tab_to("Maak er een gesprek van")
    press(Qt.Key.Key_Return)
    write("Bijpraten")
    press(Qt.Key.Key_Return, CONTROL)
    sees(qtbot, screen, "Kies wie erbij is, of de hele unit.")
    assert focused().property("text") == f"{COACH}, leercoach"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CONTROL)
    assert said(window) == "Gepland. Wie erbij is, kan meelezen."
    assert [one.text for one in unit.desk_of(COACH).chafing.today().with_me] == [WORDS]
    assert unit.desk_of(SEM).chafing.today().with_me == ()
    tab_to("Weer alleen voor mij")
    press(Qt.Key.Key_Return)
    assert unit.desk_of(COACH).chafing.today().with_me == ()


def test_the_day_follows_it_until_a_line_says_what_came_of_it(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit
) -> None:
    assert window.desk is not None
    chafing = window.desk.chafing
    session = chafing.bring_in(chafing.write(WORDS), NewSession("incident", "Hoe dan?", None, None, ()))
    window.desk.intervision.close(session)
    tab_to(f"{WORDS}. Er was een gesprek. Wat kwam ervan?")
    press(Qt.Key.Key_Return)
    stands_at(qtbot, "Wat schuurt")
    tab_to("Wat kwam ervan?")
    write("De kar rijdt nu om tien uur.")
    press(Qt.Key.Key_Return)
    assert chafing.today().mine == ()
    assert "De kar rijdt nu om tien uur." in words_on(screen_of(window))


def test_what_is_typed_in_a_note_is_kept_and_thrown_away_comes_back(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit
) -> None:
    assert window.desk is not None
    assert window.bench is not None
    chafing = window.desk.chafing
    note = chafing.write("De was")
    window.bench.context.open_item(ItemKind.CHAFING, note)
    qtbot.waitUntil(lambda: focused().property("plainText") == "De was", timeout=PATIENCE)
    press(Qt.Key.Key_End)
    write(" komt laat")
    assert window.bench.context.autosave.keep_all()
    assert [one.text for one in chafing.mine()] == ["De was komt laat"]
    screen = screen_of(window)
    assert isinstance(screen, ChafingScreen)
    screen.rows[note].away.setFocus()
    press(Qt.Key.Key_Return)
    assert (said(window), chafing.mine()) == ("In de prullenbak.", ())
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: note in screen.rows, timeout=PATIENCE)
    assert "De was komt laat" in words_on(screen)
