"""A teacher's answer comes home: the student reads it first, and decides when it follows the question."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from leerunit.domain.vocabulary import EntryKind, Visibility
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.services.exchange import TEACHER, WORDS, an_exchange
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import focused, press, words_on
from tests.ui.questions.story_window import at_question, page_of
from ui.questions.answer_card import AnswerCard
from ui.today.reactions import ReactionCard


@pytest.fixture
def question(unit: SmallUnit, tmp_path: Path) -> Iterator[UUID]:
    """A question of Fien that the unit reads, with an answer that came home."""
    with an_exchange(unit, tmp_path) as exchange:
        question_id = exchange.ask(visibility=Visibility.UNIT)
        exchange.read_in(exchange.export())
        unit.desk_of(COACH).answers.deliver(exchange.answer(question_id))
        yield question_id


def read_by(unit: SmallUnit, name: str, question: UUID) -> list[str]:
    return [answer.text for answer in unit.desk_of(name).questions.open(question).answers]


def test_it_stands_on_vandaag_and_opens_at_its_question(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        (card,) = screen_of(window).findChildren(ReactionCard)
        assert {TEACHER, "schreef terug vanaf school, vandaag"} <= set(words_on(card))
        card.setFocus()
        press(Qt.Key.Key_Return)
        assert page_of(window).story.question_id == question
        assert f"{TEACHER} schreef je terug, vanaf school." in words_on(page_of(window))
        assert WORDS in words_on(page_of(window).lines)


def test_others_read_it_once_the_student_has(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(focused(), AnswerCard)
        assert read_by(unit, SEM, question) == []
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Space)
        assert read_by(unit, SEM, question) == [WORDS]
        assert f"{TEACHER} schreef je terug, vanaf school." not in words_on(page_of(window))


def test_it_can_be_made_a_step(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> None:
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        (card,) = page_of(window).lines.findChildren(AnswerCard)
        card.asked_step.emit()
        assert focused() is page_of(window).composer.field
        assert page_of(window).composer.kind() is EntryKind.STEP


def test_also_in_my_portfolio_is_remembered(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        tick = page_of(window).panel.portfolio
        was_in = tick.isChecked()
        tick.setFocus()
        press(Qt.Key.Key_Space)
        assert unit.desk_of(FIEN).questions.open(question).in_portfolio is not was_in
        assert tick.isChecked() is not was_in
