"""Private words of one student change nothing for anyone else: no picture, no text, no count, no suggestion.

Two stores are the same but for what Fien keeps to herself. Whoever else looks, sees the same in both.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from leerunit.app import Desk, open_workplace
from leerunit.domain.vocabulary import ChafingFor, EntryKind, ItemKind, QuestionState, Visibility
from leerunit.store.slots import KdfCost
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit, a_unit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import PATIENCE, settle
from ui.common.segments import Segments
from ui.main_window import MainWindow
from ui.register import SCREENS
from ui.search.palette import Palette

CANARY = "kwikstaart"
SHARED = "Hoe begin ik een ochtend in rust?"
TOLD_BY = ("text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle", "placeholderText")


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SmallUnit, Path, Path]]:
    """The unit that everyone sees, and the same unit in which Fien keeps much to herself."""
    folder = tmp_path_factory.mktemp("canary")
    with a_unit(folder) as unit:
        _share(unit)
        unit.workplace.close()
        plain = unit.workplace.folder
        fuller = shutil.copytree(plain, folder / "with" / plain.name)
        unit.clock.moment += timedelta(days=30)
        workplace = open_workplace(fuller, clock=unit.clock, cost=KdfCost.QUICK)
        _keep_to_oneself(workplace.sign_in(unit.people[FIEN], "koffie met melk"))
        workplace.close()
        yield unit, plain, fuller


def _share(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER)
    keeper.people.set_circle(unit.people[FIEN], [unit.people[COACH]])
    fien = unit.desk_of(FIEN)
    shared = fien.questions.ask(SHARED)
    fien.questions.add_entry(shared, EntryKind.OCCASION, "Het was druk aan tafel.")
    fien.questions.share(shared, Visibility.UNIT)
    unit.desk_of(COACH).questions.react(shared, EntryKind.FEEDBACK_QUESTION, "Wat zag je?")


def _keep_to_oneself(fien: Desk) -> None:
    for state in (QuestionState.ASKED, QuestionState.UNDERWAY, QuestionState.ANSWERED):
        question = fien.questions.ask(f"Waarom {CANARY} ik aan tafel?")
        fien.questions.add_entry(question, EntryKind.OCCASION, f"Omdat {CANARY}.")
        fien.questions.add_entry(question, EntryKind.STEP, f"Eerst {CANARY}", step_with="Sem Nergens")
        fien.questions.add_entry(question, EntryKind.YIELD, f"Rust door {CANARY}")
        fien.questions.set_state(question, state, f"Want {CANARY}")
        fien.themes.set_for(question, [theme.theme_id for theme in fien.themes.all().themes])
        fien.rules.mark(question, is_rule=True)
        fien.portfolios.choose(ItemKind.QUESTION, question, chosen=True)
        fien.questions.link(question, "25656", "", "B1-K1-W6", "Communiceert")
        fien.questions.grow(question, f"En dan {CANARY}?")
    fien.questions.remove(fien.questions.ask(f"Weg met {CANARY}"))
    fien.chafing.write(f"Hier schuurt {CANARY}", ChafingFor.UNIT_TALK)
    fien.drafts.keep("today", f"Half geschreven {CANARY}")
    fien.chafing.write(f"Hier schuurt {CANARY}")


@dataclass(frozen=True)
class Seen:
    """What one person gets to see of one place of the window, and all words that it holds unseen."""

    place: str
    words: tuple[str, ...]
    picture: QImage
    held: str


def looked(qapp: QApplication, qtbot: QtBot, window: MainWindow, place: str) -> Seen:
    settle(qapp)
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE)
    settle(qapp)
    parts = [window, *window.findChildren(QWidget)]
    told = sorted(words for part in parts if part.isVisible() for words in told_by(part))
    held = " ".join(words for part in parts for words in told_by(part))
    return Seen(place, tuple(told), window.grab().toImage(), held)


def told_by(part: QWidget) -> Iterator[str]:
    for name in TOLD_BY:
        words = part.property(name)
        if words:
            yield f"{name}: {bytes(words.data()).decode() if isinstance(words, QByteArray) else words}"


def look_round(qapp: QApplication, window: MainWindow, qtbot: QtBot) -> list[Seen]:
    """Every screen, the shared question, and what the palette says to the private word."""
    assert window.bench is not None
    assert window.desk is not None
    seen = []
    for kind in SCREENS:
        if kind.suits(window.desk.member):
            window.bench.go(kind.key, None)
            seen.append(looked(qapp, qtbot, window, kind.key))
            for segment in segments_of(window):
                segment.click()
                seen.append(looked(qapp, qtbot, window, f"{kind.key}, {segment.text()}"))
    (shared,) = (each for each in window.desk.questions.shared_with_me() if each.text == SHARED)
    window.bench.go("questions", shared.question_id)
    seen.append(looked(qapp, qtbot, window, "question"))
    sought = ("tafel", CANARY[:3], "kwiekstaart", CANARY)
    return [*seen, *(sought_in_palette(qapp, window, qtbot, each) for each in sought)]


def segments_of(window: MainWindow) -> list[QAbstractButton]:
    """The lists one can choose from on this screen."""
    (first, *_) = [*screen_of(window).findChildren(Segments), None]
    return [] if first is None else first.findChildren(QAbstractButton)


def sought_in_palette(qapp: QApplication, window: MainWindow, qtbot: QtBot, sought: str) -> Seen:
    assert window.bench is not None
    window.bench.asked_search.emit()
    (palette,) = (one for one in window.findChildren(Palette) if one.isVisible())
    QTest.keyClicks(palette.field, sought)
    seen = looked(qapp, qtbot, window, f"search {sought}")
    palette.leave()
    settle(qapp)
    return seen


@pytest.mark.parametrize("name", [SEM, COACH])
def test_what_one_keeps_to_oneself_changes_nothing_for_others(
    name: str,
    stores: tuple[SmallUnit, Path, Path],
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    unit, plain, fuller = stores
    qapp.setCursorFlashTime(0)
    rounds = []
    for folder in (plain, fuller):
        with ExitStack() as stack:
            workplace = open_workplace(
                shutil.copytree(folder, tmp_path / folder.parent.name / folder.name),
                clock=unit.clock,
                cost=KdfCost.QUICK,
            )
            stack.callback(workplace.close)
            there = SmallUnit(workplace, unit.clock, unit.people, ())
            window = stack.enter_context(window_of(qapp, there, name, tmp_path))
            rounds.append(look_round(qapp, window, qtbot))
    without, with_it = rounds
    assert len(without) >= 10
    shows_it = {seen.place for seen in without for words in seen.words if SHARED in words}
    assert {"questions, Met mij gedeeld", "question", "search tafel"} <= shows_it
    for before, after in zip(without, with_it, strict=True):
        assert after.words == before.words, after.place
        assert after.picture == before.picture, after.place
        # The person may type the word at the search themselves.
        assert CANARY not in after.held or CANARY in after.place
