"""The first frame of the door is the door to the eye, and no key typed at it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leerunit.domain.vocabulary import Language
from tests.builders import FIEN, SmallUnit, a_unit
from ui.common import fonts, language, theme
from ui.common.buttons import LinkButton
from ui.common.notices import Picture
from ui.common.settings import Settings, write
from ui.sign_in import ink
from ui.sign_in.front import Front
from ui.sign_in.screen import SignIn
from ui.start import FirstWindow

LOOKS = {
    "as it begins": Settings(mode=theme.Mode.LIGHT),
    "dark, English": Settings(mode=theme.Mode.DARK, language=Language.ENGLISH),
    "large, with a scroll bar": Settings(mode=theme.Mode.LIGHT, text_size=200),
}
SOFT_EDGES = 80  # pixels: the round corners of the key cap, whose line the first frame paints as a filled box


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallUnit]:
    with a_unit(tmp_path_factory.mktemp("front")) as small:
        yield small


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, unit: SmallUnit, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[FirstWindow]:
    fonts.load_all()
    file = tmp_path / "settings.json"
    write(file, LOOKS[getattr(request, "param", "as it begins")])
    shown = FirstWindow(file, unit.clock)
    qtbot.addWidget(shown)
    shown.begin(unit.workplace.folder)
    shown.show()
    yield shown
    shown.jobs.stop_all()
    shown.hide()
    language.use(Language.ENGLISH)
    theme.use(qapp, dark=False, scale=1.0)


def pixels_apart(one: QImage, other: QImage) -> int:
    assert one.size() == other.size()
    line = one.bytesPerLine()
    a, b = bytes(one.constBits()), bytes(other.constBits())
    return sum(
        a[at : at + 4] != b[at : at + 4]
        for y in range(one.height())
        if a[y * line : (y + 1) * line] != b[y * line : (y + 1) * line]
        for at in range(y * line, (y + 1) * line, 4)
    )


def cover_icons(door: SignIn, *images: QImage) -> None:
    """Paint over where the door has its icons, which the first frame leaves out."""
    look = theme.current()
    parts: list[QWidget] = [*door.findChildren(Picture), *door.findChildren(LinkButton)]
    assert len(parts) == 3
    for image in images:
        painter = QPainter(image)
        for part in parts:
            side = QSize(look.px(18) + look.gap(10), part.height())
            painter.fillRect(QRect(part.mapTo(door.window(), QPoint(0, 0)), side), Qt.GlobalColor.black)
        painter.end()


@pytest.mark.parametrize("window", LOOKS, indirect=True)
def test_nothing_moves_when_the_door_takes_the_place_of_its_first_frame(window: FirstWindow) -> None:
    assert isinstance(window.door, Front)
    first = window.grab().toImage()
    window.get_ready()
    assert isinstance(window.door, SignIn)
    QApplication.processEvents()
    second = window.grab().toImage()
    cover_icons(window.door, first, second)
    assert pixels_apart(first, second) <= SOFT_EDGES
    blank = QImage(first)
    blank.fill(first.pixelColor(2, 2))
    assert pixels_apart(first, blank) > 50_000


def test_a_long_name_is_shortened_so_that_it_fits(qapp: QApplication) -> None:
    font = theme.current().font("strong")
    room = QFontMetricsF(font).horizontalAdvance("Fien Voorbeeld")
    assert ink.cut("Fien Voorbeeld", font, room) == "Fien Voorbeeld"
    shown = ink.cut("Fien Voorbeeld van Verderop", font, room)
    assert shown.startswith("Fien Voor")
    assert shown.endswith("\u2026")
    assert QFontMetricsF(font).horizontalAdvance(shown) <= room


def test_keys_typed_at_the_first_frame_choose_at_the_door(window: FirstWindow) -> None:
    front = window.door
    assert isinstance(front, Front)
    QTest.keyClicks(window.focusWidget(), "Fi")
    window.get_ready()
    door = window.door
    assert isinstance(door, SignIn)
    assert door.panel.tile is not None
    assert door.panel.tile.name == FIEN
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert door.panel.form.field.hasFocus()
