"""A text that changed elsewhere while one types: both texts stand there, and neither is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import ItemKind
from tests.builders import FIEN, SmallUnit
from tests.ui.bench import window_of
from tests.ui.hands import PATIENCE, press, settle, words_on, write
from ui.main_window import MainWindow
from ui.questions.live_text import Clash, LiveText

ASKED = "Hoe begin ik?"
MINE, THEIRS = "Hoe begin ik rustig?", "Hoe begin ik met koffie?"


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask(ASKED)


@pytest.fixture
def live(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> Iterator[LiveText]:
    """The question's field, in which my words stand while others were kept elsewhere."""
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        yield _clashing(window, unit, question, qapp)


def _clashing(window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication) -> LiveText:
    assert window.bench is not None
    window.bench.open_item(ItemKind.QUESTION, question)
    settle(qapp)
    (field,) = window.findChildren(LiveText)
    field.field.setFocus()
    field.field.selectAll()
    write(MINE)
    elsewhere = unit.desk_of(FIEN).questions
    story = elsewhere.open(question)
    elsewhere.rewrite(story.text_id, THEIRS, story.version)
    settle(qapp)
    return field


def clash_at(live: LiveText, qtbot: QtBot) -> Clash:
    qtbot.waitUntil(lambda: any(c.isVisible() for c in live.findChildren(Clash)), timeout=PATIENCE)
    (clash,) = live.findChildren(Clash)
    return clash


def in_the_store(unit: SmallUnit, question: UUID) -> tuple[str, set[str]]:
    """Return the words of now and all words of before."""
    questions = unit.desk_of(FIEN).questions
    story = questions.open(question)
    return story.text, {version.text for version in questions.versions(story.text_id)}


def test_both_texts_stand_there_and_nothing_is_overwritten(
    live: LiveText, qtbot: QtBot, unit: SmallUnit, question: UUID
) -> None:
    clash = clash_at(live, qtbot)
    assert THEIRS in words_on(clash)
    assert live.field.words() == MINE
    assert in_the_store(unit, question)[0] == THEIRS


def test_my_words_go_on_top_and_the_others_stay_a_version(
    live: LiveText, qtbot: QtBot, unit: SmallUnit, question: UUID
) -> None:
    clash_at(live, qtbot).mine.setFocus()
    press(Qt.Key.Key_Space)
    now, ever = in_the_store(unit, question)
    assert now == MINE
    assert {MINE, THEIRS} <= ever
    write(" En dan?")
    wanted = MINE + " En dan?"
    qtbot.waitUntil(lambda: in_the_store(unit, question)[0] == wanted, timeout=PATIENCE)


def test_the_others_stay_and_my_words_are_a_version(
    live: LiveText, qtbot: QtBot, unit: SmallUnit, question: UUID
) -> None:
    clash_at(live, qtbot).other.setFocus()
    press(Qt.Key.Key_Space)
    assert live.field.words() == THEIRS
    now, ever = in_the_store(unit, question)
    assert now == THEIRS
    assert {MINE, THEIRS} <= ever
