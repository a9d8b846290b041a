"""Ctrl+K: what is typed is found while one types, by keys alone, and what may not be read is nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import OwnLogKind, Visibility
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import PATIENCE, focused, press, stands_at, words_on, write
from tests.ui.questions.story_window import page_of
from ui.common import theme
from ui.main_window import MainWindow
from ui.search.palette import Palette
from ui.search.row import ResultRow

CONTROL = Qt.KeyboardModifier.ControlModifier
ASKED = "Hoe coördineer ik een ochtend?"
OTHER = "Wanneer is het rustig op de gang?"
SECRET = "Mag ik hier nog twijfelen aan de paraplu?"


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    fien, sem = unit.desk_of(FIEN), unit.desk_of(SEM)
    fien.questions.ask(SECRET)
    fien.questions.ask(ASKED, visibility=Visibility.UNIT)
    sem.questions.ask(OTHER, visibility=Visibility.UNIT)
    sem.questions.ask("Waarom zegt niemand iets van mijn kwikstaart?")
    for desk in (fien, sem):
        desk.sign_out()
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        yield shown


def palette_of(window: MainWindow) -> Palette | None:
    return next((one for one in window.findChildren(Palette) if one.isVisible()), None)


def rows_of(window: MainWindow) -> list[str]:
    rows = [row for row in window.findChildren(ResultRow) if row.isVisible()]
    return [row.accessibleName() for row in sorted(rows, key=lambda row: row.y())]


def current_of(window: MainWindow) -> str:
    (row,) = [row for row in window.findChildren(ResultRow) if row.isVisible() and row.is_current]
    return row.accessibleName()


def look_for(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Open the palette, type, and wait for the answer to what was typed."""
    press(Qt.Key.Key_K, CONTROL)
    write(words)
    answered(qtbot, window)


def answered(qtbot: QtBot, window: MainWindow) -> None:
    palette = palette_of(window)
    assert palette is not None
    qtbot.waitUntil(lambda: palette._answer.query == palette.field.text(), timeout=PATIENCE)


def test_a_question_is_open_after_three_letters_and_enter(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "coord")
    assert current_of(window) == f"\u201c{ASKED}\u201d, gesteld"
    press(Qt.Key.Key_Return)
    assert palette_of(window) is None
    assert page_of(window).story.text == ASKED


def test_enter_before_the_answer_opens_the_first_of_it(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_K, CONTROL)
    write("coord")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: palette_of(window) is None, timeout=PATIENCE)
    assert page_of(window).story.text == ASKED


def test_keys_walk_through_rows_and_groups(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "v")
    rows = rows_of(window)
    assert rows[0] == "Fien Voorbeeld, student"
    press(Qt.Key.Key_Down)
    assert current_of(window) == rows[1]
    press(Qt.Key.Key_Up, times=2)
    assert current_of(window) == rows[-1]
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Tab)
    group = current_of(window)
    assert group == rows[1]
    press(Qt.Key.Key_Backtab)
    assert current_of(window) == rows[0]
    press(Qt.Key.Key_End)
    assert current_of(window) == rows[-1]
    press(Qt.Key.Key_PageUp)
    press(Qt.Key.Key_PageDown)
    assert current_of(window) == rows[-1]
    assert focused().accessibleName() == "Zoek in alles"
    assert focused().accessibleDescription() == rows[-1]


def test_esc_goes_back_to_where_one_was(window: MainWindow) -> None:
    before = focused()
    press(Qt.Key.Key_K, CONTROL)
    assert palette_of(window) is not None
    press(Qt.Key.Key_K, CONTROL)
    assert len([one for one in window.findChildren(Palette) if one.isVisible()]) == 1
    press(Qt.Key.Key_F6)
    assert focused().accessibleName() == "Zoek in alles"
    press(Qt.Key.Key_Escape)
    assert palette_of(window) is None
    assert focused() is before


def test_a_slip_of_the_keys_is_put_right_with_enter(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "ochtnd")
    assert "Niets gevonden voor \u2018ochtnd\u2019." in words_on(window)
    assert current_of(window) == "Bedoel je \u2018ochtend\u2019?"
    press(Qt.Key.Key_Return)
    answered(qtbot, window)
    assert current_of(window) == f"\u201c{ASKED}\u201d, gesteld"
    assert "Niets gevonden voor \u2018ochtnd\u2019." not in words_on(window)


