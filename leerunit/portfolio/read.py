"""Examining a file someone hands over: the hostile part in a child process, the trust decided here.

The child has ten seconds and 512 MB for a file and is replaced when it does not keep to that. Nothing is
written, nothing is fetched, and no text of the file reaches a log.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any, Self

from leerunit.domain.portfolio import Examined, KnownCard, PortfolioContent, Reason, Verdict
from leerunit.domain.vocabulary import StoreKind
from leerunit.portfolio.keys import NotACertificate, card_of, fingerprint_of
from leerunit.portfolio.payload import from_json
from leerunit.portfolio.trust import objection
from leerunit.portfolio.words import check_words

TIME_LIMIT = 10.0
"""Seconds for one file."""


def examine(path: Path, known: Sequence[KnownCard], *, now: datetime) -> Examined:
    """Return what one file is; never raises for what the file holds, writes nothing. `now` is aware."""
    return next(examine_many([path], known, now=now))[1]


def examine_many(
    paths: Sequence[Path], known: Sequence[KnownCard], *, now: datetime
) -> Iterator[tuple[Path, Examined]]:
    """Yield (path, what it is) in the given order; one child reads many files, one file ahead."""
    with Reader() as reader:
        if paths:
            reader.send(paths[0])
        for path, following in zip_longest(paths, paths[1:]):
            answer = reader.receive()
            if following is not None:
                reader.send(following)
            yield path, judged(answer, known, now=now)


class Reader:
    """A child process that looks at files; a new one takes its place when it had to be stopped."""

    def __init__(self, *, time_limit: float = TIME_LIMIT) -> None:
        self._time_limit = time_limit
        self._child: subprocess.Popen[bytes] | None = None
        self._alarm: threading.Timer | None = None
        self._is_late = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    def look(self, path: Path) -> dict[str, Any]:
        """Return the child's answer about one file, or what became of the child."""
        self.send(path)
        return self.receive()

    def send(self, path: Path) -> None:
        """Give the child a file to look at; the time starts."""
        child = self._running()
        self._is_late.clear()
        self._alarm = threading.Timer(self._time_limit, _end, (child, self._is_late))
        self._alarm.daemon = True
        self._alarm.start()
        _tell(child, path)

    def receive(self) -> dict[str, Any]:
        """Return the child's answer about the file that was sent, or what became of the child."""
        answer = _heard(self._child)
        self._silence()
        if answer is None:
            self._stop()
            reason = Reason.TIME_LIMIT if self._is_late.is_set() else Reason.READER_STOPPED
            return {"verdict": Verdict.REFUSED, "reason": reason}
        return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._stop()
            self._child = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            )
        return self._child

    def _silence(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm.join()
        self._alarm = None

    def _stop(self) -> None:
        self._silence()
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                _close(pipe)


def judged(answer: dict[str, Any], known: Sequence[KnownCard], *, now: datetime) -> Examined:
    """Return what a child's answer means to someone who knows these cards."""
    verdict = Verdict(answer["verdict"])
    reason = Reason(answer["reason"]) if answer["reason"] else None
    if not answer.get("certificate"):
        return Examined(verdict, reason, needed_version=answer.get("needed"))
    examined = _signed(
        base64.b64decode(answer["certificate"]),
        from_json(base64.b64decode(answer["payload"])),
        datetime.fromisoformat(answer["signed_at"]),
        known,
        now,
    )
    return replace(examined, sha256=answer["sha256"])


def _signed(
    certificate: bytes,
    content: PortfolioContent,
    signed_at: datetime,
    known: Sequence[KnownCard],
    now: datetime,
) -> Examined:
    try:
        card = card_of(certificate)
        reason = objection(card, known, purpose=StoreKind.UNIT, signed_at=signed_at, now=now)
    except NotACertificate:
        card, reason = None, Reason.WRONG_PURPOSE
    fingerprint = fingerprint_of(certificate)
    return Examined(
        verdict=Verdict.UNKNOWN_UNIT if reason else Verdict.AUTHENTIC,
        reason=reason,
        content=content,
        unit=card.name if card else None,
        student=content.student.name,
        items=len(content.items),
        signed_at=signed_at,
        fingerprint=fingerprint,
        check_words=check_words(fingerprint),
        card=card,
    )


def _tell(child: subprocess.Popen[bytes], path: Path) -> None:
    assert child.stdin is not None
    try:
        child.stdin.write(json.dumps(str(path)).encode() + b"\n")
        child.stdin.flush()
    except OSError:
        return


def _heard(child: subprocess.Popen[bytes] | None) -> dict[str, Any] | None:
    assert child is not None
    assert child.stdout is not None
    try:
        answer: dict[str, Any] = json.loads(child.stdout.readline())
    except (OSError, ValueError):
        return None
    return answer


def _end(child: subprocess.Popen[bytes], is_late: threading.Event) -> None:
    is_late.set()
    child.kill()


def _close(pipe: Any) -> None:
    try:
        pipe.close()
    except OSError:
        return


def _command() -> list[str]:
    return [sys.executable, "-P", "-m", "leerunit.portfolio.child"]


def _environment() -> dict[str, str]:
    home = str(Path(__file__).resolve().parents[2])
    found = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": os.pathsep.join(part for part in (home, found) if part)}
