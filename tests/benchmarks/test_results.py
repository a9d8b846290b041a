"""Figures are written so that other programs can read them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as benchmarks
from tests.benchmarks.measuring import compared, of_pairs

NAMES = {
    "start_first_paint",
    "sign_in_to_today",
    "search_keystroke_100k",
    "story_page",
    "open_today_student",
    "open_today_guide",
    "open_questions",
    "open_story",
    "scroll_list",
    "export_32_pages",
    "export_300",
    "verify_1000",
    "save_note",
}


def test_every_promised_name_is_measured() -> None:
    assert set(benchmarks.BENCHMARKS) >= NAMES


def test_the_median_stands_beside_the_floor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(benchmarks, "RESULTS", tmp_path / "new" / "results.json")
    result = of_pairs("save_note", [(9.0, 3.0), (1.0, 1.0), (8.0, 2.0)], "nothing")
    benchmarks.write([result])
    told = json.loads((tmp_path / "new" / "results.json").read_text("utf-8"))
    assert told == [{"name": "save_note", "value": 8.0, "unit": "ms", "floor": 2.0, "ratio": 4.0}]


def test_ours_and_the_floor_are_measured_in_turn() -> None:
    order: list[str] = []
    result = compared("x", lambda: order.append("ours"), lambda: order.append("floor"), "nothing", runs=3)
    assert order == ["ours", "floor"] * 4
    assert result.value >= 0


def test_an_unknown_name_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert benchmarks.main(["unheard_of"]) == 2
    assert "save_note" in capsys.readouterr().err
