"""A guest beside the student: by keys, read back aloud, use by use, and nothing left of a refusal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from leerunit.domain.views.voices import NewVoice
from leerunit.domain.vocabulary import Visibility, Voice, VoiceUse
from leerunit.store.schema import AuditLine, StoryEntry, TextVersion
from tests.builders import COACH, FIEN, SmallUnit
from tests.ui.hands import PATIENCE, focused, press, question_answered, rewrite, tab_to, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from ui.main_window import MainWindow
from ui.questions.guest_page import GuestPage
from ui.questions.voice_sheet import VoiceSheet

ASKS, TOLD = "Hoe begon thuis de ochtend?", "Thuis kwam de radio eerst."
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Deed = Callable[[GuestPage], object]


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask("Hoe begin ik rustig?", visibility=Visibility.UNIT)


@contextmanager
def a_guest(*deeds: Deed) -> Iterator[None]:
    """While this is open, these deeds are done one after another on the page of a guest."""
    left = list(deeds)

    def do() -> None:
        page = QApplication.activeModalWidget()
        if left and isinstance(page, GuestPage) and page.isVisible():
            left.pop(0)(page)

    timer = QTimer()
    timer.setInterval(250)  # a button that is pressed by its key stays down for a moment
    timer.timeout.connect(do)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
    assert not left, "the guest never came to an end"


def open_sheet(window: MainWindow, qtbot: QtBot) -> VoiceSheet:
    press(Qt.Key.Key_N, ALT)
    page = page_of(window)
    qtbot.waitUntil(lambda: bool(page.findChildren(VoiceSheet)), timeout=PATIENCE)
    (sheet,) = page.findChildren(VoiceSheet)
    return sheet


def hand_over(window: MainWindow, qtbot: QtBot) -> None:
    """Hand the screen over, and wait until it is locked behind the guest."""
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: window.visit is None, timeout=PATIENCE)


def written(unit: SmallUnit) -> tuple[int | None, ...]:
    """Return how much there is of anything that could be a trace."""
    with unit.desk_of(COACH)._guard._store.reading() as session:
        rows = (StoryEntry.id, TextVersion.text_id, AuditLine.seq)
        return tuple(session.scalar(select(func.count(row))) for row in rows)


def type_it(_page: GuestPage) -> None:
    write(TOLD)


def go_on(_page: GuestPage) -> None:
    press(Qt.Key.Key_Return, CONTROL)


def test_a_relative_tells_hears_it_back_and_agrees_by_keys_alone(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def look(page: GuestPage) -> None:
        seen.extend(words_on(page))

    def also_in_the_booklet(page: GuestPage) -> None:
        tab_to("Ook in het boekje")
        press(Qt.Key.Key_Space)

    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        open_sheet(window, qtbot)
        tab_to("Wat vraag je, in gewone woorden?")
        write(ASKS)
        with a_guest(type_it, go_on, look, also_in_the_booklet, go_on):
            hand_over(window, qtbot)
    assert {ASKS, f"\u201c{TOLD}\u201d", "Lees het hardop voor. Klopt het zo?"} <= set(seen)
    (entry,) = unit.desk_of(FIEN).questions.open(question).entries
    assert (entry.voice, entry.text, entry.host_name) == (Voice.RELATIVE, TOLD, FIEN)
    assert set(entry.uses) == {VoiceUse.BOOKLET, VoiceUse.QUESTION}
    assert not entry.may_write


def test_rather_not_leaves_no_row_no_text_and_no_line(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    def rather_not(page: GuestPage) -> None:
        press(Qt.Key.Key_Escape)
        assert focused() is page.rather_not
        press(Qt.Key.Key_Return)

    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        open_sheet(window, qtbot)
        before = written(unit)
        with a_guest(type_it, rather_not):
            hand_over(window, qtbot)
        assert written(unit) == before


def test_a_resident_who_cannot_decide_is_not_asked(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        before = written(unit)
        sheet = open_sheet(window, qtbot)
        assert not sheet.no.isVisible()
        sheet.whose.pills[Voice.RESIDENT].click()
        assert "Zeg eerst of deze bewoner hier zelf over gaat." in words_on(sheet)
        sheet.no.click()
        assert "Er wordt niets gevraagd en niets bewaard." in words_on(sheet)
        press(Qt.Key.Key_Return, CONTROL)
        assert window.visit is not None
        sheet.yes.click()
        assert sheet.action.button.isEnabled()
        assert written(unit) == before


def test_words_are_taken_back_through_a_coach_and_a_line_says_nothing_of_who(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    unit.desk_of(FIEN).voices.tell(question, NewVoice(Voice.RELATIVE, TOLD, frozenset({VoiceUse.PORTFOLIO})))
    with at_question(qapp, unit, COACH, tmp_path, question) as window:
        page = page_of(window)
        assert f"via {FIEN}, ook in het portfolio" in words_on(page)
        (entry,) = page.story.entries
        with question_answered("Neem ze terug"):
            page.voices.withdraw(entry, VoiceUse.QUESTION)
        told = words_on(page)
        assert "Hier stonden woorden van iemand. Ze zijn teruggenomen." in told
        assert TOLD not in told


def test_a_name_is_told_at_the_field_and_can_be_said_otherwise(
    qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def name_someone(_page: GuestPage) -> None:
        write("Mevrouw Verzonnen lachte.")

    def say_it_otherwise(page: GuestPage) -> None:
        seen.extend(words_on(page))
        rewrite(TOLD)

    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        open_sheet(window, qtbot)
        with a_guest(name_someone, go_on, go_on, say_it_otherwise, go_on, go_on):
            hand_over(window, qtbot)
    told = "Hieraan is te zien wie het is: een naam, een kamer of een nummer. Zeg het anders."
    assert told in seen
    (entry,) = unit.desk_of(FIEN).questions.open(question).entries
    assert entry.text == TOLD
