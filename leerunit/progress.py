"""How long work tells how far it is, and how it is stopped."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The person stopped the work; nothing was handed out."""


class Reporter(Protocol):
    """Long work calls both often; each call must be cheap."""

    def report(self, done: int, total: int) -> None:
        """Tell that `done` of `total` steps are finished (0 <= done <= total)."""
        ...

    def check(self) -> None:
        """Raise `Cancelled` if the work should stop."""
        ...


class SilentReporter:
    """A reporter for work nobody waits for."""

    def report(self, done: int, total: int) -> None:
        return None

    def check(self) -> None:
        return None
