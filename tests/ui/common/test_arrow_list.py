"""Cards in a pane that scrolls: reading again leaves the reader where they were."""

from __future__ import annotations

from uuid import UUID, uuid4

from pytestqt.qtbot import QtBot

from ui.common.arrow_list import ArrowList
from ui.common.layouts import ScrollPane
from ui.common.surface import Card
from ui.common.text import PlainLabel


def cards(keys: list[UUID]) -> list[tuple[UUID, Card]]:
    made = [(key, Card(clickable=True)) for key in keys]
    for number, (_, card) in enumerate(made):
        card.body.addWidget(PlainLabel(f"kaart {number}"))
    return made


def test_reading_again_keeps_the_focus_and_the_place(qtbot: QtBot) -> None:
    keys = [uuid4() for _ in range(30)]
    pane, listed = ScrollPane(), ArrowList()
    qtbot.addWidget(pane)
    pane.body.addWidget(listed)
    listed.show_cards(cards(keys))
    pane.resize(400, 300)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    listed.card(keys[0]).setFocus()
    qtbot.waitUntil(lambda: listed.card(keys[0]).hasFocus())
    listed.show_cards(cards(keys))
    qtbot.waitUntil(lambda: listed.card(keys[0]).hasFocus())
    assert pane.verticalScrollBar().maximum() > 0
    assert pane.verticalScrollBar().value() == 0
