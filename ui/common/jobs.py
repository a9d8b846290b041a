"""Long work beside the window: with progress, a way to stop, and one of three ends.

A job is a core function that takes a `Reporter`. Everything it needs is captured before it starts; its end is
brought back to the thread of the window by a ready-made closure. Tests swap the executor and need no threads.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from leerunit.progress import Cancelled, Reporter
from ui.common.courier import Courier

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Executor = Callable[[Callable[[], None]], Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Done(Generic[T_co]):
    value: T_co


@dataclass(frozen=True, slots=True)
class Failed:
    error: Exception


@dataclass(frozen=True, slots=True)
class Stopped:
    pass


def in_thread(work: Callable[[], None]) -> Callable[[], None]:
    """Run work in a thread of its own; return what waits for its end."""
    thread = Thread(target=work, daemon=True)
    thread.start()
    return thread.join


def at_once(work: Callable[[], None]) -> Callable[[], None]:
    """Run work now, in this thread; for tests."""
    work()
    return lambda: None


class Job(QObject):
    """Work that runs; `progressed(done, total)` tells how far, `stop()` asks it to end."""

    progressed = Signal(int, int)

    def __init__(self, courier: Courier) -> None:
        super().__init__(courier)
        self._courier = courier
        self._stop = Event()
        self.wait: Callable[[], None] = lambda: None

    def stop(self) -> None:
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        self._courier.bring(lambda: self.progressed.emit(done, total))

    def check(self) -> None:
        if self._stop.is_set():
            raise Cancelled


class JobRunner:
    """Starts jobs and, at quitting, stops all and waits."""

    def __init__(self, executor: Executor = in_thread) -> None:
        self._executor = executor
        self._courier = Courier()
        self._running: set[Job] = set()

    def start(self, work: Callable[[Reporter], T], then: Callable[[Done[T] | Failed | Stopped], None]) -> Job:
        """Run `work`; `then` hears the end in the thread of the window."""
        job = Job(self._courier)
        self._running.add(job)

        def run() -> None:
            end = _end_of(work, job)
            self._courier.bring(lambda: self._finish(job, end, then))

        job.wait = self._executor(run)
        return job

    @property
    def is_busy(self) -> bool:
        return bool(self._running)

    def stop_all(self) -> None:
        """Stop every job and wait until none runs; their ends are not told any more."""
        running = tuple(self._running)
        self._running.clear()
        for job in running:
            job.stop()
        for job in running:
            job.wait()

    def _finish(
        self, job: Job, end: Done[T] | Failed | Stopped, then: Callable[[Done[T] | Failed | Stopped], None]
    ) -> None:
        if job in self._running:
            self._running.discard(job)
            then(end)
        job.deleteLater()


def _end_of(work: Callable[[Reporter], T], job: Job) -> Done[T] | Failed | Stopped:
    try:
        return Done(work(job))
    except Cancelled:
        return Stopped()
    except Exception as error:
        return Failed(error)
