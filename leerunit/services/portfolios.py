"""Portfolios of the unit: the student chooses, releases and exports; guides export what was released."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from uuid import UUID

from leerunit.access.guard import Errand, Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.portfolio import PortfolioContent
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.portfolios import Exported, PortfolioDraft, Releasable
from leerunit.domain.vocabulary import Area, ItemKind
from leerunit.portfolio.payload import prepared
from leerunit.progress import Reporter
from leerunit.services import portfolio_editions as editions
from leerunit.services.portfolio_choices import choose_item, draft_of
from leerunit.services.portfolio_content import compose
from leerunit.services.portfolio_editions import Edition, Laid
from leerunit.services.portfolio_files import Tray
from leerunit.services.portfolio_period import keep_period, months
from leerunit.services.use_case import use_case

_CHANGES = frozenset({Area.PORTFOLIOS})
_KINDS = {
    ItemKind.QUESTION: (AboutKind.QUESTION, Area.QUESTIONS),
    ItemKind.OWN_YIELD: (AboutKind.OWN_YIELD, Area.INTERVISION),
    ItemKind.EVALUATION: (AboutKind.EVALUATION, Area.EVALUATIONS),
    ItemKind.GIVEN: (AboutKind.GIVEN, Area.PORTFOLIOS),
}


class Portfolios:
    """Use cases of portfolios.

    An export works outside a transaction: the content is read once, the file is made and read back, then it
    is written down and given its name. Cancelled, refused or failed before that, nothing is left behind.
    """

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.READ_OWN_PORTFOLIO)
    def draft(self) -> PortfolioDraft:
        """Return my choice: the period, my own items in it, and what the privacy check points at."""
        with self._guard.reading(Permission.READ_OWN_PORTFOLIO) as sitting:
            return draft_of(sitting)

    @use_case(Permission.READ_OWN_PORTFOLIO)
    def content(self) -> PortfolioContent:
        """Return exactly what would leave now, also while nothing is chosen. Refused: SEALED_STILL."""
        with self._guard.reading(Permission.READ_OWN_PORTFOLIO) as sitting:
            return prepared(compose(sitting))

    @use_case(Permission.CHOOSE_PORTFOLIO)
    def set_period(self, first: date, last: date) -> None:
        """Choose the months my portfolio is about: those of these two days and all between."""
        with self._guard.writing(
            Permission.CHOOSE_PORTFOLIO, areas=_CHANGES, action="set_portfolio_period"
        ) as sitting:
            keep_period(sitting, months(first, last))
            sitting.concerns(ItemKind.PERSON, sitting.me, sitting.me)

    @use_case(Permission.CHOOSE_PORTFOLIO)
    def choose(self, kind: ItemKind, item_id: UUID, chosen: bool) -> None:
        """Take an own item along, or not; remembered. Refused: NOT_FOUND, NOT_ALLOWED for another's."""
        if kind not in _KINDS:
            raise Refused(RefusalCode.NOT_FOUND)
        about, area = _KINDS[kind]
        with self._guard.writing(
            Permission.CHOOSE_PORTFOLIO, About(about, item_id), areas=_CHANGES | {area}
        ) as sitting:
            choose_item(sitting, kind, item_id, chosen=chosen)

    @use_case(Permission.RELEASE_PORTFOLIO)
    def release(self) -> None:
        """Let my guides export my portfolio as it is now; what I change later waits for the next release.

        Refused: NOTHING_CHOSEN, BSN_IN_TEXT (id of the item), SEALED_STILL.
        """
        with self._guard.writing(Permission.RELEASE_PORTFOLIO, areas=_CHANGES) as sitting:
            editions.release(sitting)
            sitting.concerns(ItemKind.PERSON, sitting.me, sitting.me)

    @use_case(Permission.RELEASE_PORTFOLIO)
    def withdraw(self) -> None:
        """Take my release back; what was exported already has left."""
        with self._guard.writing(
            Permission.RELEASE_PORTFOLIO, areas=_CHANGES, action="withdraw_portfolio"
        ) as sitting:
            editions.withdraw(sitting)
            sitting.concerns(ItemKind.PERSON, sitting.me, sitting.me)

    @use_case(Permission.EXPORT_OWN_PORTFOLIO)
    def export_mine(self, folder: Path, reporter: Reporter) -> Exported:
        """Write my portfolio as a signed PDF into a folder, never over another file.

        Raises Cancelled. Refused: NOTHING_CHOSEN, BSN_IN_TEXT, SEALED_STILL, CHANGED_MEANWHILE.
        Unavailable: DISK_FULL, READ_ONLY, PLACE_GONE, FILE_UNWRITABLE.
        """
        errand = self._guard.errand(Permission.EXPORT_OWN_PORTFOLIO)
        with errand.reading() as sitting:
            edition = editions.own_edition(sitting)
        with Tray(folder) as tray:
            laid = editions.lay_out(edition, tray, signed_at=self._guard.clock.now(), reporter=reporter)
            return _handed_out(errand, laid, tray)

    @use_case(Permission.LIST_RELEASED)
    def releasable(self) -> tuple[Releasable, ...]:
        """Return the students I guide who released their portfolio."""
        with self._guard.reading(Permission.LIST_RELEASED) as sitting:
            return editions.releasable(sitting)

    @use_case(Permission.EXPORT_RELEASED)
    def export_released(self, folder: Path, reporter: Reporter) -> tuple[Exported, ...]:
        """Write the portfolio of every student I guide who released it, as they released it.

        Whoever takes it back meanwhile is left out. Raises as `export_mine`; stopped before the last file
        is made, none is handed out. Refused: NOTHING_CHOSEN when nobody released anything.
        """
        errand = self._guard.errand(Permission.EXPORT_RELEASED)
        with errand.reading() as sitting:
            going = editions.released_editions(sitting)
        if not going:
            raise Refused(RefusalCode.NOTHING_CHOSEN)
        with Tray(folder) as tray:
            laid = list(_laid(going, tray, self._guard, reporter))
            handed = [_if_still_released(errand, each, tray) for each in laid]
            return tuple(exported for exported in handed if exported is not None)


class _PartOf:
    """Tells how far one file of several is, as a part of all."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter

    def report(self, done: int, total: int) -> None:
        self._reporter.check()

    def check(self) -> None:
        self._reporter.check()


def _laid(going: list[Edition], tray: Tray, guard: Guard, reporter: Reporter) -> Iterator[Laid]:
    for number, edition in enumerate(going):
        reporter.report(number, len(going))
        yield editions.lay_out(edition, tray, signed_at=guard.clock.now(), reporter=_PartOf(reporter))
    reporter.report(len(going), len(going))


def _if_still_released(errand: Errand, laid: Laid, tray: Tray) -> Exported | None:
    try:
        return _handed_out(errand, laid, tray, About(AboutKind.PERSON, laid.edition.student_id))
    except Refused as refusal:
        if refusal.code is RefusalCode.CHANGED_MEANWHILE:
            return None
        raise


def _handed_out(errand: Errand, laid: Laid, tray: Tray, about: About | None = None) -> Exported:
    """Write down that a file leaves and give it its name: both, or neither."""
    with ExitStack() as undo:
        with errand.writing(about, areas=_CHANGES) as sitting:
            exported = editions.hand_out(sitting, laid, tray)
            undo.callback(exported.path.unlink, missing_ok=True)
        undo.pop_all()
    return exported
