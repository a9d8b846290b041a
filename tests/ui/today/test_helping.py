"""Asking for someone by keys, seeing who comes; come now shows whom to call."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import HelpLevel
from tests.builders import COACH, FIEN, SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import PATIENCE, press, tab_to, words_on, write
from ui.today.guide import GuideDay
from ui.today.helping import HelpSheet
from ui.today.student import StudentDay


def test_a_student_asks_and_sees_who_comes(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    unit.desk_of(COACH).helping.set_phone("De achterwacht: 12 34")
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        day = screen_of(window)
        assert isinstance(day, StudentDay)
        day.helping.ask.setFocus()
        press(Qt.Key.Key_Return)
        (sheet,) = day.findChildren(HelpSheet)
        assert "De achterwacht: 12 34" not in words_on(sheet)
        sheet.radios[HelpLevel.COME].click()
        qtbot.waitUntil(lambda: "De achterwacht: 12 34" in words_on(sheet), timeout=PATIENCE)
        tab_to("Waar gaat het over? (mag leeg blijven)")
        write("Het loopt anders.")
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: "Je vroeg: Kom nu" in words_on(day), timeout=PATIENCE)
        unit.desk_of(COACH).helping.coming(unit.people[FIEN])
        day.refresh()
        qtbot.waitUntil(lambda: "Ingrid komt naar je toe." in words_on(day), timeout=PATIENCE)


def test_a_guide_says_with_one_key_that_they_come(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    unit.desk_of(FIEN).helping.ask(HelpLevel.WATCH, "Bij het aankleden.")
    with window_of(qapp, unit, COACH, tmp_path) as window:
        day = screen_of(window)
        assert isinstance(day, GuideDay)
        assert {"Fien vraagt: kijk mee", "Bij het aankleden."} <= set(words_on(day))
        assert not day.attention.isVisible()
        tab_to(f"Ik kom naar {FIEN}")
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Ingrid gaat erheen." in words_on(day), timeout=PATIENCE)
    assert unit.desk_of(FIEN).helping.mine().asked[0].coming_name == COACH
