"""Lists in a pane that scrolls: reading again leaves the reader where they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.vocabulary import QuestionState, Visibility
from ui.common.arrow_list import ArrowList
from ui.common.layouts import ScrollPane
from ui.common.question_row import QuestionRows
from ui.common.surface import Card
from ui.common.text import PlainLabel

TODAY = date(2026, 9, 7)
NOW = datetime(2026, 9, 7, 8, tzinfo=UTC)


def cards(keys: list[UUID]) -> list[tuple[UUID, Card]]:
    made = [(key, Card(clickable=True)) for key in keys]
    for number, (_, card) in enumerate(made):
        card.body.addWidget(PlainLabel(f"kaart {number}"))
    return made


def question(number: int) -> QuestionCard:
    return QuestionCard(
        question_id=uuid4(),
        text=f"Vraag {number}?",
        owner_id=uuid4(),
        owner_name="Fien Voorbeeld",
        state=QuestionState.ASKED,
        since=TODAY,
        visibility=Visibility.ONLY_ME,
        next_step=None,
        next_step_on=None,
        has_new_reactions=False,
        updated_at=NOW,
    )


def in_a_low_pane(qtbot: QtBot, listed: QWidget) -> ScrollPane:
    pane = ScrollPane()
    qtbot.addWidget(pane)
    pane.body.addWidget(listed)
    pane.resize(400, 300)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    return pane


def stands_at_its_beginning(pane: ScrollPane) -> bool:
    bar = pane.verticalScrollBar()
    return bar.maximum() > 0 and bar.value() == 0


def test_cards_keep_the_focus_and_the_place(qtbot: QtBot) -> None:
    keys = [uuid4() for _ in range(30)]
    listed = ArrowList()
    listed.show_cards(cards(keys))
    pane = in_a_low_pane(qtbot, listed)
    listed.card(keys[0]).setFocus()
    qtbot.waitUntil(lambda: listed.card(keys[0]).hasFocus())
    listed.show_cards(cards(keys))
    qtbot.waitUntil(lambda: listed.card(keys[0]).hasFocus())
    assert stands_at_its_beginning(pane)


def test_questions_keep_the_focus_and_the_place(qtbot: QtBot) -> None:
    asked = [question(number) for number in range(30)]
    rows = QuestionRows(lambda: TODAY, lambda _question: None)
    rows.show_cards(asked)
    pane = in_a_low_pane(qtbot, rows)
    rows.rows()[0].setFocus()
    qtbot.waitUntil(lambda: rows.rows()[0].hasFocus())
    rows.show_cards([replace(asked[0], has_new_reactions=True), *asked[1:]])
    qtbot.waitUntil(lambda: rows.rows()[0].hasFocus())
    assert stands_at_its_beginning(pane)


def test_rows_that_did_not_change_are_kept_and_the_others_stand_in_order(qtbot: QtBot) -> None:
    first, second, third = (question(number) for number in range(3))
    rows = QuestionRows(lambda: TODAY, lambda _question: None)
    qtbot.addWidget(rows)
    rows.show_cards([first, second])
    kept, _ = rows.rows()
    new = replace(second, has_new_reactions=True)
    rows.show_cards([third, new, first])
    assert [row.card for row in rows.rows()] == [third, new, first]
    assert rows.rows()[2] is kept
    rows.show()
    tops = [row.mapTo(rows, row.rect().topLeft()).y() for row in rows.rows()]
    assert tops == sorted(tops)
    assert len(set(tops)) == 3
