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

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtGui import QPaintEvent


class FirstWindow(MainWindow):
    """`painted` is emitted once, when the window shows its first door.

    No event filter: before the first event of unknown kind Python meets every class of events.
    """

    painted = Signal()
    _was_painted = False

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
    window.begin(store, front_first=True)
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
