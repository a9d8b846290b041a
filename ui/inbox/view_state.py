"""What of a received portfolio is new, what it brought, and when answers can leave; pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from leerunit.domain.portfolio import Verdict
from leerunit.domain.views.portfolios import Imported, ReceivedItem, ReceivedPortfolio


@unique
class Outcome(Enum):
    """What reading in one file came to."""

    TURNED_DOWN = "turned_down"
    OLDER = "older"
    NOTHING_NEW = "nothing_new"
    FIRST = "first"
    NEWS = "news"


def outcome_of(one: Imported) -> Outcome:
    """Return which sentence tells what a file brought."""
    if one.verdict is not Verdict.AUTHENTIC:
        return Outcome.TURNED_DOWN
    if one.older:
        return Outcome.OLDER
    if not one.new and not one.changed:
        return Outcome.NOTHING_NEW
    return Outcome.NEWS if one.changed or one.unchanged else Outcome.FIRST


@dataclass(frozen=True, slots=True)
class News:
    """A piece that is new or changed since last time."""

    item: ReceivedItem
    is_new: bool


def news_of(portfolio: ReceivedPortfolio) -> tuple[News, ...]:
    """Return the new and changed pieces; none for a first portfolio, where all is new."""
    found = tuple(News(item, item.is_new) for item in portfolio.items if item.is_new or item.is_changed)
    return () if portfolio.previous_on is None and all(one.is_new for one in found) else found


def shape_of(portfolio: ReceivedPortfolio) -> tuple[object, ...]:
    """What must be equal for the pages to stay as they are while answers are typed."""
    return (portfolio.card.received_id, *((item.item_id, item.item) for item in portfolio.items))


def has_answers(portfolio: ReceivedPortfolio) -> bool:
    """Whether there is an answer that could leave."""
    return any(item.answer is not None and item.answer.text.strip() for item in portfolio.items)
