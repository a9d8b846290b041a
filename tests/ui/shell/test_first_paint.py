"""Up to the first paint of the door the program loads Qt and the list of people, nothing else.

`python -m ui --first-paint FILE [STORE]` writes `time.monotonic()` of that paint and closes the window;
`make bench` sets it beside a bare window, measured in the same way (`tests/benchmarks/starting.py`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.builders import a_unit

ROOT = Path(__file__).resolve().parents[3]
LATER = (
    "sqlalchemy",
    "alembic",
    "cryptography",
    "sqlcipher3",
    "reportlab",
    "pikepdf",
    "pyhanko",
    "leerunit.portfolio",
    "leerunit.services",
    "leerunit.access",
    "ui.workbench",
    "ui.register",
    "ui.visit",
    "ui.first_start.forms",
    "ui.common.fields",
    "ui.common.layouts",
    "ui.sign_in.screen",
    "PySide6.QtSvg",
)
WATCHED = """
import sys, os
from pathlib import Path
from PySide6 import QtCore
from leerunit.clock import WallClock
import ui.start as start

def watch(frame, event, _given):
    if "Qt" in vars(QtCore):
        sys.setprofile(None)
        while not frame.f_code.co_filename.startswith((os.getcwd(), "<string>")):
            frame = frame.f_back
        print("touched by", Path(frame.f_code.co_filename).name, frame.f_code.co_name)

def painted():
    print("painted")
    planted()
    os._exit(0)

def planted():
    from PySide6.QtGui import QBrush, QColor
    QBrush(QColor(1, 2, 3))

app = start.make_application()
sys.setprofile(watch)
window = start.FirstWindow(Path(sys.argv[1]), WallClock())
window.painted.connect(painted)
window.begin(Path(sys.argv[2]))
window.show()
app.exec()
"""


def started(folder: Path, *arguments: str) -> tuple[float, set[str]]:
    """Start the window as one does; return seconds from start to first paint, and what was imported."""
    moment = folder / "moment"
    begun = time.monotonic()
    finished = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "ui", "--first-paint", str(moment), *arguments],
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(folder), "APPDATA": str(folder), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert finished.returncode == 0, finished.stderr[-2000:]
    imported = {
        line.rsplit("|", 1)[1].strip() for line in finished.stderr.splitlines() if "import time:" in line
    }
    return float(moment.read_text("utf-8")) - begun, imported


def too_early(imported: set[str]) -> list[str]:
    return sorted(name for name in imported if any(f"{name}.".startswith(f"{late}.") for late in LATER))


@pytest.mark.slow
def test_the_door_of_a_store_needs_qt_and_the_people_only(tmp_path: Path) -> None:
    with a_unit(tmp_path) as unit:
        seconds, imported = started(tmp_path, str(unit.workplace.folder))
    assert "ui.sign_in.front" in imported
    assert too_early(imported) == []
    assert 0 < seconds < 30


def test_the_namespace_of_qt_is_not_touched_before_the_first_paint(tmp_path: Path) -> None:
    """Else all its enumerations are made, see `ui.sign_in.ink`; the watch names who touched it."""
    with a_unit(tmp_path) as unit:
        finished = subprocess.run(
            [
                sys.executable,
                "-u",
                "-c",
                WATCHED,
                str(tmp_path / "settings.json"),
                str(unit.workplace.folder),
            ],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert finished.stdout.splitlines() == ["painted", "touched by <string> planted"], finished.stderr[-2000:]


def test_the_first_start_needs_qt_only(tmp_path: Path) -> None:
    _, imported = started(tmp_path)
    assert "ui.first_start.screen" in imported
    assert (
        too_early(imported - {"ui.common.fields", "ui.common.layouts", "ui.sign_in.screen", "PySide6.QtSvg"})
        == []
    )


def test_the_store_is_loaded_when_the_door_has_been_painted(tmp_path: Path) -> None:
    """The same question on a window that stays: what was left for later comes while the person types."""
    with a_unit(tmp_path) as unit:
        program = (
            "import sys; from leerunit.clock import WallClock; import ui.start as start\n"
            "from PySide6.QtCore import QTimer\n"
            "timer = QTimer(); timer.setInterval(50)\n"
            "from PySide6.QtWidgets import QApplication\n"
            "def look():\n"
            "    if {'sqlalchemy', 'ui.workbench', 'cryptography'} <= set(sys.modules): QApplication.quit()\n"
            "timer.timeout.connect(look); app = start.make_application(); timer.start()\n"
            f"sys.exit(start.main([{str(unit.workplace.folder)!r}], WallClock()))\n"
        )
        finished = subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert finished.returncode == 0, finished.stderr[-2000:]
