"""The demo unit is a real store that opens with the passphrase that is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from leerunit.app import open_workplace
from leerunit.app.demo import build_demo
from leerunit.domain.vocabulary import Role
from leerunit.progress import Cancelled, SilentReporter


class Stopped(SilentReporter):
    def check(self) -> None:
        raise Cancelled


def test_everyone_of_the_demo_can_sign_in(tmp_path: Path) -> None:
    result = build_demo(tmp_path / "demo", students=2, reporter=SilentReporter())
    workplace = open_workplace(result.unit_store)
    tiles = workplace.threshold().tiles
    assert [tile.role for tile in tiles].count(Role.STUDENT) == 2
    desk = workplace.sign_in(tiles[-1].person_id, result.passphrase)
    assert desk.member.person.name == tiles[-1].name
    workplace.close()


def test_stopping_the_demo_raises_cancelled(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        build_demo(tmp_path / "demo", students=2, reporter=Stopped())
