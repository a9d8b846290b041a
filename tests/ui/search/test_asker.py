"""Typing never waits for the search, and an answer that came too late is not shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import Visibility
from tests.builders import FIEN, SmallUnit
from tests.ui.hands import settle
from ui.common.jobs import JobRunner
from ui.search.asker import Answer, Asker


class Slow:
    """Work that is done when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, work: Callable[[], None]) -> Callable[[], None]:
        self.waiting.append(work)
        return lambda: None

    def do(self, qapp: QApplication) -> None:
        self.waiting.pop(0)()
        settle(qapp)


@pytest.fixture
def slow() -> Slow:
    return Slow()


def test_only_the_answer_to_the_newest_query_counts(qapp: QApplication, slow: Slow, unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    desk.questions.ask("Hoe wacht ik rustig?", visibility=Visibility.UNIT)
    heard: list[Answer] = []
    failed: list[Exception] = []
    asker = Asker(JobRunner(slow), desk, heard.append, failed.append)
    for typed in ("r", "ru", "rus"):
        asker.ask(typed)
    assert len(slow.waiting) == 1
    slow.do(qapp)
    assert heard == []
    slow.do(qapp)
    assert [answer.query for answer in heard] == ["rus"]
    assert [found.title for found in heard[0].found] == ["Hoe wacht ik rustig?"]
    assert (slow.waiting, failed) == ([], [])


def test_nothing_is_heard_once_it_is_left(qapp: QApplication, slow: Slow, unit: SmallUnit) -> None:
    heard: list[Answer] = []
    failed: list[Exception] = []
    asker = Asker(JobRunner(slow), unit.desk_of(FIEN), heard.append, failed.append)
    asker.ask("r")
    asker.forget()
    slow.do(qapp)
    assert (heard, failed) == ([], [])


def test_what_goes_wrong_is_told(qapp: QApplication, slow: Slow, unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    heard: list[Answer] = []
    failed: list[Exception] = []
    asker = Asker(JobRunner(slow), desk, heard.append, failed.append)
    asker.ask("r")
    desk.sign_out()
    slow.do(qapp)
    (error,) = failed
    assert heard == []
    assert isinstance(error, Refused)
    assert error.code is RefusalCode.NOT_ALLOWED
