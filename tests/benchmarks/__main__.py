"""`python -m tests.benchmarks [NAME ...]`: how long things take, beside a floor of the same run.

Prints a table and writes `build/bench/results.json`. A name that is given limits the run to it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

from tests.benchmarks.measuring import Result
from tests.benchmarks.opening import (
    enter_today_guide,
    open_questions,
    open_story,
    open_today_guide,
    open_today_student,
    open_today_student_10k,
)
from tests.benchmarks.portfolios import export_32_pages, export_300, verify_1000
from tests.benchmarks.saving import save_note
from tests.benchmarks.scrolling import scroll_list
from tests.benchmarks.searching import search_keystroke_100k
from tests.benchmarks.signing_in import sign_in_to_today
from tests.benchmarks.starting import start_first_paint
from tests.benchmarks.story import story_page

BENCHMARKS: Mapping[str, Callable[[Path], Result]] = MappingProxyType(
    {
        "start_first_paint": start_first_paint,
        "sign_in_to_today": sign_in_to_today,
        "search_keystroke_100k": search_keystroke_100k,
        "story_page": story_page,
        "open_today_student": open_today_student,
        "open_today_guide": open_today_guide,
        "open_today_student_10k": open_today_student_10k,
        "enter_today_guide": enter_today_guide,
        "open_questions": open_questions,
        "open_story": open_story,
        "scroll_list": scroll_list,
        "save_note": save_note,
        "export_32_pages": export_32_pages,
        "export_300": export_300,
        "verify_1000": verify_1000,
    }
)
RESULTS = Path(__file__).parents[2] / "build" / "bench" / "results.json"


def main(names: list[str]) -> int:
    unknown = sorted(set(names) - set(BENCHMARKS))
    if unknown:
        sys.stderr.write(f"no such benchmark: {' '.join(unknown)}; there are: {' '.join(BENCHMARKS)}\n")
        return 2
    print(f"{'name':<24}{'median':>12}{'floor':>12}{'ratio':>8}   floor is", flush=True)
    results = []
    for name in names or BENCHMARKS:
        with TemporaryDirectory(prefix="leerunit-bench-") as folder:
            result = BENCHMARKS[name](Path(folder))
        results.append(result)
        figures = f"{result.value:>9.2f} {result.unit}{result.floor:>9.2f} {result.unit}{result.ratio:>8.2f}"
        print(f"{result.name:<24}{figures}   {result.floor_is}", flush=True)
    write(results)
    return 0


def write(results: list[Result]) -> None:
    """Write the results as a list of objects."""
    told = [
        {
            "name": result.name,
            "value": round(result.value, 3),
            "unit": result.unit,
            "floor": round(result.floor, 3),
            "ratio": round(result.ratio, 3),
        }
        for result in results
    ]
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
