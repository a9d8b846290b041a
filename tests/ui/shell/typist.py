"""A window in which someone types without a pause, until the program is killed.

`python -m tests.ui.shell.typist STORE PERSON PLACE`: after each key it prints how many there were. PLACE is
`door`, `today` or the id of a question, at which is written on.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from leerunit.clock import WallClock
from leerunit.domain.vocabulary import ItemKind
from tests.builders import PASSPHRASE
from ui.main_window import MainWindow
from ui.questions.screen import Questions
from ui.sign_in.screen import SignIn
from ui.start import make_application
from ui.today.student import StudentDay

KEY_MS = 60
PHRASE = "een rustige ochtend begint met een vraag "


def typed(keys: int) -> str:
    """Return what so many keys have written."""
    return "".join(itertools.islice(itertools.cycle(PHRASE), keys))


def field_at(window: MainWindow, person: UUID, place: str) -> QWidget:
    """Go to the place and return its field."""
    assert window.workplace is not None
    door = window.door
    assert isinstance(door, SignIn)
    if place == "door":
        door.choose(person)
        assert door.quick is not None
        return door.quick.field
    window.enter(window.workplace.sign_in(person, PASSPHRASE))
    bench = window.bench
    assert bench is not None
    if place != "today":
        bench.open_item(ItemKind.QUESTION, UUID(place))
    screen = bench.stack.currentWidget()
    if isinstance(screen, StudentDay):
        return screen.asking.field
    assert isinstance(screen, Questions)
    assert screen.story is not None
    return screen.story.composer.field


def main(store: Path, person: UUID, place: str) -> int:
    app = make_application()
    window = MainWindow(store.parent / "settings.json", WallClock())
    window.begin(store)
    window.show()
    field = field_at(window, person, place)
    keys = itertools.count(1)

    def press() -> None:
        number = next(keys)
        QTest.keyClicks(field, typed(number)[-1])
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(press)
    timer.start(KEY_MS)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), UUID(sys.argv[2]), sys.argv[3]))
