"""Putting a portfolio together by real keys, and exporting it as a real PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.portfolio import Verdict
from leerunit.domain.vocabulary import EntryKind, ItemKind
from tests.builders import COACH, FIEN, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import press, settle, words_on
from ui.main_window import MainWindow
from ui.portfolio.masking import MASK
from ui.portfolio.released import ReleasedScreen
from ui.portfolio.screen import PortfolioScreen

QUESTION = "Hoe merk ik dat iemand pijn heeft?"


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    desk = unit.desk_of(FIEN)
    made = desk.questions.ask(QUESTION)
    desk.sign_out()
    return made


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> Iterator[MainWindow]:
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        yield shown


def portfolio_of(window: MainWindow, qapp: QApplication) -> PortfolioScreen:
    assert window.bench is not None
    window.bench.go("portfolio")
    settle(qapp)
    screen = screen_of(window)
    assert isinstance(screen, PortfolioScreen)
    return screen


def add(window: MainWindow, question: UUID, text: str) -> None:
    assert window.desk is not None
    window.desk.questions.add_entry(question, EntryKind.OCCASION, text)


def test_space_takes_a_piece_along_and_the_page_shows_it(window: MainWindow, qapp: QApplication) -> None:
    screen = portfolio_of(window, qapp)
    assert not screen.panel.button.isEnabled()
    assert screen.panel.lead.text() == "Kies wat meegaat, dan kijken we met je mee."
    assert QUESTION not in " ".join(words_on(screen.preview))
    (line,) = screen.choices.rows()
    QTest.keyClick(line.tick, Qt.Key.Key_Space)
    settle(qapp)
    assert QUESTION in " ".join(words_on(screen.preview))
    assert screen.panel.lead.text().startswith("We zien geen plekken")
    assert screen.panel.button.isEnabled()
    assert screen.choices.rows() == (line,)
    QTest.keyClick(line.tick, Qt.Key.Key_Space)
    settle(qapp)
    assert not screen.panel.button.isEnabled()
    assert "Ondertekenen kan zodra je een stuk hebt gekozen." in words_on(screen.panel)


def test_a_finding_is_masked_until_asked_and_signing_waits_for_a_look(
    window: MainWindow, question: UUID, qapp: QApplication
) -> None:
    add(window, question, "Ik twijfelde of mevrouw Verzonnen pijn had.")
    screen = portfolio_of(window, qapp)
    QTest.keyClick(screen.choices.rows()[0].tick, Qt.Key.Key_Space)
    settle(qapp)
    (card,) = screen.panel.findings()
    assert MASK in card.excerpt.text()
    assert "Verzonnen" not in " ".join(words_on(screen))
    assert not screen.panel.button.isEnabled()
    QTest.keyClick(card.show_button, Qt.Key.Key_Space)
    settle(qapp)
    assert "mevrouw Verzonnen" in card.excerpt.text()
    assert "mevrouw Verzonnen" in " ".join(words_on(screen.preview))
    QTest.keyClick(card.leave_button, Qt.Key.Key_Space)
    settle(qapp)
    assert screen.panel.button.isEnabled()


def test_a_citizen_service_number_keeps_the_button_shut(
    window: MainWindow, question: UUID, qapp: QApplication
) -> None:
    add(window, question, "Op het formulier stond 111222333.")
    screen = portfolio_of(window, qapp)
    QTest.keyClick(screen.choices.rows()[0].tick, Qt.Key.Key_Space)
    settle(qapp)
    (card,) = screen.panel.findings()
    assert not card.leave_button.isVisible()
    assert "Ondertekenen kan zodra het burgerservicenummer eruit is." in words_on(screen.panel)
    assert not screen.panel.button.isEnabled()


def chosen(window: MainWindow, question: UUID, qapp: QApplication) -> PortfolioScreen:
    assert window.desk is not None
    window.desk.portfolios.choose(ItemKind.QUESTION, question, True)
    return portfolio_of(window, qapp)


@pytest.mark.slow
def test_signing_makes_one_real_file_and_tells_which(
    qtbot: QtBot, window: MainWindow, question: UUID, qapp: QApplication, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    screen = chosen(window, question, qapp)
    screen.export_to(out)
    assert screen.work.isVisible()
    qtbot.waitUntil(lambda: not screen.work.is_busy, timeout=60_000)
    (made,) = screen.made.files
    assert (made.verdict, made.items) == (Verdict.AUTHENTIC, 1)
    assert [path.name for path in out.iterdir()] == [made.path.name]
    assert made.path.read_bytes().startswith(b"%PDF")
    assert "Het portfolio van Fien Voorbeeld is gemaakt" in words_on(screen.made)
    assert screen.panel.button.isEnabled()


@pytest.mark.slow
def test_stopping_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, question: UUID, qapp: QApplication, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    screen = chosen(window, question, qapp)
    screen.export_to(out)
    QTest.keyClick(screen.work.stop_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not screen.work.is_busy, timeout=60_000)
    assert list(out.iterdir()) == []
    assert said(window) == "Gestopt. Er is niets gemaakt; je keuze is bewaard."
    assert screen.choices.rows()[0].tick.isChecked()


@pytest.mark.slow
def test_locking_while_it_is_made_leaves_nothing_behind(
    window: MainWindow, question: UUID, qapp: QApplication, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    chosen(window, question, qapp).export_to(out)
    window.lock()
    settle(qapp)
    assert not window.jobs.is_busy
    assert window.bench is None
    assert list(out.iterdir()) == []


def test_f8_goes_from_finding_to_finding(window: MainWindow, question: UUID, qapp: QApplication) -> None:
    add(window, question, "Ik belde mevrouw Verzonnen op 0612345678.")
    screen = chosen(window, question, qapp)
    first, second = screen.panel.findings()
    for card in (first, second, first):
        press(Qt.Key.Key_F8)
        assert card.show_button.hasFocus()


@pytest.mark.slow
def test_what_a_student_releases_a_coach_can_export(
    qtbot: QtBot, qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        screen = chosen(window, question, qapp)
        QTest.keyClick(screen.panel.release_button, Qt.Key.Key_Space)
        settle(qapp)
        assert said(window) == "Vrijgegeven: je begeleiders kunnen het exporteren."
    out = tmp_path / "out"
    out.mkdir()
    with window_of(qapp, unit, COACH, tmp_path) as window:
        assert window.bench is not None
        window.bench.go("released")
        settle(qapp)
        screen_of_coach = screen_of(window)
        assert isinstance(screen_of_coach, ReleasedScreen)
        assert FIEN in words_on(screen_of_coach)
        screen_of_coach.export_to(out)
        qtbot.waitUntil(lambda: not screen_of_coach.work.is_busy, timeout=60_000)
        assert [one.student_name for one in screen_of_coach.made.files] == [FIEN]
    assert len(list(out.iterdir())) == 1
