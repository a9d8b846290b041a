"""How many keys it takes to keep a question of sixty characters, without a mouse.

At 250 ms a key the sentence itself takes 15 seconds; the program adds one to three keys to it. The way from
the door stands in `tests/ui/sign_in/test_quick_note.py`.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import FIEN, SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import focused, press, settle
from ui.today.day import Day

SENTENCE = "Waarom kiest zij elke dag weer de stoel naast het hoge raam?"


def keys_for(sentence: str) -> int:
    """Type a sentence key by key and Enter; return how many keys that were."""
    for letter in sentence:
        QTest.keyClicks(focused(), letter)
        QApplication.processEvents()
    press(Qt.Key.Key_Return)
    return len(sentence) + 1


def asked(unit: SmallUnit) -> list[str]:
    return [card.text for card in unit.desk_of(FIEN).questions.mine()]


def test_on_vandaag_it_takes_its_letters_and_enter(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    with window_of(qapp, unit, FIEN, tmp_path):
        assert keys_for(SENTENCE) == 61
        assert asked(unit) == [SENTENCE]


@pytest.mark.parametrize("screen", ["questions", "portfolio", "answers", "bin"])
def test_anywhere_else_one_key_more(qapp: QApplication, unit: SmallUnit, tmp_path: Path, screen: str) -> None:
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        assert window.bench is not None
        window.bench.go(screen)
        settle(qapp)
        press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert 1 + keys_for(SENTENCE) == 62
        assert asked(unit) == [SENTENCE]


def test_ctrl_n_where_nothing_new_is_begun_goes_to_vandaag(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        assert window.bench is not None
        window.bench.go("answers")
        settle(qapp)
        press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        day = screen_of(window)
        assert isinstance(day, Day)
        assert focused() is day.asking.field
