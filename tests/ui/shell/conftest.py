"""The window with a student signed in who has one question that only she can read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import FIEN, SmallUnit
from tests.ui.bench import window_of
from ui.main_window import MainWindow

SECRET = "Mag ik hier nog twijfelen?"


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    desk = unit.desk_of(FIEN)
    desk.questions.ask(SECRET)
    desk.sign_out()
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        yield shown
