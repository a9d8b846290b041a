"""A program killed while someone types loses at most what was typed in the last two seconds."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from tests.builders import FIEN, SmallUnit, a_unit
from tests.ui.shell.typist import KEY_MS, typed

ROOT = Path(__file__).resolve().parents[3]
LAST_SECONDS = 2.0
WARM = 10
"""Keys after which the time begins to count."""

SHORTEST, LONGEST = 3.0, 5.0
"""How long someone types before the kill, in seconds: always longer than what may be lost."""


def moment(place: str, number: int) -> float:
    """Return how long a round lasts: even over the time, the same in every run."""
    part = int.from_bytes(sha256(f"{place} {number}".encode()).digest()[:4], "big") / 2**32
    return SHORTEST + part * (LONGEST - SHORTEST)


def killed_while_typing(unit: SmallUnit, place: str, seconds: float) -> tuple[int, int]:
    """Let someone type and kill the program; return the keys two seconds before that, and all of them."""
    command = [sys.executable, "-m", "tests.ui.shell.typist", str(unit.workplace.folder)]
    typist = subprocess.Popen(
        [*command, str(unit.people[FIEN]), place],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert typist.stdout is not None
    seen: list[tuple[float, int]] = []
    while len(seen) < WARM or time.monotonic() < seen[WARM - 1][0] + seconds:
        seen.append((time.monotonic(), int(typist.stdout.readline())))
    typist.send_signal(signal.SIGKILL)
    end = time.monotonic()
    typist.communicate()
    return max(keys for at, keys in seen if at <= end - LAST_SECONDS), seen[-1][1]


def asked(unit: SmallUnit) -> str:
    """What stands on Vandaag."""
    return max((card.text for card in unit.desk_of(FIEN).questions.mine()), key=len, default="")


def noted(unit: SmallUnit) -> str:
    """What waits from the door."""
    return max((note.text for note in unit.desk_of(FIEN).loose_notes.mine()), key=len, default="")


def drafted(unit: SmallUnit) -> str:
    """What waits under a story."""
    return max(dict(unit.desk_of(FIEN).drafts.mine()).values(), key=len, default="")


PLACES: dict[str, Callable[[SmallUnit], str]] = {"door": noted, "today": asked, "story": drafted}


def lost(folder: Path, place: str, number: int) -> float:
    """Kill once; return how many seconds of typing were lost."""
    with a_unit(folder) as unit:
        at = place
        if place == "story":
            at = str(unit.desk_of(FIEN).questions.ask("Hoe begint de dag?"))
        unit.workplace.close()
        before, last = killed_while_typing(unit, at, moment(place, number))
        kept = PLACES[place](unit)
    assert before >= WARM
    assert typed(last).startswith(kept.rstrip())
    assert len(kept) >= len(typed(before).rstrip()), (place, len(kept), before, last)
    return (last - len(kept)) * KEY_MS / 1000


def report(capsys: pytest.CaptureFixture[str], rounds: list[float]) -> None:
    with capsys.disabled():
        sys.stdout.write(f"\n{len(rounds)} kills while typing: at most {max(rounds):.2f} s of typing lost\n")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_while_typing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rounds = [lost(tmp_path / place, place, 0) for place in PLACES]
    assert len(rounds) == len(PLACES)
    report(capsys, rounds)


@pytest.mark.torture
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_many_times_while_typing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rounds = [lost(tmp_path / f"{place}{n}", place, n) for n in range(20) for place in PLACES]
    assert len(rounds) == 20 * len(PLACES)
    report(capsys, rounds)
