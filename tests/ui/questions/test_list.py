"""The list of questions: my own and what others share, a new one caught above it, Esc back to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from leerunit.domain.vocabulary import Visibility
from tests.builders import FIEN, SEM, SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import focused, press, words_on, write
from tests.ui.questions.story_window import page_of
from ui.main_window import MainWindow
from ui.questions.listing import ListPage, Whose
from ui.questions.screen import Questions

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    unit.desk_of(FIEN).questions.ask("Van mij?")
    unit.desk_of(SEM).questions.ask("Van Sem?", visibility=Visibility.UNIT)
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        press(Qt.Key.Key_2, ALT)
        yield shown


def list_of(window: MainWindow) -> ListPage:
    screen = screen_of(window)
    assert isinstance(screen, Questions)
    return screen.list


def texts(window: MainWindow) -> list[str]:
    return [row.card.text for row in list_of(window).rows.rows()]


def test_my_own_first_and_then_what_others_share(window: MainWindow) -> None:
    assert texts(window) == ["Van mij?"]
    segment = list_of(window).whose.segment(Whose.SHARED)
    segment.setFocus()
    press(Qt.Key.Key_Space)
    assert texts(window) == ["Van Sem?"]
    assert SEM in words_on(list_of(window))


def test_a_question_asked_here_opens_at_once(window: MainWindow) -> None:
    assert focused() is list_of(window).asking.field
    write("Wat doe ik met mijn handen?")
    press(Qt.Key.Key_Return)
    assert page_of(window).story.text == "Wat doe ik met mijn handen?"
    assert focused() is page_of(window).composer.field
    press(Qt.Key.Key_Escape)
    assert texts(window) == ["Wat doe ik met mijn handen?", "Van mij?"]


def test_ctrl_n_in_a_story_catches_a_new_question(window: MainWindow) -> None:
    list_of(window).rows.rows()[0].setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert focused() is list_of(window).asking.field
