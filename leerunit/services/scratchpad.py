"""A guide's scratchpad: questions for the next talk with a student. They vanish after it; no file grows."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.views.scratchpad import QuestionsForTalk
from leerunit.domain.vocabulary import Area
from leerunit.domain.wording import clean_text
from leerunit.services.scratchpad_ending import erase_notes, last_day, next_talk
from leerunit.services.use_case import use_case
from leerunit.services.wordbook import read_words
from leerunit.store.engine import erasing
from leerunit.store.schema import Moment, Person, TalkNote
from leerunit.store.texts import erase_texts, new_text

_CHANGES = frozenset({Area.MOMENTS})
_KEEP = Permission.KEEP_SCRATCHPAD


class Scratchpad:
    """Use cases of the scratchpad: for each student I guide the questions of one next talk.

    The words are sealed to their writer, without versions, in no search and no export; they are erased for
    good when the day of the talk is over, after fourteen days without a talk, and in any case after sixty.
    """

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(_KEEP)
    def mine(self) -> tuple[QuestionsForTalk, ...]:
        """Return my questions for students I guide now, the nearest end first."""
        with self._guard.reading(_KEEP) as sitting:
            return _mine(sitting)

    @use_case(_KEEP)
    def note(self, student_id: UUID, text: str) -> None:
        """Keep my questions for the next talk with a student I guide, over those of before; empty erases.

        Refused: TEXT_TOO_LONG.
        """
        words = clean_text(text, may_be_empty=True)
        about = About(AboutKind.PERSON, student_id)
        with self._guard.writing(_KEEP, about, areas=_CHANGES, quiet=True) as sitting:
            known = _known(sitting, student_id)
            if not words.strip():
                erase_notes(sitting.session, [] if known is None else [known])
                return
            text_id = new_text(sitting, words, sealed_for=sitting.me)
            if known is None:
                sitting.session.add(_new(sitting, student_id, text_id))
            else:
                erase_texts(sitting.session, [known.text_id])
                known.text_id = text_id

    @use_case(_KEEP)
    def erase(self, student_id: UUID) -> None:
        """Erase my questions for a student at once: the talk was there."""
        about = About(AboutKind.PERSON, student_id)
        with (
            self._guard.writing(_KEEP, about, areas=_CHANGES, quiet=True) as sitting,
            erasing(sitting.session),
        ):
            known = _known(sitting, student_id)
            erase_notes(sitting.session, [] if known is None else [known])


def _known(sitting: Sitting, student_id: UUID) -> TalkNote | None:
    """Return the note that is there; one whose last day is over is erased on the way."""
    found = sitting.session.execute(
        select(TalkNote, Moment)
        .outerjoin(Moment, Moment.id == TalkNote.moment_id)
        .where(TalkNote.guide_id == sitting.me, TalkNote.student_id == student_id)
    ).one_or_none()
    if found is None:
        return None
    note, talk = found
    if last_day(note, talk) >= sitting.today:
        return note
    erase_notes(sitting.session, [note])
    return None


def _new(sitting: Sitting, student_id: UUID, text_id: UUID) -> TalkNote:
    return TalkNote(
        created_at=sitting.now,
        guide_id=sitting.me,
        student_id=student_id,
        moment_id=next_talk(sitting, student_id),
        begun_on=sitting.today,
        text_id=text_id,
    )


def _mine(sitting: Sitting) -> tuple[QuestionsForTalk, ...]:
    rows = sitting.session.execute(
        select(TalkNote, Moment, Person.name)
        .outerjoin(Moment, Moment.id == TalkNote.moment_id)
        .join(Person, Person.id == TalkNote.student_id)
        .where(TalkNote.guide_id == sitting.me, TalkNote.student_id.in_(sitting.actor.circle))
        .order_by(Person.name, TalkNote.id)
    ).all()
    words = read_words(sitting, [note.text_id for note, _, _ in rows])
    shown = [
        QuestionsForTalk(
            student_id=note.student_id,
            student_name=name,
            text=words.text(note.text_id),
            until=last_day(note, talk),
            talk_at=None if talk is None or talk.deleted_at is not None else talk.starts_at,
            is_sealed=words.is_sealed(note.text_id),
        )
        for note, talk, name in rows
        if last_day(note, talk) >= sitting.today
    ]
    return tuple(sorted(shown, key=lambda one: one.until))
