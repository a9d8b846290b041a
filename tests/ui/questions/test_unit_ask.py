"""Asking the whole unit from the margin, and finding it in the list and on Today."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import Visibility
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import PATIENCE, press, question_answered, words_on
from tests.ui.questions.story_window import at_question, page_of
from ui.questions.listing import Whose
from ui.questions.screen import Questions
from ui.today.attention import AttentionCard

ASKED = "Hoe begin ik rustig?"


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask(ASKED)


def test_the_unit_is_asked_after_one_question_and_no_longer_by_undo(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        link = page_of(window).panel.unit_ask.link
        link.setFocus()
        with question_answered("Vraag de unit"):
            press(Qt.Key.Key_Return)
        assert said(window) == "De unit vindt het op Vandaag."
        assert link.text() == "Vraag het de unit niet meer"
        assert unit.desk_of(SEM).unit_board.questions() != ()
        press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: link.text() == "Vraag het aan de hele unit", timeout=PATIENCE)
    assert unit.desk_of(SEM).unit_board.questions() == ()


def test_the_unit_finds_it_on_today_and_in_its_own_list(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    unit.desk_of(FIEN).unit_board.ask(question)
    with window_of(qapp, unit, COACH, tmp_path) as window:
        (card,) = screen_of(window).findChildren(AttentionCard)
        assert card.accessibleName() == f"Fien vraagt de unit. {ASKED}"
        assert window.bench is not None
        window.bench.context.go("questions", None)
        screen = screen_of(window)
        assert isinstance(screen, Questions)
        screen.list.whose.segment(Whose.BOARD).click()
        assert [row.card.text for row in screen.list.rows.rows()] == [ASKED]
        window.bench.context.go("questions", question)
        told = "Dit is aan de hele unit gevraagd. Antwoorden staan er onder een naam."
        assert told in words_on(page_of(window).panel)


def test_an_empty_board_says_how_to_ask(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> None:
    unit.desk_of(FIEN).questions.ask(ASKED, visibility=Visibility.UNIT)
    with window_of(qapp, unit, SEM, tmp_path) as window:
        assert window.bench is not None
        window.bench.context.go("questions", None)
        screen = screen_of(window)
        assert isinstance(screen, Questions)
        screen.list.whose.segment(Whose.BOARD).click()
        assert "Niemand vraagt de unit nu iets" in words_on(screen.list)
