"""Scrolling the list of 10,000 questions, of which `PAGES` times "show more" was asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.large_unit import a_large_unit
from tests.benchmarks.measuring import Result
from tests.benchmarks.opening import ENTRIES, QUESTIONS
from tests.builders import FIEN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.common.layouts import ScrollPane

PAGES, NOTCHES, NOTCH = 9, 120, 120


def scroll_list(folder: Path) -> Result:
    """The longest frame while the wheel turns: from a notch until the list stands painted further on.

    The floor is the longest frame of an empty page as high as that list.
    """
    from tests.benchmarks.painting import an_app, sweep
    from tests.ui.bench import screen_of, window_of
    from ui.questions.screen import Questions

    app = an_app()
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
        ours = _longest_frame(app, window, questions.list.pane)
        empty = _empty_page(questions.list.pane, questions.list.rows.height())
        floor = _longest_frame(app, empty, empty)
        empty.deleteLater()
        return Result("scroll_list", ours, "ms", floor, "an empty page as high")


def _empty_page(like: ScrollPane, height: int) -> ScrollPane:
    from PySide6.QtWidgets import QWidget

    from ui.common.layouts import ScrollPane

    page, tall = ScrollPane(), QWidget()
    tall.setFixedHeight(height)
    page.body.addWidget(tall)
    page.resize(like.size())
    page.show()
    return page


def _longest_frame(app: QApplication, window: QWidget, pane: ScrollPane) -> float:
    from tests.benchmarks.painting import Painted, sweep, until_painted

    painted = Painted(window)
    pane.verticalScrollBar().setValue(0)
    sweep(app)
    return max(until_painted(app, painted, lambda: _turn(app, pane)) for _ in range(NOTCHES))


def _turn(app: QApplication, pane: ScrollPane) -> None:
    """Turn the wheel one notch down."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent

    view = pane.viewport()
    at, none = view.rect().center(), Qt.KeyboardModifier.NoModifier
    turned = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, -NOTCH),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    app.sendEvent(view, turned)
