"""Files at a question, in the window: added, opened by choice as a copy that goes at lock, thrown away."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import Visibility
from tests.builders import FIEN, SEM, SmallUnit
from tests.ui.bench import said
from tests.ui.hands import PATIENCE, file_dialog_answered, press, settle
from tests.ui.questions.story_window import at_question, page_of
from ui.common import opened_files
from ui.common.menu_button import MoreButton
from ui.common.opened_files import OpenedFiles
from ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
NOTE = "Zij lachte toen de radio aanging."


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask("Hoe begin ik de ochtend zonder haast?")


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "aantekening.txt"
    path.write_text(NOTE, encoding="utf-8")
    return path


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> Iterator[MainWindow]:
    with at_question(qapp, unit, FIEN, tmp_path, question) as shown:
        yield shown


def names(unit: SmallUnit, question: UUID) -> list[str]:
    return [file.name for file in unit.desk_of(FIEN).questions.open(question).beside.attachments]


def test_a_file_is_chosen_in_the_dialog_and_kept(
    window: MainWindow, unit: SmallUnit, question: UUID, note: Path, qtbot: QtBot
) -> None:
    page_of(window).panel.files.add.setFocus()
    with file_dialog_answered(note):
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(unit, question) == ["aantekening.txt"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: said(window) == "Het bestand is bij de vraag bewaard.", timeout=PATIENCE)
    (button,) = page_of(window).panel.files.buttons
    assert button.text() == "aantekening.txt"


def test_what_cannot_come_along_is_told_and_the_rest_stays(
    window: MainWindow, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    program = tmp_path / "programma.exe"
    program.write_bytes(b"MZ")
    page_of(window).file_deeds.take(program)
    told = "Dit soort bestand kan niet mee. Een foto, een pdf, een tekst of een document wel."
    qtbot.waitUntil(lambda: said(window) == told, timeout=PATIENCE)
    assert names(unit, question) == []


def test_it_opens_by_choice_as_a_copy_without_a_name_that_goes_at_lock(
    window: MainWindow, unit: SmallUnit, question: UUID, note: Path, qapp: QApplication
) -> None:
    unit.desk_of(FIEN).attachments.add(question, note)
    settle(qapp)
    opened: list[Path] = []
    page_of(window).file_deeds.show = opened.append
    assert opened == []
    page_of(window).panel.files.buttons[0].setFocus()
    press(Qt.Key.Key_Return)
    (copy,) = opened
    assert copy.read_text(encoding="utf-8") == NOTE
    assert copy.name == "1.txt"
    window.lock()
    settle(qapp)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not copy.exists()
    assert not copy.parent.exists()


def test_copies_of_a_program_that_was_cut_off_go_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    of_another = (
        "import os; from ui.common.opened_files import OpenedFiles; "
        "copy = OpenedFiles().place('.txt'); copy.write_text('Wat Fien schreef'); "
        "print(copy, flush=True); os._exit(9)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", of_another],
        env=os.environ | {"TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    left = Path(ended.stdout.strip())
    assert left.exists()
    running = OpenedFiles()
    mine = running.place(".txt")
    mine.write_text("Nog in gebruik")
    opened_files.sweep()
    assert not left.parent.exists()
    assert mine.exists()
    running.close()
    assert not mine.parent.exists()


def test_into_the_bin_and_back_by_ctrl_z(
    window: MainWindow, unit: SmallUnit, question: UUID, note: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    unit.desk_of(FIEN).attachments.add(question, note)
    settle(qapp)
    (more,) = page_of(window).panel.files.findChildren(MoreButton)
    next(deed for deed in more.menu_of_deeds.actions() if deed.text() == "Leg in de prullenbak").trigger()
    settle(qapp)
    assert names(unit, question) == []
    assert said(window) == "Het bestand ligt dertig dagen in de prullenbak."
    page_of(window).composer.field.setFocus()
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: names(unit, question) == ["aantekening.txt"], timeout=PATIENCE)


def test_a_reader_opens_and_saves_and_takes_nothing_out(
    qapp: QApplication, unit: SmallUnit, question: UUID, note: Path, tmp_path: Path
) -> None:
    desk = unit.desk_of(FIEN)
    desk.attachments.add(question, note)
    desk.questions.share(question, Visibility.UNIT)
    with at_question(qapp, unit, SEM, tmp_path, question) as window:
        part = page_of(window).panel.files
        (more,) = part.findChildren(MoreButton)
        assert [deed.text() for deed in more.menu_of_deeds.actions()] == ["Open", "Bewaar als…"]
        assert not part.add.isVisible()
