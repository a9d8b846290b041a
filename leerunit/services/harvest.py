"""What learning brought: told first, in the words of who asked; counted last, with room for what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from uuid import UUID

from leerunit.access.guard import Errand, Guard, Sitting
from leerunit.access.policy import Permission, Reach
from leerunit.access.subjects import About, AboutKind
from leerunit.catalogue.paper import paper
from leerunit.domain.booklet import Booklet, BookletStory
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.harvest import BookletMade, ChangedFor, HarvestUse, HarvestView, Period
from leerunit.domain.vocabulary import Area, Language
from leerunit.progress import Reporter
from leerunit.services.harvest_booklet import booklet_of
from leerunit.services.harvest_changes import write_change
from leerunit.services.harvest_consent import set_consent
from leerunit.services.harvest_counts import count, notes_of, write_note
from leerunit.services.harvest_stories import unit_and_own
from leerunit.services.harvest_traces import in_booklet, on_one_page, recognisable
from leerunit.services.portfolio_files import safe_name, write_out
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

    @use_case(Permission.MAKE_BOOKLET)
    def make_booklet(
        self, folder: Path, period: Period, chosen: Sequence[UUID], language: Language, reporter: Reporter
    ) -> BookletMade:
        """Write a booklet of chosen stories as PDF into a folder, never over another file.

        Only stories whose owners agree at this moment. Raises Cancelled. Refused: NOTHING_CHOSEN when none is
        left, BSN_IN_TEXT. Unavailable: DISK_FULL, READ_ONLY, PLACE_GONE, FILE_UNWRITABLE.
        """
        from leerunit.portfolio.booklet.pages import short_name, write_booklet, years_of

        errand = self._guard.errand(Permission.MAKE_BOOKLET)
        booklet, look_at = _chosen(errand, period, chosen, in_booklet)
        content = write_booklet(booklet, language, reporter)
        words = paper(language)
        name = words.say("booklet.file", name=short_name(booklet, words), years=years_of(booklet))
        path = _written(errand, folder, name, content)
        return BookletMade(path, len(content), len(booklet.stories), look_at=look_at)

    @use_case(Permission.MAKE_BOOKLET)
    def make_plain_page(
        self, folder: Path, period: Period, chosen: Sequence[UUID], language: Language
    ) -> BookletMade:
        """Write one plain page for residents and relatives as PDF: no names, no dates.

        Refused and Unavailable as `make_booklet`.
        """
        from leerunit.portfolio.booklet.pages import short_name
        from leerunit.portfolio.booklet.plain_page import write_plain_page

        errand = self._guard.errand(Permission.MAKE_BOOKLET)
        booklet, look_at = _chosen(errand, period, chosen, on_one_page)
        content, left_out = write_plain_page(booklet, language)
        words = paper(language)
        name = words.say("booklet.plain_file", name=short_name(booklet, words))
        path = _written(errand, folder, name, content)
        return BookletMade(path, len(content), len(booklet.stories) - left_out, left_out, look_at)


def _chosen(
    errand: Errand, period: Period, chosen: Sequence[UUID], printed: Callable[[BookletStory], Iterable[str]]
) -> tuple[Booklet, tuple[str, ...]]:
    with errand.reading() as sitting:
        booklet = booklet_of(sitting, period, chosen)
        if not booklet.stories:
            raise Refused(RefusalCode.NOTHING_CHOSEN)
        return booklet, recognisable(sitting, booklet, printed)


def _written(errand: Errand, folder: Path, name: str, content: bytes) -> Path:
    path = write_out(folder, safe_name(name), ".pdf", content)
    with errand.writing():
        return path


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
