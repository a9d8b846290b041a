"""What happens when something cannot be done: the one place where a screen's errors end.

Refused: a sentence at the field, or in a toast. Unavailable: a banner with advice. Anything else is a bug:
logged by place only, shown as a report without names or texts, while what was typed stays where it is.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from leerunit.domain.refusals import Refused, Unavailable
from ui.common import refusal_words

T = TypeVar("T")
log = logging.getLogger("leerunit.window")


@dataclass(frozen=True, slots=True)
class BugReport:
    """Where it went wrong: kind of error and places in the program; never a value or a text."""

    kind: str
    places: tuple[str, ...]

    def as_text(self) -> str:
        return "\n".join((self.kind, *self.places))


def report_of(error: BaseException) -> BugReport:
    """Return a report that holds no names and no texts, whatever the error carries."""
    frames = traceback.extract_tb(error.__traceback__)
    places = tuple(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)
    return BugReport(type(error).__name__, places)


class FaultSurface(Protocol):
    """Where faults are shown."""

    def say_refused(self, sentence: str) -> None: ...

    def say_unavailable(self, sentence: str) -> None: ...

    def show_bug(self, report: BugReport) -> None: ...


class Faults:
    """Runs service calls and says what went wrong."""

    def __init__(self, surface: FaultSurface) -> None:
        self._surface = surface

    def attempt(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        *,
        refused: Callable[[str], object] | None = None,
    ) -> bool:
        """Run `work`, give its result to `then`, and return whether both went well.

        `refused` gets the sentence of a refusal (to show at its field); without it a toast says it.
        """
        try:
            result = work()
            if then is not None:
                then(result)
        except Exception as error:
            self.tell(error, refused=refused)
            return False
        return True

    def tell(self, error: BaseException, *, refused: Callable[[str], object] | None = None) -> None:
        """Say what went wrong; also for the end of a job."""
        if isinstance(error, Refused):
            (refused or self._surface.say_refused)(refusal_words.refused(error))
        elif isinstance(error, Unavailable):
            self._surface.say_unavailable(refusal_words.unavailable(error))
        else:
            report = report_of(error)
            log.error("unexpected: %s", " < ".join((report.kind, *reversed(report.places))))
            self._surface.show_bug(report)


def kept_sentence() -> str:
    """Return what is safe after an unexpected error."""
    return QCoreApplication.translate("faults", "What you wrote is still here. You can go on.")
