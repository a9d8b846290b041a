"""The harvest by real keys: read, choose, put one's own story in, take it out, read the counts together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.harvest import HarvestUse, Period
from leerunit.domain.vocabulary import EntryKind, QuestionState, Visibility
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import PATIENCE, focused, press, settle, words_on, write
from ui.common.ask import Ask
from ui.common.chips import IconWord
from ui.harvest.booklet_sheet import BookletSheet
from ui.harvest.screen import HarvestScreen
from ui.harvest.sheet import BroughtSheet
from ui.harvest.view_state import Whose
from ui.main_window import MainWindow
from ui.questions.screen import Questions

PAIN = "Hoe merk ik dat iemand pijn heeft?"
BREAKFAST = "Hoe krijg ik iedereen op tijd aan het ontbijt?"


def ended(unit: SmallUnit, text: str, state: QuestionState, visibility: Visibility = Visibility.UNIT) -> UUID:
    questions = unit.desk_of(FIEN).questions
    question = questions.ask(text, visibility=visibility)
    questions.add_entry(question, EntryKind.OCCASION, f"Zo begon het: {text}")
    questions.set_state(question, state)
    return question


@pytest.fixture
def told(unit: SmallUnit) -> tuple[UUID, UUID]:
    pair = ended(unit, PAIN, QuestionState.ANSWERED), ended(unit, BREAKFAST, QuestionState.LET_GO)
    for question in pair:
        unit.desk_of(FIEN).harvest.agree(question, HarvestUse.UNIT)
    return pair


@pytest.fixture
def window(
    qapp: QApplication, unit: SmallUnit, told: tuple[UUID, UUID], tmp_path: Path
) -> Iterator[MainWindow]:
    with window_of(qapp, unit, FIEN, tmp_path) as shown:
        at_harvest(qapp, shown)
        yield shown


def at_harvest(qapp: QApplication, window: MainWindow) -> HarvestScreen:
    assert window.bench is not None
    window.bench.go("harvest", None)
    settle(qapp)
    return harvest(window)


def harvest(window: MainWindow) -> HarvestScreen:
    screen = screen_of(window)
    assert isinstance(screen, HarvestScreen)
    return screen


def made(sheet: BookletSheet, name: str) -> bool:
    return any(text.startswith(name) for text in words_on(sheet))


def say(key: Qt.Key) -> None:
    """Answer the dialog that comes with a key."""

    def answer() -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, Ask) and one.isVisible()]
        if shown:
            QTest.keyClick(shown[0], key)
        else:
            QTimer.singleShot(10, answer)

    QTimer.singleShot(0, answer)


def test_stories_come_before_the_count(window: MainWindow) -> None:
    screen = harvest(window)
    assert screen.large is not None
    assert {f"{PAIN}”", f"{BREAKFAST}”"} <= set(words_on(screen))
    assert {"beantwoord", "losgelaten"} <= {word.text() for word in screen.findChildren(IconWord)}
    counted = [text for text in words_on(screen.foot) if text.startswith("1 beantwoord, 1 losgelaten")]
    assert counted
    assert screen.foot.y() > screen.pane.y()


def test_arrows_and_enter_bring_another_story_in_sight(window: MainWindow, told: tuple[UUID, UUID]) -> None:
    screen = harvest(window)
    assert screen.large is not None
    first = screen.large.story.question_id
    (other,) = screen.others.keys
    screen.others.card(other).setFocus()
    press(Qt.Key.Key_Return)
    assert screen.large.story.question_id == other
    assert screen.others.keys == (first,)
    press(Qt.Key.Key_Return)
    assert window.bench is not None
    assert screen_of(window) is not screen


def test_what_it_brought_is_kept_while_typed(
    window: MainWindow, unit: SmallUnit, told: tuple[UUID, UUID], qtbot: QtBot
) -> None:
    screen = harvest(window)
    assert screen.large is not None
    changed = screen.large.story.question_id
    screen.large.change.setFocus()
    press(Qt.Key.Key_Space)
    assert focused().accessibleName() == "Voor de bewoner"
    write("De ochtend is rustig.")

    sem = unit.desk_of(SEM)

    def kept() -> bool:
        stories = sem.harvest.see().stories
        texts = [c.text for s in stories if s.question_id == changed for c in s.changes]
        return "De ochtend is rustig." in texts

    qtbot.waitUntil(kept, timeout=PATIENCE)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: "Voor de bewoner: De ochtend is rustig." in words_on(harvest(window)), timeout=PATIENCE
    )


def test_out_of_the_harvest_by_space(window: MainWindow, unit: SmallUnit) -> None:
    screen = harvest(window)
    assert screen.large is not None
    mine = screen.large.story.question_id
    screen.change(mine)
    (sheet,) = screen.findChildren(BroughtSheet)
    sheet.unit.setFocus()
    press(Qt.Key.Key_Space)
    assert mine not in {story.question_id for story in unit.desk_of(SEM).harvest.see().stories}


@pytest.mark.parametrize(("key", "shared"), [(Qt.Key.Key_Escape, False), (Qt.Key.Key_Return, True)])
def test_a_private_story_is_shared_only_after_a_question(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, key: Qt.Key, shared: bool
) -> None:
    question = ended(unit, PAIN, QuestionState.ANSWERED, Visibility.ONLY_ME)
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        screen = at_harvest(qapp, window)
        assert "De eerste oogst komt nog" in words_on(screen)
        screen.whose.segment(Whose.MINE).click()
        screen.change(question)
        (sheet,) = screen.findChildren(BroughtSheet)
        sheet.booklet.setFocus()
        say(key)
        press(Qt.Key.Key_Space)
        assert (sheet.unit.isChecked(), sheet.booklet.isChecked()) == (shared, shared)
    assert bool(unit.desk_of(SEM).harvest.see().stories) is shared


def test_what_the_counts_tell_us_stays_with_them(window: MainWindow, unit: SmallUnit, qtbot: QtBot) -> None:
    field = harvest(window).foot.field
    assert field is not None
    field.text.setFocus()
    write("Loslaten mag.")

    coach, since = unit.desk_of(COACH), Period(unit.clock.today().replace(month=8, day=1))

    def notes() -> list[str]:
        note = coach.harvest.see(since).note
        return [] if note is None else [note.text]

    qtbot.waitUntil(lambda: notes() == ["Loslaten mag."], timeout=PATIENCE)


def test_a_story_withdrawn_while_it_is_in_sight_goes_away(
    qapp: QApplication, unit: SmallUnit, told: tuple[UUID, UUID], tmp_path: Path
) -> None:
    with window_of(qapp, unit, SEM, tmp_path) as window:
        screen = at_harvest(qapp, window)
        assert f"{PAIN}”" in words_on(screen)
        unit.desk_of(FIEN).questions.share(told[0], Visibility.ONLY_ME)
        settle(qapp)
        assert f"{PAIN}”" not in words_on(harvest(window))
        assert any(text.startswith("1 losgelaten") for text in words_on(harvest(window).foot))


def test_guides_make_the_booklet_of_what_was_agreed(
    qapp: QApplication, unit: SmallUnit, told: tuple[UUID, UUID], tmp_path: Path, qtbot: QtBot
) -> None:
    for question in told:
        unit.desk_of(FIEN).harvest.agree(question, HarvestUse.BOOKLET)
    out = tmp_path / "papier"
    out.mkdir()
    with window_of(qapp, unit, COACH, tmp_path) as window:
        screen = at_harvest(qapp, window)
        screen.booklet.setFocus()
        press(Qt.Key.Key_Space)
        (sheet,) = screen.findChildren(BookletSheet)
        assert set(sheet.chosen) == set(told)
        sheet.ticks[told[1]].setFocus()
        press(Qt.Key.Key_Space)
        assert sheet.chosen == (told[0],)
        sheet.make_booklet(out)
        qtbot.waitUntil(lambda: made(sheet, "Oogstboekje"), timeout=PATIENCE)
        sheet.make_page(out)
        qtbot.waitUntil(lambda: made(sheet, "Verhaal voor bewoners"), timeout=PATIENCE)
    assert len(list(out.glob("*.pdf"))) == 2


def test_without_consent_there_is_nothing_to_make(
    qapp: QApplication, unit: SmallUnit, told: tuple[UUID, UUID], tmp_path: Path
) -> None:
    with window_of(qapp, unit, COACH, tmp_path) as window:
        screen = at_harvest(qapp, window)
        screen.booklet.setFocus()
        press(Qt.Key.Key_Space)
        (sheet,) = screen.findChildren(BookletSheet)
        assert "Nog geen verhaal met toestemming" in words_on(sheet)
        assert not sheet.make.isEnabled()
        assert not sheet.page.isEnabled()


def test_a_student_is_not_offered_the_booklet(window: MainWindow) -> None:
    assert not harvest(window).booklet.isVisible()


def test_from_the_story_to_what_it_brought(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    question = ended(unit, PAIN, QuestionState.ANSWERED, Visibility.ONLY_ME)
    unit.clock.moment += timedelta(days=400)
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        assert window.bench is not None
        window.bench.go("questions", question)
        settle(qapp)
        story = screen_of(window)
        assert isinstance(story, Questions)
        assert story.story is not None
        story.story.panel.brought.setFocus()
        press(Qt.Key.Key_Space)
        screen = harvest(window)
        assert screen.chosen.whose is Whose.MINE
        assert screen.large is not None
        assert screen.large.story.question_id == question
