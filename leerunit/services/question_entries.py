"""Pieces of a story: what the owner writes, what others write beside it, and every text afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leerunit.access.guard import Sitting
from leerunit.access.policy import voice_of
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import FEEDBACK_KINDS, NAMELESS, EntryKind, ItemKind, StepState, Voice
from leerunit.domain.wording import clean_line, clean_text
from leerunit.services.feedback_requests import note_answer
from leerunit.services.question_index import index_entry
from leerunit.services.question_sharing import sealed_for
from leerunit.services.question_writing import the_question, touch
from leerunit.services.reflection_model import model_version
from leerunit.store.schema import EntryPart, LearningQuestion, StoryEntry, new_id
from leerunit.store.texts import new_text


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What is written down; see `Questions.add_entry`."""

    kind: EntryKind
    text: str
    on: date | None = None
    step_with: str = ""
    step_state: StepState | None = None
    parts: tuple[tuple[str, str], ...] = ()
    model: str | None = None


def add_own_entry(sitting: Sitting, question: LearningQuestion, new: NewEntry) -> UUID:
    """Keep a piece of the owner's own story.

    Refused: NOT_ALLOWED for kinds that others write, EMPTY_TEXT, TEXT_TOO_LONG.
    """
    if new.kind in FEEDBACK_KINDS:
        raise Refused(RefusalCode.NOT_ALLOWED)
    is_step = new.kind is EntryKind.STEP
    has_parts = any(text.strip() for _, text in new.parts)
    entry = StoryEntry(
        id=new_id(),
        created_at=sitting.now,
        question_id=question.id,
        kind=new.kind,
        author_id=sitting.me,
        voice=Voice.SELF,
        on=new.on or sitting.today,
        step_state=(new.step_state or StepState.PLANNED) if is_step else None,
        step_with=clean_line(new.step_with) if is_step else "",
        step_on=new.on if is_step else None,
        template_version_id=_version_of(sitting, new),
        text_id=new_text(
            sitting, clean_text(new.text, may_be_empty=has_parts), sealed_for=sealed_for(question)
        ),
    )
    sitting.session.add(entry)
    _add_parts(sitting, question, entry.id, new.parts)
    return _kept(sitting, question, entry)


def add_reaction(
    sitting: Sitting,
    question: LearningQuestion,
    kind: EntryKind,
    text: str,
    nameless: Voice | None,
    *,
    consent: bool = False,
    parts: Sequence[tuple[str, str]] = (),
) -> UUID:
    """Keep what another writes at a question, or the owner's reply.

    `nameless`: the words of someone without account, written down by the actor. `parts` are (field key, text)
    beside or instead of a free text. Refused: NOT_ALLOWED, EMPTY_TEXT.
    """
    if not _may_react(sitting, kind, nameless):
        raise Refused(RefusalCode.NOT_ALLOWED)
    has_parts = any(words.strip() for _, words in parts)
    entry = StoryEntry(
        id=new_id(),
        created_at=sitting.now,
        question_id=question.id,
        kind=kind,
        author_id=None if nameless else sitting.me,
        voice=nameless or (Voice.SELF if sitting.owns else voice_of(sitting.actor.roles)),
        on=sitting.today,
        text_id=new_text(
            sitting, clean_text(text, may_be_empty=has_parts).strip(), sealed_for=sealed_for(question)
        ),
        host_id=sitting.me if nameless else None,
        consent_at=sitting.now if nameless and consent else None,
    )
    sitting.session.add(entry)
    _add_parts(sitting, question, entry.id, parts)
    if nameless is None:
        note_answer(sitting, question.id, kind)
    return _kept(sitting, question, entry)


def _may_react(sitting: Sitting, kind: EntryKind, nameless: Voice | None) -> bool:
    if kind not in FEEDBACK_KINDS or (nameless is not None and nameless not in NAMELESS):
        return False
    return not sitting.owns or kind is EntryKind.REPLY or nameless is not None


def _kept(sitting: Sitting, question: LearningQuestion, entry: StoryEntry) -> UUID:
    sitting.session.flush()
    touch(sitting, question)
    index_entry(sitting, question, entry.id)
    sitting.concerns(ItemKind.ENTRY, entry.id, question.owner_id)
    return entry.id


def _add_parts(
    sitting: Sitting, question: LearningQuestion, entry_id: UUID, parts: Sequence[tuple[str, str]]
) -> None:
    for position, (key, text) in enumerate(parts):
        words = clean_text(text, may_be_empty=True)
        sitting.session.add(
            EntryPart(
                created_at=sitting.now,
                entry_id=entry_id,
                key=clean_line(key, empty=RefusalCode.EMPTY_TEXT),
                position=position,
                text_id=new_text(sitting, words, sealed_for=sealed_for(question)),
            )
        )


def _version_of(sitting: Sitting, new: NewEntry) -> UUID | None:
    if new.model is None or new.kind is not EntryKind.REFLECTION:
        return None
    return model_version(sitting, new.model, [part for part, _ in new.parts])


def set_step_state(sitting: Sitting, entry_id: UUID, state: StepState) -> None:
    """Say how far a step is. Refused: NOT_FOUND when the entry is no step."""
    entry = sitting.session.get(StoryEntry, entry_id)
    if entry is None or entry.kind is not EntryKind.STEP:
        raise Refused(RefusalCode.NOT_FOUND)
    entry.step_state = state
    touch(sitting, the_question(sitting, entry.question_id))
