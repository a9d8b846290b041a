"""The window with someone signed in, for tests of screens: real store, real keys, settings of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leerunit.domain.vocabulary import Language
from tests.builders import SmallUnit
from ui.common import language, settings, theme
from ui.common.notices import Toast
from ui.common.text import PlainLabel
from ui.main_window import MainWindow
from ui.screen import Screen


@contextmanager
def window_of(
    qapp: QApplication, unit: SmallUnit, name: str, folder: Path, *, text_size: int = 100
) -> Iterator[MainWindow]:
    """Show the window with this person signed in; it is locked at the end, without a word."""
    file = folder / "settings.json"
    settings.write(file, settings.Settings(mode=theme.Mode.LIGHT, text_size=text_size))
    window = MainWindow(file, unit.clock)
    window.use_workplace(unit.workplace)
    window.show()
    window.activateWindow()
    window.enter(unit.desk_of(name))
    settle(qapp)
    window.activateWindow()
    settle(qapp)
    try:
        yield window
    finally:
        window.lock()
        window.jobs.stop_all()
        settle(qapp)
        window.hide()
        window.deleteLater()
        qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        settle(qapp)
        language.use(Language.ENGLISH)
        theme.use(qapp, dark=False, scale=1.0)


def settle(qapp: QApplication) -> None:
    """Let queued news, refreshes and layouts happen."""
    for _ in range(12):
        qapp.sendPostedEvents()
        qapp.processEvents()


def screen_of(window: MainWindow) -> Screen:
    """Return the screen that is shown now."""
    assert window.bench is not None
    shown = window.bench.stack.currentWidget()
    assert isinstance(shown, Screen)
    return shown


def focused() -> QWidget:
    """Return the part that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, then let what follows happen."""
    QTest.keyClick(focused(), key, held)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settle(app)


def write(words: str) -> None:
    """Type words where the focus is."""
    QTest.keyClicks(focused(), words)


def words_on(part: QWidget) -> list[str]:
    """Return all sentences that can be seen in a part of the window."""
    return [label.text() for label in part.findChildren(PlainLabel) if label.isVisible()]


def said(window: MainWindow) -> str:
    """Return what the toast says now; nothing when there is none."""
    toasts = [toast for toast in window.findChildren(Toast) if toast.isVisible()]
    return toasts[-1].accessibleName() if toasts else ""
