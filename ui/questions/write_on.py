"""Keeping what stands in the bar: a piece of my own story, or words at another's."""

from __future__ import annotations

from uuid import UUID

from leerunit.app import Desk
from leerunit.domain.vocabulary import EntryKind
from ui.questions.composer import Written


def write_on(desk: Desk, question_id: UUID, written: Written, *, owns: bool) -> UUID:
    """Keep a new piece of a story. Refused and Unavailable as the service says."""
    if owns and written.kind is not EntryKind.REPLY:
        return desk.questions.add_entry(
            question_id,
            written.kind,
            written.text,
            on=written.step_on,
            step_with=written.step_with,
            step_state=written.step_state,
        )
    if written.reply_to is not None:
        return desk.feedback.reply(written.reply_to, written.text)
    if written.kind is EntryKind.FEEDBACK_OBSERVATION:
        return desk.feedback.observe(question_id, written.text, written.wondered)
    return desk.questions.react(question_id, written.kind, written.text)
