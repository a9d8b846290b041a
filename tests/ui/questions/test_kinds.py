"""What a piece of a story is: what is offered first, a step taken or ahead, what may still be told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.vocabulary import EntryKind, QuestionState, StepState
from tests.builders import FIEN, SmallUnit
from tests.ui.hands import PATIENCE, focused, press, settle, tab_to, the_app, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from tests.ui.questions.test_timeline import MONDAY, entry, story
from ui.main_window import MainWindow
from ui.questions.kinds import PROMPTS, STEP_AHEAD, STEP_TAKEN, Shape, kind_name, open_prompts, suggested
from ui.questions.step_sheet import StepSheet
from ui.questions.story_rows import OwnPiece

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask("Hoe begin ik de ochtend zonder haast?")


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> Iterator[MainWindow]:
    with at_question(qapp, unit, FIEN, tmp_path, question) as shown:
        yield shown


def stored(unit: SmallUnit, question: UUID) -> QuestionStory:
    return unit.desk_of(FIEN).questions.open(question)


def test_a_new_story_begins_with_what_happened_never_with_a_step() -> None:
    assert suggested(story()) == Shape(EntryKind.OCCASION)
    assert suggested(story(entry(EntryKind.FEEDBACK_PEER, MONDAY))) == Shape(EntryKind.OCCASION)


def test_later_a_step_that_was_taken_is_offered_and_at_the_end_what_it_brought() -> None:
    told = entry(EntryKind.OCCASION, MONDAY)
    assert suggested(story(told)) == STEP_TAKEN
    for state in (QuestionState.ANSWERED, QuestionState.LET_GO):
        assert suggested(story(told, state=state)) == Shape(EntryKind.YIELD)
    brought = entry(EntryKind.YIELD, MONDAY)
    assert suggested(story(told, brought, state=QuestionState.ANSWERED)) == STEP_TAKEN


def test_the_residents_own_wish_is_the_first_that_may_still_be_told() -> None:
    assert open_prompts(story())[0] is EntryKind.RESIDENT_WISH
    told = story(entry(EntryKind.RESIDENT_WISH, MONDAY), entry(EntryKind.WHY, MONDAY))
    assert open_prompts(told) == (EntryKind.OCCASION, EntryKind.VALUE_FOR)
    assert open_prompts(story(state=QuestionState.LET_GO)) == ()
    assert open_prompts(story(may_write=False)) == ()


def test_a_unit_reads_its_own_word_for_a_resident() -> None:
    assert kind_name(EntryKind.RESIDENT_WISH, "bewoner") == kind_name(EntryKind.RESIDENT_WISH)
    assert kind_name(EntryKind.RESIDENT_WISH, "cliënt") == "What does the cliënt want?"


def test_a_step_is_one_that_was_taken_today(window: MainWindow, unit: SmallUnit, question: UUID) -> None:
    unit.desk_of(FIEN).questions.add_entry(question, EntryKind.OCCASION, "Zij trok haar hand weg.")
    settle(the_app())
    write("Meegelopen met Sem.")
    composer = page_of(window).composer
    assert composer.step_with.isVisible()
    assert composer.step_on.day() == unit.clock.today()
    press(Qt.Key.Key_Return, CONTROL)
    step = stored(unit, question).entries[-1]
    assert (step.kind, step.step_state, step.on) == (EntryKind.STEP, StepState.DONE, unit.clock.today())


def test_a_step_with_a_day_to_come_is_planned(window: MainWindow, unit: SmallUnit, question: UUID) -> None:
    composer = page_of(window).composer
    composer.kind_button.pick(STEP_TAKEN)
    composer.field.setFocus()
    write("Samen koffie drinken.")
    composer.step_on.set_day(unit.clock.today() + timedelta(days=3))
    press(Qt.Key.Key_Return, CONTROL)
    assert stored(unit, question).entries[0].step_state is StepState.PLANNED


def test_the_next_step_is_planned_for_tomorrow_and_stands_out(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    composer = page_of(window).composer
    composer.kind_button.pick(STEP_AHEAD)
    composer.field.setFocus()
    write("Eerst samen koffie.")
    tab_to("Met wie?")
    write("Sem")
    press(Qt.Key.Key_Return, CONTROL)
    (step,) = stored(unit, question).entries
    tomorrow = unit.clock.today() + timedelta(days=1)
    assert (step.step_state, step.step_with, step.on) == (StepState.PLANNED, "Sem", tomorrow)
    shown = words_on(page_of(window).lines)
    assert {"Volgende stap", "met Sem", "morgen"} <= set(shown)
    assert composer.shape() == STEP_TAKEN


def test_with_whom_and_when_can_be_changed_and_undone(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    today = unit.clock.today()
    unit.desk_of(FIEN).questions.add_entry(question, EntryKind.STEP, "Meekijken.", on=today)
    settle(the_app())
    (piece,) = page_of(window).findChildren(OwnPiece)
    piece.asked_step.emit(stored(unit, question).entries[0])
    (sheet,) = page_of(window).findChildren(StepSheet)
    assert focused() is sheet.with_whom
    write("Sem")
    sheet.day.set_day(today + timedelta(days=2))
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: stored(unit, question).entries[0].step_with == "Sem", timeout=PATIENCE)
    assert stored(unit, question).entries[0].on == today + timedelta(days=2)
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: stored(unit, question).entries[0].step_with == "", timeout=PATIENCE)


def test_what_may_still_be_told_is_a_key_away_and_goes_once_told(
    window: MainWindow, unit: SmallUnit, question: UUID
) -> None:
    prompts = page_of(window).lines.prompts
    assert prompts.isVisible()
    tab_to("Wat wil de bewoner zelf?")
    press(Qt.Key.Key_Return)
    assert focused() is page_of(window).composer.field
    write("Rustig wakker worden.")
    press(Qt.Key.Key_Return, CONTROL)
    (told,) = stored(unit, question).entries
    assert (told.kind, told.text) == (EntryKind.RESIDENT_WISH, "Rustig wakker worden.")
    kinds = open_prompts(stored(unit, question))
    assert kinds == PROMPTS[1:]
    assert "Wat wil de bewoner zelf?" in words_on(page_of(window).lines)


def test_a_kind_that_was_picked_stays_while_the_page_reads_again(
    window: MainWindow, unit: SmallUnit, question: UUID
) -> None:
    composer = page_of(window).composer
    composer.begin(EntryKind.EXPLORING)
    unit.desk_of(FIEN).questions.add_entry(question, EntryKind.OCCASION, "Zij trok haar hand weg.")
    settle(the_app())
    assert composer.kind() is EntryKind.EXPLORING


def test_words_that_waited_do_not_make_a_told_story_begin_anew(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    unit.desk_of(FIEN).questions.add_entry(question, EntryKind.OCCASION, "Zij trok haar hand weg.")
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        write("Half een")
        window.lock()
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        composer = page_of(window).composer
        assert composer.field.words() == "Half een"
        assert composer.shape() == STEP_TAKEN
