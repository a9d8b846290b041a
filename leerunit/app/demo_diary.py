"""What happened in the demo unit, noted in any order and carried out in the order of time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from leerunit.app.desk import Desk
from leerunit.clock import WARD_ZONE, Clock

Deed = Callable[[Desk], object]

_SATURDAY = 5
_PACE = timedelta(minutes=7)


@dataclass(frozen=True, slots=True)
class Line:
    """One deed: when (UTC, aware), by whom, and what they do at their desk."""

    at: datetime
    by: str
    deed: Deed


class Diary:
    """The deeds of the demo. Days count back from today; no deed falls in the future."""

    def __init__(self, clock: Clock) -> None:
        self._now = clock.now()
        self._today = clock.today()
        self._lines: list[Line] = []

    def day(self, ago: int) -> date:
        """Return the date of a day so long ago; below zero one to come, never in a weekend."""
        on = self._today - timedelta(days=ago)
        return on + timedelta(days=7 - on.weekday()) if ago < 0 and on.weekday() >= _SATURDAY else on

    def moment(self, ago: int, at: time) -> datetime:
        """Return a moment on the ward's clock, aware."""
        return datetime.combine(self.day(ago), at, WARD_ZONE)

    def note(self, ago: int, hour: int, by: str, *deeds: Deed) -> None:
        """Note what someone does from that hour on, each deed some minutes after the one before."""
        begin = self.moment(ago, time(hour))
        self._lines += [
            Line(min(begin + number * _PACE, self._now), by, deed) for number, deed in enumerate(deeds)
        ]

    def lines(self) -> tuple[Line, ...]:
        """Return all that happened, the first first; what was noted first comes first at the same moment."""
        return tuple(sorted(self._lines, key=lambda line: line.at))
