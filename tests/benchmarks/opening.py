"""Opening screens of a unit with 30 students and 10,000 questions, up to the painted window."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from leerunit.app import Desk
from tests.benchmarks.large_unit import a_large_unit
from tests.benchmarks.measuring import Result, milliseconds, of_pairs
from tests.builders import COACH, FIEN

QUESTIONS, ENTRIES, STUDENTS = 10_000, 4, 30
RUNS = 9
FLOOR_IS = "reading what it shows through the door"


def open_today_student(folder: Path) -> Result:
    """Vandaag of a student."""
    return _opened(folder, "open_today_student", FIEN, "today", lambda desk: desk.today.student())


def open_today_guide(folder: Path) -> Result:
    """Vandaag of a coach who guides all students."""
    return _opened(folder, "open_today_guide", COACH, "today", lambda desk: desk.today.guide())


def open_questions(folder: Path) -> Result:
    """The list of a student's own questions."""
    return _opened(folder, "open_questions", FIEN, "questions", lambda desk: desk.questions.mine(41))


def open_story(folder: Path) -> Result:
    """The page of one question."""
    return _opened(folder, "open_story", FIEN, "questions", None)


def _opened(folder: Path, name: str, who: str, key: str, read: Callable[[Desk], object] | None) -> Result:
    """Build the whole workbench anew at a screen, until it is painted; without `read` at one question."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tests.ui.bench import window_of
    from tests.ui.hands import settle
    from ui.start import make_application
    from ui.workbench import Place

    app = make_application()
    with (
        a_large_unit(folder, questions=QUESTIONS, entries=ENTRIES, students=STUDENTS) as large,
        window_of(app, large.unit, who, folder) as window,
    ):
        visit, desk = window.visit, window.desk
        assert visit is not None
        assert desk is not None
        item = large.ids[-STUDENTS] if read is None else None

        def opened() -> None:
            window._show_bench(visit, Place(key, item))
            window.grab()

        def alone() -> None:
            desk.questions.open(large.ids[-STUDENTS]) if read is None else read(desk)

        pairs = []
        for _ in range(RUNS + 1):
            pairs.append((milliseconds(opened), milliseconds(alone)))
            settle(app)
        return of_pairs(name, pairs[1:], FLOOR_IS)
