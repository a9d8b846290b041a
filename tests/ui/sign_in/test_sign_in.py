"""Signing in by real keys: the right words let in, other words are answered at the field, in Dutch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leerunit.app import Desk
from leerunit.domain.vocabulary import Language
from tests.builders import FIEN, PASSPHRASE, SmallUnit, a_unit
from tests.ui.hands import PATIENCE
from ui.common import fonts, language, theme
from ui.common.ask import Ask
from ui.common.buttons import Button, LinkButton
from ui.common.faults import BugReport, Faults
from ui.common.jobs import JobRunner
from ui.common.text import PlainLabel
from ui.sign_in.passphrase import PassphrasePanel
from ui.sign_in.screen import SignIn


class Heard:
    """What would be shown outside the field; nothing of it is expected here."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say_refused(self, sentence: str) -> None:
        self.said.append(sentence)

    def say_unavailable(self, sentence: str) -> None:
        self.said.append(sentence)

    def show_bug(self, report: BugReport) -> None:
        self.said.append(report.as_text())


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[SmallUnit]:
    with a_unit(tmp_path) as small:
        yield small


@pytest.fixture
def door(qtbot: QtBot, qapp: QApplication, unit: SmallUnit, scale: float) -> Iterator[SignIn]:
    fonts.load_all()
    language.use(Language.DUTCH)
    theme.use(qapp, dark=False, scale=scale)
    jobs, heard = JobRunner(), Heard()
    screen = SignIn(unit.workplace, jobs, Faults(heard), unit.clock)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    QTest.keyClick(screen.board, Qt.Key.Key_Right)
    yield screen
    jobs.stop_all()
    assert heard.said == []
    language.use(Language.ENGLISH)
    theme.use(qapp, dark=False, scale=1.0)


@pytest.fixture(params=[1.0, 2.0], ids=["100", "200"])
def scale(request: pytest.FixtureRequest) -> float:
    value: float = request.param
    return value


def labels_of(screen: QWidget) -> list[str]:
    return [label.text() for label in screen.findChildren(PlainLabel) if label.isVisible()]


def send(screen: SignIn, words: str) -> None:
    screen.panel.form.field.selectAll()
    QTest.keyClicks(screen.panel.form.field, words)
    QTest.keyClick(screen.panel.form.field, Qt.Key.Key_Return)


def test_the_door_speaks_dutch(door: SignIn) -> None:
    assert {"Huize Nergenshof. Wie ben je?", "Dag Fien", "Studenten"} <= set(labels_of(door))


def test_the_right_words_let_in_and_leave_nothing_in_the_field(qtbot: QtBot, door: SignIn) -> None:
    with qtbot.waitSignal(door.entered, timeout=20_000) as entered:
        send(door, PASSPHRASE)
    desk = entered.args[0]
    assert isinstance(desk, Desk)
    assert desk.member.person.name == FIEN
    assert door.panel.form.field.text() == ""


def test_other_words_are_answered_at_the_field_and_one_can_try_again(qtbot: QtBot, door: SignIn) -> None:
    send(door, "helemaal andere woorden")
    answer = "Deze wachtzin past niet. Kijk naar hoofdletters en probeer het nog eens."
    qtbot.waitUntil(lambda: answer in labels_of(door), timeout=20_000)
    with qtbot.waitSignal(door.entered, timeout=20_000):
        send(door, PASSPHRASE)


def test_nothing_beside_the_passphrase_lies_over_another(qtbot: QtBot, door: SignIn) -> None:
    qtbot.waitUntil(lambda: overlapping(door.panel) == [], timeout=PATIENCE)
    assert len(parts_of(door.panel)) >= 5
    assert all(part.height() >= part.heightForWidth(part.width()) for part in parts_of(door.panel)[:-1])


def parts_of(panel: PassphrasePanel) -> list[QWidget]:
    """The visible sentences, then the field."""
    sentences = [label for label in panel.findChildren(PlainLabel) if label.isVisible()]
    return [*sentences, panel.form.field]


def overlapping(panel: PassphrasePanel) -> list[tuple[QRect, QRect]]:
    places = [QRect(part.mapTo(panel, QPoint(0, 0)), part.size()) for part in parts_of(panel)]
    return [(a, b) for n, a in enumerate(places) for b in places[n + 1 :] if a.intersects(b)]


@pytest.mark.parametrize("scale", [1.0])
def test_who_is_not_here_is_told_what_to_do_with_one_button(qtbot: QtBot, door: SignIn) -> None:
    missing = next(link for link in door.findChildren(LinkButton) if link.text() == "Ik sta er niet bij")
    offered: list[list[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Ask)
        offered.append([each.text() for each in dialog.findChildren(Button) if each.isVisible()])
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    QTest.keyClick(missing, Qt.Key.Key_Space)
    assert offered == [["Ik begrijp het"]]
