"""What a reader writes in two fields, and replies to one reaction."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import FEEDBACK_KINDS, EntryKind
from leerunit.services.question_entries import add_reaction
from leerunit.services.question_writing import the_question
from leerunit.store.schema import EntryReply, LearningQuestion, StoryEntry

SAW, WONDERED = "saw", "wondered"
"""The fields of an observation: what was seen or heard, and what it made one wonder."""


def observe(sitting: Sitting, question: LearningQuestion, saw: str, wondered: str) -> UUID:
    """Keep what the actor saw or heard, and wondered; one of both is enough. Refused: EMPTY_TEXT."""
    fields = ((SAW, saw), (WONDERED, wondered))
    return add_reaction(sitting, question, EntryKind.FEEDBACK_OBSERVATION, "", None, parts=fields)


def reply_to(sitting: Sitting, entry_id: UUID, text: str) -> UUID:
    """Keep a reply to one reaction. Refused: NOT_FOUND for a piece of the owner's own story."""
    entry = sitting.session.get(StoryEntry, entry_id)
    if entry is None or entry.kind not in FEEDBACK_KINDS:
        raise Refused(RefusalCode.NOT_FOUND)
    question = the_question(sitting, entry.question_id)
    reply_id = add_reaction(sitting, question, EntryKind.REPLY, text, None)
    sitting.session.add(EntryReply(created_at=sitting.now, entry_id=reply_id, reply_to_id=entry.id))
    return reply_id
