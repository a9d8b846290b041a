"""One queued signal that carries a ready-made closure to the thread of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Courier(QObject):
    """`bring(call)` from any thread runs `call` in the thread that made the courier, in order."""

    _brought = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._brought.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def bring(self, call: Callable[[], object]) -> None:
        self._brought.emit(call)

    @Slot(object)
    def _run(self, call: Callable[[], object]) -> None:
        call()
