"""Words that may no longer go along leave a released portfolio too, at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import undefer

from leerunit.access.guard import Sitting
from leerunit.domain.portfolio import PortfolioContent, PortfolioItem, QuestionItem
from leerunit.portfolio.payload import from_json, to_json
from leerunit.store.schema import LearningQuestion, PortfolioRelease, QuestionOwner


def recall_entry(sitting: Sitting, question: LearningQuestion, entry_id: UUID) -> None:
    """Take a piece out of what the owners of a question have released; its item gets a revision more."""
    others = sitting.session.scalars(
        select(QuestionOwner.person_id).where(QuestionOwner.question_id == question.id)
    )
    owners = {question.owner_id, *others}
    for release in sitting.session.scalars(
        select(PortfolioRelease)
        .where(PortfolioRelease.person_id.in_(owners), PortfolioRelease.content.is_not(None))
        .options(undefer(PortfolioRelease.content))
    ):
        if release.content is not None:
            release.content = _without(release.content, entry_id)
    sitting.session.flush()


def _without(data: bytes, entry_id: UUID) -> bytes:
    content = from_json(data)
    items = tuple(_item_without(item, entry_id) for item in content.items)
    if items == tuple(content.items):
        return data
    return to_json(_next_edition(content, items))


def _item_without(item: PortfolioItem, entry_id: UUID) -> PortfolioItem:
    if not isinstance(item, QuestionItem):
        return item
    kept = tuple(entry for entry in item.entries if entry.id != entry_id)
    if len(kept) == len(item.entries):
        return item
    return replace(item, entries=kept, revision=item.revision + 1)


def _next_edition(content: PortfolioContent, items: Sequence[PortfolioItem]) -> PortfolioContent:
    return replace(content, items=tuple(items), revision=content.revision + 1)
