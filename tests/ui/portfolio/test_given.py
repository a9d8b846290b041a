"""Taking along what one gave another, and being asked for the words of one's own question, by keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import FIEN, SEM, SmallUnit
from tests.services.test_giving import ASKED, GAVE, given, goes_along
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import press, settle, words_on
from tests.ui.questions.story_window import at_question, page_of
from ui.common.chips import IconWord
from ui.portfolio.screen import PortfolioScreen
from ui.questions.words_part import WordsCard
from ui.today.attention import AttentionCard


def test_what_i_gave_has_a_group_and_the_asker_is_asked_once(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    given(unit)
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        assert window.bench is not None
        window.bench.go("portfolio")
        settle(qapp)
        screen = screen_of(window)
        assert isinstance(screen, PortfolioScreen)
        (line,) = screen.choices.rows()
        assert "Wat ik een ander gaf" in words_on(screen.choices)
        assert "Bij een vraag van Sem Nergens" in words_on(line)
        shown = " ".join(words_on(screen.preview))
        assert GAVE in shown
        assert "Een vraag van een medestudent" in shown
        assert ASKED not in shown
        line.words.ask.setFocus()
        press(Qt.Key.Key_Return)
        settle(qapp)
        assert said(window).startswith("Sem vindt het op Vandaag.")
        (line,) = screen.choices.rows()
        assert not line.words.ask.isVisibleTo(line)
        assert "Je vroeg het. Tot er een ja is, gaan alleen jouw woorden mee." in words_on(line)
        QTest.keyClick(line.tick, Qt.Key.Key_Space)
        settle(qapp)
        assert words_on(line) == [GAVE, "Bij een vraag van Sem Nergens"]


def test_the_asker_agrees_and_takes_it_back_at_the_question(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    question, item = given(unit)
    unit.desk_of(FIEN).giving.ask(item)
    with at_question(qapp, unit, SEM, tmp_path, question) as window:
        page = page_of(window)
        (card,) = page.words.findChildren(WordsCard)
        assert "Liever niet? Dan hoort niemand dat." in " ".join(words_on(card))
        card.agree.setFocus()
        press(Qt.Key.Key_Return)
        settle(qapp)
        assert goes_along(unit) == (GAVE, ASKED, SEM)
        assert f"Deze vraag gaat mee in het portfolio van {FIEN}" in [
            one.text() for one in page.words.findChildren(IconWord)
        ]
        press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(qapp)
        assert goes_along(unit) == (GAVE, "", "")
        assert page.words.findChildren(WordsCard)
        assert window.bench is not None
        window.bench.go("today")
        settle(qapp)
        names = [one.accessibleName() for one in screen_of(window).findChildren(AttentionCard)]
        assert f"Fien vraagt of jouw vraag mee mag. {ASKED}" in names
