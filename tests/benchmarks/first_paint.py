"""A process of its own: `bare` shows an empty window, `ours` the sign-in of a store. Ends at the first paint.

Prints `painted` once the first paint of the window is done.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.common.overriding import override


class UntilPainted(QApplication):
    """Ends the process when the first window has been painted."""

    @override
    def notify(self, receiver: QObject, event: QEvent) -> bool:
        is_paint = event.type() is QEvent.Type.Paint and isinstance(receiver, QWidget)
        done = super().notify(receiver, event)
        if is_paint:
            sys.stdout.write("painted\n")
            sys.stdout.flush()
            os._exit(0)
        return done


def bare() -> None:
    app = UntilPainted(["bare"])
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    app.exec()


def ours(store: str) -> None:
    from ui.start import main

    app = UntilPainted(["leerunit"])
    main([store])
    app.quit()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(sys.argv[2])
