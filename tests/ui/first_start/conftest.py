"""A window that knows no store yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.hands import an_open_window, press, rewrite, tab_to
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with an_open_window(qtbot, tmp_path) as shown:
        yield shown


@pytest.fixture
def place(window: MainWindow, tmp_path: Path) -> Path:
    """The folder where everything is put, typed in the window; the focus is back at the doors."""
    folder = tmp_path / "Documenten" / "LEERunit"
    tab_to("Waar alles staat")
    rewrite(str(folder))
    press(Qt.Key.Key_Backtab, times=2)
    return folder
