"""One demo for the tests that only look at it: quick key slots, on a morning in November."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from leerunit.app import Desk, Workplace, open_workplace
from leerunit.app.demo import DemoResult, build_demo
from leerunit.clock import FixedClock
from leerunit.progress import SilentReporter
from leerunit.store.slots import KdfCost

MORNING = datetime(2026, 11, 19, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Demo:
    """A finished demo and its unit's door, on the morning on which it was made."""

    folder: Path
    result: DemoResult
    workplace: Workplace

    def desk_of(self, name: str) -> Desk:
        ids = {tile.name: tile.person_id for tile in self.workplace.threshold().tiles}
        return self.workplace.sign_in(ids[name], self.result.passphrase)


def make(folder: Path, students: int | None = None, cost: KdfCost = KdfCost.QUICK) -> DemoResult:
    return build_demo(
        folder,
        students=students,
        reporter=SilentReporter(),
        clock=FixedClock(MORNING),
        cost=cost,
    )


@pytest.fixture(scope="package")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    folder = tmp_path_factory.mktemp("demo") / "demo"
    result = make(folder)
    workplace = open_workplace(result.unit_store, clock=FixedClock(MORNING), cost=KdfCost.QUICK)
    yield Demo(folder, result, workplace)
    workplace.close()
