"""A demo comes whole or not at all, over an earlier one, and never over anything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from leerunit.app import open_workplace
from leerunit.app.demo import build_demo
from leerunit.clock import FixedClock
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import Role
from leerunit.progress import Cancelled, SilentReporter
from leerunit.store.slots import KdfCost
from tests.app.conftest import MORNING, make

UNIT = "LEER-unit De Proeftuin.leerunit"


class StopsAt(SilentReporter):
    """Stops the work at its n-th question whether to go on."""

    def __init__(self, last: int) -> None:
        self.left = last

    def check(self) -> None:
        self.left -= 1
        if not self.left:
            raise Cancelled


@pytest.mark.parametrize("last", [1, 4, 30])
def test_a_demo_that_is_stopped_leaves_nothing(last: int, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        build_demo(
            tmp_path / "demo",
            students=1,
            reporter=StopsAt(last),
            clock=FixedClock(MORNING),
            cost=KdfCost.QUICK,
        )
    assert list(tmp_path.iterdir()) == []


def test_a_second_demo_replaces_the_first_and_leaves_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    first = make(folder, students=1)
    before = open_workplace(first.unit_store).threshold().store_id
    (folder / "mine.txt").write_text("blijft", encoding="utf-8")
    second = make(folder, students=2)
    after = open_workplace(second.unit_store).threshold()
    assert after.store_id != before
    assert [tile.role for tile in after.tiles].count(Role.STUDENT) == 2
    assert (folder / "mine.txt").read_text(encoding="utf-8") == "blijft"


def test_the_folder_one_stands_in_can_hold_the_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    made = make(Path(), students=1)
    assert made.unit_store == Path(UNIT)
    assert made.unit_store.is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["here"]


def test_what_no_demo_made_is_never_replaced(tmp_path: Path) -> None:
    own = tmp_path / "demo" / UNIT
    own.mkdir(parents=True)
    (own / "store.db").write_bytes(b"van iemand")
    with pytest.raises(Refused) as refusal:
        make(tmp_path / "demo", students=1)
    assert refusal.value.code is RefusalCode.FOLDER_IN_USE
    assert [path.name for path in own.iterdir()] == ["store.db"]
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


@pytest.mark.parametrize(
    "told",
    [
        '{"format": "leerunit-demo", "made": ["../beside.txt", "/etc/hostname", ".."]}',
        '{"format": "of another", "made": ["mine.txt"]}',
        '["mine.txt"]',
        "{",
    ],
)
def test_a_list_that_points_elsewhere_takes_nothing_away(told: str, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    (folder / "demo.json").write_text(told, encoding="utf-8")
    (folder / "mine.txt").touch()
    (tmp_path / "beside.txt").touch()
    with pytest.raises(Refused) as refusal:
        make(folder, students=1)
    assert refusal.value.details == ("demo.json",)
    assert (folder / "mine.txt").exists()
    assert (tmp_path / "beside.txt").exists()


@pytest.mark.slow
def test_more_students_than_the_demo_tells_of_are_invented(tmp_path: Path) -> None:
    made = make(tmp_path / "demo", students=22)
    workplace = open_workplace(made.unit_store)
    names = {tile.name: tile.person_id for tile in workplace.threshold().tiles}
    assert (len(names), len(made.portfolios)) == (28, 22)
    desk = workplace.sign_in(names[made.people[-1].name], made.passphrase)
    assert len(desk.questions.mine()) == 1
    workplace.close()
