"""One question as a story, by real keys: written over in place, gone on with, moved, shared, put away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.vocabulary import EntryKind, QuestionState, StepState, Visibility
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import said, screen_of
from tests.ui.hands import PATIENCE, focused, press, settle, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from ui.common.ask import Ask
from ui.main_window import MainWindow
from ui.questions.screen import Questions
from ui.questions.story_rows import OwnPiece

ASKED = "Hoe begin ik de ochtend zonder haast?"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask(ASKED)


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> Iterator[MainWindow]:
    with at_question(qapp, unit, FIEN, tmp_path, question) as shown:
        yield shown


def stored(unit: SmallUnit, question: UUID) -> QuestionStory:
    return unit.desk_of(FIEN).questions.open(question)


def answer_the_dialog(key: Qt.Key, asked: list[str]) -> None:
    """Press a key in the dialog that comes, and note what it asked."""

    def answer() -> None:
        open_now = [w for w in QApplication.topLevelWidgets() if isinstance(w, Ask) and w.isVisible()]
        if not open_now:
            QTimer.singleShot(10, answer)
            return
        asked.append(open_now[0].windowTitle())
        QTest.keyClick(open_now[0], key)

    QTimer.singleShot(0, answer)


def test_the_question_is_written_over_in_place(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    live = page_of(window).question
    assert live is not None
    live.field.setFocus()
    press(Qt.Key.Key_End, CONTROL)
    press(Qt.Key.Key_Backspace)
    write(", ook als het druk is?")
    wanted = "Hoe begin ik de ochtend zonder haast, ook als het druk is?"
    qtbot.waitUntil(lambda: stored(unit, question).text == wanted, timeout=PATIENCE)
    assert focused() is live.field


def test_locking_while_typing_keeps_every_letter(window: MainWindow, unit: SmallUnit, question: UUID) -> None:
    live = page_of(window).question
    assert live is not None
    live.field.setFocus()
    live.field.selectAll()
    write("Half")
    window.lock()
    assert stored(unit, question).text == "Half"


def test_what_is_told_first_is_what_led_to_it_and_can_be_written_over(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    assert focused() is page_of(window).composer.field
    write("Zij trok haar hand weg.")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: bool(stored(unit, question).entries), timeout=PATIENCE)
    (told,) = stored(unit, question).entries
    assert (told.kind, told.text) == (EntryKind.OCCASION, "Zij trok haar hand weg.")
    assert page_of(window).composer.field.words() == ""
    (piece,) = page_of(window).findChildren(OwnPiece)
    (text,) = piece.texts.values()
    text.field.setFocus()
    press(Qt.Key.Key_End, CONTROL)
    write(" Ik schrok.")
    wanted = "Zij trok haar hand weg. Ik schrok."
    qtbot.waitUntil(lambda: stored(unit, question).entries[0].text == wanted, timeout=PATIENCE)
    assert focused() is text.field


def test_a_step_moves_on(window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication) -> None:
    unit.desk_of(FIEN).questions.add_entry(question, EntryKind.STEP, "Meekijken.", step_with="Sem")
    settle(qapp)
    (piece,) = page_of(window).findChildren(OwnPiece)
    assert "met Sem" in words_on(piece)
    piece.step_button.pick(StepState.DONE)
    assert stored(unit, question).entries[0].step_state is StepState.DONE


def test_any_state_and_a_why_that_is_optional(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    pills = page_of(window).pills
    pills.pills[QuestionState.ASKED].setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert stored(unit, question).state is QuestionState.LET_GO
    assert focused() is pills.why
    write("Het was mijn vraag niet meer.")
    press(Qt.Key.Key_Return)
    (change,) = stored(unit, question).changes
    assert (change.state, change.why) == (QuestionState.LET_GO, "Het was mijn vraag niet meer.")
    assert "Losgelaten" in words_on(page_of(window))
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: stored(unit, question).state is QuestionState.ASKED, timeout=PATIENCE)


def test_more_readers_only_after_a_question(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot, qapp: QApplication
) -> None:
    radios = page_of(window).panel.visible_to.radios
    asked: list[str] = []
    radios[Visibility.ONLY_ME].setFocus()
    press(Qt.Key.Key_Down)
    answer_the_dialog(Qt.Key.Key_Escape, asked)
    press(Qt.Key.Key_Space)
    assert stored(unit, question).visibility is Visibility.ONLY_ME
    assert radios[Visibility.ONLY_ME].isChecked()
    window.activateWindow()
    settle(qapp)
    radios[Visibility.UNIT].setFocus()
    answer_the_dialog(Qt.Key.Key_Return, asked)
    press(Qt.Key.Key_Space)
    window.activateWindow()
    settle(qapp)
    assert asked == ["Je leercoach laten meelezen?", "Zichtbaar maken voor de hele unit?"]
    assert [card.text for card in unit.desk_of(SEM).questions.shared_with_me()] == [ASKED]
    assert said(window) == "Zichtbaar voor: De hele unit"
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: unit.desk_of(SEM).questions.shared_with_me() == (), timeout=PATIENCE)


def test_chosen_people_are_named_and_shown(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    page_of(window).panel.visible_to.radios[Visibility.CHOSEN].setFocus()
    press(Qt.Key.Key_Space)
    assert "Wie mag meelezen?" in words_on(page_of(window))
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: stored(unit, question).visibility is Visibility.CHOSEN, timeout=PATIENCE)
    assert [reader.name for reader in stored(unit, question).readers] == [SEM]
    assert SEM in words_on(page_of(window).panel)


def test_escape_leaves_the_sheet_then_the_question(window: MainWindow, question: UUID) -> None:
    page = page_of(window)
    page.panel.versions.setFocus()
    press(Qt.Key.Key_Space)
    assert "Alleen jij ziet eerdere versies." not in words_on(page)
    press(Qt.Key.Key_Escape)
    assert page_of(window) is page
    assert focused() is page.panel.versions
    press(Qt.Key.Key_Escape)
    screen = screen_of(window)
    assert isinstance(screen, Questions)
    assert screen.story is None


def test_in_the_bin_and_out_again(window: MainWindow, unit: SmallUnit, qtbot: QtBot) -> None:
    page_of(window).panel.remove.setFocus()
    press(Qt.Key.Key_Space)
    assert unit.desk_of(FIEN).questions.mine() == ()
    assert said(window) == "In de prullenbak."
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(unit.desk_of(FIEN).questions.mine()) == 1, timeout=PATIENCE)


def test_a_new_question_grows_and_both_name_each_other(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    page_of(window).panel.grow.setFocus()
    press(Qt.Key.Key_Space)
    write("Van wie is de ochtend?")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: stored(unit, question).leads_to is not None, timeout=PATIENCE)
    page = page_of(window)
    assert page.story.text == "Van wie is de ochtend?"
    assert page.story.came_from == (question, ASKED)


def test_another_reader_writes_and_the_page_shows_it_while_one_types(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication
) -> None:
    unit.desk_of(FIEN).questions.share(question, Visibility.MY_COACH)
    settle(qapp)
    write("Ik ben net aan het")
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_QUESTION, "Van wie is die haast?")
    settle(qapp)
    assert {"Van wie is die haast?", COACH} <= set(words_on(page_of(window)))
    assert focused() is page_of(window).composer.field
    assert page_of(window).composer.field.words() == "Ik ben net aan het"
