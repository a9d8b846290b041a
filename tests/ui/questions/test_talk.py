"""From a reaction to a planned talk, and a question that a volunteer brings through a host."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from leerunit.domain.views.conversations import NewMoment, TakenAlong
from leerunit.domain.vocabulary import EntryKind, MomentKind, Visibility, Voice
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import PATIENCE, press, tab_to, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from ui.questions.screen import Questions

ASKED = "Hoe begin ik rustig?"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask(ASKED, visibility=Visibility.MY_COACH)


def test_a_reaction_becomes_a_talk_with_who_wrote_it(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_QUESTION, "Van wie moest dat?")
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        page = page_of(window)
        page.talk.begin(page.story.entries[0])
        press(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: "Praten met Ingrid" in words_on(page.panel), timeout=PATIENCE)
    (planned,) = unit.desk_of(COACH).moments.coming()
    assert (planned.title, planned.questions) == ("Praten met Ingrid", (TakenAlong(question, ASKED),))
    (strange,) = unit.desk_of(SEM).moments.coming()
    assert strange.questions == ()


def test_a_reader_talks_it_over_with_whose_question_it_is(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    with at_question(qapp, unit, COACH, tmp_path, question) as window:
        page = page_of(window)
        page.panel.talks.make.setFocus()
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: "Praten met Fien" in words_on(page.panel), timeout=PATIENCE)


def test_a_volunteer_brings_a_question_through_a_host(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    with window_of(qapp, unit, COACH, tmp_path) as window:
        assert window.bench is not None
        window.bench.context.go("questions", None)
        screen = screen_of(window)
        assert isinstance(screen, Questions)
        screen.list.bring.setFocus()
        press(Qt.Key.Key_Return)
        tab_to("De vraag, in hun woorden")
        write("Mag ik op dinsdag mee koken?")
        press(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: screen.story is not None, timeout=PATIENCE)
        assert f"Een vraag van een vrijwilliger, via {COACH}" in words_on(page_of(window))
    (card,) = unit.desk_of(COACH).questions.mine()
    assert unit.desk_of(COACH).voices.at(card.question_id).brought_by is Voice.VOLUNTEER
    assert card.visibility is Visibility.ONLY_ME


def buttons_on(part: QWidget) -> set[str]:
    return {one.text() for one in part.findChildren(QAbstractButton) if one.isVisible()}


def test_a_question_goes_along_to_a_moment_by_keys_and_is_opened_from_there(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    fien = unit.desk_of(FIEN)
    second = fien.questions.ask("Van wie is de ochtend?")
    starts = unit.clock.now() + timedelta(days=2)
    fien.moments.plan(NewMoment(MomentKind.REFLECTION, "Terugkijken", starts, question_ids=(second,)))
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        page = page_of(window)
        page.panel.talks.along.setFocus()
        press(Qt.Key.Key_Return)
        menu = page.talk.menu
        assert menu is not None
        QTest.keyClick(menu, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Toch niet meenemen" in buttons_on(page.panel), timeout=PATIENCE)
        (moment,) = fien.moments.coming()
        assert {one.question_id for one in moment.questions} == {question, second}
        press(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: "Toch niet meenemen" not in buttons_on(page.panel), timeout=PATIENCE)
        assert window.bench is not None
        window.bench.context.go("today", None)
        tab_to("Van wie is de ochtend?")
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page_of(window).story.question_id == second, timeout=PATIENCE)
