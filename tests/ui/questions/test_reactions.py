"""Writing at another's question by keys: a question first, two fields, a compliment in two keys, a reply."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import EntryKind, Visibility
from tests.builders import COACH, FIEN, SmallUnit
from tests.ui.hands import PATIENCE, focused, press, tab_to, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from tests.ui.questions.test_reader import reactions
from ui.main_window import MainWindow

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask("Hoe begin ik rustig?", visibility=Visibility.MY_COACH)


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> Iterator[MainWindow]:
    with at_question(qapp, unit, COACH, tmp_path, question) as shown:
        yield shown


def test_a_coach_is_offered_a_question_first(window: MainWindow) -> None:
    reader = page_of(window).composer.reader
    assert reader is not None
    assert [pill.text() for pill in reader.pills.values()] == [
        "Stel een vraag",
        "Ik zag, ik vroeg me af",
        "Een compliment",
    ]
    assert [kind for kind, pill in reader.pills.items() if pill.isChecked()] == [EntryKind.FEEDBACK_QUESTION]


def test_a_compliment_is_two_keys_and_a_line(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    field = page_of(window).composer.field
    press(Qt.Key.Key_C, ALT)
    qtbot.waitUntil(lambda: page_of(window).composer.kind() is EntryKind.COMPLIMENT, timeout=PATIENCE)
    assert focused() is field
    write("Wat een rust bracht je mee.")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(reactions(unit, question)) == 1, timeout=PATIENCE)
    (entry,) = reactions(unit, question)
    assert (entry.kind, entry.text) == (EntryKind.COMPLIMENT, "Wat een rust bracht je mee.")


def test_an_observation_is_written_in_two_fields_and_stands_in_two(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    composer = page_of(window).composer
    assert not composer.wondered.isVisible()
    composer.begin(EntryKind.FEEDBACK_OBSERVATION)
    write("Ik zag dat je ging zitten.")
    tab_to("Ik vroeg me af")
    write("Wat deed dat?")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(reactions(unit, question)) == 1, timeout=PATIENCE)
    (entry,) = reactions(unit, question)
    assert entry.parts == (("saw", "Ik zag dat je ging zitten."), ("wondered", "Wat deed dat?"))
    told = words_on(page_of(window).lines)
    assert {"Ik zag, ik hoorde", "Ik vroeg me af", "Wat deed dat?"} <= set(told)


def test_a_judging_word_brings_a_soft_hint_and_blocks_nothing(
    window: MainWindow, unit: SmallUnit, question: UUID, qtbot: QtBot
) -> None:
    soft = "\u2018altijd\u2019 kan klinken als een oordeel. Wat zag of hoorde je?"
    write("Je bent altijd")
    assert soft in words_on(page_of(window))
    write(" zo gehaast.")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(reactions(unit, question)) == 1, timeout=PATIENCE)
    assert soft not in words_on(page_of(window))


def test_the_owner_writes_back_to_one_reaction(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_QUESTION, "Van wie moest dat?")
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        tab_to(f"Schrijf {COACH} terug")
        press(Qt.Key.Key_Return)
        assert focused() is page_of(window).composer.field
        write("Van de klok.")
        press(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: len(reactions(unit, question)) == 2, timeout=PATIENCE)
        assert "schrijft Ingrid terug" in words_on(page_of(window).lines)
    asked, answer = reactions(unit, question)
    assert (answer.kind, answer.reply_to_id) == (EntryKind.REPLY, asked.entry_id)
