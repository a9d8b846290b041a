"""The demo unit: made while one waits, told how to get in; stopped, it leaves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.first_start.steps import at_the_door, begun
from tests.ui.hands import press, sees, words_on
from ui.first_start import demo_step
from ui.first_start.doors import Doors
from ui.main_window import MainWindow

LONG = 180_000


@pytest.mark.slow
def test_one_looks_around_in_the_demo_unit(
    qtbot: QtBot, window: MainWindow, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo_step, "STUDENTS", 1)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Return)
    told = "Iedereen in de proefunit heeft dezelfde wachtzin: koffie met melk"
    qtbot.waitUntil(lambda: told in words_on(window), timeout=LONG)
    press(Qt.Key.Key_Return)
    at_the_door(qtbot, window)
    assert window.workplace is not None
    assert window.workplace.folder.is_relative_to(place / "Demo")


def test_stopping_leaves_nothing(qtbot: QtBot, window: MainWindow, place: Path) -> None:
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Return)
    sees(qtbot, window, "De proefunit wordt gemaakt")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(begun(window).page, Doors), timeout=LONG)
    assert not (place / "Demo").exists()
