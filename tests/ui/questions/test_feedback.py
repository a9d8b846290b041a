"""Asking for feedback by keys, and what the one who is asked finds and says."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.feedback import NewRequest
from leerunit.domain.vocabulary import EntryKind, Visibility
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import PATIENCE, focused, press, settle, tab_to, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from ui.main_window import MainWindow
from ui.questions.ask_sheet import AskSheet
from ui.today.attention import AttentionCard

ASKED = "Hoe begin ik de ochtend zonder haast?"
FOCUS = "Wat hoor je aan mijn stem?"
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    questions = unit.desk_of(FIEN).questions
    question_id = questions.ask(ASKED)
    questions.add_entry(question_id, EntryKind.OCCASION, "Om negen uur moest iedereen klaar zijn.")
    questions.add_entry(question_id, EntryKind.WHY, "Omdat het wringt.")
    return question_id


def open_sheet(window: MainWindow, qtbot: QtBot) -> AskSheet:
    """Press the key that opens the sheet: a button stays down for a moment first."""
    press(Qt.Key.Key_F, ALT)
    page = page_of(window)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(AskSheet)), timeout=PATIENCE)
    (sheet,) = [one for one in page.findChildren(AskSheet) if one.isVisible()]
    return sheet


def ask(unit: SmallUnit, question: UUID, name: str) -> None:
    new = NewRequest(unit.people[name], FOCUS, unit.clock.today())
    unit.desk_of(FIEN).feedback.ask(question, new)


def test_a_student_asks_a_fellow_student_by_keys_alone(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        sheet = open_sheet(window, qtbot)
        assert focused().accessibleName() == "Een medestudent"
        assert {"Nee zeggen of later mag altijd.", "Je eigen vraag mist nog."} <= set(words_on(sheet))
        tab_to("Waar mag Sem op letten?")
        write(FOCUS)
        assert [tick.isChecked() for tick in sheet.ticks.values()] == [True, False]
        press(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: bool(said(window)), timeout=PATIENCE)
        assert said(window) == "Sem vindt je vraag op Vandaag."
        assert {"Gevraagd om feedback", f"\u201c{FOCUS}\u201d"} <= set(words_on(page_of(window).panel))
    story = unit.desk_of(SEM).questions.open(question)
    assert [entry.kind for entry in story.entries] == [EntryKind.OCCASION]


def test_what_was_asked_is_taken_back_by_undo(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        open_sheet(window, qtbot)
        tab_to("Waar mag Sem op letten?")
        write(FOCUS)
        press(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(page_of(window).panel.asked.isVisible, timeout=PATIENCE)
        press(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: not page_of(window).panel.asked.isVisible(), timeout=PATIENCE)
    assert unit.desk_of(SEM).today.student().attention == ()
    assert unit.desk_of(FIEN).questions.open(question).visibility is Visibility.ONLY_ME


def test_esc_keeps_what_was_typed_in_the_sheet(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        open_sheet(window, qtbot)
        tab_to("Waar mag Sem op letten?")
        write("Wat hoor")
        press(Qt.Key.Key_Escape)
        settle(qapp)
        assert open_sheet(window, qtbot).writing.words() == "Wat hoor"


@pytest.mark.parametrize("name", [SEM, COACH])
def test_who_is_asked_finds_it_on_today_and_writes_at_the_question(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, name: str, qtbot: QtBot
) -> None:
    ask(unit, question, name)
    with window_of(qapp, unit, name, tmp_path) as window:
        (card,) = screen_of(window).findChildren(AttentionCard)
        assert card.accessibleName() == f"Fien vraagt je om feedback. {FOCUS}"
        card.setFocus()
        press(Qt.Key.Key_Return)
        page = page_of(window)
        assert {"Fien vraagt jou", FOCUS} <= set(words_on(page))
        assert "Omdat het wringt." not in words_on(page)
        assert page.feedback.card is not None
        page.feedback.card.give.setFocus()
        press(Qt.Key.Key_Return)
        assert focused() is page.composer.field
        write("Je stem wordt zachter.")
        press(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: "Je schreef aan Fien. Meer schrijven mag, hieronder." in words_on(page))
    assert "Je stem wordt zachter." in repr(unit.desk_of(FIEN).questions.open(question).entries)


def test_not_now_is_said_with_one_key_and_taken_back_by_another(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    ask(unit, question, SEM)
    with at_question(qapp, unit, SEM, tmp_path, question) as window:
        card = page_of(window).feedback.card
        assert card is not None
        card.later.setFocus()
        press(Qt.Key.Key_Return)
        assert said(window) == "Je zei: nu even niet."
        (told,) = unit.desk_of(FIEN).feedback.at(question).asked
        assert told.not_now
        press(Qt.Key.Key_Z, CONTROL)
        fien = unit.desk_of(FIEN).feedback
        qtbot.waitUntil(lambda: not fien.at(question).asked[0].not_now, timeout=PATIENCE)
