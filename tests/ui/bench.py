"""The window with someone signed in, for tests of screens: real store, real keys, settings of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from leerunit.domain.vocabulary import Language
from tests.builders import SmallUnit
from tests.ui.hands import settle
from ui.common import language, settings, theme
from ui.common.notices import Toast
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


def screen_of(window: MainWindow) -> Screen:
    """Return the screen that is shown now."""
    assert window.bench is not None
    shown = window.bench.stack.currentWidget()
    assert isinstance(shown, Screen)
    return shown


def said(window: MainWindow) -> str:
    """Return what the toast says now; nothing when there is none."""
    toasts = [toast for toast in window.findChildren(Toast) if toast.isVisible()]
    return toasts[-1].accessibleName() if toasts else ""
