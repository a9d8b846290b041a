"""Looking at my question as another, by keys: their page, or that there is none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from leerunit.domain.vocabulary import EntryKind, Visibility
from tests.builders import COACH, FIEN, SmallUnit
from tests.ui.hands import focused, press, tab_to, words_on, write
from tests.ui.questions.story_window import at_question
from ui.main_window import MainWindow
from ui.questions.view_as_sheet import ViewAsSheet

OCCASION = "De radio stond aan."


def sheet_of(window: MainWindow) -> ViewAsSheet:
    (sheet,) = [one for one in window.findChildren(ViewAsSheet) if one.isVisible()]
    return sheet


def test_a_coach_sees_it_and_a_fellow_student_does_not(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Hoe begin ik rustig?", visibility=Visibility.MY_COACH)
    fien.questions.add_entry(question, EntryKind.OCCASION, OCCASION)
    for number in range(9):
        fien.questions.add_entry(question, EntryKind.EXPLORING, f"Poging {number}")
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_OBSERVATION, "Ik zag rust.")
    fien.sign_out()
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        tab_to("Bekijk als iemand anders")
        press(Qt.Key.Key_Return)
        sheet = sheet_of(window)
        assert focused() is sheet.picker
        seen = words_on(sheet)
        assert "Zo ziet Ingrid jouw vraag." in seen
        assert OCCASION in seen
        assert "Jij" in seen
        assert not sheet.findChildren(QPlainTextEdit)
        press(Qt.Key.Key_PageDown)
        assert sheet.picker.currentIndex() == 0
        bar = sheet.pane.verticalScrollBar()
        assert bar.value() == min(bar.maximum(), bar.pageStep())
        write("s")
        seen = words_on(sheet)
        assert "Sem ziet deze vraag niet." in seen
        assert OCCASION not in seen
        press(Qt.Key.Key_Escape)
        assert not [one for one in window.findChildren(ViewAsSheet) if one.isVisible()]
        assert focused().property("text") == "Bekijk als iemand anders"
