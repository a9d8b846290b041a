"""Examining a file someone hands over: the hostile part in a child process, the trust decided here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from leerunit.domain.portfolio import Examined, KnownCard


def examine(path: Path, known: Sequence[KnownCard], *, now: datetime) -> Examined:
    """Return what one file is; never raises for what the file holds, writes nothing. `now` is aware."""
    raise NotImplementedError


def examine_many(
    paths: Sequence[Path], known: Sequence[KnownCard], *, now: datetime
) -> Iterator[tuple[Path, Examined]]:
    """Yield (path, what it is) in the given order; one child reads many files."""
    raise NotImplementedError
