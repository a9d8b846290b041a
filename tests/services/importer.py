"""A program that reads portfolios in and says when it begins to keep them: `FOLDER TEACHER FILE...`."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import UUID

from leerunit.app import open_workplace
from leerunit.clock import FixedClock
from leerunit.store.slots import KdfCost
from tests.builders import MORNING, PASSPHRASE


class Sayer:
    """Says once that all files were looked at."""

    def __init__(self, files: int) -> None:
        self._files = files
        self._said = False

    def report(self, done: int, total: int) -> None:
        if done == total - 1 and not self._said:
            self._said = True
            sys.stdout.write("scanned\n")
            sys.stdout.flush()

    def check(self) -> None:
        return None


if __name__ == "__main__":
    place, teacher, *names = sys.argv[1:]
    workplace = open_workplace(Path(place), clock=FixedClock(MORNING), cost=KdfCost.QUICK)
    desk = workplace.sign_in(UUID(teacher), PASSPHRASE)
    desk.inbox.import_files([Path(name) for name in names], Sayer(len(names)))
    workplace.close()
