"""Half-written words come back at their place, also in another window, and for their writer alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import ItemKind, QuestionState, Visibility
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import PATIENCE, press, settle, write
from tests.ui.questions.story_window import page_of
from ui.common.begin_session import BeginSheet as BeginIntervision
from ui.common.fields import TextField
from ui.common.plan_sheet import PlanSheet
from ui.common.writing import GrowingText
from ui.main_window import MainWindow
from ui.questions.grow_sheet import GrowSheet
from ui.today.day import Day

HALF = "Half af, de bel ging"
CONTROL = Qt.KeyboardModifier.ControlModifier
Part = TypeVar("Part", bound=QWidget)
Field = GrowingText | TextField
Find = Callable[[MainWindow, UUID], Field]


def composer(window: MainWindow, question: UUID) -> Field:
    go(window, question)
    return page_of(window).composer.field


def why(window: MainWindow, question: UUID) -> Field:
    go(window, question)
    page = page_of(window)
    if not page.pills.why.isVisible():
        page.deeds.move(QuestionState.PARKED)
        page_of(window).pills.ask_why()
    return page_of(window).pills.why


def growing(window: MainWindow, question: UUID) -> Field:
    go(window, question)
    page_of(window).deeds.grow()
    return one(window, GrowSheet).writing.field


def planned(window: MainWindow, _question: UUID) -> Field:
    day = screen_of(window)
    assert isinstance(day, Day)
    day.sheets.plan()
    return one(window, PlanSheet).title_field


def brought_in(window: MainWindow, _question: UUID) -> Field:
    assert window.bench is not None
    window.bench.go("intervision")
    screen_of(window).begin_new()
    return one(window, BeginIntervision).question.field


PLACES: dict[str, Find] = {
    "composer": composer,
    "why": why,
    "grow": growing,
    "plan": planned,
    "intervision": brought_in,
}


def go(window: MainWindow, question: UUID) -> None:
    assert window.bench is not None
    window.bench.open_item(ItemKind.QUESTION, question)


def one(window: MainWindow, kind: type[Part]) -> Part:
    parts = [part for part in window.findChildren(kind) if part.isVisible()]
    return parts[-1]


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask("Hoe begin ik rustig?", visibility=Visibility.UNIT)


@pytest.mark.parametrize("place", PLACES)
def test_half_a_sentence_stands_there_again_in_another_window(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, question: UUID, place: str
) -> None:
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        field = PLACES[place](window, question)
        field.setFocus()
        settle(qapp)
        write(HALF)
        window.lock()
    with window_of(qapp, unit, SEM, tmp_path) as window:
        if place != "why":
            assert PLACES[place](window, question).words() == ""
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        assert PLACES[place](window, question).words() == HALF


def test_it_is_in_the_store_a_moment_later_and_sealed(
    qtbot: QtBot, qapp: QApplication, unit: SmallUnit, tmp_path: Path, question: UUID
) -> None:
    with window_of(qapp, unit, COACH, tmp_path) as window:
        composer(window, question).setFocus()
        settle(qapp)
        write(HALF)
        qtbot.waitUntil(lambda: list(drafts(unit, COACH).values()) == [HALF], timeout=PATIENCE)
        assert drafts(unit, FIEN) == {}


def drafts(unit: SmallUnit, name: str) -> dict[str, str]:
    return dict(unit.desk_of(name).drafts.mine())


def test_what_was_kept_is_no_draft_any_more(
    qtbot: QtBot, qapp: QApplication, unit: SmallUnit, tmp_path: Path, question: UUID
) -> None:
    with window_of(qapp, unit, COACH, tmp_path) as window:
        field = composer(window, question)
        field.setFocus()
        settle(qapp)
        write(HALF)
        qtbot.waitUntil(lambda: drafts(unit, COACH) != {}, timeout=PATIENCE)
        press(Qt.Key.Key_Return, CONTROL)
        assert drafts(unit, COACH) == {}
        assert field.words() == ""
    entries = unit.desk_of(FIEN).questions.open(question).entries
    assert [entry.text for entry in entries] == [HALF]


def test_going_to_another_screen_at_once_loses_no_letter(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, question: UUID
) -> None:
    with window_of(qapp, unit, COACH, tmp_path) as window:
        composer(window, question).setFocus()
        settle(qapp)
        write(HALF)
        press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        assert composer(window, question).words() == HALF


def test_closing_the_window_asks_nothing_for_half_a_sentence(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, question: UUID
) -> None:
    with window_of(qapp, unit, COACH, tmp_path) as window:
        composer(window, question).setFocus()
        settle(qapp)
        write(HALF)
        assert window.close()
    assert list(drafts(unit, COACH).values()) == [HALF]
