"""A child process that reads files, kept for all tests of this folder, and files written for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from leerunit.domain.portfolio import Examined, KnownCard
from leerunit.portfolio.read import Reader, judged
from tests.portfolio.samples import NOW, known, unit_key

Examine = Callable[..., Examined]


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    with Reader() as found:
        yield found


@pytest.fixture
def look(reader: Reader, tmp_path: Path) -> Examine:
    """Return a function that examines bytes as a file, with the unit's card known."""

    def examined(data: bytes, cards: Sequence[KnownCard] | None = None) -> Examined:
        path = tmp_path / "file.pdf"
        path.write_bytes(data)
        return judged(reader.look(path), known(unit_key()) if cards is None else cards, now=NOW)

    return examined
