"""What a file brought and what is new, as a table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from leerunit.domain.portfolio import Verdict, YieldItem
from leerunit.domain.views.portfolios import (
    Imported,
    ReceivedCard,
    ReceivedItem,
    ReceivedPortfolio,
    WrittenAnswer,
)
from tests.builders import MORNING
from ui.inbox.view_state import Outcome, has_answers, news_of, outcome_of, shape_of

DAY = date(2026, 9, 1)
ONE, TWO = UUID(int=1), UUID(int=2)
FILE = Imported("p.pdf", Verdict.AUTHENTIC, None, "Unit", "Fien", new=0, changed=0, unchanged=0, older=False)


@pytest.mark.parametrize(
    ("one", "outcome"),
    [
        (replace(FILE, verdict=Verdict.CHANGED), Outcome.TURNED_DOWN),
        (replace(FILE, verdict=Verdict.UNKNOWN_UNIT, new=3), Outcome.TURNED_DOWN),
        (replace(FILE, older=True, unchanged=2), Outcome.OLDER),
        (replace(FILE, unchanged=4), Outcome.NOTHING_NEW),
        (replace(FILE, new=4), Outcome.FIRST),
        (replace(FILE, new=1, unchanged=4), Outcome.NEWS),
        (replace(FILE, changed=1), Outcome.NEWS),
    ],
)
def test_what_a_file_brought(one: Imported, outcome: Outcome) -> None:
    assert outcome_of(one) is outcome


def item(key: UUID, *, is_new: bool = False, is_changed: bool = False, answer: str = "") -> ReceivedItem:
    piece = YieldItem(key, 1, "Incidentmethode", DAY, "Een klacht is soms een vraag.")
    written = WrittenAnswer(UUID(int=9), key, UUID(int=8), answer, 1, None) if answer else None
    return ReceivedItem(key, piece, is_new, is_changed, written)


def portfolio(*items: ReceivedItem, previous: date | None = None) -> ReceivedPortfolio:
    card = ReceivedCard(UUID(int=5), "Fien", "Unit", DAY, MORNING, Verdict.AUTHENTIC, is_new=True)
    return ReceivedPortfolio(card, "", MORNING, previous, items)


def test_in_a_first_portfolio_nothing_stands_out() -> None:
    assert news_of(portfolio(item(ONE, is_new=True), item(TWO, is_new=True))) == ()


def test_later_the_new_and_the_changed_stand_out() -> None:
    found = news_of(portfolio(item(ONE, is_changed=True), item(TWO, is_new=True), previous=DAY))
    assert [(one.item.item_id, one.is_new) for one in found] == [(ONE, False), (TWO, True)]


def test_an_answer_or_a_read_mark_does_not_rebuild_the_pages() -> None:
    before, after = portfolio(item(ONE, is_new=True)), portfolio(item(ONE, answer="Mooi"))
    assert shape_of(before) == shape_of(after)
    assert (has_answers(before), has_answers(after)) == (False, True)
    assert not has_answers(portfolio(item(ONE, answer="  ")))
