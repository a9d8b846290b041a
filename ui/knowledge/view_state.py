"""Which offers are shown, and under which theme; pure functions of values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from leerunit.domain.views.knowledge import KnowledgeBoard, OfferView
from ui.common import offers
from ui.common.matching import holds_all


@dataclass(frozen=True, slots=True)
class Group:
    """Offers under one theme; `name` is empty for those about nothing of the unit's list."""

    name: str
    offers: tuple[OfferView, ...]


def derive(board: KnowledgeBoard, sought: str) -> tuple[Group, ...]:
    """Return the groups that hold something, in the order of the unit; an offer stands under each theme."""
    shown = [one for one in board.offers if holds_all(told(one), sought)]
    groups = [
        Group(name, tuple(one for one in shown if any(theme.theme_id == theme_id for theme in one.themes)))
        for theme_id, name in _themes(board, shown).items()
    ]
    groups.append(Group("", tuple(one for one in shown if not one.themes)))
    return tuple(group for group in groups if group.offers)


def cut(groups: Sequence[Group], most: int) -> tuple[Group, ...]:
    """Return the groups with so many offers at most, the first ones."""
    kept: list[Group] = []
    for group in groups:
        room = most - sum(len(one.offers) for one in kept)
        if room > 0:
            kept.append(Group(group.name, group.offers[:room]))
    return tuple(kept)


def told(offer: OfferView) -> str:
    """Return all words under which an offer can be found."""
    themes = (theme.name for theme in offer.themes)
    about = (offers.who(offer), offers.what_they_are(offer), offers.kind(offer.kind))
    return " ".join((*about, offer.text, offer.when, *themes))


def _themes(board: KnowledgeBoard, shown: Iterable[OfferView]) -> dict[UUID, str]:
    """Return the themes of the unit in its order, then removed ones that stand somewhere still."""
    themes = {theme.theme_id: theme.name for theme in board.themes}
    removed = {theme.theme_id: theme.name for one in shown for theme in one.themes}
    return themes | {theme_id: name for theme_id, name in removed.items() if theme_id not in themes}
