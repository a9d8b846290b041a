"""A piece of one's own story afterwards: another kind, taken out, put back, an earlier version."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.questions import StoryEntry
from leerunit.domain.vocabulary import EntryKind
from tests.builders import FIEN, SmallUnit
from tests.ui.bench import said
from tests.ui.hands import PATIENCE, focused, press, settle, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from ui.common.menu_button import MoreButton
from ui.main_window import MainWindow
from ui.questions.comparison import ComparedText
from ui.questions.live_text import LiveText
from ui.questions.versions_sheet import VersionCard, VersionsSheet

CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST, SECOND = "Ik ging door met wassen.", "Ik ging zitten en wachtte."


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    questions = unit.desk_of(FIEN).questions
    question_id = questions.ask("Hoe begin ik de ochtend?")
    questions.add_entry(question_id, EntryKind.OCCASION, FIRST)
    unit.clock.moment += timedelta(hours=1)
    (entry,) = questions.open(question_id).entries
    questions.rewrite(entry.text_id, SECOND, entry.version)
    return question_id


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> Iterator[MainWindow]:
    with at_question(qapp, unit, FIEN, tmp_path, question) as shown:
        yield shown


def pieces(unit: SmallUnit, question: UUID) -> tuple[StoryEntry, ...]:
    return unit.desk_of(FIEN).questions.open(question).entries


def choose(window: MainWindow, words: str, qapp: QApplication) -> None:
    """Choose a deed in the menu of the only piece."""
    (more,) = page_of(window).findChildren(MoreButton)
    next(deed for deed in more.menu_of_deeds.actions() if deed.text() == words).trigger()
    settle(qapp)


def test_another_kind_and_back(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication, qtbot: QtBot
) -> None:
    choose(window, "Uitproberen", qapp)
    assert [piece.kind for piece in pieces(unit, question)] == [EntryKind.TRYING]
    assert "Uitproberen" in words_on(page_of(window).lines)
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: pieces(unit, question)[0].kind is EntryKind.OCCASION, timeout=PATIENCE)


def test_taken_out_and_put_back(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication, qtbot: QtBot
) -> None:
    before = pieces(unit, question)
    choose(window, "Haal dit eruit", qapp)
    assert pieces(unit, question) == ()
    assert said(window) == "Uit het verhaal gehaald."
    assert "Hier begint je verhaal. Wat gebeurde er?" in words_on(page_of(window).lines)
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: pieces(unit, question) == before, timeout=PATIENCE)


def test_the_piece_one_was_at_shows_its_versions_first(window: MainWindow, qapp: QApplication) -> None:
    sheet = open_versions(window, qapp)
    assert sheet.picker.currentText() == "Aanleiding, vandaag"
    (card,) = sheet.findChildren(VersionCard)
    assert {"Vandaag, 08:30", "daarna erbij: \u2018zitten\u2019"} <= set(words_on(card))
    then, now = (text.words() for text in sheet.findChildren(ComparedText))
    assert (then, now) == (FIRST, SECOND)


def test_an_earlier_version_comes_back_and_now_stays_a_version(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication, qtbot: QtBot
) -> None:
    open_versions(window, qapp)
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: pieces(unit, question)[0].text == FIRST, timeout=PATIENCE)
    (text_id,) = (piece.text_id for piece in pieces(unit, question))
    ever = {version.text for version in unit.desk_of(FIEN).questions.versions(text_id)}
    assert ever == {FIRST, SECOND}
    settle(qapp)
    (live,) = page_of(window).lines.findChildren(LiveText)
    assert live.field.words() == FIRST


def test_a_text_without_earlier_versions_says_so(window: MainWindow, qapp: QApplication) -> None:
    sheet = open_versions(window, qapp)
    sheet.picker.setFocus()
    press(Qt.Key.Key_Up)
    assert "Nog geen eerdere versie. Die komt vanzelf als je verder schrijft." in words_on(sheet)
    assert not sheet.action.button.isEnabled()


def open_versions(window: MainWindow, qapp: QApplication) -> VersionsSheet:
    """Go to the piece, then to its versions by the button."""
    page = page_of(window)
    (live,) = page.lines.findChildren(LiveText)
    live.field.setFocus()
    settle(qapp)
    page.panel.versions.setFocus()
    press(Qt.Key.Key_Space)
    (sheet,) = page.findChildren(VersionsSheet)
    return sheet


def test_looking_back_with_a_model_keeps_what_helps(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    page = page_of(window)
    page.composer.begin(EntryKind.REFLECTION)
    page.composer.asked_model.emit("starrt")
    write("Ze zat al rechtop.")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(pieces(unit, question)) == 2, timeout=PATIENCE)
    reflection = pieces(unit, question)[1]
    assert (reflection.kind, reflection.reflection_model) == (EntryKind.REFLECTION, "starrt")
    assert dict(reflection.parts)["situatie"] == "Ze zat al rechtop."
    told = {"Reflectie, STARRT", "Situatie"}
    qtbot.waitUntil(lambda: told <= set(words_on(page_of(window).lines)), timeout=PATIENCE)
    assert focused().isVisible()
