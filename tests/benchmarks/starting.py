"""From starting the process to the first paint of the sign-in window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.measuring import Result, compared
from tests.builders import a_unit


def start_first_paint(folder: Path) -> Result:
    """Our sign-in window against an empty window of the same library, process start included."""
    with a_unit(folder) as unit:
        store = unit.workplace.folder
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder / "config")}
    environment.pop("QT_DEBUG_PLUGINS", None)

    def start(*what: str) -> None:
        finished = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.first_paint", *what],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        if finished.stdout != "painted\n":
            raise RuntimeError(f"no first paint: {finished.stdout}{finished.stderr}")

    return compared(
        "start_first_paint",
        lambda: start("ours", str(store)),
        lambda: start("bare"),
        "an empty PySide6 window",
        runs=15,
    )
