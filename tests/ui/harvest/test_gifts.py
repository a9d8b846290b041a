"""Presents by real keys: given from the palette and from a piece of a story, read by others, taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import EntryKind, ItemKind
from tests.builders import FIEN, SEM, SmallUnit
from tests.ui.bench import said, screen_of, window_of
from tests.ui.hands import focused, press, sees, stands_at, tab_to, words_on, write
from ui.questions.screen import Questions

CONTROL = Qt.KeyboardModifier.ControlModifier
LINE = "Eerst zitten, dan pas vragen."


def test_from_the_palette_to_the_harvest_and_back(
    qtbot: QtBot, qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        press(Qt.Key.Key_K, CONTROL)
        write("cadeautje")
        press(Qt.Key.Key_Return)
        stands_at(qtbot, "In één regel")
        write(LINE)
        press(Qt.Key.Key_Return, CONTROL)
        assert said(window) == "Gegeven. De hele unit kan het lezen, bij de oogst."
        assert [one.line for one in unit.desk_of(SEM).gifts.given().gifts] == [LINE]
        assert window.bench is not None
        window.bench.go("harvest")
        sees(qtbot, screen_of(window), LINE)
        assert f"{FIEN}, vandaag" in words_on(screen_of(window))
        tab_to(f"Terugnemen: {LINE}")
        press(Qt.Key.Key_Return)
        assert LINE not in words_on(screen_of(window))
        assert unit.desk_of(SEM).gifts.given().gifts == ()


def test_from_a_piece_only_the_line_goes(
    qtbot: QtBot, qapp: QApplication, unit: SmallUnit, tmp_path: Path
) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Hoe begin ik rustig?")
    fien.questions.add_entry(question, EntryKind.YIELD, f"{LINE}\nEn dan wachten.")
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        assert window.bench is not None
        window.bench.context.open_item(ItemKind.QUESTION, question)
        screen = screen_of(window)
        assert isinstance(screen, Questions)
        assert screen.story is not None
        (entry,) = screen.story.story.entries
        screen.story.lines.asked_gift.emit(entry)
        stands_at(qtbot, "In één regel")
        assert focused().property("plainText") == f"{LINE} En dan wachten."
        press(Qt.Key.Key_Return, CONTROL)
        sem = unit.desk_of(SEM)
        assert [one.line for one in sem.gifts.given().gifts] == [f"{LINE} En dan wachten."]
        assert sem.questions.shared_with_me() == ()
