"""A talk from its beginning to its end, by real keys; what is typed is kept for who was there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.conversations import NewSession, SessionView
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import press, sees, settle, words_on
from ui.common.buttons import LinkButton
from ui.intervision.screen import IntervisionScreen
from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
QUESTION = "Hoe praat ik met iemand die vindt dat wij te weinig doen?"


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        assert shown.bench is not None
        shown.bench.go("intervision")
        settle(qapp)
        yield shown


@pytest.fixture
def session(window: MainWindow, unit: SmallUnit, qapp: QApplication) -> UUID:
    assert window.desk is not None
    assert window.bench is not None
    people = unit.people
    new = NewSession("incident", QUESTION, people[SEM], people[FIEN], (people[COACH],))
    made = window.desk.intervision.begin(new)
    window.bench.go("intervision", made)
    settle(qapp)
    return made


def intervision(window: MainWindow) -> IntervisionScreen:
    screen = screen_of(window)
    assert isinstance(screen, IntervisionScreen)
    return screen


def as_coach(unit: SmallUnit, session: UUID) -> SessionView:
    """Read the session with the eyes of someone else who was there."""
    desk = unit.desk_of(COACH)
    view = desk.intervision.open(session)
    desk.sign_out()
    return view


def test_a_talk_begins_with_one_sentence(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    press(Qt.Key.Key_N, CTRL)
    screen = intervision(window)
    assert screen.sheet is not None
    QTest.keyClicks(screen.sheet.question.field, QUESTION)
    QTest.keyClick(screen.sheet.button, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(screen.page.isVisible)
    assert not screen.sheet.isVisible()
    assert f"{QUESTION}\u201d" in words_on(screen.page)
    press(Qt.Key.Key_Escape)
    assert screen.pane.isVisible()
    assert f"{QUESTION}\u201d" in words_on(screen.list)


def test_without_a_question_it_says_so_at_the_field(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_N, CTRL)
    sheet = intervision(window).sheet
    assert sheet is not None
    QTest.keyClick(sheet.button, Qt.Key.Key_Return, CTRL)
    sentence = "Er staan nog geen woorden. Eén zin is genoeg."
    qtbot.waitUntil(lambda: sentence in words_on(sheet))
    assert sheet.question.field.hasFocus()


def test_notes_are_kept_and_ctrl_arrow_walks_the_phases_while_writing(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit, session: UUID
) -> None:
    notes = intervision(window).page.notes
    assert notes.note is not None
    notes.note.text.setFocus()
    QTest.keyClicks(notes.note.text, "Toen werd het stil.")
    press(Qt.Key.Key_Right, CTRL)
    qtbot.waitUntil(lambda: notes.note is not None and notes.note.words() == "")
    sees(qtbot, notes, "Toen werd het stil.")
    view = as_coach(unit, session)
    assert view.current_phase == 2
    assert [(note.phase, note.text) for note in view.notes] == [(1, "Toen werd het stil.")]
    assert notes.note.text.hasFocus()
    press(Qt.Key.Key_Left, CTRL)
    qtbot.waitUntil(lambda: notes.note is not None and notes.note.words() == "Toen werd het stil.")


def test_leaving_the_screen_keeps_what_was_typed(
    window: MainWindow, unit: SmallUnit, session: UUID, qapp: QApplication
) -> None:
    screen = intervision(window)
    assert screen.page.own.field is not None
    QTest.keyClicks(screen.page.own.field.text, "Een klacht is soms een vraag.")
    press(Qt.Key.Key_Escape)
    assert window.desk is not None
    mine = window.desk.intervision.open(session).my_yield
    assert mine is not None
    assert mine.text == "Een klacht is soms een vraag."
    assert as_coach(unit, session).my_yield is None


def test_an_agreement_is_kept_by_enter_with_who_and_when(
    window: MainWindow, unit: SmallUnit, session: UUID, qapp: QApplication
) -> None:
    agreements = intervision(window).page.agreements
    agreements.who.choose(SEM)
    agreements.when.setCurrentIndex(1)
    QTest.keyClicks(agreements.what, "Nodigt uit voor koffie")
    QTest.keyClick(agreements.what, Qt.Key.Key_Return)
    settle(qapp)
    (kept,) = as_coach(unit, session).agreements
    assert (kept.who, kept.what) == (SEM, "Nodigt uit voor koffie")
    assert kept.on is not None
    assert (kept.on - unit.clock.today()).days == 7
    assert agreements.what.text() == ""


def test_two_at_once_both_texts_stand_there(
    window: MainWindow, unit: SmallUnit, session: UUID, qapp: QApplication
) -> None:
    note = intervision(window).page.notes.note
    assert note is not None
    QTest.keyClicks(note.text, "Mijn woorden")
    other = unit.desk_of(COACH)
    other.intervision.write_note(session, 1, "De woorden van een ander", 0)
    other.sign_out()
    settle(qapp)
    assert not note.draft.keep()
    settle(qapp)
    assert note.words() == "Mijn woorden"
    assert "De woorden van een ander" in words_on(note)
    assert note.elsewhere is not None
    QTest.keyClick(note.elsewhere.mine, Qt.Key.Key_Space)
    settle(qapp)
    assert [n.text for n in as_coach(unit, session).notes] == ["Mijn woorden"]


def test_rounding_off_closes_the_notes_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit, session: UUID, qapp: QApplication
) -> None:
    page = intervision(window).page
    QTest.keyClick(page.close_button, Qt.Key.Key_Space)
    settle(qapp)
    assert as_coach(unit, session).card.is_closed
    assert page.notes.note is None
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.notes.note is not None)
    assert not as_coach(unit, session).card.is_closed


def test_a_talk_begun_by_mistake_is_taken_back(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    press(Qt.Key.Key_N, CTRL)
    screen = intervision(window)
    assert screen.sheet is not None
    QTest.keyClicks(screen.sheet.question.field, QUESTION)
    screen.sheet.button.click()
    settle(qapp)
    assert said(window) == "Begonnen. Wie erbij is, leest mee."
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(screen.empty.isVisible)
    assert window.desk is not None
    assert window.desk.intervision.sessions() == ()


def test_an_agreement_comes_off_the_list_and_back(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit, session: UUID, qapp: QApplication
) -> None:
    assert window.desk is not None
    window.desk.intervision.agree(session, SEM, "Nodigt uit voor koffie")
    settle(qapp)
    (link,) = intervision(window).page.agreements.findChildren(LinkButton)
    QTest.keyClick(link, Qt.Key.Key_Space)
    settle(qapp)
    assert as_coach(unit, session).agreements == ()
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(as_coach(unit, session).agreements) == 1)
