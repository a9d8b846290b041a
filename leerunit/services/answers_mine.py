"""All answers to one person, at whatever item they stand."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import own_questions, visible_evaluations, visible_yields
from leerunit.clock import WARD_ZONE
from leerunit.domain.views.portfolios import AnswerToMe
from leerunit.services.wordbook import read_words
from leerunit.store.schema import (
    AnswerReceived,
    CoordinatingWords,
    Evaluation,
    GivenWords,
    KnownCard,
    LearningQuestion,
    OwnYield,
    TemplateVersion,
)


def answers_to_me(sitting: Sitting) -> tuple[AnswerToMe, ...]:
    """Return the answers whose owner is the actor, the newest first."""
    answer = AnswerReceived
    rows = sitting.session.execute(
        select(answer, KnownCard.name)
        .outerjoin(KnownCard, KnownCard.fingerprint == answer.fingerprint)
        .where(answer.owner_id == sitting.me, answer.deleted_at.is_(None))
        .order_by(answer.written_at.desc(), answer.id.desc())
    ).all()
    titles = _titles(sitting, [row.item_id for row, _ in rows])
    words = read_words(sitting, [row.text_id for row, _ in rows])
    return tuple(
        AnswerToMe(
            answer_id=row.id,
            item_kind=row.item_kind,
            item_id=row.item_id,
            item_title=titles.get(row.item_id, ""),
            text=words.text(row.text_id),
            author_name=row.author_name,
            card_name=card or "",
            written_at=row.written_at,
            portfolio_on=(row.portfolio_made_at or row.written_at).astimezone(WARD_ZONE).date(),
            is_read=row.read_at is not None,
        )
        for row, card in rows
    )


def _titles(sitting: Sitting, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Return the words of own questions and yields, and the moments of evaluations."""
    question = select(LearningQuestion.id, LearningQuestion.text_id).where(
        LearningQuestion.id.in_(ids), own_questions(sitting.actor)
    )
    taken_home = select(OwnYield.id, OwnYield.text_id).where(
        OwnYield.id.in_(ids), visible_yields(sitting.actor)
    )
    given = select(GivenWords.id, GivenWords.text_id).where(
        GivenWords.id.in_(ids), GivenWords.person_id == sitting.me
    )
    coordinated = select(CoordinatingWords.id, CoordinatingWords.text_id).where(
        CoordinatingWords.id.in_(ids), CoordinatingWords.person_id == sitting.me
    )
    queries = (question, taken_home, given, coordinated)
    texts = {row[0]: row[1] for query in queries for row in sitting.session.execute(query)}
    words = read_words(sitting, texts.values())
    talks = sitting.session.execute(
        select(Evaluation.id, Evaluation.moment, TemplateVersion.name)
        .join(TemplateVersion, TemplateVersion.id == Evaluation.template_version_id)
        .where(Evaluation.id.in_(ids), visible_evaluations(sitting.actor))
    )
    named = {row.id: row.moment or row.name for row in talks}
    return {item_id: words.text(text_id) for item_id, text_id in texts.items()} | named
