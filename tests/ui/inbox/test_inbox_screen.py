"""A teacher at work: read in, meet the unit, read, answer, export; by real keys and real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import EntryKind, ItemKind
from leerunit.progress import SilentReporter
from tests.builders import FIEN, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import settle, words_on
from tests.ui.teacher import TEACHER, a_teacher
from ui.inbox.meeting import MeetingSheet
from ui.inbox.screen import InboxScreen
from ui.main_window import MainWindow

QUESTION = "Hoe merk ik dat iemand pijn heeft?"
pytestmark = pytest.mark.slow


@pytest.fixture
def teacher(unit: SmallUnit, tmp_path: Path) -> Iterator[SmallUnit]:
    with a_teacher(tmp_path, unit.clock) as made:
        yield made


@pytest.fixture
def portfolio(unit: SmallUnit, tmp_path: Path) -> Path:
    """Fien's portfolio with one question."""
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(QUESTION)
    desk.questions.add_entry(question, EntryKind.OCCASION, "Ik zei niets.")
    desk.portfolios.choose(ItemKind.QUESTION, question, True)
    made = desk.portfolios.export_mine(tmp_path, SilentReporter())
    desk.sign_out()
    return made.path


@pytest.fixture
def window(qapp: QApplication, teacher: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    with window_of(qapp, teacher, TEACHER, tmp_path) as shown:
        assert shown.bench is not None
        shown.bench.go("inbox")
        settle(qapp)
        yield shown


def inbox_of(window: MainWindow) -> InboxScreen:
    screen = screen_of(window)
    assert isinstance(screen, InboxScreen)
    return screen


def read_in(qtbot: QtBot, screen: InboxScreen, *paths: Path) -> list[str]:
    """Read files in; return what the report says."""
    screen.read_in(paths)
    qtbot.waitUntil(lambda: not screen.work.is_busy, timeout=60_000)
    assert screen.report is not None
    words = words_on(screen.report)
    screen.report.leave()
    return words


def trust_the_unit(window: MainWindow, portfolio: Path) -> None:
    assert window.desk is not None
    window.desk.cards.accept(portfolio)


def test_an_unknown_unit_is_met_first_and_then_the_file_is_read_in(
    qtbot: QtBot, window: MainWindow, portfolio: Path, qapp: QApplication
) -> None:
    screen = inbox_of(window)
    screen.read_in((portfolio,))
    qtbot.waitUntil(lambda: not screen.work.is_busy, timeout=60_000)
    assert screen.report is not None
    assert any("Vergelijk de zes woorden" in words for words in words_on(screen.report))
    assert screen.list.keys == ()
    QTest.keyClick(screen.report.buttons[0], Qt.Key.Key_Space)
    settle(qapp)
    (sheet,) = screen.findChildren(MeetingSheet)
    QTest.keyClick(sheet.meeting.equal, Qt.Key.Key_Space)
    sheet.meeting.way.segment("there").click()
    QTest.keyClick(sheet.meeting.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(screen.list.keys) == 1, timeout=60_000)
    settle(qapp)
    assert FIEN in words_on(screen.list)
    assert f"{QUESTION}\u201d" in words_on(screen.reading)


def test_the_same_file_twice_changes_nothing(
    qtbot: QtBot, window: MainWindow, portfolio: Path, qapp: QApplication
) -> None:
    trust_the_unit(window, portfolio)
    screen = inbox_of(window)
    assert "Nieuw hier, met één stuk." in read_in(qtbot, screen, portfolio)
    assert "Dit had je al. Er is niets veranderd." in read_in(qtbot, screen, portfolio)
    assert len(screen.list.keys) == 1


def test_what_is_no_portfolio_is_told_in_words_and_nothing_is_kept(
    qtbot: QtBot, window: MainWindow, portfolio: Path, tmp_path: Path
) -> None:
    trust_the_unit(window, portfolio)
    changed = tmp_path / "gewijzigd.pdf"
    data = bytearray(portfolio.read_bytes())
    data[len(data) // 2] ^= 1
    changed.write_bytes(bytes(data))
    plain = tmp_path / "brief.pdf"
    plain.write_bytes(b"%PDF-1.4\nniets\n%%EOF\n")
    screen = inbox_of(window)
    words = read_in(qtbot, screen, changed, plain)
    assert {"gewijzigd.pdf", "brief.pdf"} <= set(words)
    assert sum("niets bewaard" in sentence for sentence in words) == 2
    assert screen.list.keys == ()


def test_a_file_may_be_dropped(qtbot: QtBot, window: MainWindow, portfolio: Path, tmp_path: Path) -> None:
    trust_the_unit(window, portfolio)
    screen = inbox_of(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(portfolio)), QUrl.fromLocalFile(str(tmp_path / "foto.png"))])
    drop = QDropEvent(
        QPoint(40, 40),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.dropEvent(drop)
    qtbot.waitUntil(lambda: len(screen.list.keys) == 1, timeout=60_000)


def test_an_answer_is_kept_while_typed_and_leaves_as_a_file(
    qtbot: QtBot, window: MainWindow, portfolio: Path, qapp: QApplication, tmp_path: Path
) -> None:
    trust_the_unit(window, portfolio)
    screen = inbox_of(window)
    read_in(qtbot, screen, portfolio)
    settle(qapp)
    reading = screen.reading
    assert not reading.button.isEnabled()
    (block,) = reading.blocks.values()
    QTest.keyClicks(block.answer.field.text, "Wat mooi dat je eerst keek.")
    assert block.answer.field.draft.keep()
    settle(qapp)
    assert list(reading.blocks.values()) == [block]
    assert reading.button.isEnabled()
    assert window.desk is not None
    (item,) = window.desk.inbox.open(screen.list.keys[0]).items
    assert item.answer is not None
    assert item.answer.text == "Wat mooi dat je eerst keek."
    out = tmp_path / "out"
    out.mkdir()
    screen.export_to(out)
    settle(qapp)
    (path,) = out.iterdir()
    assert path.suffix == ".leerunit-answer"
    assert path.name in said(window)
    assert block.answer.sent.text().startswith("in een bestand sinds")