def test_a_person_is_looked_into(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "nerg")
    assert current_of(window) == "Sem Nergens, student"
    press(Qt.Key.Key_Return)
    answered(qtbot, window)
    assert current_of(window) == f"\u201c{OTHER}\u201d, Sem Nergens, gesteld"


def test_what_is_mine_alone_says_so(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "paraplu")
    assert current_of(window) == f"\u201c{SECRET}\u201d, gesteld, Alleen ik"


def test_the_words_of_another_are_nowhere(qtbot: QtBot, window: MainWindow) -> None:
    for typed in ("kwikstaart", "kwik", "kwiksaart"):
        look_for(qtbot, window, typed)
        assert rows_of(window) == []
        assert f"Niets gevonden voor \u2018{typed}\u2019." in words_on(window)
        press(Qt.Key.Key_Escape)
    look_for(qtbot, window, "sem nergens")
    assert not [row for row in rows_of(window) if "niemand" in row]


def test_actions_are_done_from_the_palette(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "donker")
    press(Qt.Key.Key_Return)
    assert theme.current().dark
    look_for(qtbot, window, "licht sch")
    press(Qt.Key.Key_Return)
    assert not theme.current().dark
    look_for(qtbot, window, "naar leerv")
    press(Qt.Key.Key_Return)
    assert type(screen_of(window)).__name__ == "Questions"
    look_for(qtbot, window, "nieuwe leer")
    press(Qt.Key.Key_Return)
    assert palette_of(window) is None
    assert focused().inherits("QPlainTextEdit")
    look_for(qtbot, window, "uitlog")
    press(Qt.Key.Key_Return)
    stands_at(qtbot, "Je wachtzin")


def test_a_moment_with_someone_is_planned_from_the_palette(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit
) -> None:
    look_for(qtbot, window, "nerg")
    press(Qt.Key.Key_End)
    assert current_of(window) == "Plan een moment met Sem Nergens"
    press(Qt.Key.Key_Return)
    assert focused().accessibleName() == "Wat is het?"
    press(Qt.Key.Key_Return)
    assert said(window) == "Gepland."
    assert [moment.title for moment in unit.desk_of(SEM).moments.coming()] == ["Praten met Sem"]


def test_the_keys_of_an_action_work_in_the_palette_too(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "coord")
    press(Qt.Key.Key_N, CONTROL)
    assert palette_of(window) is None
    assert focused().inherits("QPlainTextEdit")


def test_a_guide_comes_to_their_own_log(
    qtbot: QtBot, qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    coach = unit.desk_of(COACH)
    coach.own_log.write(OwnLogKind.HELD_BACK, "Ik wachtte tot de paraplu droog was.")
    coach.sign_out()
    with window_of(qapp, unit, COACH, tmp_path) as window:
        look_for(qtbot, window, "paraplu")
        assert current_of(window) == "Ik wachtte tot de paraplu droog was., Alleen ik"
        press(Qt.Key.Key_Return)
        assert "Mijn eigen logboek" in words_on(window)
        look_for(qtbot, window, "logboek")
        press(Qt.Key.Key_Return)
        assert "Mijn eigen logboek" in words_on(window)


def test_the_lock_takes_the_palette_away(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "paraplu")
    press(Qt.Key.Key_L, CONTROL)
    stands_at(qtbot, "Je wachtzin")
    assert window.findChildren(Palette) == [] or palette_of(window) is None
    assert rows_of(window) == []


def test_a_click_chooses_and_one_beside_leaves(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "coord")
    palette = palette_of(window)
    assert palette is not None
    QTest.mouseClick(palette.foot, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert palette_of(window) is palette
    (row,) = [row for row in window.findChildren(ResultRow) if row.isVisible()]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert page_of(window).story.text == ASKED
    press(Qt.Key.Key_K, CONTROL)
    palette = palette_of(window)
    assert palette is not None
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert palette_of(window) is None
