"""The clock counts down quietly, stands still when asked, and ends in words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leerunit.clock import FixedClock
from leerunit.domain.views.conversations import Phase
from tests.builders import MORNING
from ui.intervision.quiet_clock import QuietClock

FIVE = Phase(2, "De kern", 5, "G", "")


class Hands(FixedClock):
    """A clock that is put forward by hand."""

    def on(self, **by: int) -> None:
        self.moment += timedelta(**by)


@pytest.fixture
def hands() -> Hands:
    return Hands(MORNING)


@pytest.fixture
def clock(qtbot: QtBot, hands: Hands) -> QuietClock:
    made = QuietClock(hands)
    qtbot.addWidget(made)
    made.begin(FIVE)
    made.show()
    return made


def test_it_counts_down_to_words(clock: QuietClock, hands: Hands) -> None:
    assert clock.time.text() == "05:00"
    hands.on(minutes=1, seconds=20)
    clock.look()
    assert clock.time.text() == "03:40"
    assert clock.line.share == pytest.approx(80 / 300)
    hands.on(hours=2)
    clock.look()
    assert (clock.time.text(), clock.until.text()) == ("00:00", "time, round off calmly")


def test_it_stands_still_and_goes_on(clock: QuietClock, hands: Hands) -> None:
    QTest.keyClick(clock.pause_button, Qt.Key.Key_Space)
    hands.on(minutes=3)
    clock.look()
    assert (clock.time.text(), clock.until.text()) == ("05:00", "stands still")
    QTest.keyClick(clock.pause_button, Qt.Key.Key_Space)
    hands.on(seconds=1)
    clock.look()
    assert clock.time.text() == "04:59"


def test_two_minutes_more(clock: QuietClock, hands: Hands) -> None:
    hands.on(minutes=10)
    QTest.keyClick(clock.more_button, Qt.Key.Key_Space)
    assert clock.time.text() == "02:00"


def test_the_same_phase_goes_on_and_the_next_begins_anew(clock: QuietClock, hands: Hands) -> None:
    hands.on(minutes=1)
    clock.begin(FIVE)
    clock.look()
    assert clock.time.text() == "04:00"
    clock.begin(Phase(3, "Terug", 10, "I", ""))
    assert clock.time.text() == "10:00"
    clock.begin(Phase(4, "Zonder tijd", 0, "A", ""))
    assert not clock.isVisible()


def test_hidden_it_stays_hidden_until_asked(clock: QuietClock) -> None:
    QTest.keyClick(clock.hide_link, Qt.Key.Key_Space)
    assert not clock.card.isVisible()
    assert clock.show_link.hasFocus()
    QTest.keyClick(clock.show_link, Qt.Key.Key_Space)
    assert clock.time.isVisible()
