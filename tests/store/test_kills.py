"""A killed program loses nothing it said it had kept. `-m torture` kills more often."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from hashlib import sha256

import pytest
from sqlalchemy import select

from leerunit.store.opening import open_store
from leerunit.store.schema import AuditLine, SearchEntry, TextVersion
from tests.store.conftest import House
from tests.store.writer import writer_command

SEED = 20260907
WRITERS = 2
LONGEST_SECONDS = 0.4


def moment(number: int) -> float:
    """Return how many seconds a round lasts: even over the time, the same in every run."""
    digest = sha256(f"{SEED} {number}".encode()).digest()
    return LONGEST_SECONDS * int.from_bytes(digest[:4], "big") / 2**32


class Harness:
    """Starts writers, kills them, and compares what they said with what is there."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.round = 0
        self.said: set[str] = set()
        self.reopened: list[float] = []

    def kill_once(self) -> None:
        """Let two programs write, and kill both a moment after the first save."""
        self.round += 1
        command = writer_command(self.house)
        writers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(WRITERS)]
        first = [self.line_of(writer) for writer in writers]
        time.sleep(moment(self.round))
        for writer in writers:
            writer.send_signal(signal.SIGKILL)
        for line, writer in zip(first, writers, strict=True):
            rest = writer.communicate()[0]
            whole_lines = (line + rest).split("\n")[:-1]
            self.said.update(whole_lines)

    @staticmethod
    def line_of(writer: subprocess.Popen[str]) -> str:
        assert writer.stdout is not None
        return writer.stdout.readline()

    def look(self) -> None:
        """Open the store anew: everything said is there, every transaction whole, everything sound."""
        started = time.perf_counter()
        store = open_store(self.house.folder, self.house.fien)
        with store.reading() as session:
            texts = session.execute(select(TextVersion.text_id, TextVersion.number)).all()
            self.reopened.append(time.perf_counter() - started)
            found = set(session.scalars(select(SearchEntry.item_id)))
            logged = set(session.scalars(select(AuditLine.subject_id)))
        store.check()
        store.close()
        assert self.said <= {text_id.hex for text_id, _ in texts}
        assert found == logged == {text_id for text_id, number in texts if number == 2}


def kill(house: House, times: int) -> Harness:
    house.store.close()
    harness = Harness(house)
    for _ in range(times):
        harness.kill_once()
        harness.look()
    return harness


def report(capsys: pytest.CaptureFixture[str], harness: Harness, times: int) -> None:
    with capsys.disabled():
        sys.stdout.write(
            f"\n{times} rounds of {WRITERS} killed writers: {len(harness.said)} saves said, 0 lost;"
            f" opened again within {max(harness.reopened) * 1000:.0f} ms\n"
        )


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_writers_lose_nothing(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    harness = kill(house, 6)
    assert len(harness.said) > 12
    report(capsys, harness, 6)


@pytest.mark.torture
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_writers_killed_many_times_lose_nothing(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    harness = kill(house, 250)
    report(capsys, harness, 250)
