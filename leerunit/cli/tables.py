"""Tables and names on a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def shown(path: Path) -> str:
    """Return a path as it can be printed: a name that is no text is spelled out."""
    return str(path).encode("utf-8", "backslashreplace").decode()


def print_table(rows: Sequence[tuple[str, ...]]) -> None:
    """Print rows in columns, indented a little."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        print(f"  {'  '.join(cells).rstrip()}")
