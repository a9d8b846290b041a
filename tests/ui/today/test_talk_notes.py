"""A guide's questions for the next talk, by real keys: told that they vanish, kept while typed, erased."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.vocabulary import MomentKind
from tests.builders import COACH, FIEN, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import focused, press, sees, stands_at, tab_to, words_on, write
from ui.common.chips import IconWord
from ui.today.guide import GuideDay

RULE = "Verdwijnt na het gesprek; staat er geen gesprek gepland, dan na 14 dagen."


def test_a_guide_notes_sees_and_erases(
    qtbot: QtBot, qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    with window_of(qapp, unit, COACH, tmp_path) as window:
        assert window.desk is not None
        desk = window.desk
        soon = unit.clock.now() + timedelta(days=1)
        desk.moments.plan(NewMoment(MomentKind.TALK, "Koffie", soon, with_ids=(unit.people[FIEN],)))
        tab_to("Vragen voor een volgend gesprek")
        press(Qt.Key.Key_Return)
        stands_at(qtbot, "Wat wil je vragen?")
        day = screen_of(window)
        assert isinstance(day, GuideDay)
        sheet = day.talk_notes.sheet
        assert sheet is not None
        assert RULE in words_on(sheet)
        write("Hoe ging het alleen?")
        press(Qt.Key.Key_Escape)
        (one,) = desk.scratchpad.mine()
        assert (one.student_name, one.text) == (FIEN, "Hoe ging het alleen?")
        until = "Verdwijnt na het gesprek: morgen is de laatste dag."
        sees(qtbot, day.talk_notes, until)
        assert "je vragen liggen klaar" in [part.text() for part in _marks(day)]
        tab_to(f"Je vragen voor Fien. {until}")
        press(Qt.Key.Key_Return)
        stands_at(qtbot, "Wat wil je vragen?")
        assert focused().property("plainText") == "Hoe ging het alleen?"
        tab_to("Nu wissen, het gesprek was er")
        press(Qt.Key.Key_Return)
        assert (said(window), desk.scratchpad.mine()) == ("Gewist. Er is niets van bewaard.", ())


def _marks(day: GuideDay) -> list[IconWord]:
    return [one for one in day.students.findChildren(IconWord) if one.isVisible()]
