"""Tab reaches everything that takes keys, on every screen and page, for a student, a coach and a keeper."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from leerunit.app import Desk, Workplace, open_workplace
from leerunit.domain.vocabulary import ItemKind
from leerunit.store.slots import KdfCost
from tests.builders import COACH, FIEN, KEEPER, PASSPHRASE
from tests.samples.make_sample import SAMPLES
from tests.ui.hands import PATIENCE, focused, press, settle
from ui.common import settings, theme
from ui.main_window import MainWindow
from ui.register import SCREENS

MOST = 300


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    """The sample of the newest version, which holds something of every kind."""
    newest = max(path for path in SAMPLES.iterdir() if (path / "told.json").exists())
    folder = shutil.copytree(newest / "unit.leerunit", tmp_path / "unit.leerunit")
    place = open_workplace(folder, cost=KdfCost.QUICK)
    yield place
    place.close()


@pytest.fixture
def window(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> Iterator[MainWindow]:
    file = tmp_path / "settings.json"
    settings.write(file, settings.Settings(mode=theme.Mode.LIGHT))
    shown = MainWindow(file, workplace._clock)
    qtbot.addWidget(shown)
    shown.use_workplace(workplace)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow, timeout=PATIENCE)
    yield shown
    shown.lock()
    shown.jobs.stop_all()


def takes_tab(part: QWidget) -> bool:
    """Whether Tab should come here: one of a few that exclude each other stands for all of them."""
    wants = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    group = part.group() if isinstance(part, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    stands_back = chosen is not None and chosen is not part
    return bool(wants) and part.isVisible() and part.isEnabled() and not part.focusProxy() and not stands_back


def name_of(part: QWidget) -> str:
    words = part.accessibleName() or str(part.property("text") or "")
    return f"{type(part).__name__} {words!r}"


def reached(qapp: QApplication) -> set[QWidget]:
    """Go round with Tab until nothing new is met."""
    met: set[QWidget] = set()
    quiet = 0
    for _ in range(MOST):
        here = focused()
        quiet = quiet + 1 if here in met else 0
        if quiet > 10:
            break
        met.add(here)
        press(Qt.Key.Key_Tab)
    settle(qapp)
    return met


def left_out(window: MainWindow, qapp: QApplication) -> list[str]:
    met = reached(qapp)
    return sorted(
        name_of(part) for part in window.findChildren(QWidget) if takes_tab(part) and part not in met
    )


def pages(desk: Desk) -> list[tuple[ItemKind, UUID]]:
    """Return one item of every kind that has a page of its own."""
    found: list[tuple[ItemKind, UUID]] = []
    questions = desk.questions.mine() or desk.questions.shared_with_me()
    sessions, evaluations = desk.intervision.sessions(), desk.evaluations.cards()
    found += [(ItemKind.QUESTION, one.question_id) for one in questions[:1]]
    found += [(ItemKind.SESSION, one.session_id) for one in sessions[:1]]
    found += [(ItemKind.EVALUATION, one.evaluation_id) for one in evaluations[:1]]
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", [FIEN, COACH, KEEPER])
def test_tab_reaches_all_that_takes_keys(
    qapp: QApplication, window: MainWindow, workplace: Workplace, name: str
) -> None:
    tile = next(each for each in workplace.threshold().tiles if each.name == name)
    desk = workplace.sign_in(tile.person_id, PASSPHRASE)
    window.enter(desk)
    bench = window.bench
    assert bench is not None
    shut: dict[str, list[str]] = {}
    for kind in SCREENS:
        if kind.suits(desk.member):
            bench.go(kind.key)
            settle(qapp)
            shut[kind.key] = left_out(window, qapp)
    for item_kind, item_id in pages(desk):
        bench.context.open_item(item_kind, item_id)
        settle(qapp)
        shut[f"page of {item_kind}"] = left_out(window, qapp)
    assert len(shut) > 5
    assert {place: parts for place, parts in shut.items() if parts} == {}
