"""What someone without account agreed to, use by use, and what follows when that is taken back.

The use for the question is what lets the words stand at all: without it they are erased, with all their
versions, and only the day is left. The use for the portfolio also stands at the piece as `consent_at`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, delete, exists, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_entries, wholly_visible_questions
from leerunit.clock import WARD_ZONE
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.voices import VoiceConsents, VoicesAtQuestion
from leerunit.domain.vocabulary import VoiceUse
from leerunit.services.portfolio_recall import recall_entry
from leerunit.services.question_writing import the_question, touch
from leerunit.store.schema import (
    BroughtQuestion,
    EntryPart,
    LearningQuestion,
    StoryEntry,
    VoiceConsent,
    WithdrawnVoice,
)
from leerunit.store.search import drop_entries
from leerunit.store.texts import erase_texts


def agreed_to(use: VoiceUse) -> ColumnElement[bool]:
    """Return the condition for pieces of voices without account that may be used for this now."""
    given = exists(
        select(VoiceConsent.id)
        .where(
            VoiceConsent.entry_id == StoryEntry.id,
            VoiceConsent.use == use,
            VoiceConsent.withdrawn_at.is_(None),
        )
        .correlate(StoryEntry)
    )
    return StoryEntry.author_id.is_(None) & given


def keep_consent(sitting: Sitting, entry_id: UUID, uses: Iterable[VoiceUse]) -> None:
    """Keep what was agreed to, now."""
    for use in sorted(set(uses) | {VoiceUse.QUESTION}):
        sitting.session.add(
            VoiceConsent(created_at=sitting.now, entry_id=entry_id, use=use, given_at=sitting.now)
        )


def voices_at(sitting: Sitting, question_id: UUID) -> VoicesAtQuestion:
    """Return the consents at a question that the door has found."""
    rows = sitting.session.execute(
        select(VoiceConsent.entry_id, VoiceConsent.use, VoiceConsent.given_at)
        .join(StoryEntry, StoryEntry.id == VoiceConsent.entry_id)
        .where(
            StoryEntry.question_id == question_id,
            VoiceConsent.withdrawn_at.is_(None),
            visible_entries(sitting.actor),
        )
        .order_by(VoiceConsent.given_at, VoiceConsent.id)
    )
    uses: dict[UUID, list[tuple[VoiceUse, date]]] = {}
    for entry_id, use, given_at in rows:
        uses.setdefault(entry_id, []).append((use, given_at.astimezone(WARD_ZONE).date()))
    return VoicesAtQuestion(
        consents=tuple(VoiceConsents(entry_id, _in_order(given)) for entry_id, given in uses.items()),
        taken_back=_taken_back(sitting, question_id),
        brought_by=sitting.session.scalar(
            select(BroughtQuestion.voice).where(BroughtQuestion.question_id == question_id)
        ),
    )


def _in_order(given: Iterable[tuple[VoiceUse, date]]) -> tuple[tuple[VoiceUse, date], ...]:
    """Return the uses in the order in which they are asked."""
    asked = list(VoiceUse)
    return tuple(sorted(given, key=lambda one: asked.index(one[0])))


def _taken_back(sitting: Sitting, question_id: UUID) -> tuple[date, ...]:
    """Return the days; who is only asked for feedback reads none of it."""
    whole = select(LearningQuestion.id).where(wholly_visible_questions(sitting.actor))
    return tuple(
        sitting.session.scalars(
            select(WithdrawnVoice.on)
            .where(WithdrawnVoice.question_id == question_id, WithdrawnVoice.question_id.in_(whole))
            .order_by(WithdrawnVoice.on, WithdrawnVoice.id)
        )
    )


def take_consent_back(sitting: Sitting, entry_id: UUID, use: VoiceUse) -> None:
    """End one use at once. Refused: NOT_FOUND for words of someone with an account."""
    entry = sitting.session.get(StoryEntry, entry_id)
    if entry is None or entry.author_id is not None or entry.host_id is None:
        raise Refused(RefusalCode.NOT_FOUND)
    question = the_question(sitting, entry.question_id)
    for row in sitting.session.scalars(
        select(VoiceConsent).where(
            VoiceConsent.entry_id == entry_id, VoiceConsent.use == use, VoiceConsent.withdrawn_at.is_(None)
        )
    ):
        row.withdrawn_at = sitting.now
    if use is VoiceUse.BOOKLET:
        return
    entry.consent_at = None
    recall_entry(sitting, question, entry_id)
    if use is VoiceUse.QUESTION:
        _erase(sitting, question, entry)


def _erase(sitting: Sitting, question: LearningQuestion, entry: StoryEntry) -> None:
    """Take the words out of the store, and leave the day alone."""
    parts = sitting.session.scalars(select(EntryPart.text_id).where(EntryPart.entry_id == entry.id)).all()
    drop_entries(sitting.session, [entry.id])
    erase_texts(sitting.session, [entry.text_id, *parts])
    sitting.session.add(WithdrawnVoice(created_at=sitting.now, question_id=question.id, on=sitting.today))
    touch(sitting, question)
    sitting.session.flush()
    sitting.session.execute(delete(StoryEntry).where(StoryEntry.id == entry.id))
