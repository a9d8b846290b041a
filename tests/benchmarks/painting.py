"""How long a window takes until it has been painted, and whether all that can be seen was painted then."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.hands import settle


def an_app() -> QApplication:
    """The application, on no screen, with a cursor that does not blink."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.start import make_application

    app = make_application()
    app.setCursorFlashTime(0)
    return app


def sweep(app: QApplication) -> None:
    """Let what waits happen, and what was put away be destroyed."""
    settle(app)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle(app)


class Painted(QObject):
    """Notes when a window has been painted; `at` holds moments of `time.perf_counter()`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.at: list[float] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.UpdateRequest:
            return False
        watched.removeEventFilter(self)
        watched.event(event)
        watched.installEventFilter(self)
        self.at.append(time.perf_counter())
        return True


def until_painted(app: QApplication, painted: Painted, deed: Callable[[], object]) -> float:
    """Return the milliseconds from the deed until the first paint after it has been done."""
    painted.at.clear()
    begin = time.perf_counter()
    deed()
    while not painted.at:
        app.processEvents()
    return (painted.at[0] - begin) * 1000


def is_whole(app: QApplication, window: QWidget) -> bool:
    """Tell whether what the window shows now is what it shows when nothing is left to be done."""
    now = window.grab().toImage()
    settle(app)
    return bool(now == window.grab().toImage())
