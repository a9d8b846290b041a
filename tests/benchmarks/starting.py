"""From starting the process to the first paint of the sign-in window."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from compileall import compile_dir
from pathlib import Path

from tests.benchmarks.measuring import Result, of_pairs
from tests.builders import a_unit

RUNS = 15
ROOT = Path(__file__).resolve().parents[2]


def start_first_paint(folder: Path) -> Result:
    """Our sign-in window against an empty window of the same library, process start included.

    Both are measured the same way and in turn, with compiled Python files as a program set up has them; the
    first of each is not counted.
    """
    for package in ("leerunit", "resources", "tests/benchmarks", "ui"):
        compile_dir(ROOT / package, quiet=1)
    with a_unit(folder) as unit:
        store = unit.workplace.folder
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder / "config")}
    environment.pop("QT_DEBUG_PLUGINS", None)
    moment = folder / "first-paint"

    def started(*what: str) -> float:
        begun = time.monotonic()
        subprocess.run(
            [sys.executable, "-m", *what], env=environment, capture_output=True, check=True, timeout=60
        )
        return (float(moment.read_text("utf-8")) - begun) * 1000

    pairs = [
        (
            started("ui", "--first-paint", str(moment), str(store)),
            started("tests.benchmarks.first_paint", str(moment)),
        )
        for _ in range(RUNS + 1)
    ]
    return of_pairs("start_first_paint", pairs[1:], "an empty PySide6 window")
