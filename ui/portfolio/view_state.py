"""What of a portfolio draft is visible and possible; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, unique
from uuid import UUID

from leerunit.domain.views.portfolios import Choice, Finding, PortfolioDraft
from leerunit.domain.vocabulary import ItemKind

GROUPS = (ItemKind.QUESTION, ItemKind.OWN_YIELD, ItemKind.EVALUATION, ItemKind.GIVEN, ItemKind.COORDINATING)
MONTHS_BACK = 36


@unique
class Hindrance(Enum):
    """Why the portfolio cannot be made yet."""

    EMPTY_PERIOD = "empty_period"
    NOTHING_CHOSEN = "nothing_chosen"
    BSN = "bsn"
    TO_LOOK_AT = "to_look_at"


@dataclass(frozen=True, slots=True)
class Group:
    kind: ItemKind
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class PortfolioState:
    """`findings` are in what is chosen; `hindrance` None means that it can be signed and exported."""

    groups: tuple[Group, ...]
    findings: tuple[Finding, ...]
    hindrance: Hindrance | None
    has_chosen: bool

    @property
    def shape(self) -> tuple[object, ...]:
        """What must be equal for the list to keep its rows and only change their marks."""
        return tuple(replace(c, is_chosen=False) for g in self.groups for c in g.choices)


def derive(draft: PortfolioDraft, looked_at: frozenset[Finding]) -> PortfolioState:
    """Return what to show of a draft, given the findings this person looked at already."""
    groups = tuple(
        Group(kind, found)
        for kind in GROUPS
        if (found := tuple(choice for choice in draft.choices if choice.kind is kind))
    )
    chosen = {choice.item_id for choice in draft.choices if choice.is_chosen}
    return PortfolioState(groups, draft.findings, _hindrance(draft, chosen, looked_at), bool(chosen))


def _hindrance(draft: PortfolioDraft, chosen: set[UUID], looked_at: frozenset[Finding]) -> Hindrance | None:
    if not draft.choices:
        return Hindrance.EMPTY_PERIOD
    if not chosen:
        return Hindrance.NOTHING_CHOSEN
    if any(finding.blocks for finding in draft.findings):
        return Hindrance.BSN
    if any(finding not in looked_at for finding in draft.findings):
        return Hindrance.TO_LOOK_AT
    return None


def months(first: date, last: date, today: date) -> tuple[date, ...]:
    """Return the first days of the months one can choose from, oldest first."""
    newest = max(last, today).replace(day=1)
    oldest = min(first.replace(day=1), _earlier(newest, MONTHS_BACK))
    found = [newest]
    while found[-1] > oldest:
        found.append(_earlier(found[-1], 1))
    return tuple(reversed(found))


def _earlier(month: date, count: int) -> date:
    number = month.year * 12 + month.month - 1 - count
    return date(number // 12, number % 12 + 1, 1)


def last_day(month: date) -> date:
    """Return the last day of a month."""
    return _earlier(month.replace(day=1), -1) - timedelta(days=1)
