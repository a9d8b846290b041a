"""An answer comes home: looked at first, delivered once, and only names are shown on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leerunit.domain.vocabulary import ItemKind
from leerunit.progress import SilentReporter
from tests.builders import COACH, FIEN, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import press, settle, words_on
from tests.ui.teacher import TEACHER, a_teacher
from ui.answers.plan import PlanCard
from ui.answers.screen import AnswersScreen
from ui.main_window import MainWindow

pytestmark = pytest.mark.slow
WORDS = "Wat mooi dat je eerst keek."


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    desk = unit.desk_of(FIEN)
    made = desk.questions.ask("Hoe merk ik dat iemand pijn heeft?")
    desk.sign_out()
    return made


@pytest.fixture
def answer(unit: SmallUnit, question: UUID, tmp_path: Path) -> Path:
    """The file a teacher gave along, after reading Fien's portfolio."""
    desk = unit.desk_of(FIEN)
    desk.portfolios.choose(ItemKind.QUESTION, question, True)
    portfolio = desk.portfolios.export_mine(tmp_path, SilentReporter()).path
    desk.sign_out()
    with a_teacher(tmp_path, unit.clock) as teacher:
        school = teacher.desk_of(TEACHER)
        school.cards.accept(portfolio)
        school.inbox.import_files((portfolio,), SilentReporter())
        (received,) = school.inbox.portfolios()
        (item,) = school.inbox.open(received.received_id).items
        school.inbox.write_answer(received.received_id, item.item_id, WORDS, 0)
        return school.inbox.export_answers(received.received_id, tmp_path)


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, tmp_path: Path) -> Iterator[MainWindow]:
    with window_of(qapp, unit, COACH, tmp_path) as shown:
        yield shown


def answers_of(window: MainWindow, qapp: QApplication) -> AnswersScreen:
    assert window.bench is not None
    window.bench.go("answers")
    settle(qapp)
    screen = screen_of(window)
    assert isinstance(screen, AnswersScreen)
    return screen


def plan_on(screen: AnswersScreen) -> PlanCard | None:
    """Return the plan that is shown now."""
    return screen.plan


def read_by_fien(unit: SmallUnit, question: UUID) -> list[str]:
    desk = unit.desk_of(FIEN)
    story = desk.questions.open(question)
    desk.sign_out()
    return [one.text for one in story.answers if one.text is not None]


def test_an_unknown_teacher_is_met_first(
    window: MainWindow, answer: Path, question: UUID, unit: SmallUnit, qapp: QApplication
) -> None:
    screen = answers_of(window, qapp)
    screen.look_at(answer)
    settle(qapp)
    assert plan_on(screen) is None
    meeting = screen.meeting
    assert meeting is not None
    QTest.keyClick(meeting.equal, Qt.Key.Key_Space)
    meeting.way.segment("call").click()
    QTest.keyClick(meeting.button, Qt.Key.Key_Space)
    settle(qapp)
    plan = plan_on(screen)
    assert plan is not None
    assert "Er is een antwoord voor Fien" in words_on(plan)
    assert read_by_fien(unit, question) == []
    press(Qt.Key.Key_Space)
    settle(qapp)
    assert "Bezorgd" in words_on(screen)
    assert read_by_fien(unit, question) == [WORDS]


def test_names_only_and_nothing_twice(
    window: MainWindow, answer: Path, question: UUID, unit: SmallUnit, qapp: QApplication
) -> None:
    assert window.desk is not None
    window.desk.cards.accept(answer)
    window.desk.answers.deliver(answer)
    screen = answers_of(window, qapp)
    screen.look_at(answer)
    settle(qapp)
    shown = plan_on(screen)
    assert shown is not None
    words = words_on(screen)
    assert "Deze antwoorden zijn er al" in words
    assert FIEN in words
    assert not any(WORDS in sentence for sentence in words)
    assert not shown.button.isVisible()
    press(Qt.Key.Key_Escape)
    assert plan_on(screen) is None
    assert read_by_fien(unit, question) == [WORDS]


def test_another_file_is_refused_in_words(window: MainWindow, qapp: QApplication, tmp_path: Path) -> None:
    wrong = tmp_path / "briefje.leerunit-answer"
    wrong.write_text("niets", "utf-8")
    screen = answers_of(window, qapp)
    screen.look_at(wrong)
    settle(qapp)
    assert said(window) == "Dit bestand is geen antwoord op een portfolio."
    assert screen.plan is None


def test_the_student_reads_it_first_and_says_so(
    qapp: QApplication, answer: Path, unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    coach = unit.desk_of(COACH)
    coach.cards.accept(answer)
    coach.answers.deliver(answer)
    coach.sign_out()
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        screen = answers_of(window, qapp)
        (card,) = screen.to_me.cards
        assert WORDS in words_on(card)
        QTest.keyClick(card.done, Qt.Key.Key_Space)
        settle(qapp)
        assert window.desk is not None
        (read,) = window.desk.answers.mine()
        assert read.is_read
        (card,) = screen.to_me.cards
        card.opening.emit()
        settle(qapp)
        assert window.bench is not None
        assert (window.bench.place.key, window.bench.place.item) == ("questions", question)
