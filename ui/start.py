"""Starting the window: Qt, the look, the door; everything heavy comes after the first paint."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication

from leerunit.clock import Clock
from ui.common import fonts, settings
from ui.common.overriding import override
from ui.main_window import MainWindow
from ui.sign_in.front import Front

if TYPE_CHECKING:
    from types import TracebackType
    from uuid import UUID

    from PySide6.QtGui import QPaintEvent


class FirstWindow(MainWindow):
    """The window as it starts: the door of a store begins as its first frame, until `get_ready`.

    `painted` is emitted once, when the window shows its first door. It has no event filter: for an event of
    unknown kind the binding makes every class of events.
    """

    painted = Signal()
    _was_painted = False

    @override
    def show_sign_in(self, chosen: UUID | None = None) -> None:
        if self.door is not None or self.workplace is None:
            super().show_sign_in(chosen)
            return
        threshold = self.workplace.threshold()
        front = Front(threshold, self.clock.now())
        self.show_door(front)
        self.setWindowTitle(f"LEERunit \u2013 {threshold.name}")
        front.setFocus()

    @override
    def get_ready(self) -> None:
        if isinstance(self.door, Front):
            self.door.make_way(self.show_sign_in)
        super().get_ready()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The parts of the window are painted in the same round; the timer fires after all of them.
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)


def main(argv: list[str], clock: Clock) -> int:
    """Open the window on a store folder, on the last one, or at first start; return the exit status.

    `--first-paint FILE` is for measuring: it writes the moment of the first paint (`time.monotonic()`) and
    closes the window.
    """
    store, measured = _given(argv)
    app = make_application()
    window = FirstWindow(settings.usual_file(), clock)
    sys.excepthook = lambda kind, error, trace: _unexpected(window, kind, error, trace)
    window.painted.connect(gc.enable)
    if measured is None:
        window.painted.connect(window.get_ready)
    else:
        window.painted.connect(lambda: _measured(window, measured))
    window.begin(store)
    window.show()
    return app.exec()


def _given(argv: list[str]) -> tuple[Path | None, Path | None]:
    """Return the store's folder and the file to measure into; help and mistakes are left to argparse."""
    match argv:
        case []:
            return None, None
        case [store] if not store.startswith("-"):
            return Path(store), None
        case ["--first-paint", file, *rest] if len(rest) < 2:
            return (Path(rest[0]) if rest else None), Path(file)
        case _:
            from argparse import SUPPRESS, ArgumentParser

            parser = ArgumentParser(prog="python -m ui", description="LEERunit, the window.")
            parser.add_argument("store", nargs="?", type=Path, help="folder of a store (NAME.leerunit)")
            parser.add_argument("--first-paint", type=Path, help=SUPPRESS)
            given = parser.parse_args(argv)
            return given.store, given.first_paint


def make_application() -> QApplication:
    """Return the application in our style with the letters that the first paint needs."""
    existing = QApplication.instance()
    # As an argument: `setStyle` returns a style, and Python would meet every class of styles for it.
    app = existing if isinstance(existing, QApplication) else QApplication(["leerunit", "-style", "Fusion"])
    app.setApplicationName("LEERunit")
    fonts.load(fonts.FIRST)
    return app


def _measured(window: MainWindow, file: Path) -> None:
    file.write_text(str(time.monotonic()), "utf-8")
    window.close()


def _unexpected(
    window: MainWindow, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    window.faults.tell(error)
