"""What a writer does with a piece of a story afterwards: another kind, away, back again."""

from __future__ import annotations

from datetime import date

from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import FEEDBACK_KINDS, EntryKind, ItemKind, StepState
from leerunit.domain.wording import clean_line
from leerunit.services.question_index import index_entry
from leerunit.services.question_writing import the_question, touch
from leerunit.store.schema import StoryEntry
from leerunit.store.search import drop_entries


def recast(sitting: Sitting, kind: EntryKind, on: date | None, step_with: str) -> None:
    """Say what a piece of my own story is; for a step with whom and when.

    Refused: NOT_FOUND for the question's own words, NOT_ALLOWED for what is written to others.
    """
    entry = _piece(sitting)
    if {entry.kind, kind} & FEEDBACK_KINDS:
        raise Refused(RefusalCode.NOT_ALLOWED)
    is_step = kind is EntryKind.STEP
    entry.kind = kind
    entry.on = on or entry.on
    entry.step_with = clean_line(step_with) if is_step else ""
    entry.step_on = on if is_step else None
    entry.step_state = (entry.step_state or _usual_state(sitting, entry)) if is_step else None
    touch(sitting, the_question(sitting, entry.question_id))


def _usual_state(sitting: Sitting, entry: StoryEntry) -> StepState:
    """Return how far a piece is that turns out to be a step: done, or planned for a day to come."""
    return StepState.PLANNED if entry.on > sitting.today else StepState.DONE


def remove_entry(sitting: Sitting) -> None:
    """Take a piece I wrote out of the story. Refused: NOT_FOUND for the question's own words."""
    entry = _piece(sitting)
    entry.deleted_at = sitting.now
    drop_entries(sitting.session, [entry.id])
    touch(sitting, the_question(sitting, entry.question_id))


def put_back_entry(sitting: Sitting) -> None:
    """Put a piece I took out back where it stood."""
    entry = _piece(sitting)
    question = the_question(sitting, entry.question_id)
    entry.deleted_at = None
    sitting.session.flush()
    touch(sitting, question)
    index_entry(sitting, question, entry.id)


def _piece(sitting: Sitting) -> StoryEntry:
    """Return the row of the piece that the door has found."""
    subject = sitting.subject
    if subject is None or subject.kind is not ItemKind.ENTRY:
        raise Refused(RefusalCode.NOT_FOUND)
    entry = sitting.session.get(StoryEntry, subject.item_id)
    if entry is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return entry
