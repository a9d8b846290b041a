"""Writing at the door by real keys: few of them, no passphrase, sealed, and offered at the next sign-in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import COACH, FIEN, PASSPHRASE, SmallUnit, a_unit
from tests.ui.bench import said
from tests.ui.hands import PATIENCE, an_open_window, focused, press, sees, stands_at, words_on, write
from ui.common.autosave import PAUSE_MS
from ui.main_window import MainWindow
from ui.sign_in.screen import SignIn
from ui.today.loose_notes import LooseNoteCard

CTRL_N = "Ctrl+N"
CONTROL = Qt.KeyboardModifier.ControlModifier
SENTENCE = "Waarom kiest zij elke dag weer de stoel naast het hoge raam?"


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[SmallUnit]:
    with a_unit(tmp_path) as small:
        yield small


@pytest.fixture
def window(qtbot: QtBot, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    folder = unit.workplace.folder
    with an_open_window(qtbot, tmp_path, folder, clock=unit.clock) as shown:
        yield shown


def type_keys(*keys: Qt.Key | str) -> int:
    """Press keys one after another where the focus is then; return how many there were."""
    for key in keys:
        if key == CTRL_N:
            press(Qt.Key.Key_N, CONTROL)
        elif isinstance(key, str):
            QTest.keyClicks(focused(), key)
            QApplication.processEvents()
        else:
            press(key)
    return len(keys)


def waiting(unit: SmallUnit, name: str) -> list[str]:
    desk = unit.desk_of(name)
    try:
        return [note.text for note in desk.loose_notes.mine()]
    finally:
        desk.sign_out()


def sign_in(qtbot: QtBot, window: MainWindow, name: str) -> None:
    assert isinstance(window.door, SignIn)
    window.door.board.setFocus()
    write(name.split(maxsplit=1)[0])
    press(Qt.Key.Key_Return)
    write(PASSPHRASE)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench is not None, timeout=PATIENCE)


def test_from_the_door_a_question_takes_its_letters_and_three_keys(
    window: MainWindow, unit: SmallUnit
) -> None:
    keys = type_keys("f", CTRL_N, *SENTENCE, Qt.Key.Key_Return)
    assert (len(SENTENCE), keys) == (60, 63)
    assert waiting(unit, FIEN) == [SENTENCE]


def test_after_a_lock_it_takes_ctrl_n_and_enter(qtbot: QtBot, window: MainWindow, unit: SmallUnit) -> None:
    sign_in(qtbot, window, FIEN)
    press(Qt.Key.Key_L, CONTROL)
    stands_at(qtbot, "Je wachtzin")
    assert type_keys(CTRL_N, *SENTENCE, Qt.Key.Key_Return) == 62
    assert waiting(unit, FIEN) == [SENTENCE]


def test_afterwards_the_door_shows_none_of_it_and_no_file_holds_it(
    window: MainWindow, unit: SmallUnit
) -> None:
    type_keys("f", CTRL_N, *SENTENCE, Qt.Key.Key_Return)
    assert SENTENCE not in " ".join(words_on(window))
    for file in unit.workplace.folder.rglob("*"):
        if file.is_file():
            assert SENTENCE.encode() not in file.read_bytes()
            assert "Fien" not in file.name
    assert waiting(unit, COACH) == []


def test_at_the_next_sign_in_it_is_offered_and_kept(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit
) -> None:
    type_keys("f", CTRL_N, *SENTENCE, Qt.Key.Key_Return)
    sign_in(qtbot, window, FIEN)
    sees(qtbot, window, "Geschreven bij de deur, vandaag om 08:30. Was jij dit?")
    (card,) = window.findChildren(LooseNoteCard)
    card.keep.setFocus()
    press(Qt.Key.Key_Return)
    desk = unit.desk_of(FIEN)
    (question,) = desk.questions.mine()
    assert (question.text, question.visibility.value) == (SENTENCE, "only_me")
    assert desk.loose_notes.mine() == ()
    assert said(window) == "Je vraag is bewaard. Alleen jij kunt hem lezen."


def test_thrown_away_asks_nothing_and_ctrl_z_brings_it_back(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit
) -> None:
    type_keys("f", CTRL_N, *SENTENCE, Qt.Key.Key_Return)
    sign_in(qtbot, window, FIEN)
    (card,) = window.findChildren(LooseNoteCard)
    card.throw.setFocus()
    press(Qt.Key.Key_Space)
    assert waiting(unit, FIEN) == []
    assert said(window) == "In de prullenbak."
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: waiting(unit, FIEN) == [SENTENCE], timeout=PATIENCE)


def test_half_a_sentence_is_sealed_a_second_later(qtbot: QtBot, window: MainWindow, unit: SmallUnit) -> None:
    type_keys("f", CTRL_N, *"Half af")
    qtbot.waitUntil(lambda: waiting(unit, FIEN) == ["Half af"], timeout=PAUSE_MS * 10)
    type_keys(*" en verder", Qt.Key.Key_Return)
    assert waiting(unit, FIEN) == ["Half af en verder"]


def test_whoever_comes_next_reads_nothing_and_the_words_go_to_their_own_person(
    window: MainWindow, unit: SmallUnit
) -> None:
    type_keys("f", CTRL_N, *"Half af")
    assert isinstance(window.door, SignIn)
    window.door.board.choose(unit.people[COACH])
    QApplication.processEvents()
    assert "Half af" not in " ".join(words_on(window))
    assert (waiting(unit, FIEN), waiting(unit, COACH)) == (["Half af"], [])


def test_a_wiped_field_leaves_no_note(qtbot: QtBot, window: MainWindow, unit: SmallUnit) -> None:
    type_keys("f", CTRL_N, *"Half af")
    qtbot.waitUntil(lambda: waiting(unit, FIEN) == ["Half af"], timeout=PAUSE_MS * 10)
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: waiting(unit, FIEN) == [], timeout=PAUSE_MS * 10)


def test_closing_the_window_loses_nothing_at_the_door(window: MainWindow, unit: SmallUnit) -> None:
    type_keys("f", CTRL_N, *"Half af")
    assert window.close()
    assert waiting(unit, FIEN) == ["Half af"]


def test_too_long_stays_in_the_field_with_a_sentence(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit
) -> None:
    type_keys("f", CTRL_N)
    QApplication.clipboard().setText("woord " * 1000)
    press(Qt.Key.Key_V, CONTROL)
    press(Qt.Key.Key_Return)
    assert said(window) == "Deze tekst is te lang om te bewaren. Verdeel hem over twee stukken."
    assert isinstance(window.door, SignIn)
    assert window.door.quick is not None
    assert len(window.door.quick.field.words()) == 6000
    assert waiting(unit, FIEN) == []
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_Delete)
