"""A button's shortcut: it acts at once, and stays when the words change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import PATIENCE
from ui.common.buttons import PrimaryButton
from ui.common.layouts import column


def test_the_shortcut_acts_at_once_and_outlives_other_words(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = PrimaryButton("Bewaar", keys="Ctrl+Return")
    column(window).addWidget(button)
    clicked: list[bool] = []
    button.clicked.connect(lambda: clicked.append(True))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(clicked) == 1
    button.setText("Bewaar nu")
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(clicked) == 2
    button.setEnabled(False)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(clicked) == 2
