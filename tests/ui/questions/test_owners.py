"""Owning a question together, by real keys: inviting, writing both, going on alone, stepping out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import EntryKind
from tests.builders import FIEN, SEM, SmallUnit
from tests.ui.bench import said, screen_of
from tests.ui.hands import PATIENCE, focused, press, question_answered, settle, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from ui.questions.invite_sheet import InviteSheet
from ui.questions.screen import Questions

ASKED = "Hoe koken wij samen met bewoners?"
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_inviting_by_keys_and_undoing(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    question = unit.desk_of(FIEN).questions.ask(ASKED)
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        page_of(window).panel.owners.invite.setFocus()
        press(Qt.Key.Key_Space)
        (sheet,) = page_of(window).findChildren(InviteSheet)
        assert not sheet.action.button.isEnabled()
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: unit.desk_of(SEM).questions.mine() != (), timeout=PATIENCE)
        assert said(window) == f"Deze vraag is nu van jou en {SEM} samen."
        assert {FIEN, SEM} <= set(words_on(page_of(window).panel.owners))
        press(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: unit.desk_of(SEM).questions.mine() == (), timeout=PATIENCE)


def test_who_joined_writes_and_steps_out(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(ASKED)
    desk.questions.add_entry(question, EntryKind.OCCASION, "Zij schilde een appel.")
    desk.owners.invite(question, unit.people[SEM])
    with at_question(qapp, unit, SEM, tmp_path, question) as window:
        page = page_of(window)
        assert not page.panel.visible_to.isVisible()
        assert not page.panel.remove.isVisible()
        assert FIEN in words_on(page.lines)
        page.composer.field.setFocus()
        write("Ik deed mee.")
        press(Qt.Key.Key_Return, CONTROL)
        assert [entry.author_name for entry in desk.questions.open(question).entries] == [FIEN, SEM]
        page.panel.owners.leave.setFocus()
        with question_answered("Stap eruit"):
            press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: desk.questions.open(question).beside.owners == (), timeout=PATIENCE)
        settle(qapp)
        screen = screen_of(window)
        assert isinstance(screen, Questions)
        assert screen.story is None
        assert focused().isVisible()
        assert said(window) == "Je bent uit deze vraag gestapt."
