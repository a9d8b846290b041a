"""Themes at the list: only the questions under one of them; and, for who keeps them, the list of the unit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import FIEN, KEEPER, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import PATIENCE, focused, press, rewrite, settle, words_on, write
from ui.main_window import MainWindow
from ui.questions.screen import Questions
from ui.questions.theme_keeping import ThemeKeeping

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
WORDS = ("Hoe begin ik rustig?", "Wie bepaalt wat eerst komt?")


def the_list(window: MainWindow) -> Questions:
    assert window.bench is not None
    window.bench.go("questions", None)
    screen = screen_of(window)
    assert isinstance(screen, Questions)
    return screen


def shown(screen: Questions) -> list[str]:
    return [row.card.text for row in screen.list.rows.rows()]


def test_the_list_can_be_narrowed_to_a_theme_by_arrows(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    desk = unit.desk_of(FIEN)
    first, second = (desk.questions.ask(words) for words in WORDS)
    wellbeing, ethics = (theme.theme_id for theme in desk.themes.all().themes[:2])
    desk.themes.set_for(first, [wellbeing, ethics])
    desk.themes.set_for(second, [ethics])
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        screen = the_list(window)
        settle(qapp)
        pills = screen.list.themes.pills
        assert [pill.text() for pill in pills.values()] == ["alle thema's", "Ethiek", "Welbevinden"]
        pills[None].setFocus()
        press(Qt.Key.Key_End)
        press(Qt.Key.Key_Space)
        assert shown(screen) == [WORDS[0]]
        assert focused().property("text") == "Welbevinden"
        desk.themes.set_for(first, [ethics])
        settle(qapp)
        assert sorted(shown(screen)) == sorted(WORDS)
        assert not screen.list.themes.keeping.isVisible()


def test_without_themes_there_is_nothing_to_narrow(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    unit.desk_of(FIEN).questions.ask(WORDS[0])
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        assert not the_list(window).list.themes.isVisible()


@pytest.fixture
def names(unit: SmallUnit) -> list[str]:
    return [theme.name for theme in unit.desk_of(KEEPER).themes.all().themes]


def stored(unit: SmallUnit) -> list[str]:
    return [theme.name for theme in unit.desk_of(FIEN).themes.all().themes]


def test_the_educator_keeps_the_list_by_keys(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, names: list[str], qtbot: QtBot
) -> None:
    with window_of(qapp, unit, KEEPER, tmp_path) as window:
        screen = the_list(window)
        screen.list.themes.keeping.setFocus()
        press(Qt.Key.Key_Space)
        (sheet,) = screen.findChildren(ThemeKeeping)
        assert focused() is sheet.new.field
        write("Samen koken")
        press(Qt.Key.Key_Return)
        assert stored(unit) == [*names, "Samen koken"]
        write("ethiek")
        press(Qt.Key.Key_Return)
        assert "Deze naam staat er al. Zet er iets bij waardoor je ze uit elkaar houdt." in words_on(
            sheet.labelled
        )
        assert stored(unit) == [*names, "Samen koken"]
        sheet.new.take()
        last = list(sheet.rows.values())[-1]
        last.field.setFocus()
        press(Qt.Key.Key_Up, ALT)
        assert stored(unit) == [*names[:3], "Samen koken", names[3]]
        assert focused().property("text") == "Samen koken"
        rewrite("Samen eten")
        press(Qt.Key.Key_Return)
        assert stored(unit) == [*names[:3], "Samen eten", names[3]]
        next(iter(sheet.rows.values())).drop.setFocus()
        press(Qt.Key.Key_Space)
        assert stored(unit) == [*names[1:3], "Samen eten", names[3]]
        assert said(window) == "Weggehaald. Vragen met dit thema houden het."
        press(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: stored(unit)[0] == names[0], timeout=PATIENCE)
