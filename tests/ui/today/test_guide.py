"""Vandaag of a guide: students in their own words, what asks attention, and nothing betrayed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from leerunit.domain.vocabulary import EntryKind, Visibility
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import focused, press, settle, words_on, write
from ui.main_window import MainWindow
from ui.today.attention import AttentionCard
from ui.today.card_column import AT_ONCE
from ui.today.guide import GuideDay
from ui.today.students import StudentTile

ASKED = "Hoe begin ik de ochtend zonder haast?"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    fien = unit.desk_of(FIEN).questions
    fien.ask(ASKED, visibility=Visibility.MY_COACH)
    unit.desk_of(SEM).questions.ask("Mag ik dit voor mezelf houden?")
    with window_of(qapp, unit, COACH, tmp_path) as shown:
        yield shown


def day_of(window: MainWindow) -> GuideDay:
    day = screen_of(window)
    assert isinstance(day, GuideDay)
    return day


def test_students_stand_here_in_their_own_words(window: MainWindow) -> None:
    fien, sem = window.findChildren(StudentTile)
    assert {FIEN, f"{ASKED}\u201d"} <= set(words_on(fien))
    assert {SEM, "Sem deelt nu geen vraag"} <= set(words_on(sem))


def test_a_private_question_looks_like_none(window: MainWindow, unit: SmallUnit, qapp: QApplication) -> None:
    _, sem = window.findChildren(StudentTile)
    before = words_on(sem)
    (card,) = unit.desk_of(SEM).questions.mine()
    unit.desk_of(SEM).questions.remove(card.question_id)
    settle(qapp)
    assert words_on(window.findChildren(StudentTile)[1]) == before


def test_arrows_walk_between_students_and_enter_opens(window: MainWindow) -> None:
    fien, sem = window.findChildren(StudentTile)
    assert focused() is fien
    press(Qt.Key.Key_Right)
    assert focused() is sem
    press(Qt.Key.Key_Return)
    assert screen_of(window) is day_of(window)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Return)
    assert ASKED in "".join(words_on(screen_of(window)))


def test_what_was_shared_asks_attention_until_it_is_read(
    window: MainWindow, unit: SmallUnit, qapp: QApplication
) -> None:
    (card,) = window.findChildren(AttentionCard)
    assert {"Fien laat je meelezen", ASKED, "Lees en reageer"} <= set(words_on(card))
    press(Qt.Key.Key_F6)
    assert focused() is card
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    quiet = "Niemand vraagt nu iets van je. Handen op de rug."
    assert quiet in words_on(day_of(window).attention)
    (shared,) = unit.desk_of(COACH).questions.shared_with_me()
    unit.clock.moment = unit.clock.moment.replace(hour=12)
    unit.desk_of(FIEN).questions.react(shared.question_id, EntryKind.REPLY, "Kijk je nog eens?")
    settle(qapp)
    assert "De vraag van Fien gaat verder" in words_on(day_of(window).attention)


def test_a_guide_asks_too(window: MainWindow, unit: SmallUnit) -> None:
    assert not day_of(window).asking.isVisible()
    press(Qt.Key.Key_N, CONTROL)
    write("Hoe houd ik mijn handen op de rug?")
    press(Qt.Key.Key_Return)
    assert [card.text for card in unit.desk_of(COACH).questions.mine()] == [
        "Hoe houd ik mijn handen op de rug?"
    ]
    assert "Mijn eigen leervragen" in words_on(day_of(window))
    assert focused() is day_of(window).ask


def test_escape_puts_the_empty_field_away(window: MainWindow) -> None:
    press(Qt.Key.Key_N, CONTROL)
    press(Qt.Key.Key_Escape)
    assert not day_of(window).asking.isVisible()
    assert focused() is day_of(window).ask


def test_of_much_that_asks_attention_the_first_stands_here_and_the_next_come_when_asked(
    window: MainWindow, unit: SmallUnit, qapp: QApplication
) -> None:
    for number in range(2 * AT_ONCE):
        unit.desk_of(FIEN).questions.ask(f"Vraag {number}?", visibility=Visibility.MY_COACH)
    settle(qapp)
    more = day_of(window).attention.cards.more
    assert len(window.findChildren(AttentionCard)) == AT_ONCE
    more.setFocus()
    press(Qt.Key.Key_Return)
    cards = day_of(window).attention.cards.walk.parts
    assert len(cards) == 2 * AT_ONCE
    assert focused() is cards[AT_ONCE]
    assert more.isVisible()
