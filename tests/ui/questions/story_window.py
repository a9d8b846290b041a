"""A window at the story of one question."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication

from leerunit.domain.vocabulary import ItemKind
from tests.builders import SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import settle
from ui.main_window import MainWindow
from ui.questions.screen import Questions
from ui.questions.story import StoryPage


@contextmanager
def at_question(
    qapp: QApplication, unit: SmallUnit, name: str, folder: Path, question: UUID
) -> Iterator[MainWindow]:
    """Show the window with this person signed in and the question open."""
    with window_of(qapp, unit, name, folder) as window:
        assert window.bench is not None
        window.bench.open_item(ItemKind.QUESTION, question)
        settle(qapp)
        yield window


def page_of(window: MainWindow) -> StoryPage:
    """Return the page of the question that is open."""
    screen = screen_of(window)
    assert isinstance(screen, Questions)
    assert screen.story is not None
    return screen.story
