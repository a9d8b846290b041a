"""Looking back by real keys: kept while typed, another model keeps every letter, deeper by a key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.catalogue.reflection import deepening_questions
from leerunit.domain.views.harvest import ChangedFor
from leerunit.domain.views.questions import StoryEntry
from leerunit.domain.vocabulary import EntryKind, Language
from tests.builders import FIEN, SmallUnit
from tests.ui.hands import PATIENCE, focused, press, settle, words_on, write
from tests.ui.questions.story_window import at_question, page_of
from ui.common.buttons import LinkButton
from ui.main_window import MainWindow
from ui.questions.reflection_sheet import ReflectionSheet
from ui.questions.story_rows import OwnPiece
from ui.questions.versions_sheet import VersionsSheet

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask("Hoe begin ik de ochtend zonder haast?")


@pytest.fixture
def window(qapp: QApplication, unit: SmallUnit, question: UUID, tmp_path: Path) -> Iterator[MainWindow]:
    with at_question(qapp, unit, FIEN, tmp_path, question) as shown:
        yield shown


def stored(unit: SmallUnit, question: UUID) -> StoryEntry | None:
    entries = unit.desk_of(FIEN).questions.open(question).entries
    return entries[0] if entries else None


def parts_of(unit: SmallUnit, question: UUID) -> dict[str, str]:
    entry = stored(unit, question)
    return {} if entry is None else {key: text for key, text in entry.parts if text}


def open_sheet(window: MainWindow, qapp: QApplication, model: str) -> ReflectionSheet:
    """Choose to look back and open a model from the bar."""
    page = page_of(window)
    page.composer.begin(EntryKind.REFLECTION)
    page.composer.asked_model.emit(model)
    settle(qapp)
    return the_sheet(window)


def sheets(window: MainWindow) -> list[ReflectionSheet]:
    return [one for one in page_of(window).findChildren(ReflectionSheet) if one.isVisible()]


def the_sheet(window: MainWindow) -> ReflectionSheet:
    (sheet,) = sheets(window)
    return sheet


def done(window: MainWindow, qtbot: QtBot) -> None:
    """Ctrl+Enter, and wait until the sheet has gone."""
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not sheets(window), timeout=PATIENCE)


def choose(sheet: ReflectionSheet, model: str) -> None:
    sheet.models.pill(model).setFocus()
    press(Qt.Key.Key_Space)


def test_it_is_kept_while_typed_without_any_button(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication, qtbot: QtBot
) -> None:
    open_sheet(window, qapp, "two_questions")
    assert focused().accessibleName() == "Kan dit anders?"
    write("Ja, eerst de radio.")
    qtbot.waitUntil(
        lambda: parts_of(unit, question) == {"kan_het_anders": "Ja, eerst de radio."}, timeout=PATIENCE
    )
    press(Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Wat kan ik zelf doen?"
    write("Ik zet hem aan.")
    qtbot.waitUntil(lambda: len(parts_of(unit, question)) == 2, timeout=PATIENCE)


def test_five_models_keep_every_letter_on_screen_and_in_the_store(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication, qtbot: QtBot
) -> None:
    sheet = open_sheet(window, qapp, "starr")
    write("Bij starr")
    written = {"situatie": "Bij starr"}
    for model in ("korthagen", "gibbs", "four_g", "two_questions", "starrt"):
        choose(sheet, model)
        words = f"Bij {model}"
        key = next(key for key, field in sheet.fields.items() if field.text.text is focused())
        write(words)
        written[key] = words
    done(window, qtbot)
    assert parts_of(unit, question) == written
    entry = stored(unit, question)
    assert entry is not None
    assert entry.reflection_model == "starrt"


def test_words_of_another_model_stay_in_sight(window: MainWindow, qapp: QApplication) -> None:
    sheet = open_sheet(window, qapp, "korthagen")
    write("Ik begon meteen.")
    choose(sheet, "gibbs")
    assert "Wat je bij een ander model schreef, staat hier nog." in words_on(sheet)
    assert sheet.fields["handelen"].isVisible()
    choose(sheet, "")
    assert focused() is sheet.free.text.text
    assert sheet.fields["handelen"].words() == "Ik begon meteen."
    choose(sheet, "korthagen")
    assert "Wat je bij een ander model schreef, staat hier nog." not in words_on(sheet)


def test_locking_halfway_keeps_every_letter(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication
) -> None:
    open_sheet(window, qapp, "starr")
    write("Half")
    window.lock()
    assert parts_of(unit, question) == {"situatie": "Half"}


def test_the_free_story_goes_along_from_the_bar(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication
) -> None:
    page_of(window).composer.begin(EntryKind.REFLECTION)
    write("Het was stil vanochtend.")
    page_of(window).composer.asked_model.emit("starr")
    settle(qapp)
    assert page_of(window).composer.field.words() == ""
    assert the_sheet(window).free.words() == "Het was stil vanochtend."
    entry = stored(unit, question)
    assert entry is not None
    assert entry.text == "Het was stil vanochtend."


def test_nothing_written_leaves_nothing_and_what_was_emptied_goes(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication, qtbot: QtBot
) -> None:
    open_sheet(window, qapp, "gibbs")
    press(Qt.Key.Key_Escape)
    assert stored(unit, question) is None
    open_sheet(window, qapp, "gibbs")
    write("Toch niet")
    qtbot.waitUntil(lambda: stored(unit, question) is not None, timeout=PATIENCE)
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Escape)
    assert stored(unit, question) is None


def test_a_reflection_in_the_story_goes_on_with_another_model(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication, qtbot: QtBot
) -> None:
    open_sheet(window, qapp, "starr")
    write("Ze zat al rechtop.")
    done(window, qtbot)
    settle(qapp)
    (piece,) = page_of(window).findChildren(OwnPiece)
    (switch,) = (link for link in piece.findChildren(LinkButton) if link.text().strip() == "ander model")
    switch.setFocus()
    press(Qt.Key.Key_Space)
    sheet = the_sheet(window)
    assert sheet.fields["situatie"].words() == "Ze zat al rechtop."
    choose(sheet, "four_g")
    write("Er werd geklopt.")
    done(window, qtbot)
    assert parts_of(unit, question) == {"situatie": "Ze zat al rechtop.", "gebeurtenis": "Er werd geklopt."}
    settle(qapp)
    assert "Reflectie, 4G" in words_on(page_of(window).lines)


def test_simpler_words_stay_chosen(window: MainWindow, unit: SmallUnit, qapp: QApplication) -> None:
    sheet = open_sheet(window, qapp, "starr")
    assert "Waar was je, met wie, en wat gebeurde er?" in words_on(sheet)
    write("Ze zat al.")
    sheet.simpler.setFocus()
    press(Qt.Key.Key_Space)
    assert "Wat gebeurde er?" in words_on(sheet)
    assert "Waar was je, met wie, en wat gebeurde er?" not in words_on(sheet)
    assert sheet.fields["situatie"].words() == "Ze zat al."
    assert unit.desk_of(FIEN).reflection.help(Language.DUTCH).simpler


def test_a_deeper_question_comes_by_a_key_and_only_then(window: MainWindow, qapp: QApplication) -> None:
    sheet = open_sheet(window, qapp, "starr")
    bank = tuple(deepening_questions(Language.DUTCH).values())
    assert not set(bank) & set(words_on(sheet))
    write("Ze zat al.")
    field = focused()
    press(Qt.Key.Key_V, ALT)
    first = sheet.deeper.asked
    assert first in bank
    press(Qt.Key.Key_V, ALT)
    assert sheet.deeper.asked == bank[(bank.index(first) + 1) % len(bank)]
    assert focused() is field
    assert sheet.fields["situatie"].words() == "Ze zat al."
    sheet.deeper.card.away.setFocus()
    press(Qt.Key.Key_Space)
    assert sheet.deeper.asked == ""


def test_a_free_story_in_the_bar_can_ask_one_too(window: MainWindow) -> None:
    composer = page_of(window).composer
    press(Qt.Key.Key_V, ALT)
    assert composer.deeper.asked == ""
    composer.begin(EntryKind.LOOKING_BACK)
    press(Qt.Key.Key_V, ALT)
    assert composer.deeper.asked in deepening_questions(Language.DUTCH).values()
    assert focused() is composer.field


def test_earlier_words_of_a_field_can_be_found_and_put_back(
    window: MainWindow, unit: SmallUnit, question: UUID, qapp: QApplication
) -> None:
    fien = unit.desk_of(FIEN)
    kept = fien.reflection.begin(question, "starr", "situatie", "Ze zat al rechtop.")
    fien.harvest.write_change(question, ChangedFor.RESIDENT, "Rust.", 0)
    settle(qapp)
    page_of(window).deeds.versions()
    settle(qapp)
    (sheet,) = page_of(window).findChildren(VersionsSheet)
    offered = [sheet.picker.itemText(at) for at in range(sheet.picker.count())]
    assert offered == ["De vraag", "Situatie, vandaag", "Voor de bewoner, vandaag"]
    assert kept.version == 1
