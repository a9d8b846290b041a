"""How far long work of several stages is, told as one."""

from __future__ import annotations

from collections.abc import Sequence

from leerunit.progress import Reporter


class _Stage:
    """One stage: its own steps become a part of the whole."""

    def __init__(self, whole: Reporter, begins: int, share: int, all_shares: int) -> None:
        self._whole = whole
        self._begins = begins
        self._share = share
        self._all = all_shares

    def report(self, done: int, total: int) -> None:
        self._whole.report(self._begins + self._share * done // max(total, 1), self._all)

    def check(self) -> None:
        self._whole.check()


class Stages:
    """Hands out a reporter a stage; `shares` says how much of the whole each takes."""

    def __init__(self, whole: Reporter, shares: Sequence[int]) -> None:
        self._whole = whole
        self._shares = list(shares)
        self._all = sum(shares)
        self._begins = 0

    def next(self) -> Reporter:
        """Return the reporter of the next stage. IndexError after the last one."""
        share = self._shares.pop(0)
        stage = _Stage(self._whole, self._begins, share, self._all)
        self._begins += share
        return stage
