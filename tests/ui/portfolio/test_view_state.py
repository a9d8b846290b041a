"""When a portfolio can be signed, and which months one can choose from."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from leerunit.domain.portfolio import PortfolioContent, QuestionItem, StudentCard, UnitCard
from leerunit.domain.views.portfolios import Choice, Finding, PortfolioDraft
from leerunit.domain.vocabulary import ItemKind, Language, QuestionState, UnitKind
from tests.builders import MORNING
from ui.portfolio.masking import MASK, masked_content, masked_excerpt
from ui.portfolio.view_state import Hindrance, derive, last_day, months

ONE = UUID(int=1)
DAY = date(2026, 9, 7)
NAME = Finding(ONE, "Een vraag", "name", "of mevrouw Verzonnen pijn had", blocks=False, start=3, end=20)
BSN = Finding(ONE, "Een vraag", "bsn", "nummer 111222333", blocks=True, start=7, end=16)


def draft(*findings: Finding, chosen: bool = True, empty: bool = False) -> PortfolioDraft:
    choice = Choice(ItemKind.QUESTION, ONE, "Een vraag", DAY, is_chosen=chosen, is_private=False)
    choices = () if empty else (choice,)
    return PortfolioDraft("Fien", DAY, DAY, choices, findings, is_released=False, last_made=None)


@pytest.mark.parametrize(
    ("one", "looked_at", "hindrance"),
    [
        (draft(empty=True), frozenset(), Hindrance.EMPTY_PERIOD),
        (draft(chosen=False), frozenset(), Hindrance.NOTHING_CHOSEN),
        (draft(NAME), frozenset(), Hindrance.TO_LOOK_AT),
        (draft(NAME), frozenset({NAME}), None),
        (draft(NAME, BSN), frozenset({NAME, BSN}), Hindrance.BSN),
        (draft(), frozenset(), None),
    ],
)
def test_a_portfolio_can_be_signed_once_it_is_looked_over(
    one: PortfolioDraft, looked_at: frozenset[Finding], hindrance: Hindrance | None
) -> None:
    assert derive(one, looked_at).hindrance is hindrance


def test_turning_a_piece_on_keeps_the_rows() -> None:
    assert derive(draft(chosen=True), frozenset()).shape == derive(draft(chosen=False), frozenset()).shape


def test_months_reach_back_and_end_now() -> None:
    found = months(date(2021, 2, 3), date(2026, 6, 30), DAY)
    assert (found[0], found[-1]) == (date(2021, 2, 1), date(2026, 9, 1))
    assert len(set(found)) == len(found) == 68
    assert [last_day(date(2026, month, 1)).day for month in (2, 11, 12)] == [28, 30, 31]


def test_findings_are_unreadable_in_the_excerpt_and_on_the_page() -> None:
    assert masked_excerpt(NAME) == f"of {MASK} pijn had"
    item = QuestionItem(ONE, 1, "Heeft mevrouw Verzonnen pijn?", QuestionState.ASKED, DAY, DAY)
    content = PortfolioContent(
        portfolio_id=ONE,
        revision=1,
        language=Language.DUTCH,
        created_at=MORNING,
        student=StudentCard(ONE, "Fien"),
        unit=UnitCard(ONE, "De Proeftuin", UnitKind.WARD),
        period_from=DAY,
        period_to=DAY,
        guides=(),
        items=(item,),
    )
    assert masked_content(content, (NAME,)).items[0].title == f"Heeft {MASK} pijn?"
    assert masked_content(content, ()) == content
    assert item.question == "Heeft mevrouw Verzonnen pijn?"
