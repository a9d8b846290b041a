"""Taking along that one coordinated, with own words, by keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leerunit.domain.vocabulary import Shift, ShiftRole
from tests.builders import COACH, FIEN, SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import focused, press, settle, words_on
from ui.portfolio.screen import PortfolioScreen


def test_it_is_chosen_by_space_and_what_i_type_about_it_stands_on_the_page(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    coach, fien = unit.desk_of(COACH), unit.people[FIEN]
    coach.day.fill(unit.clock.today(), Shift.EARLY, ShiftRole.COORDINATOR, fien)
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        assert window.bench is not None
        window.bench.go("portfolio")
        settle(qapp)
        screen = screen_of(window)
        assert isinstance(screen, PortfolioScreen)
        (line,) = screen.choices.rows()
        assert "Ervaring in het coördineren" in words_on(screen.choices)
        assert line.tick.accessibleName() == "Dagcoördinator"
        line.tick.setFocus()
        press(Qt.Key.Key_Space)
        settle(qapp)
        assert "september 2026" in words_on(screen.preview)
        line.note.setFocus()
        press(Qt.Key.Key_Return)
        settle(qapp)
        QTest.keyClicks(focused(), "Eerst rondkijken.")
        press(Qt.Key.Key_Escape)
        settle(qapp)
        assert "Eerst rondkijken." in words_on(screen.preview)
