"""A teacher's workplace for tests of screens, in the shape of a small unit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leerunit.app import found_teacher_workplace
from leerunit.clock import FixedClock
from leerunit.store.slots import KdfCost
from tests.builders import PASSPHRASE, SmallUnit

TEACHER = "Bo Verzinsel"


@contextmanager
def a_teacher(folder: Path, clock: FixedClock) -> Iterator[SmallUnit]:
    """Found a teacher's workplace in `folder`; it is closed at the end."""
    founded = found_teacher_workplace(
        folder / "docent.leerunit", TEACHER, "ROC Denkbeeld", PASSPHRASE, clock=clock, cost=KdfCost.QUICK
    )
    try:
        people = {TEACHER: founded.person_id}
        yield SmallUnit(founded.workplace, clock, people, founded.recovery_words)
    finally:
        founded.workplace.close()
