"""Loads the parts of a story while nothing happens, so that the first one opened needs no waiting."""

from __future__ import annotations

import sys
from importlib import import_module
from pkgutil import iter_modules

from PySide6.QtCore import QObject, QTimer

import ui.questions

BREATH_MS = 60
"""Between two steps; the longest step takes some 10 ms."""


class Warming(QObject):
    """Loads one module at a time, the screen that needs all of them last; it stops with its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        names = sorted(each.name for each in iter_modules(ui.questions.__path__, "ui.questions."))
        wanted = [name for name in names if name not in sys.modules]
        self.left = sorted(wanted, key=lambda name: name.endswith(".screen"))
        self._timer = QTimer(self)
        self._timer.setInterval(BREATH_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        if self.left:
            import_module(self.left.pop(0))
        else:
            self._timer.stop()
