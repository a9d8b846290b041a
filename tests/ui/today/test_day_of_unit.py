"""The day of the unit by keys: who coordinates, what travels along, handover, and planning a talk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import MomentKind, Shift, ShiftRole, Visibility
from leerunit.services.today_quiet import QUIET_DAYS
from tests.builders import COACH, FIEN, MORNING, SmallUnit, a_unit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import file_dialog_answered, press, sees, tab_to, words_on, write
from ui.common.chips import Chip
from ui.main_window import MainWindow
from ui.today.guide import GuideDay
from ui.today.student import StudentDay

DAY = MORNING.date()
CONTROL = Qt.KeyboardModifier.ControlModifier
LINE = "Fien oefent met stil zijn."


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[SmallUnit]:
    with a_unit(tmp_path) as small:
        yield small


@pytest.fixture
def student(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    desk = unit.desk_of(FIEN)
    desk.questions.ask("Hoe begin ik rustig?", visibility=Visibility.MY_COACH)
    desk.sign_out()
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        yield shown


@pytest.fixture
def guide(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    with window_of(qapp, unit, COACH, tmp_path) as shown:
        yield shown


def test_a_student_fills_in_who_coordinates_and_lets_a_question_travel(
    qtbot: QtBot, student: MainWindow, unit: SmallUnit
) -> None:
    sees(qtbot, student, "Nog niemand ingevuld. Wie coördineert vandaag?")
    tab_to("Wie is er vandaag?")
    press(Qt.Key.Key_Return)
    tab_to("Wie")
    write("Fien")
    press(Qt.Key.Key_Return, CONTROL)
    tab_to("Hoe begin ik rustig?")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    screen = screen_of(student)
    assert isinstance(screen, StudentDay)
    sees(qtbot, screen.in_unit, "coördineert")
    assert FIEN in words_on(screen.in_unit)
    board = unit.desk_of(COACH).day.board(DAY)
    assert board.names(ShiftRole.COORDINATOR) == (FIEN,)
    assert [one.text for one in board.travelling] == ["Hoe begin ik rustig?"]


def test_someone_is_taken_off_again(qtbot: QtBot, student: MainWindow, unit: SmallUnit) -> None:
    tab_to("Wie is er vandaag?")
    press(Qt.Key.Key_Return)
    tab_to("Wie")
    write("Fien")
    press(Qt.Key.Key_Return, CONTROL)
    tab_to(f"Haal {FIEN} eraf")
    press(Qt.Key.Key_Space)
    screen = screen_of(student)
    assert isinstance(screen, StudentDay)
    assert screen.sheets.sheet is not None
    sees(qtbot, screen.sheets.sheet, "Nog niemand ingevuld.")
    assert unit.desk_of(COACH).day.board(DAY).people == ()


def test_a_coach_hands_over_and_the_student_reads_it(
    qtbot: QtBot, guide: MainWindow, unit: SmallUnit
) -> None:
    tab_to("Overdracht")
    press(Qt.Key.Key_Return)
    sees(qtbot, guide, "Fien leest deze regel ook, net als wie Fien begeleidt.")
    press(Qt.Key.Key_Return, CONTROL)
    screen = screen_of(guide)
    assert isinstance(screen, GuideDay)
    sheet = screen.sheets.sheet
    assert sheet is not None
    assert "Er staan nog geen woorden. Eén zin is genoeg." in words_on(sheet)
    write(LINE)
    press(Qt.Key.Key_Return, CONTROL)
    sees(qtbot, sheet, f"{COACH}, ma 7")
    (read,) = unit.desk_of(FIEN).today.student().handovers
    assert read.text == LINE
    tab_to("Neem terug")
    press(Qt.Key.Key_Space)
    sees(qtbot, sheet, "Nog niets overgedragen.")
    assert unit.desk_of(FIEN).today.student().handovers == ()


def test_a_student_reads_the_line_and_a_coach_sees_who_coordinates(
    qtbot: QtBot, qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    coach = unit.desk_of(COACH)
    coach.day.hand_over(unit.people[FIEN], LINE)
    coach.day.fill(DAY, Shift.EARLY, ShiftRole.COORDINATOR, unit.people[FIEN])
    coach.day.fill(DAY + timedelta(days=1), Shift.LATE, ShiftRole.COORDINATOR, unit.people[FIEN])
    coach.sign_out()
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        sees(qtbot, window, LINE)
    with window_of(qapp, unit, COACH, tmp_path) as window:
        sees(qtbot, window, "Maandag 7 september. Fien coördineert, handen op de rug.")
        assert "Morgen coördineert Fien." in words_on(window)
        assert "coördineert" in [chip.text() for chip in window.findChildren(Chip) if chip.isVisible()]


def test_quiet_is_an_invitation_and_planning_together_ends_it(
    qtbot: QtBot, qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    unit.clock.moment += timedelta(days=QUIET_DAYS)
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        sees(qtbot, window, "Het was stil tussen jullie. De ander ziet dit ook.")
        tab_to(f"{COACH}, nog niet gesproken")
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Return)
        screen = screen_of(window)
        assert isinstance(screen, StudentDay)
        sees(qtbot, screen.moments, "Praten met Ingrid")
        assert [one.person_name for one in unit.desk_of(FIEN).today.student().attention] == ["Wil Maquette"]
    (moment,) = unit.desk_of(COACH).moments.coming()
    assert (moment.title, moment.kind) == ("Praten met Ingrid", MomentKind.TALK)


def test_the_day_comes_on_paper_by_a_key(qtbot: QtBot, student: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "papier"
    folder.mkdir()
    with file_dialog_answered(folder):
        press(Qt.Key.Key_P, CONTROL)
    sees(qtbot, student, "De dag 2026-09-07 LEER-unit De Proeftuin.pdf")
    assert [one.name for one in folder.iterdir()] == ["De dag 2026-09-07 LEER-unit De Proeftuin.pdf"]
