"""Opening screens of a unit with 30 students and 10,000 questions.

Each time the workbench is made anew and shows another screen; then one goes to the screen, as its key in the
rail does. Timed is from there until its first paint is done: making its parts, reading what it shows,
laying it out and painting it. That first paint shows all there is to see in the window, which is checked.
Signing in, with the rail and the top bar, is measured by itself (`sign_in_to_today`).
"""

from __future__ import annotations

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


def open_today_student_10k(folder: Path) -> Result:
    """Vandaag of a student whose own 10,000 questions all go on."""
    return _opened(
        folder, "open_today_student_10k", FIEN, "today", lambda desk: desk.today.student(), students=1
    )


def open_today_guide(folder: Path) -> Result:
    """Vandaag of a coach who guides all students."""
    return _opened(folder, "open_today_guide", COACH, "today", lambda desk: desk.today.guide())


def open_questions(folder: Path) -> Result:
    """The list of a student's own questions."""
    return _opened(folder, "open_questions", FIEN, "questions", lambda desk: desk.questions.mine(41))


def open_story(folder: Path) -> Result:
    """The page of one question, as from Vandaag."""
    return _opened(folder, "open_story", FIEN, "questions", None)


def enter_today_guide(folder: Path) -> Result:
    """The whole window of a coach made anew at Vandaag, as after the passphrase: rail and top bar too."""
    return _opened(folder, "enter_today_guide", COACH, "", lambda desk: desk.today.guide())


def _opened(
    folder: Path,
    name: str,
    who: str,
    key: str,
    read: Callable[[Desk], object] | None,
    *,
    students: int = STUDENTS,
) -> Result:
    """Go to a screen, without `read` to one question in it; without a key make the workbench too."""
    from tests.benchmarks.painting import Painted, an_app, is_whole, sweep, until_painted
    from tests.ui.bench import window_of
    from ui.workbench import Place

    app = an_app()
    with (
        a_large_unit(folder, questions=QUESTIONS, entries=ENTRIES, students=students) as large,
        window_of(app, large.unit, who, folder) as window,
    ):
        visit, desk, painted = window.visit, window.desk, Painted(window)
        assert visit is not None
        assert desk is not None
        item = large.ids[-STUDENTS] if read is None else None

        def open_it() -> None:
            if not key:
                window._show_bench(visit, Place())
            elif visit.bench is not None:
                visit.bench.go(key, item)

        def alone() -> None:
            desk.questions.open(large.ids[-STUDENTS]) if read is None else read(desk)

        pairs = []
        for run in range(RUNS + 1):
            window._show_bench(visit, Place("bin"))
            sweep(app)
            pairs.append((until_painted(app, painted, open_it), milliseconds(alone)))
            assert is_whole(app, window) or not run, "the first paint does not show all"
        return of_pairs(name, pairs[1:], FLOOR_IS)
