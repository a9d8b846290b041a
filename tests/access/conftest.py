"""The store of the matrix, made once a session."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest

from leerunit.app import Desk
from leerunit.clock import FixedClock
from tests.access.house import House, TeachersHouse, found_house, found_teachers_house
from tests.access.matrix import row_modules


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    house = found_house(tmp_path_factory.mktemp("house"))
    for module in row_modules():
        prepare = getattr(module, "prepare", None)
        if prepare is not None:
            prepare(house)
    return house


@pytest.fixture(scope="session")
def everyone(house: House) -> Iterator[Mapping[str, Desk]]:
    """Everyone of both units at a desk in the store itself; for reading only."""
    with ExitStack() as stack:
        yield {who: stack.enter_context(house.desk_of(who)) for who in house.people}


@pytest.fixture(scope="session")
def teachers_house(house: House, tmp_path_factory: pytest.TempPathFactory) -> TeachersHouse:
    teachers_house = found_teachers_house(tmp_path_factory.mktemp("teacher"))
    for module in row_modules():
        prepare = getattr(module, "prepare_teacher", None)
        if prepare is not None:
            prepare(house, teachers_house)
    return teachers_house


@pytest.fixture
def own_house(house: House, tmp_path: Path) -> House:
    """The same store, for this test alone."""
    folder = house.copy(tmp_path / "Proeftuin.leerunit")
    clock = FixedClock(house.clock.moment)
    return House(folder, clock, house.people, house.units, house.asked, house.removed, house.more)


@pytest.fixture
def coach(own_house: House) -> Iterator[Desk]:
    with own_house.desk_of("learning_coach") as desk:
        yield desk
