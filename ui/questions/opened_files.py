"""Copies of files that someone opened: in a place of their own, without names, gone when the lock falls."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory


class OpenedFiles:
    """`place(ending)` for one more copy; `close` takes all of them away."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None
        self._count = 0

    def place(self, ending: str) -> Path:
        """Return where a copy may stand; its name tells nothing."""
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="leerunit-", ignore_cleanup_errors=True)
        self._count += 1
        return Path(self._folder.name) / f"{self._count}{ending}"

    def close(self) -> None:
        """Take all copies away; what another program still holds goes when this program ends."""
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.cleanup()
