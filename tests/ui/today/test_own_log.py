"""The own log of a guide by real keys: a line, Enter, and nobody else reads it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import OwnLogKind
from tests.builders import COACH, FIEN, KEEPER, SmallUnit
from tests.services.stored_words import stored_words
from tests.ui.bench import said, window_of
from tests.ui.hands import PATIENCE, focused, press, tab_to, words_on, write
from ui.common.own_log_sheet import OwnLogSheet
from ui.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WHY = "omdat zij het zelf al bijna zag"


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    with window_of(qapp, unit, COACH, tmp_path) as shown:
        yield shown


def noted(unit: SmallUnit) -> list[tuple[OwnLogKind, str]]:
    return [(note.kind, note.text) for note in unit.desk_of(COACH).own_log.mine()]


def test_ctrl_shift_n_a_line_and_enter(window: MainWindow, unit: SmallUnit) -> None:
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    write(WHY)
    press(Qt.Key.Key_Return)
    assert noted(unit) == [(OwnLogKind.HELD_BACK, WHY)]
    assert said(window) == "Opgeschreven. Alleen jij kunt het lezen."
    (sheet,) = window.findChildren(OwnLogSheet)
    assert {"Ik hield me in", WHY} <= set(words_on(sheet))
    assert focused() is sheet.field
    assert sheet.field.words() == ""


def test_from_the_day_and_that_one_stepped_in(window: MainWindow, unit: SmallUnit) -> None:
    tab_to("Mijn eigen logboek")
    press(Qt.Key.Key_Return)
    (sheet,) = window.findChildren(OwnLogSheet)
    sheet.kind.segment(OwnLogKind.STEPPED_IN).setFocus()
    press(Qt.Key.Key_Space)
    assert focused() is sheet.field
    write(WHY)
    press(Qt.Key.Key_Return)
    assert noted(unit) == [(OwnLogKind.STEPPED_IN, WHY)]


def test_thrown_away_and_back_with_ctrl_z(qtbot: QtBot, window: MainWindow, unit: SmallUnit) -> None:
    unit.desk_of(COACH).own_log.write(OwnLogKind.HELD_BACK, WHY)
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    tab_to(f"Weggooien: {WHY}")
    press(Qt.Key.Key_Return)
    assert noted(unit) == []
    assert [item.text for item in unit.desk_of(COACH).bin.mine()] == [WHY]
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: noted(unit) == [(OwnLogKind.HELD_BACK, WHY)], timeout=PATIENCE)


def test_it_is_sealed_and_no_one_elses(unit: SmallUnit) -> None:
    coach = unit.desk_of(COACH)
    coach.own_log.write(OwnLogKind.HELD_BACK, WHY)
    assert WHY not in stored_words(coach)
    assert unit.desk_of(KEEPER).own_log.mine() == ()
    with pytest.raises(Refused, match=f"^{RefusalCode.NOT_ALLOWED.value}$"):
        unit.desk_of(FIEN).own_log.mine()


def test_a_student_has_none(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> None:
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        press(Qt.Key.Key_N, CONTROL | SHIFT)
        assert window.findChildren(OwnLogSheet) == []


def test_ctrl_k_leads_there_too(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_K, CONTROL)
    write("eigen logboek")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.findChildren(OwnLogSheet)) == 1, timeout=PATIENCE)
