"""Someone who starts with nothing, through the window alone and by real keys.

A unit with two students and a coach is made; a student writes a question and shares it with the coach, who
answers; the student puts it in the portfolio and exports it: a signed PDF that says it is real and unchanged.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leerunit.domain.portfolio import Reason, Verdict
from leerunit.portfolio.read import examine
from tests.portfolio.poppler import squeezed, text_of
from tests.ui.first_start.steps import PASSPHRASE, add_person, at_the_door, fill_unit, keep_the_key
from tests.ui.hands import (
    PATIENCE,
    an_open_window,
    can_be_pressed,
    file_dialog_answered,
    focused,
    press,
    question_answered,
    rewrite,
    sees,
    stands_at,
    tab_to,
    words_on,
    write,
)
from ui.main_window import MainWindow

STUDENT, OTHER, COACH = "Fien Voorbeeld", "Sem Nergens", "Ingrid Proefstuk"
QUESTION = "Hoe merk ik dat iemand pijn heeft?"
STEP = "Vanmorgen zag ik dat mevrouw haar hand wegtrok."
ANSWER = "Waar zag je dat aan, behalve aan haar hand?"
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with an_open_window(qtbot, tmp_path) as shown:
        yield shown


@pytest.mark.slow
def test_from_nothing_to_a_signed_portfolio(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    begin(qtbot, window, tmp_path)
    sign_in(qtbot, window, STUDENT)
    ask_and_share(qtbot, window)
    lock(qtbot, window)
    sign_in(qtbot, window, COACH)
    answer(qtbot, window)
    lock(qtbot, window)
    sign_in(qtbot, window, STUDENT)
    sees(qtbot, window, f"“{ANSWER}”")
    portfolio = export(qtbot, window, tmp_path / "usb-stick")
    found = examine(portfolio, (), now=datetime.now(UTC))
    assert (found.verdict, found.reason) == (Verdict.UNKNOWN_UNIT, Reason.UNKNOWN_KEY)
    words = text_of(portfolio)
    assert all(squeezed(sentence) in words for sentence in (QUESTION, STEP, ANSWER, STUDENT, COACH))


def begin(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Make the unit with its people, up to the door."""
    tab_to("Waar alles staat")
    rewrite(str(folder / "LEERunit"))
    press(Qt.Key.Key_Return)
    fill_unit()
    keep_the_key(qtbot, window, folder / "herstelvel.pdf")
    stands_at(qtbot, "Naam")
    add_person(qtbot, window, STUDENT)
    add_person(qtbot, window, OTHER)
    add_person(qtbot, window, COACH, role_steps=1)
    tab_to("Naar de deur")
    press(Qt.Key.Key_Return)
    at_the_door(qtbot, window)


def sign_in(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Choose oneself by the first letters and give the passphrase."""
    write(name.split(maxsplit=1)[0])
    sees(qtbot, window, f"Dag {name.split(maxsplit=1)[0]}")
    press(Qt.Key.Key_Return)
    write(PASSPHRASE)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench is not None, timeout=PATIENCE)


def lock(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+L; the door stands at the passphrase of whoever was here, one step from the tiles."""
    press(Qt.Key.Key_L, CONTROL)
    stands_at(qtbot, "Je wachtzin")
    assert QUESTION not in " ".join(words_on(window))
    tab_to("Mensen")


def ask_and_share(qtbot: QtBot, window: MainWindow) -> None:
    """Write a question, open it, write a step, and let the coach read along."""
    press(Qt.Key.Key_N, CONTROL)
    stands_at(qtbot, "Nieuwe leervraag")
    write(QUESTION)
    press(Qt.Key.Key_Return)
    sees(qtbot, window, "Je vraag is bewaard. Alleen jij kunt hem lezen.")
    tab_to(QUESTION)
    press(Qt.Key.Key_Return)
    tab_to("Schrijf verder")
    write(STEP)
    press(Qt.Key.Key_Return, CONTROL)
    sees(qtbot, window, STEP)
    tab_to("Alleen ik")
    press(Qt.Key.Key_Down)
    assert focused().accessibleName() or focused().property("text") == "Ik en mijn leercoach"
    with question_answered("Maak zichtbaar"):
        press(Qt.Key.Key_Space)
    sees(qtbot, window, f"{COACH} en Wil Maquette")


def answer(qtbot: QtBot, window: MainWindow) -> None:
    """Open what the student shares and put a question back."""
    qtbot.waitUntil(lambda: QUESTION in focused().accessibleName(), timeout=PATIENCE)
    press(Qt.Key.Key_Return)
    stands_at(qtbot, "Schrijf verder")
    write(ANSWER)
    press(Qt.Key.Key_Return, CONTROL)
    sees(qtbot, window, ANSWER)


def export(qtbot: QtBot, window: MainWindow, stick: Path) -> Path:
    """Take the question along, sign, and export into a folder."""
    stick.mkdir()
    press(Qt.Key.Key_5, ALT)
    stands_at(qtbot, "Van")
    tab_to(QUESTION)
    press(Qt.Key.Key_Space)
    can_be_pressed(qtbot, window, "Ondertekenen en exporteren")
    tab_to("Ondertekenen en exporteren")
    with file_dialog_answered(stick):
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(stick.glob("*.pdf")), timeout=PATIENCE)
    (made,) = stick.glob("*.pdf")
    assert made.name.startswith(f"Portfolio {STUDENT}")
    return made
