"""Starting the window: Qt, the look, the door; everything heavy comes after the first paint."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from leerunit.clock import WallClock
from ui.common import fonts, settings
from ui.main_window import MainWindow


def main(argv: list[str] | None = None) -> int:
    """Open the window on a store folder, on the last one, or at first start; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m ui", description="LEERunit, the window.")
    parser.add_argument("store", nargs="?", type=Path, help="folder of a store (NAME.leerunit)")
    given = parser.parse_args(argv)
    app = make_application()
    window = MainWindow(settings.usual_file(), WallClock())
    sys.excepthook = lambda kind, error, trace: _unexpected(window, kind, error, trace)
    window.begin(given.store)
    window.show()
    QTimer.singleShot(0, window, fonts.load_all)
    return app.exec()


def make_application() -> QApplication:
    """Return the application in our style with the letters that the first paint needs."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["leerunit"])
    app.setApplicationName("LEERunit")
    app.setStyle("Fusion")
    fonts.load(fonts.FIRST)
    return app


def _unexpected(
    window: MainWindow, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    window.faults.tell(error)
