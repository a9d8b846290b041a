"""The window comes up with Qt alone; the libraries of store and paper load while a person types.

Tried on what the door and the verdict need; `tests/ui/shell/test_first_paint.py` looks at the running window.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.conftest import Plant
from tests.architecture.tree import ROOT

HEAVY = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "pikepdf",
    "pyhanko",
    "pypdfium2",
    "PIL",
    "asyncio",
)
STARTING = (
    "leerunit.app",
    "leerunit.store.vault",
    "leerunit.portfolio.read",
    "ui.start",
    "ui.sign_in.screen",
)


def heavy_libraries(root: Path, name: str) -> list[str]:
    """The heavy libraries that are loaded once `name` is imported in a fresh interpreter."""
    question = f"import sys, {name}; print(*[h for h in {HEAVY!r} if h in sys.modules])"
    places = os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])
    finished = subprocess.run(
        [sys.executable, "-c", question],
        cwd=root,
        env={**os.environ, "PYTHONPATH": places},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert finished.returncode == 0, finished.stderr
    return [
        f"importing {name} loads {library}: import it in the function" for library in finished.stdout.split()
    ]


@pytest.mark.parametrize("name", STARTING)
def test_starting_loads_nothing_heavy(name: str) -> None:
    assert heavy_libraries(ROOT, name) == []


def test_a_heavy_import_at_the_start_is_found(plant: Plant) -> None:
    root = plant({"planted_start/__init__.py": "", "planted_start/window.py": "import reportlab.lib\n"})
    found = heavy_libraries(root, "planted_start.window")
    assert any("reportlab" in line for line in found)
    assert heavy_libraries(root, "planted_start") == []
