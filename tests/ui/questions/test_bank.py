"""The bank of deepening questions by real keys: another wording, at rest and back, a new one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.catalogue.reflection import deepening_questions
from leerunit.domain.vocabulary import Language
from tests.builders import COACH, FIEN, KEEPER, SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import PATIENCE, press, rewrite, settle, words_on, write
from ui.main_window import MainWindow
from ui.questions.bank_sheet import BankSheet
from ui.questions.screen import Questions

FIRST, SECOND = list(deepening_questions(Language.DUTCH))[:2]


def questions(window: MainWindow, qapp: QApplication) -> Questions:
    assert window.bench is not None
    window.bench.go("questions", None)
    settle(qapp)
    screen = screen_of(window)
    assert isinstance(screen, Questions)
    return screen


@pytest.fixture
def sheet(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[BankSheet]:
    with window_of(qapp, unit, KEEPER, tmp_path) as window:
        screen = questions(window, qapp)
        screen.list.bank.setFocus()
        press(Qt.Key.Key_Space)
        (opened,) = screen.findChildren(BankSheet)
        yield opened


def offered(unit: SmallUnit) -> tuple[str, ...]:
    return unit.desk_of(FIEN).reflection.help(Language.DUTCH).deepening


def test_other_words_are_kept_while_typed(sheet: BankSheet, unit: SmallUnit, qtbot: QtBot) -> None:
    sheet.fields[FIRST].setFocus()
    rewrite("Wat wil wie hier woont?")
    qtbot.waitUntil(lambda: offered(unit)[0] == "Wat wil wie hier woont?", timeout=PATIENCE)


def test_at_rest_and_back_by_the_same_key(sheet: BankSheet, unit: SmallUnit, qapp: QApplication) -> None:
    words = deepening_questions(Language.DUTCH)[SECOND]
    sheet.buttons[SECOND].setFocus()
    press(Qt.Key.Key_Space)
    settle(qapp)
    assert words not in offered(unit)
    assert words in words_on(sheet)
    assert sheet.buttons[SECOND].hasFocus()
    press(Qt.Key.Key_Space)
    settle(qapp)
    assert words in offered(unit)


def test_a_new_one_by_enter_and_nothing_is_no_question(sheet: BankSheet, unit: SmallUnit) -> None:
    write("Wat voelde je in je lijf?")
    press(Qt.Key.Key_Return)
    assert offered(unit)[-1] == "Wat voelde je in je lijf?"
    press(Qt.Key.Key_Return)
    assert sheet.new.is_wrong
    assert len(offered(unit)) == len(deepening_questions(Language.DUTCH)) + 1


@pytest.mark.parametrize(("name", "may"), [(FIEN, False), (COACH, False), (KEEPER, True)])
def test_only_the_educator_has_the_way_to_it(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, name: str, may: bool
) -> None:
    with window_of(qapp, unit, name, tmp_path) as window:
        assert questions(window, qapp).list.bank.isVisible() is may
