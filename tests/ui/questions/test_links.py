"""What a question comes back in: found by words, linked and taken away by keys, never as a matrix."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.beside import LinkChoice
from tests.builders import FIEN, SmallUnit
from tests.ui.bench import said
from tests.ui.hands import PATIENCE, focused, press, rewrite, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from ui.questions.link_search import matching
from ui.questions.link_sheet import LinkCard, LinkSheet

CONTROL = Qt.KeyboardModifier.ControlModifier


def choice(title: str, *, is_mine: bool = False, is_linked: bool = False) -> LinkChoice:
    return LinkChoice("25656", "", title, title, "Verzorgende-IG (25656)", is_mine, is_linked)


def test_all_words_are_found_in_any_order_without_accents() -> None:
    crisis, talk = choice("Reageert op crisissituaties"), choice("Communiceert met de cliënt")
    assert matching((crisis, talk), "CLIENT comm") == (talk,)
    assert matching((crisis, talk), "verzorgende crisis") == (crisis,)
    assert matching((crisis, talk), "crisis client") == ()


def test_without_words_what_is_linked_or_of_my_programme_is_offered() -> None:
    far, mine, linked = choice("Ver"), choice("Mijn", is_mine=True), choice("Al", is_linked=True)
    assert matching((far, mine, linked), "  ") == (mine, linked)
    assert matching((far,), "") == (far,)


def test_linked_by_words_and_taken_away_again(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask("Hoe begin ik de ochtend zonder haast?")

    def links() -> list[str]:
        return [link.title for link in desk.questions.open(question).qualifications]

    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        panel = page_of(window).panel
        panel.beside.links.setFocus()
        press(Qt.Key.Key_Space)
        (sheet,) = page_of(window).findChildren(LinkSheet)
        assert focused() is sheet.sought
        write("onvoorziene 25656")
        press(Qt.Key.Key_Down)
        card = focused()
        assert isinstance(card, LinkCard)
        title = card.choice.title
        press(Qt.Key.Key_Return)
        assert links() == [title]
        assert title in words_on(panel.beside)
        assert said(window) == f"Komt terug in: {title}"
        again = focused()
        assert isinstance(again, LinkCard)
        assert again.choice.is_linked
        press(Qt.Key.Key_Return)
        assert links() == []
        sheet.sought.setFocus()
        rewrite("bestaat niet")
        assert "Met deze woorden is niets gevonden." in words_on(sheet)
        press(Qt.Key.Key_Escape)
        assert focused() is panel.beside.links
        press(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: links() == [title], timeout=PATIENCE)
