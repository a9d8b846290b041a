"""Full disks, killed programs and unreadable files: what was there stays, and nothing half comes or goes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from leerunit.app import open_workplace
from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import EntryKind
from leerunit.progress import SilentReporter
from leerunit.store.slots import KdfCost
from tests.builders import COACH, FIEN, SmallUnit
from tests.services.exchange import Exchange, an_exchange
from tests.store.test_faults import small_disk


@pytest.fixture
def exchange(unit: SmallUnit, tmp_path: Path) -> Iterator[Exchange]:
    with an_exchange(unit, tmp_path) as found:
        yield found


def fill(disk: Path, *, leave: int) -> None:
    """Leave only so many bytes free."""
    free = shutil.disk_usage(disk).free
    (disk / "vol").write_bytes(os.urandom(max(0, free - leave)))


def test_a_stick_that_is_full_gets_nothing_and_the_choice_stays(exchange: Exchange) -> None:
    exchange.ask()
    fien, coach = exchange.unit.desk_of(FIEN).portfolios, exchange.unit.desk_of(COACH).portfolios
    fien.release()
    with small_disk() as stick:
        fill(stick, leave=20_000)
        for leaving in (fien.export_mine, coach.export_released):
            with pytest.raises(Unavailable) as fault:
                leaving(stick, SilentReporter())
            assert fault.value.code is FaultCode.DISK_FULL
        assert [found.name for found in stick.iterdir()] == ["vol"]
    assert fien.draft().last_made is None
    assert [choice.is_chosen for choice in fien.draft().choices] == [True]


def test_a_store_that_is_full_takes_no_part_of_an_import(exchange: Exchange) -> None:
    exchange.ask("Wat is rust? " * 500)
    first = exchange.export()
    exchange.ask("Wat is stil? " * 500)
    second = exchange.export()
    with small_disk() as disk:
        shutil.copytree(exchange.school.folder, disk / "Docent.leerunit")
        exchange.school = open_workplace(
            disk / "Docent.leerunit", clock=exchange.unit.clock, cost=KdfCost.QUICK
        )
        fill(disk, leave=90_000)
        with pytest.raises(Unavailable) as fault:
            exchange.read_in(first, second)
        assert fault.value.code is FaultCode.DISK_FULL
        desk = exchange.teacher()
        assert desk.inbox.portfolios() == ()
        (disk / "vol").unlink()
        assert [found.new for found in desk.inbox.import_files([first, second], SilentReporter())] == [1, 1]
        exchange.school.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_import_leaves_all_or_nothing(exchange: Exchange) -> None:
    files = []
    for number in range(3):
        exchange.ask(f"Vraag {number}?")
        files.append(exchange.export())
    command = [
        sys.executable,
        "-m",
        "tests.services.importer",
        str(exchange.school.folder),
        str(exchange.teacher_id),
        *map(str, files),
    ]
    found = set()
    for number in range(4):
        running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert running.stdout is not None
        assert running.stdout.readline() == "scanned\n"
        time.sleep(0.02 * number)
        running.send_signal(signal.SIGKILL)
        running.communicate()
        inbox = exchange.teacher().inbox
        found.add(sum(len(inbox.open(card.received_id).items) for card in inbox.portfolios()))
    assert found <= {0, 3}
    assert exchange.read_in(*files)[-1].verdict == "authentic"
    inbox = exchange.teacher().inbox
    assert len(inbox.open(inbox.portfolios()[0].received_id).items) == 3


def test_words_behind_a_former_passphrase_wait(unit: SmallUnit, tmp_path: Path) -> None:
    with an_exchange(unit, tmp_path) as exchange:
        exchange.ask()
        keeper = unit.desk_of("Wil Maquette")
        keeper.people.give_back_access(unit.people[FIEN], "nieuwe zin van mij")
        desk = unit.workplace.sign_in(unit.people[FIEN], "nieuwe zin van mij")
        (choice,) = desk.portfolios.draft().choices
        assert choice.is_sealed
        with pytest.raises(Refused) as refusal:
            desk.portfolios.export_mine(exchange.stick, SilentReporter())
        assert refusal.value.code is RefusalCode.SEALED_STILL
        question = desk.questions.ask("Hoe ga ik verder?")
        desk.questions.add_entry(question, EntryKind.WHY, "Omdat het kan.")
        assert len(desk.portfolios.draft().choices) == 2
