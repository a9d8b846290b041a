"""PySide6 6.12 on Python 3.11 loses a reference to None at every void call, and the program dies of it."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

CALLS = 1_000
NOISE = 100

pytestmark = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is never freed from Python 3.12 on")


def lost_references(call: Callable[[], object]) -> int:
    """How many references to None are gone after CALLS calls."""
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


def test_void_calls_of_qt_lose_no_reference_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    calls: list[Callable[[], object]] = [
        lambda: label.setText("Zoë"),
        lambda: label.setEnabled(True),
        QApplication.processEvents,
    ]
    assert all(abs(lost_references(call)) < NOISE for call in calls)


def test_a_call_that_loses_references_is_found() -> None:
    none = ctypes.py_object(None)
    lost = lost_references(lambda: ctypes.pythonapi.Py_DecRef(none))
    for _ in range(CALLS):
        ctypes.pythonapi.Py_IncRef(none)
    assert lost > CALLS - NOISE
