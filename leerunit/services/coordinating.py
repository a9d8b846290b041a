"""Coordinating as experience: whether it goes along, and the student's own words about it."""

from __future__ import annotations

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.coordinating import CoordinatingNote
from leerunit.domain.vocabulary import Area, ItemKind
from leerunit.services.portfolio_choices import keep_choice
from leerunit.services.portfolio_coordinating import (
    coordinating_id,
    keep_note,
    keep_place,
    note_of,
    roles_of,
)
from leerunit.services.portfolio_period import period_of
from leerunit.services.use_case import use_case

_CHANGES = frozenset({Area.PORTFOLIOS})


class Coordinating:
    """Use cases of what I was in the shifts of my unit, for my portfolio."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.READ_OWN_PORTFOLIO)
    def note(self) -> CoordinatingNote:
        """Return what I wrote about it."""
        with self._guard.reading(Permission.READ_OWN_PORTFOLIO) as sitting:
            return note_of(sitting)

    @use_case(Permission.CHOOSE_PORTFOLIO)
    def write(self, text: str, expected_version: int) -> int:
        """Keep what I want to say about it, sealed to me; return the version now current.

        Refused: TEXT_TOO_LONG, CHANGED_MEANWHILE.
        """
        with self._guard.writing(Permission.CHOOSE_PORTFOLIO, areas=_CHANGES, quiet=True) as sitting:
            return keep_note(sitting, text, expected_version)

    @use_case(Permission.CHOOSE_PORTFOLIO)
    def take_along(self, *, chosen: bool) -> None:
        """Take it along, or no longer. Refused: NOT_FOUND when there is nothing of it in my months."""
        with self._guard.writing(
            Permission.CHOOSE_PORTFOLIO, areas=_CHANGES, action="take_coordinating_along"
        ) as sitting:
            period = period_of(sitting)
            if chosen and not roles_of(sitting, period.first, period.last):
                raise Refused(RefusalCode.NOT_FOUND)
            keep_place(sitting)
            keep_choice(sitting, ItemKind.COORDINATING, coordinating_id(sitting.me), chosen=chosen)
            sitting.concerns(ItemKind.PERSON, sitting.me, sitting.me)
