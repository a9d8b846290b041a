"""What stands beside a story, by real keys: themes, a "must this?" question, the line it grew in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.beside import Beside
from leerunit.domain.vocabulary import RuleProved, Visibility
from tests.builders import FIEN, SEM, SmallUnit
from tests.ui.bench import said
from tests.ui.hands import PATIENCE, focused, press, settle, write
from tests.ui.questions.story_window import at_question, page_of
from ui.common.chips import Chip
from ui.main_window import MainWindow
from ui.questions.rule_sheet import RuleSheet
from ui.questions.theme_sheet import ThemeSheet

ASKED = "Moet iedereen om negen uur gewassen zijn?"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask(ASKED)


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> Iterator[MainWindow]:
    with at_question(qapp, unit, FIEN, tmp_path, question) as shown:
        yield shown


def beside(unit: SmallUnit, question: UUID) -> Beside:
    return unit.desk_of(FIEN).questions.open(question).beside


def chips(window: MainWindow) -> list[str]:
    return [chip.text() for chip in page_of(window).beside.findChildren(Chip) if chip.isVisible()]


def test_themes_are_chosen_by_keys_and_undone(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    page_of(window).panel.beside.themes.setFocus()
    press(Qt.Key.Key_Space)
    (sheet,) = page_of(window).findChildren(ThemeSheet)
    assert focused() is next(iter(sheet.ticks.values()))
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Down, times=3)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CONTROL)
    wanted = ["Welbevinden", "Gastvrijheid"]
    qtbot.waitUntil(
        lambda: [theme.name for theme in beside(unit, question).themes] == wanted, timeout=PATIENCE
    )
    assert chips(window) == wanted
    assert said(window) == "De thema's zijn bewaard."
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: beside(unit, question).themes == (), timeout=PATIENCE)


def test_must_this_and_what_it_proved(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    page_of(window).panel.beside.rule.setFocus()
    press(Qt.Key.Key_Space)
    assert beside(unit, question).is_rule
    assert chips(window) == ["moet dit?"]
    page_of(window).beside.ending.setFocus()
    press(Qt.Key.Key_Return)
    (sheet,) = page_of(window).findChildren(RuleSheet)
    assert focused() is sheet.radios[None]
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    write("Niemand wist waar het stond.")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: beside(unit, question).rule_ending is not None, timeout=PATIENCE)
    ending = beside(unit, question).rule_ending
    assert ending is not None
    assert (ending.proved, ending.line) == (RuleProved.HABIT, "Niemand wist waar het stond.")
    assert chips(window) == ["moet dit?", "het was een gewoonte"]
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: beside(unit, question).rule_ending is None, timeout=PATIENCE)


def test_the_line_it_grew_in_is_walked_by_arrows(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication
) -> None:
    desk = unit.desk_of(FIEN)
    second = desk.questions.grow(question, "Wie bepaalt de volgorde?")
    third = desk.questions.grow(second, "Hoe vraag ik ernaar?")
    settle(qapp)
    links = page_of(window).beside.links
    assert [link.accessibleName() for link in links] == ["Wie bepaalt de volgorde?", "Hoe vraag ik ernaar?"]
    links[0].setFocus()
    press(Qt.Key.Key_Right)
    assert focused() is links[1]
    press(Qt.Key.Key_Return)
    assert page_of(window).story.question_id == third
    shown = [link.accessibleName() for link in page_of(window).beside.links]
    assert shown == [ASKED, "Wie bepaalt de volgorde?"]


def test_a_reader_sees_it_and_changes_nothing(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    desk = unit.desk_of(FIEN)
    desk.questions.share(question, Visibility.UNIT)
    desk.themes.set_for(question, [desk.themes.all().themes[1].theme_id])
    desk.rules.mark(question, True)
    desk.rules.conclude(question, RuleProved.RULE)
    with at_question(qapp, unit, SEM, tmp_path, question) as window:
        assert chips(window) == ["moet dit?", "het was een regel", "Ethiek"]
        assert not page_of(window).panel.beside.rule.isVisible()
        assert not page_of(window).beside.ending.isVisible()
        assert not page_of(window).panel.beside.themes.isVisible()
