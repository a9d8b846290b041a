"""The teacher's inbox: portfolios that came in by file, what is new in them, and the answers that go back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from leerunit.access.guard import Errand, Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.views.portfolios import Imported, ReceivedCard, ReceivedPortfolio, WrittenAnswer
from leerunit.domain.vocabulary import Area
from leerunit.portfolio.read import examine_many
from leerunit.progress import Reporter
from leerunit.services.cards_known import known_cards
from leerunit.services.inbox_answers import export_answers, write_answer
from leerunit.services.inbox_import import Scanned, known_edition, take_in
from leerunit.services.inbox_views import mark_portfolio_read, received_cards, received_portfolio
from leerunit.services.use_case import use_case

_CHANGES = frozenset({Area.INBOX})
_WORDS = frozenset({Area.ANSWERS})


class Inbox:
    """Use cases of a teacher's own workplace. Refused: NOT_FOUND for what is not here."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.IMPORT_PORTFOLIOS)
    def import_files(self, paths: Sequence[Path], reporter: Reporter) -> tuple[Imported, ...]:
        """Read portfolios in; return what each file is and brought, in the given order.

        A child process looks at all of them first; then whatever is real and unchanged is kept in one
        transaction. Nothing is kept of a file with another verdict, and nothing of any when it is stopped.
        Raises Cancelled. Unavailable: DISK_FULL and as every write; what was here stays as it was.
        """
        errand = self._guard.errand(Permission.IMPORT_PORTFOLIOS)
        scanned = _scanned(errand, paths, reporter)
        with errand.reading() as sitting:
            known = [known_edition(sitting, each) for each in scanned]
        found = tuple(each for each in known if each is not None)
        if len(found) == len(known):
            reporter.report(len(paths), len(paths))
            return found
        taken: list[Imported] = []
        with errand.writing(areas=_CHANGES) as sitting:
            for each in scanned:
                reporter.check()
                taken.append(take_in(sitting, each))
        reporter.report(len(paths), len(paths))
        return tuple(taken)

    @use_case(Permission.LIST_INBOX)
    def portfolios(self) -> tuple[ReceivedCard, ...]:
        """Return the newest edition of every portfolio, the one made last first."""
        with self._guard.reading(Permission.LIST_INBOX) as sitting:
            return received_cards(sitting)

    @use_case(Permission.READ_RECEIVED)
    def open(self, received_id: UUID) -> ReceivedPortfolio:
        """Return a received portfolio with what is new or changed since last time, and my answers."""
        with self._guard.reading(Permission.READ_RECEIVED, _received(received_id)) as sitting:
            return received_portfolio(sitting, received_id)

    @use_case(Permission.MARK_RECEIVED_READ)
    def mark_read(self, received_id: UUID) -> None:
        """Note that I have read a portfolio as it is now."""
        with self._guard.writing(
            Permission.MARK_RECEIVED_READ, _received(received_id), areas=_CHANGES, quiet=True
        ) as sitting:
            mark_portfolio_read(sitting, received_id)

    @use_case(Permission.WRITE_ANSWER)
    def write_answer(
        self, received_id: UUID, item_id: UUID, text: str, expected_version: int
    ) -> WrittenAnswer:
        """Keep what I typed at an item; `expected_version` is 0 while no answer stands there.

        Refused: EMPTY_TEXT for a first answer without words, TEXT_TOO_LONG, CHANGED_MEANWHILE.
        """
        with self._guard.writing(
            Permission.WRITE_ANSWER, _received(received_id), areas=_WORDS, quiet=True
        ) as sitting:
            return write_answer(sitting, received_id, item_id, text, expected_version)

    @use_case(Permission.EXPORT_ANSWERS)
    def export_answers(self, received_id: UUID, folder: Path) -> Path:
        """Write all my answers to a portfolio as one file signed with my key; return where it stands.

        Refused: NOTHING_CHOSEN without a word. Unavailable: DISK_FULL, READ_ONLY, PLACE_GONE.
        """
        with self._guard.writing(Permission.EXPORT_ANSWERS, _received(received_id), areas=_WORDS) as sitting:
            return export_answers(sitting, received_id, folder)


def _received(received_id: UUID) -> About:
    return About(AboutKind.RECEIVED, received_id)


def _scanned(errand: Errand, paths: Sequence[Path], reporter: Reporter) -> list[Scanned]:
    with errand.reading() as sitting:
        cards, now = known_cards(sitting.session), sitting.now
    scanned: list[Scanned] = []
    reporter.check()
    for path, examined in examine_many(paths, cards, now=now):
        scanned.append(Scanned(path, examined))
        reporter.report(len(scanned) - 1, len(paths))
        reporter.check()
    return scanned
