"""How a benchmark is measured: the work and its floor in turn, medians of both."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Result:
    """A figure beside its floor, both medians of one run, in `unit`; `floor_is` says what the floor does."""

    name: str
    value: float
    unit: str
    floor: float
    floor_is: str

    @property
    def ratio(self) -> float:
        return self.value / self.floor


def milliseconds(work: Work) -> float:
    """Return how long work takes once."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def compared(name: str, ours: Work, floor: Work, floor_is: str, *, runs: int = 9) -> Result:
    """Measure ours and the floor in turn, so that a busy moment hits both; not counting the first of each."""
    milliseconds(ours), milliseconds(floor)
    pairs = [(milliseconds(ours), milliseconds(floor)) for _ in range(runs)]
    return of_pairs(name, pairs, floor_is)


def of_pairs(name: str, pairs: list[tuple[float, float]], floor_is: str) -> Result:
    """Return the medians of pairs (ours, floor) in milliseconds."""
    return Result(name, median(pair[0] for pair in pairs), "ms", median(pair[1] for pair in pairs), floor_is)
