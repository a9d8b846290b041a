"""The bin by real keys: from the list and the own sheet, back again, and erased after one question."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.bin import BIN_DAYS
from leerunit.domain.vocabulary import EntryKind, ItemKind
from tests.builders import FIEN, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import PATIENCE, focused, press, question_answered, settle, tab_to, words_on
from tests.ui.questions.story_window import page_of
from ui.bin.screen import BinScreen
from ui.common.notices import Toast
from ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
ASKED, STEP = "Waarom word ik zo moe?", "Morgen vraag ik het eerst."


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    """A question that stays; a step of it and another question lie in the bin."""
    desk = unit.desk_of(FIEN)
    stays = desk.questions.ask("Hoe begin ik rustig?")
    desk.questions.add_entry(stays, EntryKind.STEP, STEP)
    desk.questions.remove_entry(desk.questions.open(stays).entries[0].text_id)
    unit.clock.moment += timedelta(days=18)
    later = unit.desk_of(FIEN)
    later.questions.remove(later.questions.ask(ASKED))
    return stays


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path, question: UUID) -> Iterator[MainWindow]:
    assert question.int
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        yield shown


def to_the_bin(window: MainWindow) -> BinScreen:
    press(Qt.Key.Key_2, ALT)
    tab_to("Prullenbak")
    press(Qt.Key.Key_Return)
    screen = screen_of(window)
    assert isinstance(screen, BinScreen)
    return screen


def in_the_bin(unit: SmallUnit) -> list[str]:
    return [item.text for item in unit.desk_of(FIEN).bin.mine()]


def test_it_tells_what_lies_there_and_how_long(window: MainWindow) -> None:
    shown = words_on(to_the_bin(window))
    assert {f"\u201c{ASKED}\u201d", f"\u201c{STEP}\u201d", "nog 30 dagen", "nog 12 dagen"} <= set(shown)
    assert "Leervraag, alleen ik, weggegooid vandaag om 08:30" in shown


def test_enter_puts_back_and_ctrl_z_throws_away_again(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit
) -> None:
    to_the_bin(window)
    press(Qt.Key.Key_Down)
    assert STEP in focused().accessibleName()
    press(Qt.Key.Key_Return)
    assert in_the_bin(unit) == [ASKED]
    assert said(window) == "Teruggezet waar het stond."
    assert ASKED in focused().accessibleName()
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: sorted(in_the_bin(unit)) == sorted([ASKED, STEP]), timeout=PATIENCE)


def test_delete_asks_once_and_erases_for_good(window: MainWindow, unit: SmallUnit) -> None:
    to_the_bin(window)
    assert ASKED in focused().accessibleName()
    with question_answered("Voorgoed wissen"):
        press(Qt.Key.Key_Delete)
    assert in_the_bin(unit) == [STEP]
    assert said(window) == "Voorgoed gewist."


def test_an_empty_bin_says_so_and_esc_goes_back(window: MainWindow, unit: SmallUnit) -> None:
    unit.clock.moment += timedelta(days=BIN_DAYS + 1)
    unit.desk_of(FIEN)
    screen = to_the_bin(window)
    assert "Je prullenbak is leeg" in words_on(screen)
    assert not screen.foot.isVisible()
    press(Qt.Key.Key_Escape)
    assert screen_of(window) is not screen


def test_the_own_sheet_leads_there_too(window: MainWindow) -> None:
    assert window.bench is not None
    window.bench.bar.account.person.setFocus()
    press(Qt.Key.Key_Return)
    tab_to("Wat ik weggooide")
    press(Qt.Key.Key_Return)
    assert isinstance(screen_of(window), BinScreen)


def test_a_toast_never_covers_the_bar_at_the_foot(
    qapp: QApplication, window: MainWindow, question: UUID
) -> None:
    assert window.bench is not None
    window.bench.open_item(ItemKind.QUESTION, question)
    settle(qapp)
    page = page_of(window)
    page.panel.setFocus()
    window.edge.toast("Een zin die gezegd wordt.", lambda: None)
    settle(qapp)
    (toast,) = [part for part in window.findChildren(Toast) if part.isVisible()]
    bar = QRect(page.composer.mapTo(window, QPoint(0, 0)), page.composer.size())
    assert not bar.intersects(QRect(toast.mapTo(window, QPoint(0, 0)), toast.size()))
