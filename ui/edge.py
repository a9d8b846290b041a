"""What the window says at its edge, whatever door stands open: toast, banner, and the report of a bug."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.common.faults import BugReport
    from ui.common.notices import Toast


class Edge:
    """Says things over the door that is shown now; `stand_on` tells which one that is."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._door: QWidget | None = None
        self._toast: Toast | None = None

    def stand_on(self, door: QWidget) -> None:
        """Say everything from now on over this door."""
        if door is not self._door:
            self._door = door
            self._toast = None

    def forget(self) -> None:
        """Take away what was said, as at lock."""
        if self._toast is not None:
            self._toast.forget()

    def toast(self, sentence: str, undo: Callable[[], object] | None = None, icon: str = "check") -> None:
        from ui.common.notices import Toast

        if self._door is None:
            return
        if self._toast is None:
            self._toast = Toast(self._door)
        self._toast.say(sentence, undo, icon)

    def banner(
        self, bold: str, rest: str = "", action: str = "", on_action: Callable[[], None] | None = None
    ) -> None:
        from ui.workbench import Workbench

        if isinstance(self._door, Workbench):
            self._door.show_banner(bold, rest, action, on_action)
        else:
            self.toast(f"{bold} {rest}", icon="triangle-alert")

    def clear_banner(self) -> None:
        from ui.workbench import Workbench

        if isinstance(self._door, Workbench):
            self._door.clear_banner()

    def say_refused(self, sentence: str) -> None:
        self.toast(sentence, icon="info")

    def say_unavailable(self, sentence: str) -> None:
        first, _, rest = sentence.partition(". ")
        self.banner(f"{first}." if rest else first, rest)

    def show_bug(self, report: BugReport) -> None:
        from ui.common.bug_window import BugWindow

        BugWindow(self._window, report).open()
