"""What learning brought: told first, in the words of who asked; counted last, with room for what it means."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission, Reach
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.views.harvest import ChangedFor, HarvestUse, HarvestView, Period
from leerunit.domain.vocabulary import Area
from leerunit.services.harvest_changes import write_change
from leerunit.services.harvest_consent import set_consent
from leerunit.services.harvest_counts import count, notes_of, write_note
from leerunit.services.harvest_stories import unit_and_own
from leerunit.services.question_writing import the_question
from leerunit.services.use_case import use_case
from leerunit.store.schema import Unit

_CHANGES = frozenset({Area.QUESTIONS})
ALL_TIME = Period()


class Harvest:
    """Use cases of the harvest. A story stands in it only as long as its owner wants that."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SEE_HARVEST)
    def see(self, period: Period = ALL_TIME) -> HarvestView:
        """Return what came to an end in a period."""
        with self._guard.reading(Permission.SEE_HARVEST) as sitting:
            return _view(sitting, period)

    @use_case(Permission.SHARE_QUESTION)
    def agree(self, question_id: UUID, use: HarvestUse, *, given: bool = True) -> None:
        """Put my story in the unit's harvest or booklet, or take it out.

        Refused: NOT_ALLOWED before the whole unit may read it, NOT_FINISHED before it came to an end.
        """
        about = About(AboutKind.QUESTION, question_id)
        action = f"{'give' if given else 'end'}_{use.value}_consent"
        with self._guard.writing(Permission.SHARE_QUESTION, about, areas=_CHANGES, action=action) as sitting:
            set_consent(sitting, the_question(sitting, question_id), use, given=given)

    @use_case(Permission.WRITE_QUESTION)
    def write_change(self, question_id: UUID, whom: ChangedFor, text: str, expected_version: int) -> int:
        """Keep what my question changed for someone; return the version now current.

        `expected_version` 0: nothing stood there yet. Refused: CHANGED_MEANWHILE, TEXT_TOO_LONG.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(Permission.WRITE_QUESTION, about, areas=_CHANGES, quiet=True) as sitting:
            return write_change(sitting, the_question(sitting, question_id), whom, text, expected_version)

    @use_case(Permission.WRITE_HARVEST_NOTE)
    def write_note(self, period: Period, text: str, expected_version: int) -> int:
        """Keep what we read in the counts of now; return the version now current.

        `expected_version` 0: these counts have no note yet. Refused: CHANGED_MEANWHILE, TEXT_TOO_LONG.
        """
        with self._guard.writing(Permission.WRITE_HARVEST_NOTE, areas=_CHANGES, quiet=True) as sitting:
            return write_note(sitting, period, text, expected_version)


def _view(sitting: Sitting, period: Period) -> HarvestView:
    stories = unit_and_own(sitting, period)
    counts = count(sitting, period)
    notes = notes_of(sitting)
    unit = sitting.session.get_one(Unit, sitting.unit())
    return HarvestView(
        unit_name=unit.name,
        word_for_resident=unit.word_for_resident,
        stories=tuple(story for story in stories if story.in_harvest),
        mine=tuple(story for story in stories if story.is_mine),
        counts=counts,
        note=next((note for note in notes if note.counts == counts), None),
        earlier_notes=tuple(note for note in notes if note.counts != counts and note.text.strip()),
        may_make_booklet=sitting.actor.reach(Permission.MAKE_BOOKLET) is not Reach.NONE,
    )
