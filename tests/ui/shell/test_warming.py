"""What a story needs is loaded while nothing happens, in small steps, its screen last."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.warming import Warming


def test_a_story_is_loaded_a_little_at_a_time(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ui.questions.parts", "ui.questions.text_names", "ui.questions.screen"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    parent = QObject()
    warming = Warming(parent)
    left = warming.left.copy()
    assert left[-1] == "ui.questions.screen"
    qtbot.waitUntil(lambda: len(warming.left) == len(left) - 2)
    assert set(left[:2]) <= sys.modules.keys()
    assert left[-1] not in sys.modules
    delete(parent)
