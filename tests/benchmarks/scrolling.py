"""Scrolling the list of 10,000 questions, of which `PAGES` times "show more" was asked for."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.large_unit import a_large_unit
from tests.benchmarks.measuring import Result
from tests.benchmarks.opening import ENTRIES, QUESTIONS
from tests.builders import FIEN

PAGES, NOTCHES, NOTCH = 9, 120, 120


def scroll_list(folder: Path) -> Result:
    """The longest frame while the wheel turns: from a notch until the list stands painted further on.

    The floor is the longest frame of an empty page as high as that list.
    """
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

    from tests.benchmarks.painting import Painted, an_app, sweep, until_painted
    from tests.ui.bench import screen_of, window_of
    from ui.common.layouts import ScrollPane
    from ui.questions.screen import Questions

    app = an_app()

    def longest(pane: ScrollPane, painted: Painted) -> float:
        view, at = pane.viewport(), QPointF(pane.viewport().rect().center())
        pane.verticalScrollBar().setValue(0)
        sweep(app)

        def turn() -> None:
            where, notch = QPointF(view.mapToGlobal(at)), QPoint(0, -NOTCH)
            none = Qt.KeyboardModifier.NoModifier
            turned = QWheelEvent(
                at, where, QPoint(), notch, Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
            )
            app.sendEvent(view, turned)

        return max(until_painted(app, painted, turn) for _ in range(NOTCHES))

    with (
        a_large_unit(folder, questions=QUESTIONS, entries=ENTRIES) as large,
        window_of(app, large.unit, FIEN, folder) as window,
    ):
        assert window.bench is not None
        window.bench.go("questions")
        questions = screen_of(window)
        assert isinstance(questions, Questions)
        for _ in range(PAGES):
            questions.list.more.click()
            sweep(app)
        ours = longest(questions.list.pane, Painted(window))
        empty, tall = ScrollPane(), QWidget()
        tall.setFixedHeight(questions.list.rows.height())
        empty.body.addWidget(tall)
        empty.resize(questions.list.pane.size())
        empty.show()
        floor = longest(empty, Painted(empty))
        empty.deleteLater()
        return Result("scroll_list", ours, "ms", floor, "an empty page as high")
