"""What is one's own, from the name in the top bar; F1; and the window after an error in the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import Language
from tests.builders import FIEN, PASSPHRASE, SmallUnit
from tests.ui.hands import focused, press, sees, tab_to, words_on, write
from tests.ui.shell.conftest import SECRET
from ui.common import settings, theme
from ui.common.bug_window import BugWindow
from ui.main_window import MainWindow

NEW = "thee met een wolkje"


def open_own(window: MainWindow) -> None:
    tab_to(f"{FIEN}, student")
    press(Qt.Key.Key_Return)
    assert "Deze pc" in words_on(window)


def remembered(window: MainWindow) -> settings.Settings:
    return settings.read(window._file)


def test_another_language_is_spoken_at_once_and_remembered(window: MainWindow) -> None:
    open_own(window)
    tab_to("Nederlands")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert "My learning questions" in words_on(window)
    assert SECRET in " ".join(words_on(window))
    assert remembered(window).language is Language.ENGLISH
    press(Qt.Key.Key_Escape)
    assert "This PC" not in words_on(window)


def test_twice_as_large_and_dark(window: MainWindow) -> None:
    open_own(window)
    tab_to("100 %")
    press(Qt.Key.Key_Right, times=5)
    press(Qt.Key.Key_Space)
    assert theme.current().scale == 2.0
    assert window.bench is not None
    assert window.bench.rail.is_compact
    tab_to("Licht")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert theme.current().dark
    assert (remembered(window).mode, remembered(window).text_size) == (theme.Mode.DARK, 200)


def test_a_new_passphrase_opens_from_now_on(qtbot: QtBot, window: MainWindow, unit: SmallUnit) -> None:
    open_own(window)
    tab_to("Wachtzin van nu")
    write(PASSPHRASE)
    tab_to("Nieuwe wachtzin")
    write(NEW)
    tab_to("Nieuwe wachtzin, nog eens")
    write(NEW)
    press(Qt.Key.Key_Return)
    sees(qtbot, window, "Vanaf nu opent je nieuwe wachtzin dit")
    unit.workplace.sign_in(unit.people[FIEN], NEW).sign_out()
    with pytest.raises(Refused) as refusal:
        unit.workplace.sign_in(unit.people[FIEN], PASSPHRASE)
    assert refusal.value.code is RefusalCode.WRONG_PASSPHRASE


def test_a_wrong_passphrase_of_now_is_answered_at_its_field(qtbot: QtBot, window: MainWindow) -> None:
    open_own(window)
    tab_to("Wachtzin van nu")
    write("heel andere woorden")
    tab_to("Nieuwe wachtzin")
    write(NEW)
    tab_to("Nieuwe wachtzin, nog eens")
    write(NEW)
    press(Qt.Key.Key_Return)
    sees(qtbot, window, "Deze wachtzin past niet. Kijk naar hoofdletters en probeer het nog eens.")
    assert focused().accessibleName() == "Wachtzin van nu"


def test_f1_tells_the_keys_and_esc_goes_back_to_where_one_was(window: MainWindow) -> None:
    before = focused()
    press(Qt.Key.Key_F1)
    assert "Toetsen die altijd werken" in words_on(window)
    press(Qt.Key.Key_F1)
    assert words_on(window).count("Toetsen die altijd werken") == 1
    press(Qt.Key.Key_Escape)
    assert "Toetsen die altijd werken" not in words_on(window)
    assert focused() is before


def test_an_error_in_the_program_tells_places_only(qtbot: QtBot, window: MainWindow) -> None:
    def breaks() -> None:
        raise ValueError(SECRET)

    assert not window.faults.attempt(breaks)
    (bug,) = window.findChildren(BugWindow)
    (report,) = bug.findChildren(QPlainTextEdit)
    assert "ValueError" in report.toPlainText()
    assert SECRET not in report.toPlainText()
    assert "Wat je schreef staat er nog. Je kunt verder." in words_on(bug)
    tab_to("Kopieer het verslag")
    press(Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == report.toPlainText()
    bug.reject()
