"""Asks the search beside the window: one question at a time, and only the answer to the last one counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from leerunit.app import Desk
from leerunit.domain.views.search import Found
from leerunit.progress import Reporter
from ui.common.jobs import Done, Failed, JobRunner, Stopped
from ui.search.view_state import MOST


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a query, and what was perhaps meant when that is nothing."""

    query: str
    found: tuple[Found, ...]
    near: str = ""


class Asker:
    """`ask(query)` never waits; `answered` hears the answer to the newest query, `failed` what went wrong."""

    def __init__(
        self,
        jobs: JobRunner,
        desk: Desk,
        answered: Callable[[Answer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._jobs = jobs
        self._search = desk.search
        self._answered = answered
        self._failed = failed
        self._newest: str | None = None
        self._is_asking = False

    def ask(self, query: str) -> None:
        """Ask this instead of whatever was asked before."""
        self._newest = query
        if not self._is_asking:
            self._start(query)

    def forget(self) -> None:
        """Want no answer any more."""
        self._newest = None

    def _start(self, query: str) -> None:
        self._is_asking = True
        self._jobs.start(lambda reporter: self._look(query, reporter), lambda end: self._end(query, end))

    def _look(self, query: str, reporter: Reporter) -> Answer:
        found = self._search.find(query, limit=MOST)
        reporter.check()
        return Answer(query, found, "" if found else self._search.near(query))

    def _end(self, query: str, end: Done[Answer] | Failed | Stopped) -> None:
        self._is_asking = False
        if self._newest is None:
            return
        if self._newest != query:
            self._start(self._newest)
            return
        match end:
            case Done(answer):
                self._answered(answer)
            case Failed(error):
                self._failed(error)
            case Stopped():
                pass
