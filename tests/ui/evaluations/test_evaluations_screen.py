"""An evaluation by real keys: all write, then read each other, say what came of it, and sign."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.conversations import EvaluationView, NewEvaluation
from leerunit.domain.vocabulary import EvaluationKind, Outcome, Voice
from tests.builders import COACH, FIEN, PASSPHRASE, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import press, settle, words_on
from ui.common.chips import IconWord
from ui.evaluations.page import EvaluationPage
from ui.evaluations.screen import EvaluationsScreen
from ui.evaluations.signing import SignAsk
from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def evaluation(unit: SmallUnit) -> UUID:
    """Begun by the coach about Fien, with a relative whose words the coach writes down."""
    desk = unit.desk_of(COACH)
    new = NewEvaluation(EvaluationKind.INTERIM, unit.people[FIEN], (), nameless=(Voice.RELATIVE,))
    made = desk.evaluations.begin(new)
    desk.sign_out()
    return made


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, evaluation: UUID, tmp_path: Path) -> Iterator[MainWindow]:
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        assert shown.bench is not None
        shown.bench.go("evaluations", evaluation)
        settle(qapp)
        yield shown


def page_of(window: MainWindow) -> EvaluationPage:
    screen = screen_of(window)
    assert isinstance(screen, EvaluationsScreen)
    return screen.page


def view_of(unit: SmallUnit, evaluation: UUID, name: str = COACH) -> EvaluationView:
    desk = unit.desk_of(name)
    view = desk.evaluations.open(evaluation)
    desk.sign_out()
    return view


def coach_writes(unit: SmallUnit, evaluation: UUID) -> None:
    """The coach writes one answer, and one for the relative, who agrees."""
    desk = unit.desk_of(COACH)
    service = desk.evaluations
    asked = service.open(evaluation).questions[0]
    (relative,) = (voice.voice_id for voice in asked.voices if voice.author_id is None)
    service.write_voice(evaluation, asked.key, "Ik zie rust.", 0)
    service.write_voice(evaluation, asked.key, "Het is stiller.", 0, voice_id=relative)
    service.finish_voice(evaluation)
    service.finish_voice(evaluation, relative, consent=True)
    desk.sign_out()


def fien_writes(window: MainWindow, qapp: QApplication) -> None:
    page = page_of(window)
    (field,) = next(iter(page.blocks.values())).fields.values()
    QTest.keyClicks(field.text, "Meestal wel.")
    (button,) = page.own.buttons
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(qapp)


def test_words_are_kept_while_typed_and_read_by_others_once_all_are_ready(
    window: MainWindow, unit: SmallUnit, evaluation: UUID, qapp: QApplication
) -> None:
    fien_writes(window, qapp)
    page = page_of(window)
    assert "Schrijft nog: Ingrid Proefstuk, een naaste." in words_on(page)
    assert view_of(unit, evaluation).questions[0].voices[0].text is None
    assert "Ik zie rust." not in words_on(page)
    coach_writes(unit, evaluation)
    settle(qapp)
    assert {"Meestal wel.", "Ik zie rust.", "Het is stiller."} <= set(words_on(page))
    assert page.bar.button.isEnabled()


def test_the_coach_cannot_finish_a_relatives_words_without_consent(
    qapp: QApplication, unit: SmallUnit, evaluation: UUID, tmp_path: Path
) -> None:
    with window_of(qapp, unit, COACH, tmp_path) as window:
        assert window.bench is not None
        window.bench.go("evaluations", evaluation)
        settle(qapp)
        page = page_of(window)
        fields = next(iter(page.blocks.values())).fields
        assert len(fields) == 2
        QTest.keyClicks(list(fields.values())[1].text, "Het is stiller.")
        QTest.keyClick(page.own.buttons[1], Qt.Key.Key_Space)
        settle(qapp)
        assert said(window).startswith("Vraag eerst")
        QTest.keyClick(page.own.consents[0], Qt.Key.Key_Space)
        QTest.keyClick(page.own.buttons[1], Qt.Key.Key_Space)
        settle(qapp)
    finished = {voice.voice: voice.finished_at for voice in view_of(unit, evaluation).questions[0].voices}
    assert finished[Voice.RELATIVE] is not None
    assert finished[Voice.COACH] is None


@pytest.fixture
def talked(window: MainWindow, unit: SmallUnit, evaluation: UUID, qapp: QApplication) -> EvaluationPage:
    fien_writes(window, qapp)
    coach_writes(unit, evaluation)
    settle(qapp)
    return page_of(window)


def test_seen_differently_is_settled_with_words_that_are_kept(
    talked: EvaluationPage, unit: SmallUnit, evaluation: UUID, qapp: QApplication
) -> None:
    block = next(iter(talked.blocks.values()))
    assert block.outcome is not None
    block.outcome.segment(Outcome.DIFFERS).click()
    settle(qapp)
    assert block.outcome_field is not None
    QTest.keyClicks(block.outcome_field.text, "We weten het nog niet.")
    assert block.outcome_field.draft.keep()
    asked = view_of(unit, evaluation).questions[0]
    assert (asked.outcome, asked.outcome_text) == (Outcome.DIFFERS, "We weten het nog niet.")
    assert "verschillend" in [label.text() for label in talked.list.findChildren(IconWord)]


def test_signing_asks_the_passphrase_and_says_so_at_the_field(
    talked: EvaluationPage, window: MainWindow, unit: SmallUnit, evaluation: UUID, qapp: QApplication
) -> None:
    dialog = SignAsk(talked, talked.sign)
    dialog.field.setText("helemaal andere woorden")
    dialog.accept()
    assert any("past niet" in words for words in [dialog.labelled.below.text()])
    assert not any(one.still_the_text for one in view_of(unit, evaluation).sign_offs)
    dialog.field.setText(PASSPHRASE)
    dialog.accept()
    settle(qapp)
    assert dialog.field.text() == ""
    dialog.deleteLater()
    (signed,) = view_of(unit, evaluation).sign_offs
    assert (signed.name, signed.still_the_text) == (FIEN, True)
    assert said(window) == "Ondertekend: je hebt dit gelezen."
    assert not talked.bar.button.isEnabled()


def test_a_change_after_signing_is_told_and_can_be_signed_again(
    talked: EvaluationPage, unit: SmallUnit, evaluation: UUID, qapp: QApplication
) -> None:
    desk = unit.desk_of(FIEN)
    desk.evaluations.sign(evaluation, PASSPHRASE)
    desk.sign_out()
    settle(qapp)
    assert talked.reaction is not None
    QTest.keyClicks(talked.reaction.text, "Ik vraag het de bewoner.")
    assert talked.reaction.draft.keep()
    settle(qapp)
    assert "De tekst veranderde na een handtekening." in words_on(talked)
    assert talked.bar.button.isEnabled()


def test_an_evaluation_begins_with_whom_and_which_talk(
    qtbot: QtBot, window: MainWindow, unit: SmallUnit, qapp: QApplication
) -> None:
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_N, CTRL)
    screen = screen_of(window)
    assert isinstance(screen, EvaluationsScreen)
    assert screen.sheet is not None
    QTest.keyClick(screen.sheet.voices[unit.people[COACH]], Qt.Key.Key_Space)
    QTest.keyClicks(screen.sheet.moment, "Na een drukke ochtend")
    QTest.keyClick(screen.sheet.button, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(screen.page.isVisible)
    assert any("Na een drukke ochtend" in words for words in words_on(screen.page))
    settle(qapp)
    assert {FIEN, COACH} <= set(words_on(screen.page.bar))


def test_an_evaluation_begun_by_mistake_is_taken_back(
    qtbot: QtBot, window: MainWindow, evaluation: UUID, unit: SmallUnit, qapp: QApplication
) -> None:
    press(Qt.Key.Key_N, CTRL)
    screen = screen_of(window)
    assert isinstance(screen, EvaluationsScreen)
    assert screen.sheet is not None
    screen.sheet.voices[unit.people[COACH]].setChecked(True)
    screen.sheet.button.click()
    settle(qapp)
    assert screen.page.isVisible()
    assert len(screen.list.keys) == 2
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: list(screen.list.keys) == [evaluation])
    assert screen.pane.isVisible()
