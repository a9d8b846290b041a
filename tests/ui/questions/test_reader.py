"""Reading along: a coach reads, reacts in few keys, writes that over, and can change nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.questions import StoryEntry
from leerunit.domain.vocabulary import EntryKind, ItemKind, Visibility, Voice
from tests.builders import COACH, FIEN, SmallUnit
from tests.ui.bench import said, screen_of
from tests.ui.hands import PATIENCE, focused, press, settle, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from ui.main_window import MainWindow
from ui.questions.live_text import LiveText
from ui.questions.screen import Questions

ASKED = "Hoe begin ik de ochtend zonder haast?"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    questions = unit.desk_of(FIEN).questions
    question_id = questions.ask(ASKED, visibility=Visibility.MY_COACH)
    questions.add_entry(question_id, EntryKind.OCCASION, "Om negen uur moest iedereen klaar zijn.")
    return question_id


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> Iterator[MainWindow]:
    with at_question(qapp, unit, COACH, tmp_path, question) as shown:
        yield shown


def reactions(unit: SmallUnit, question: UUID) -> list[StoryEntry]:
    entries = unit.desk_of(FIEN).questions.open(question).entries
    return [entry for entry in entries if entry.kind is not EntryKind.OCCASION]


def test_a_reader_sees_the_story_and_can_write_over_none_of_it(window: MainWindow) -> None:
    page = page_of(window)
    assert {"Om negen uur moest iedereen klaar zijn.", "gesteld door Fien Voorbeeld"} <= set(words_on(page))
    assert page.findChildren(LiveText) == []
    assert not page.pills.isVisible()
    assert not page.panel.visible_to.isVisible()
    assert not page.panel.remove.isVisible()


def test_the_first_thing_a_coach_writes_is_a_question(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    write("Van wie moest dat?")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(reactions(unit, question)) == 1, timeout=PATIENCE)
    (entry,) = reactions(unit, question)
    assert (entry.kind, entry.voice, entry.text) == (
        EntryKind.FEEDBACK_QUESTION,
        Voice.COACH,
        "Van wie moest dat?",
    )
    assert {"Jij", "leercoach"} <= set(words_on(page_of(window)))


def test_own_words_are_written_over_in_place(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication, qtbot: QtBot
) -> None:
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_QUESTION, "Van wie?")
    settle(qapp)
    (live,) = page_of(window).findChildren(LiveText)
    live.field.setFocus()
    press(Qt.Key.Key_End, CONTROL)
    write(" Ik ben benieuwd.")
    qtbot.waitUntil(
        lambda: reactions(unit, question)[0].text == "Van wie? Ik ben benieuwd.", timeout=PATIENCE
    )
    assert focused() is live.field


def test_a_half_written_reaction_comes_back_after_a_lock_and_nobody_read_it(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication
) -> None:
    write("Ik zou")
    window.lock()
    assert reactions(unit, question) == []
    window.enter(unit.desk_of(COACH))
    assert window.bench is not None
    window.bench.open_item(ItemKind.QUESTION, question)
    settle(qapp)
    assert page_of(window).composer.field.words() == "Ik zou"


def test_sharing_taken_back_closes_the_page_kindly(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication
) -> None:
    unit.desk_of(FIEN).questions.share(question, Visibility.ONLY_ME)
    settle(qapp)
    screen = screen_of(window)
    assert isinstance(screen, Questions)
    assert screen.story is None
    assert said(window) == "Deze vraag wordt niet meer met jou gedeeld."
    assert "Niemand deelt nu een vraag met jou" in words_on(screen)
