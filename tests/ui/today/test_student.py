"""Vandaag of a student by real keys: asking in few keystrokes, kept while typed, news that goes when read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.vocabulary import EntryKind, MomentKind, QuestionState, Visibility
from tests.builders import COACH, FIEN, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import PATIENCE, focused, press, settle, words_on, write
from ui.common.question_row import QuestionRow
from ui.main_window import MainWindow
from ui.today.reactions import ReactionCard
from ui.today.student import StudentDay

ASKED = "Hoe begin ik de ochtend zonder haast?"


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        yield shown


def day_of(window: MainWindow) -> StudentDay:
    day = screen_of(window)
    assert isinstance(day, StudentDay)
    return day


def asked_so_far(unit: SmallUnit) -> list[str]:
    return [card.text for card in unit.desk_of(FIEN).questions.mine()]


def test_a_question_takes_its_own_letters_and_one_key(window: MainWindow, unit: SmallUnit) -> None:
    write(ASKED)
    press(Qt.Key.Key_Return)
    assert asked_so_far(unit) == [ASKED]
    assert [row.card.text for row in day_of(window).rows.rows()] == [ASKED]
    assert day_of(window).asking.field.words() == ""
    assert said(window) == "Je vraag is bewaard. Alleen jij kunt hem lezen."


def test_when_every_question_has_an_answer_the_day_says_so(
    qapp: QApplication, window: MainWindow, unit: SmallUnit
) -> None:
    assert day_of(window).empty.isVisible()
    unit.desk_of(FIEN).questions.set_state(unit.desk_of(FIEN).questions.ask(ASKED), QuestionState.ANSWERED)
    settle(qapp)
    assert not day_of(window).empty.isVisible()
    assert day_of(window).resting.isVisible()
    press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert f"{ASKED}\u201d" in words_on(screen_of(window))


def test_ctrl_n_brings_one_back_to_the_field(window: MainWindow) -> None:
    day_of(window).all.setFocus()
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert focused() is day_of(window).asking.field


def test_shift_enter_begins_a_new_line(window: MainWindow, unit: SmallUnit) -> None:
    write("Eerst dit.")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    write("Dan dat?")
    press(Qt.Key.Key_Return)
    assert asked_so_far(unit) == ["Eerst dit.\nDan dat?"]


def test_what_is_typed_is_in_the_store_before_enter(
    window: MainWindow, unit: SmallUnit, qtbot: QtBot
) -> None:
    write("Wat doe ik met")
    qtbot.waitUntil(lambda: asked_so_far(unit) == ["Wat doe ik met"], timeout=PATIENCE)
    assert day_of(window).rows.rows() == ()
    write(" mijn handen?")
    press(Qt.Key.Key_Return)
    assert asked_so_far(unit) == ["Wat doe ik met mijn handen?"]


def test_an_emptied_field_leaves_no_question(window: MainWindow, unit: SmallUnit, qtbot: QtBot) -> None:
    write("Toch")
    qtbot.waitUntil(lambda: asked_so_far(unit) == ["Toch"], timeout=PATIENCE)
    day_of(window).asking.field.selectAll()
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: asked_so_far(unit) == [], timeout=PATIENCE)
    write(ASKED)
    press(Qt.Key.Key_Return)
    assert asked_so_far(unit) == [ASKED]


def test_locking_while_typing_keeps_every_letter(window: MainWindow, unit: SmallUnit) -> None:
    write("Halverwege een zin")
    window.lock()
    assert asked_so_far(unit) == ["Halverwege een zin"]


def test_ctrl_z_takes_the_question_back(window: MainWindow, unit: SmallUnit, qtbot: QtBot) -> None:
    write(ASKED)
    press(Qt.Key.Key_Return)
    day_of(window).all.setFocus()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: asked_so_far(unit) == [], timeout=PATIENCE)


def test_asked_for_the_coach_at_once(window: MainWindow, unit: SmallUnit) -> None:
    day = day_of(window)
    write(ASKED)
    day.asking.visibility.pick(Visibility.MY_COACH)
    assert focused() is day.asking.field
    press(Qt.Key.Key_Return)
    (card,) = unit.desk_of(COACH).questions.shared_with_me()
    assert (card.text, card.visibility) == (ASKED, Visibility.MY_COACH)
    assert day.asking.visibility.value is Visibility.ONLY_ME


def test_an_empty_day_invites(window: MainWindow) -> None:
    assert {"Goedemorgen, Fien", "Nog geen leervragen", "Nieuwe reacties"} <= set(words_on(window))
    day = day_of(window)
    assert day.empty.button is not None
    day.empty.button.setFocus()
    press(Qt.Key.Key_Space)
    assert focused() is day.asking.field


def test_a_new_reaction_stands_here_until_it_is_read(
    window: MainWindow, unit: SmallUnit, qapp: QApplication
) -> None:
    question = unit.desk_of(FIEN).questions.ask(ASKED, visibility=Visibility.MY_COACH)
    unit.clock.moment = datetime(2026, 9, 7, 9, 0, tzinfo=UTC)
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_QUESTION, "Van wie is die haast?")
    settle(qapp)
    day = day_of(window)
    (card,) = window.findChildren(ReactionCard)
    assert {"Ingrid Proefstuk", "leercoach, vandaag"} <= set(words_on(card))
    press(Qt.Key.Key_F6)
    assert focused() is card
    press(Qt.Key.Key_Return)
    assert screen_of(window) is not day
    assert "Van wie is die haast?" in words_on(screen_of(window))
    press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.findChildren(ReactionCard) == []
    assert not day_of(window).rows.rows()[0].card.has_new_reactions


def test_arrows_walk_and_enter_opens(window: MainWindow, qapp: QApplication, unit: SmallUnit) -> None:
    for text in ("Eerste?", "Tweede?"):
        unit.desk_of(FIEN).questions.ask(text)
        unit.clock.moment = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
    settle(qapp)
    rows = day_of(window).rows.rows()
    rows[0].setFocus()
    press(Qt.Key.Key_Down)
    assert focused() is rows[1]
    assert isinstance(rows[1], QuestionRow)
    press(Qt.Key.Key_Return)
    assert window.bench is not None
    assert (window.bench.place.key, window.bench.place.item) == ("questions", rows[1].card.question_id)


def test_moments_that_come_stand_beside(window: MainWindow, unit: SmallUnit, qapp: QApplication) -> None:
    starts = datetime(2026, 9, 18, 11, 30, tzinfo=UTC)
    new = NewMoment(MomentKind.INTERVISION, "Intervisie", starts, "Teamkamer", is_sacred=True)
    unit.desk_of(COACH).moments.plan(new)
    settle(qapp)
    assert {"vr 18", "13:30", "Intervisie", "Teamkamer"} <= set(words_on(day_of(window).moments))


def test_a_moment_is_planned_with_a_title_alone(window: MainWindow, unit: SmallUnit) -> None:
    day_of(window).moments.plan.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert focused().accessibleDescription() == "Eén woord is genoeg, bijvoorbeeld koffie."
    write("Terugkijken met koffie")
    press(Qt.Key.Key_Return)
    (moment,) = unit.desk_of(FIEN).moments.coming()
    assert (moment.title, moment.kind) == ("Terugkijken met koffie", MomentKind.TALK)
