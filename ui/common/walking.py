"""Arrows between the parts of a list or a grid; Home and End go to its ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.common.overriding import override


class Walk(QObject):
    """`add` the parts in order; `columns` more than 1 makes a grid, in which up and down skip a row."""

    def __init__(self, parent: QObject, *, columns: int = 1) -> None:
        super().__init__(parent)
        self.columns = columns
        self._parts: list[QWidget] = []

    def begin(self) -> None:
        """Forget the parts, because new ones follow."""
        for part in self._parts:
            part.removeEventFilter(self)
        self._parts = []

    def add(self, part: QWidget) -> None:
        self._parts.append(part)
        part.installEventFilter(self)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        return tuple(self._parts)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched in self._parts:
            there = self._target(self._parts.index(watched), Qt.Key(event.key()))
            if there is not None:
                self._parts[there].setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _target(self, here: int, key: Qt.Key) -> int | None:
        last = len(self._parts) - 1
        match key:
            case Qt.Key.Key_Down:
                there = here + self.columns
            case Qt.Key.Key_Up:
                there = here - self.columns
            case Qt.Key.Key_Right if self.columns > 1:
                there = here + 1
            case Qt.Key.Key_Left if self.columns > 1:
                there = here - 1
            case Qt.Key.Key_Home:
                there = 0
            case Qt.Key.Key_End:
                there = last
            case _:
                return None
        return there if 0 <= there <= last else None
