"""The command line as someone at a school types it: real files, a real process, the exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from leerunit.domain.vocabulary import StoreKind
from leerunit.exchange.cards import write_card
from leerunit.portfolio.keys import make_signing_key
from leerunit.portfolio.write import write_portfolio
from leerunit.progress import SilentReporter
from tests.portfolio.items import question
from tests.portfolio.samples import content

UNIT = "LEER-unit De Proeftuin"


@dataclass(frozen=True, slots=True)
class Delivered:
    """A portfolio signed today and the card of its unit, on disk."""

    portfolio: Path
    card: Path


@pytest.fixture(scope="module")
def delivered(tmp_path_factory: pytest.TempPathFactory) -> Delivered:
    folder = tmp_path_factory.mktemp("delivered")
    now = datetime.now(UTC)
    key = make_signing_key(UNIT, "Huize Nergenshof", StoreKind.UNIT, now)
    portfolio, card = folder / "Portfolio é.pdf", folder / "unit.leerunit-card"
    portfolio.write_bytes(write_portfolio(content(question()), key, signed_at=now, reporter=SilentReporter()))
    card.write_bytes(write_card(key.certificate_pem))
    return Delivered(portfolio, card)


def leerunit(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "leerunit", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def verdicts(*arguments: str | Path) -> tuple[int, list[dict[str, object]]]:
    finished = leerunit("verify", "--json", *arguments)
    assert finished.stderr == ""
    return finished.returncode, [json.loads(line) for line in finished.stdout.splitlines()]


def test_a_portfolio_with_its_units_card_is_authentic(delivered: Delivered) -> None:
    status, (line,) = verdicts(delivered.portfolio, "--trust", delivered.card)
    assert status == 0
    assert list(line) == ["file", "verdict", "reason", "unit", "student", "items", "signed_at"]
    assert (line["verdict"], line["reason"], line["unit"], line["items"]) == ("authentic", None, UNIT, 1)
    assert line["file"] == str(delivered.portfolio)
    assert datetime.fromisoformat(str(line["signed_at"])).tzinfo is not None


def test_without_the_card_the_unit_is_unknown(delivered: Delivered) -> None:
    status, (line,) = verdicts(delivered.portfolio)
    assert (status, line["verdict"]) == (1, "unknown_unit")


def test_a_changed_byte_is_never_authentic(delivered: Delivered, tmp_path: Path) -> None:
    whole = delivered.portfolio.read_bytes()
    places = range(0, len(whole), len(whole) // 24)
    changed = []
    for place in places:
        path = tmp_path / f"{place}.pdf"
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        changed.append(path)
    status, lines = verdicts(*changed, "--trust", delivered.card)
    assert status == 1
    assert len(lines) == len(changed)
    assert "authentic" not in {line["verdict"] for line in lines}


def test_foreign_files_get_a_verdict_each_and_nothing_is_written(
    delivered: Delivered, tmp_path: Path
) -> None:
    (tmp_path / "letter.pdf").write_text("geen pdf", encoding="utf-8")
    (tmp_path / "empty.pdf").touch()
    places = [tmp_path / "letter.pdf", tmp_path / "empty.pdf", tmp_path / "absent.pdf", tmp_path]
    status, lines = verdicts(*places, delivered.portfolio, "--trust", delivered.card)
    assert status == 1
    assert lines[-1]["verdict"] == "authentic"
    assert {line["verdict"] for line in lines[:-1]} <= {"not_a_portfolio", "damaged", "refused"}
    assert {line["student"] for line in lines[:-1]} == {None}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty.pdf", "letter.pdf"]


def test_the_verdict_in_words_names_the_student_and_the_six_words(delivered: Delivered) -> None:
    finished = leerunit("verify", delivered.portfolio)
    assert "Ongewijzigd, maar je kent deze unit nog niet" in finished.stdout
    assert f"portfolio van {content().student.name}, {UNIT}" in finished.stdout
    assert "de zes woorden van deze sleutel: " in finished.stdout


@pytest.mark.parametrize(
    "arguments",
    [(), ("verify",), ("unheard-of",), ("verify", "--unheard-of", "a.pdf"), ("self-check", "too", "much")],
)
def test_wrong_use_is_two_with_one_clear_line(arguments: tuple[str, ...]) -> None:
    finished = leerunit(*arguments)
    assert finished.returncode == 2
    assert finished.stdout == ""
    assert "usage: leerunit" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_a_card_that_is_none_is_wrong_use(delivered: Delivered) -> None:
    finished = leerunit("verify", delivered.portfolio, "--trust", delivered.portfolio)
    assert finished.returncode == 2
    assert "is geen kaart van LEERunit" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_help_comes_with_examples() -> None:
    finished = leerunit("--help")
    assert finished.returncode == 0
    assert "leerunit verify portfolio.pdf --trust" in finished.stdout


def test_the_installation_checks_itself() -> None:
    finished = leerunit("self-check")
    assert finished.returncode == 0
    assert [line.rpartition(": ")[2] for line in finished.stdout.splitlines()] == ["in orde"] * 3
