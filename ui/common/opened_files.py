"""Copies of files that someone opened: in a place of their own, without names, gone when the lock falls.

A program that was cut off leaves its copies; the next one that starts takes them away (`sweep`).
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile

_PREFIX = "leerunit-opened-"
_LOCK = "lock"


class OpenedFiles:
    """`place(ending)` for one more copy; `close` takes all of them away."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock: QLockFile | None = None
        self._count = 0

    def place(self, ending: str) -> Path:
        """Return where a copy may stand; its name tells nothing."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
            self._lock = _lock_of(self._folder)
            self._lock.tryLock(0)
        self._count += 1
        return self._folder / f"{self._count}{ending}"

    def close(self) -> None:
        """Take all copies away; what another program still holds goes at a next start."""
        folder, self._folder = self._folder, None
        lock, self._lock = self._lock, None
        if folder is not None and lock is not None:
            lock.unlock()
            shutil.rmtree(folder, ignore_errors=True)


def sweep() -> None:
    """Take away what programs that no longer run left behind."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        lock = _lock_of(folder)
        if lock.tryLock(0):
            lock.unlock()
            shutil.rmtree(folder, ignore_errors=True)


def _lock_of(folder: Path) -> QLockFile:
    """Return the lock of a folder: it is free when the program that took it is gone, however long ago."""
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)
    return lock
