"""Handing out the own card, and meeting a teacher's card: compare first, then trust."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.app import found_teacher_workplace
from leerunit.store.slots import KdfCost
from tests.builders import COACH, PASSPHRASE, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import press, settle, words_on
from ui.cards.screen import CardsScreen
from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
TEACHER = "Bo Verzinsel"


@pytest.fixture
def teachers_card(unit: SmallUnit, tmp_path: Path) -> Path:
    founded = found_teacher_workplace(
        tmp_path / "docent.leerunit",
        TEACHER,
        "ROC Denkbeeld",
        PASSPHRASE,
        clock=unit.clock,
        cost=KdfCost.QUICK,
    )
    path = founded.workplace.sign_in(founded.person_id, PASSPHRASE).cards.write_own(tmp_path)
    founded.workplace.close()
    return path


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    with window_of(qapp, unit, COACH, tmp_path) as shown:
        assert shown.bench is not None
        shown.bench.go("cards")
        settle(qapp)
        yield shown


def cards(window: MainWindow) -> CardsScreen:
    screen = screen_of(window)
    assert isinstance(screen, CardsScreen)
    return screen


def test_the_own_card_goes_out_as_a_file(window: MainWindow, qapp: QApplication, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    cards(window).save_to(out)
    settle(qapp)
    (path,) = out.iterdir()
    assert path.suffix == ".leerunit-card"
    assert said(window) == f"Gemaakt: {path.name}"


def test_a_card_is_trusted_only_after_comparing(
    qtbot: QtBot, window: MainWindow, teachers_card: Path, qapp: QApplication
) -> None:
    screen = cards(window)
    screen.look_at(teachers_card)
    settle(qapp)
    meeting = screen.meeting
    assert meeting is not None
    assert set(meeting.card.check_words) <= set(words_on(meeting))
    assert not meeting.button.isEnabled()
    QTest.keyClick(meeting.differs, Qt.Key.Key_Space)
    assert not meeting.button.isEnabled()
    assert any(words.startswith("De woorden verschillen.") for words in words_on(meeting))
    QTest.keyClick(meeting.equal, Qt.Key.Key_Space)
    assert not meeting.button.isEnabled()
    meeting.way.segment("call").click()
    assert meeting.button.isEnabled()
    QTest.keyClick(meeting.button, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.meeting is None)
    settle(qapp)
    assert window.desk is not None
    (known,) = window.desk.cards.known()
    assert known.name == TEACHER
    assert TEACHER in words_on(screen)


def test_esc_leaves_a_meeting_without_trust(
    window: MainWindow, teachers_card: Path, qapp: QApplication
) -> None:
    screen = cards(window)
    screen.look_at(teachers_card)
    settle(qapp)
    press(Qt.Key.Key_Escape)
    assert screen.meeting is None
    assert window.desk is not None
    assert window.desk.cards.known() == ()


def test_what_is_no_card_is_said_in_words(window: MainWindow, qapp: QApplication, tmp_path: Path) -> None:
    wrong = tmp_path / "briefje.leerunit-card"
    wrong.write_text("geen kaart", "utf-8")
    cards(window).look_at(wrong)
    settle(qapp)
    assert said(window) == "Dit bestand is geen kaart van een unit of een docent."
    assert cards(window).meeting is None
