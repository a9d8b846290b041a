"""Rule 3 through import-linter: the contracts of pyproject.toml hold, and each breaks on a planted import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.conftest import Plant
from tests.architecture.tree import ROOT

CORE = ("domain", "clock", "progress", "catalogue", "privacy", "portfolio", "exchange")
ABOVE = ("store", "access", "services", "app", "cli")
SMALL_HOUSE = {
    "ui/__init__.py": "",
    "ui/common/__init__.py": "",
    "ui/today/__init__.py": "",
    "leerunit/__init__.py": "",
    **{f"leerunit/{layer}/__init__.py": "" for layer in (*CORE, *ABOVE)},
}


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [program, "--no-cache", "--no-logo"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def small_house(plant: Plant, planted: dict[str, str]) -> Path:
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return plant({"pyproject.toml": settings, **SMALL_HOUSE, **planted})


def test_the_contracts_hold() -> None:
    finished = lint_imports(ROOT)
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_the_contracts_hold_in_a_small_house(plant: Plant) -> None:
    finished = lint_imports(small_house(plant, {"leerunit/services/today.py": "import leerunit.store\n"}))
    assert finished.returncode == 0, finished.stdout + finished.stderr


@pytest.mark.parametrize(
    ("place", "source", "contract"),
    [
        ("leerunit/access/guard.py", "import leerunit.services\n", "Layers of the core"),
        ("leerunit/portfolio/write.py", "import leerunit.store\n", "Layers of the core"),
        ("leerunit/privacy/check.py", "import leerunit.catalogue\n", "Layers of the core"),
        ("leerunit/domain/people.py", "import leerunit.clock\n", "Layers of the core"),
        ("leerunit/attic/__init__.py", "", "Layers of the core"),
        ("leerunit/app/place.py", "import ui\n", "The window stands on the core"),
        ("ui/today/screen.py", "import leerunit.services\n", "The window talks to"),
        ("leerunit/services/today.py", "import PySide6.QtCore\n", "The core never imports Qt"),
        ("ui/common/rows.py", "import ui.today\n", "No cycles"),
    ],
)
def test_a_planted_import_breaks_its_contract(plant: Plant, place: str, source: str, contract: str) -> None:
    """`ui.today` imports `ui.common` in every planted house, so the last case closes a cycle."""
    today = {"ui/today/start.py": "import ui.common\n"}
    finished = lint_imports(small_house(plant, {**today, place: source}))
    broken = [line for line in finished.stdout.splitlines() if line.endswith("BROKEN")]
    assert finished.returncode == 1, finished.stdout + finished.stderr
    assert any(line.startswith(contract) for line in broken), finished.stdout + finished.stderr
