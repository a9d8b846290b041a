"""A small unit for the tests of screens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import SmallUnit, a_unit


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[SmallUnit]:
    with a_unit(tmp_path) as small:
        yield small
