"""The lock: what is typed is kept, nothing of one person is left for the next, and it comes by itself."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.refusals import RefusalCode, Refused
from tests.builders import COACH, FIEN, PASSPHRASE
from tests.ui.hands import PATIENCE, focused, press, sees, settle, stands_at, tab_to, the_app, words_on, write
from tests.ui.shell.conftest import SECRET
from ui.common.ask import Ask
from ui.main_window import MainWindow
from ui.sign_in.screen import SignIn

CONTROL = Qt.KeyboardModifier.ControlModifier
HALF = "Half af, de bel ging"


def let_go(qapp: QApplication) -> None:
    """Let what was given up be destroyed, as the event loop does."""
    for _ in range(5):
        qapp.processEvents()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def sign_in(qtbot: QtBot, window: MainWindow, name: str) -> None:
    assert isinstance(window.door, SignIn)
    tab_to("Mensen")
    write(name.split(maxsplit=1)[0])
    press(Qt.Key.Key_Return)
    write(PASSPHRASE)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench is not None, timeout=PATIENCE)


def test_locking_at_once_after_signing_in_leaves_the_keys_at_the_door(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(Qt.Key.Key_L, CONTROL)
    stands_at(qtbot, "Je wachtzin")
    assert window.workplace is not None
    assert isinstance(window.door, SignIn)
    assert window.door.panel.tile is not None
    window.enter(window.workplace.sign_in(window.door.panel.tile.person_id, PASSPHRASE))
    window.lock()
    settle(the_app())
    stands_at(qtbot, "Je wachtzin")


def test_locking_shows_the_door_at_oneself_and_destroys_every_screen(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    bench, desk = window.bench, window.desk
    assert bench is not None
    assert desk is not None
    screen = bench.stack.currentWidget()
    assert SECRET in " ".join(words_on(window))
    press(Qt.Key.Key_L, CONTROL)
    stands_at(qtbot, "Je wachtzin")
    sees(qtbot, window, f"Dag {FIEN.split()[0]}")
    let_go(qapp)
    assert not shiboken6.isValid(bench)
    assert not shiboken6.isValid(screen)
    assert not [part for part in qapp.allWidgets() if SECRET in part.accessibleName()]
    with pytest.raises(Refused) as refusal:
        desk.questions.mine()
    assert refusal.value.code is RefusalCode.NOT_ALLOWED


def test_half_a_sentence_comes_back_to_who_wrote_it_and_to_nobody_else(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(Qt.Key.Key_N, CONTROL)
    write(HALF)
    press(Qt.Key.Key_L, CONTROL)
    stands_at(qtbot, "Je wachtzin")
    sign_in(qtbot, window, COACH)
    everything = " ".join(words_on(window))
    assert HALF not in everything
    assert SECRET not in everything
    press(Qt.Key.Key_L, CONTROL)
    stands_at(qtbot, "Je wachtzin")
    sign_in(qtbot, window, FIEN)
    qtbot.waitUntil(lambda: HALF in " ".join(words_on(window)), timeout=PATIENCE)


def test_the_lock_comes_by_itself_when_nobody_is_there(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_N, CONTROL)
    write(HALF)
    window.idle.seconds = 0.2
    stands_at(qtbot, "Je wachtzin")
    assert window.bench is None
    sign_in(qtbot, window, FIEN)
    window.idle.seconds = 300
    qtbot.waitUntil(lambda: HALF in " ".join(words_on(window)), timeout=PATIENCE)


def test_keys_keep_it_open(qtbot: QtBot, window: MainWindow) -> None:
    window.idle.seconds = 1.2
    timer = QTimer()
    timer.timeout.connect(lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift))
    timer.start(100)
    beats: list[int] = []
    timer.timeout.connect(lambda: beats.append(1))
    qtbot.waitUntil(lambda: len(beats) >= 25, timeout=PATIENCE)
    assert window.bench is not None
    timer.stop()
    qtbot.waitUntil(lambda: window.bench is None, timeout=PATIENCE)


def test_a_dialog_that_stands_open_is_answered_with_no(qtbot: QtBot, window: MainWindow) -> None:
    dialog = Ask(window, "Delen met de hele unit?", "Iedereen kan het dan lezen.", "Deel")
    dialog.open()
    window.lock()
    assert dialog.result() == 0
    assert not dialog.isVisible()
    stands_at(qtbot, "Je wachtzin")


def test_the_lock_works_from_within_a_dialog(qtbot: QtBot, window: MainWindow) -> None:
    dialog = Ask(window, "Delen met de hele unit?", "Iedereen kan het dan lezen.", "Deel")
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    press(Qt.Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: window.bench is None, timeout=PATIENCE)
    assert dialog.result() == 0


def test_the_passphrase_is_not_left_in_the_field(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_L, CONTROL)
    stands_at(qtbot, "Je wachtzin")
    write("iets half")
    tab_to("Mensen")
    write("Ing")
    press(Qt.Key.Key_Return)
    assert focused().property("text") == ""
