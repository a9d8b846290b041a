"""Watches whether someone is still there: five minutes without a key or the mouse put the PC on the lock.

It listens to the windows, not to every part in them, and by the clock of the day, which also runs while the
computer sleeps: waking up locks at once.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from ui.common.overriding import override

LOCK_AFTER = 5 * 60.0
LOOK_EVERY_MS = 500
SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """`idle` is emitted once when `seconds` passed without a sign of life since `begin` or `alive`."""

    idle = Signal()

    def __init__(self, parent: QObject, seconds: float = LOCK_AFTER) -> None:
        super().__init__(parent)
        self.seconds = seconds
        self._last = 0.0
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_now)

    def begin(self) -> None:
        self.alive()
        self._look.start()

    def end(self) -> None:
        self._look.stop()

    def alive(self) -> None:
        """Say that someone is there."""
        self._last = time.time()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE:
            self.alive()
        return False

    def _look_now(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)
        passed = time.time() - self._last
        if passed < -1:
            self.alive()
        elif passed >= self.seconds:
            self.end()
            self.idle.emit()
