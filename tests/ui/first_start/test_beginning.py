"""Beginning by keys alone: a unit with its people, a teacher's workplace, a store that is there already."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leerunit.app import open_workplace
from leerunit.domain.vocabulary import Language, Role, StoreKind
from tests.builders import a_unit
from tests.ui.first_start.steps import (
    KEEPER,
    PASSPHRASE,
    add_person,
    at_the_door,
    begun,
    fill_unit,
    keep_the_key,
)
from tests.ui.hands import file_dialog_answered, focused, press, sees, stands_at, tab_to, words_on, write
from ui.common.overriding import override
from ui.first_start.doors import Door, DoorCard
from ui.main_window import MainWindow


class Flashes(QObject):
    """Notes every window that comes up beside the main one."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def flashes(qapp: QApplication, window: MainWindow) -> Iterator[Flashes]:
    watch = Flashes()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


@pytest.mark.slow
def test_a_unit_with_its_first_people_stands_by_keys_alone(
    qtbot: QtBot, window: MainWindow, place: Path, tmp_path: Path, flashes: Flashes
) -> None:
    press(Qt.Key.Key_Return)
    fill_unit()
    keep_the_key(qtbot, window, tmp_path / "herstelvel.pdf")
    stands_at(qtbot, "Naam")
    add_person(qtbot, window, "Fien Voorbeeld")
    add_person(qtbot, window, "Sem Nergens")
    add_person(qtbot, window, "Ingrid Proefstuk", role_steps=1)
    tab_to("Naar de deur")
    press(Qt.Key.Key_Return)
    at_the_door(qtbot, window)
    threshold = open_workplace(place / "LEER-unit De Linde.leerunit").threshold()
    assert {(tile.name, tile.role) for tile in threshold.tiles} == {
        (KEEPER, Role.PRACTICE_EDUCATOR),
        ("Fien Voorbeeld", Role.STUDENT),
        ("Sem Nergens", Role.STUDENT),
        ("Ingrid Proefstuk", Role.LEARNING_COACH),
    }
    assert (tmp_path / "herstelvel.pdf").read_bytes().startswith(b"%PDF")
    assert set(flashes.seen) == {"QFileDialog"}


@pytest.mark.slow
def test_a_teacher_begins_by_keys_alone(
    qtbot: QtBot, window: MainWindow, place: Path, tmp_path: Path
) -> None:
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    for words in ("Noor Denkbeeld", "ROC Denkbeeld", PASSPHRASE, PASSPHRASE):
        write(words)
        press(
            Qt.Key.Key_Tab if focused().accessibleName() != "Je wachtzin, nog een keer" else Qt.Key.Key_Return
        )
    keep_the_key(qtbot, window, tmp_path / "herstelvel.pdf")
    at_the_door(qtbot, window)
    threshold = open_workplace(place / "Noor Denkbeeld.leerunit").threshold()
    assert (threshold.kind, threshold.place) == (StoreKind.TEACHER, "ROC Denkbeeld")


def test_arrows_choose_a_door_and_the_steps_follow(window: MainWindow) -> None:
    assert isinstance(focused(), DoorCard)
    assert "De eerste mensen" in words_on(window)
    press(Qt.Key.Key_Right, times=2)
    assert begun(window).begun.door is Door.DEMO
    assert "Rondkijken" in words_on(window)
    assert "De eerste mensen" not in words_on(window)
    press(Qt.Key.Key_Right)
    assert begun(window).begun.door is Door.UNIT


def test_another_language_keeps_what_was_chosen(window: MainWindow, place: Path) -> None:
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert "What do you begin with?" in words_on(window)
    assert (begun(window).begun.door, begun(window).begun.folder) == (Door.TEACHER, place)
    assert window.settings.language is Language.ENGLISH
    assert focused().accessibleName() == "English"


def test_a_store_that_is_there_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with a_unit(tmp_path) as unit:
        tab_to("Een map van LEERunit openen")
        press(Qt.Key.Key_Return)
        tab_to("Andere map")
        with file_dialog_answered(unit.workplace.folder):
            press(Qt.Key.Key_Return)
        at_the_door(qtbot, window)
        assert "Huize Nergenshof. Wie ben je?" in words_on(window)
        assert window.settings.stores == (str(unit.workplace.folder),)


def test_a_folder_that_holds_no_store_is_answered_in_words(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    tab_to("Een map van LEERunit openen")
    press(Qt.Key.Key_Return)
    tab_to("Andere map")
    with file_dialog_answered(tmp_path):
        press(Qt.Key.Key_Return)
    sees(qtbot, window, "Dit is geen map van LEERunit. Kies er een die eindigt op .leerunit.")
    assert window.workplace is None
