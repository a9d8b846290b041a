"""What chafes in daily work: its writer's alone, until they make it a conversation. Never a report."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.chafing import ON_THE_DAY, Chafing, ChafingToday
from leerunit.domain.views.conversations import NewMoment, NewSession
from leerunit.domain.vocabulary import Area, ChafingFor
from leerunit.domain.wording import clean_line, clean_text
from leerunit.services.chafing_views import brought_to_me, is_open_to_talk, my_chafing
from leerunit.services.intervision_begin import begin_session
from leerunit.services.moments import plan_moment
from leerunit.services.use_case import use_case
from leerunit.store.schema import ChafingNote, Moment
from leerunit.store.texts import erase_texts, new_text, seal_texts, unseal_current, write_text

_CHANGES = frozenset({Area.CHAFING})
_KEEP = Permission.KEEP_CHAFING


class ChafingNotes:
    """Use cases of what chafes. Refused: NOT_FOUND for a note that is not mine.

    The words are sealed to their writer, but for who is at the talk they planned about it, until that day is
    over. Versions from before stay sealed then too.
    """

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(_KEEP)
    def mine(self) -> tuple[Chafing, ...]:
        """Return my notes, the latest first."""
        with self._guard.reading(_KEEP) as sitting:
            return my_chafing(sitting)

    @use_case(_KEEP)
    def today(self) -> ChafingToday:
        """Return the latest that I follow, and what others bring to a talk that I am at."""
        with self._guard.reading(_KEEP) as sitting:
            mine = my_chafing(sitting, followed=True, most=ON_THE_DAY)
            return ChafingToday(tuple(note for note in mine if not note.is_sealed), brought_to_me(sitting))

    @use_case(_KEEP)
    def write(self, text: str, wanted: ChafingFor = ChafingFor.ME) -> UUID:
        """Keep what chafes. Refused: EMPTY_TEXT, TEXT_TOO_LONG."""
        words = clean_text(text).strip()
        with self._guard.writing(_KEEP, areas=_CHANGES, action="write_chafing") as sitting:
            text_id = new_text(sitting, words, sealed_for=sitting.me)
            note = ChafingNote(created_at=sitting.now, person_id=sitting.me, wanted=wanted, text_id=text_id)
            sitting.session.add(note)
            return note.id

    @use_case(_KEEP)
    def rewrite(self, note_id: UUID, text: str, expected_version: int) -> int:
        """Keep what was typed; return the version now current. Refused: CHANGED_MEANWHILE, TEXT_TOO_LONG."""
        words = clean_text(text, may_be_empty=True)
        with self._guard.writing(_KEEP, areas=_CHANGES, quiet=True) as sitting:
            return write_text(sitting, _note(sitting, note_id).text_id, words, expected=expected_version)

    @use_case(_KEEP)
    def choose(self, note_id: UUID, wanted: ChafingFor) -> None:
        """Say where I want to take it."""
        with self._guard.writing(_KEEP, areas=_CHANGES, action="choose_for_chafing") as sitting:
            _note(sitting, note_id).wanted = wanted

    @use_case(_KEEP)
    def talk(self, note_id: UUID, new: NewMoment) -> UUID:
        """Plan a talk about it; who is at that moment, and nobody else, reads it until that day is over.

        Nobody named means all of the unit. Return the moment. Refused: as `Moments.plan`; SEALED_STILL.
        """
        areas = _CHANGES | {Area.MOMENTS}
        with self._guard.writing(_KEEP, areas=areas, action="talk_about_chafing") as sitting:
            note = _note(sitting, note_id)
            note.moment_id, note.rested_at = plan_moment(sitting, new), None
            _settle(sitting, note)
            return note.moment_id

    @use_case(_KEEP)
    def bring_in(self, note_id: UUID, new: NewSession) -> UUID:
        """Begin an intervision about it, in the words of its question; the note itself stays sealed.

        Return the session. Refused: as `Intervision.begin`.
        """
        areas = _CHANGES | {Area.INTERVISION}
        with self._guard.writing(_KEEP, areas=areas, action="bring_in_chafing") as sitting:
            note = _note(sitting, note_id)
            note.session_id, note.rested_at = begin_session(sitting, new), None
            return note.session_id

    @use_case(_KEEP)
    def take_back(self, note_id: UUID) -> None:
        """Let it be mine alone again at once; the moment stays planned."""
        with self._guard.writing(_KEEP, areas=_CHANGES, action="take_back_chafing") as sitting:
            note = _note(sitting, note_id)
            note.moment_id = None
            _settle(sitting, note)

    @use_case(_KEEP)
    def came_of_it(self, note_id: UUID, line: str) -> None:
        """Say in one line what came of it, sealed to me; an empty line takes that back."""
        said = clean_line(line)
        with self._guard.writing(_KEEP, areas=_CHANGES, action="end_chafing") as sitting:
            note = _note(sitting, note_id)
            if note.came_of_it_text_id is not None:
                erase_texts(sitting.session, [note.came_of_it_text_id])
            note.came_of_it_text_id = new_text(sitting, said, sealed_for=sitting.me) if said else None
            _settle(sitting, note)

    @use_case(_KEEP)
    def rest(self, note_id: UUID) -> None:
        """Let it rest; nobody else reads it any more."""
        with self._guard.writing(_KEEP, areas=_CHANGES, action="rest_chafing") as sitting:
            note = _note(sitting, note_id)
            note.rested_at = sitting.now
            _settle(sitting, note)

    @use_case(_KEEP)
    def wake(self, note_id: UUID) -> None:
        """Go on with what rested, as it was."""
        with self._guard.writing(_KEEP, areas=_CHANGES, action="wake_chafing") as sitting:
            note = _note(sitting, note_id)
            note.rested_at = None
            _settle(sitting, note)

    @use_case(_KEEP)
    def remove(self, note_id: UUID) -> None:
        """Put a note in the bin; nobody else reads it any more."""
        with self._guard.writing(_KEEP, areas=_CHANGES, action="remove_chafing") as sitting:
            note = _note(sitting, note_id)
            note.deleted_at = sitting.now
            _settle(sitting, note)

    @use_case(_KEEP)
    def put_back(self, note_id: UUID) -> None:
        """Take a note out of the bin, as it was."""
        with self._guard.writing(_KEEP, areas=_CHANGES, action="put_back_chafing") as sitting:
            note = _note(sitting, note_id, removed=True)
            note.deleted_at = None
            _settle(sitting, note)


def _settle(sitting: Sitting, note: ChafingNote) -> None:
    """Seal the words to their writer, or open them as they are now to who is at the talk."""
    moment = None if note.moment_id is None else sitting.session.get(Moment, note.moment_id)
    is_open = moment is not None and note.deleted_at is None and is_open_to_talk(sitting, note, moment)
    if is_open:
        unseal_current(sitting, [note.text_id])
    else:
        seal_texts(sitting, [note.text_id], sitting.me)


def _note(sitting: Sitting, note_id: UUID, *, removed: bool = False) -> ChafingNote:
    note = sitting.session.get(ChafingNote, note_id)
    if note is None or note.person_id != sitting.me or (note.deleted_at is not None) is not removed:
        raise Refused(RefusalCode.NOT_FOUND)
    return note
