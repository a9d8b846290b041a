"""A window with nothing in it, the floor: writes `time.monotonic()` of its first paint to a file, and closes.

`python -m ui --first-paint FILE STORE` does the same for the sign-in of a store.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.note)

    def note(self) -> None:
        Path(sys.argv[1]).write_text(str(time.monotonic()), "utf-8")
        self.close()


if __name__ == "__main__":
    app = QApplication([])
    window = BareWindow()
    window.resize(1366, 768)
    window.show()
    app.exec()
