"""The words of a question leave what others released, as soon as they may no longer go along."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from leerunit.access.actor import Actor, load_actor
from leerunit.access.guard import Sitting
from leerunit.domain.portfolio import GivenItem, PortfolioContent, PortfolioItem
from leerunit.domain.refusals import Refused
from leerunit.domain.vocabulary import StoreKind
from leerunit.portfolio.payload import from_json, to_json
from leerunit.services.words_requests import agreed_words
from leerunit.store.schema import GivenWords, PortfolioRelease, WordsRequest


def recall_words(sitting: Sitting, question_id: UUID) -> None:
    """Look at what everyone released who ever asked for the words of a question."""
    asked = select(WordsRequest.person_id).where(WordsRequest.question_id == question_id)
    for release in sitting.session.scalars(
        select(PortfolioRelease)
        .where(PortfolioRelease.person_id.in_(asked), PortfolioRelease.content.is_not(None))
        .options(undefer(PortfolioRelease.content))
    ):
        if release.content is not None:
            before = from_json(release.content)
            after = as_agreed(sitting.session, before, sitting.today)
            if after is not before:
                release.content = to_json(after)
    sitting.session.flush()


def as_agreed(session: Session, content: PortfolioContent, on: date) -> PortfolioContent:
    """Return a released portfolio without the words of questions that may not go along on this day.

    What changes gets a revision more; the very same content when nothing does.
    """
    shown = {item.id for item in content.items if isinstance(item, GivenItem) and item.question}
    if not shown:
        return content
    rows = session.execute(select(GivenWords.id, GivenWords.question_id).where(GivenWords.id.in_(shown)))
    questions = {row.id: row.question_id for row in rows}
    actor = _actor(session, content.student.id, on)
    agreed = {} if actor is None else agreed_words(session, actor, set(questions.values()))
    gone = {item_id for item_id in shown if questions.get(item_id) not in agreed}
    if not gone:
        return content
    items = tuple(_without(item) if item.id in gone else item for item in content.items)
    return replace(content, items=items, revision=content.revision + 1)


def _without(item: PortfolioItem) -> PortfolioItem:
    if not isinstance(item, GivenItem):
        return item
    return replace(item, question="", asker="", revision=item.revision + 1)


def _actor(session: Session, student_id: UUID, on: date) -> Actor | None:
    try:
        return load_actor(session, student_id, StoreKind.UNIT, on)
    except Refused:
        return None
