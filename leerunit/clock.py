"""Time as the program sees it: one protocol, so that tests choose the moment."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Protocol
from zoneinfo import ZoneInfo

WARD_ZONE = ZoneInfo("Europe/Amsterdam")


def day_begins(day: date) -> datetime:
    """Return when a day begins on the ward, aware."""
    return datetime.combine(day, time(), WARD_ZONE)


class Clock(Protocol):
    """Tells the moment; every stored moment comes from here."""

    def now(self) -> datetime:
        """Return the moment in UTC, aware."""
        ...

    def today(self) -> date:
        """Return the date on the ward (Europe/Amsterdam)."""
        ...


class WallClock:
    """The clock of this PC."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return self.now().astimezone(WARD_ZONE).date()


class FixedClock:
    """A clock that stands still until it is set."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.astimezone(WARD_ZONE).date()
