"""Rule 10: the settings are as strict as they say; every tool is seen to fail on a planted fault."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.conftest import Plant
from tests.architecture.tree import ROOT, dotted, modules

SETTINGS = ROOT / "pyproject.toml"
TANGLED = (
    "def f(a: int) -> int:\n"
    + "".join(f"    if a == {n}:\n        a += 1\n" for n in range(8))
    + "    return a\n"
)


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*command], cwd=cwd, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (TANGLED, "C901"),
        ("print('a note')\n", "T201"),
        ("from datetime import datetime\n\nNOW = datetime.now()\n", "DTZ005"),
        ("try:\n    A = 1\nexcept Exception:\n    A = 2\n", "BLE001"),
        ("import logging\n\nlogging.getLogger().info(f'{1}')\n", "G004"),
        ("from . import engine\n", "TID252"),
    ],
)
def test_ruff_finds_a_planted_fault(plant: Plant, source: str, code: str) -> None:
    root = plant(
        {"leerunit/store/planted.py": source, "pyproject.toml": SETTINGS.read_text(encoding="utf-8")}
    )
    finished = run(
        sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format=concise", ".", cwd=root
    )
    assert f" {code} " in finished.stdout, finished.stdout + finished.stderr


@pytest.mark.slow
def test_mypy_is_strict(plant: Plant) -> None:
    source = "def double(a):\n    return a * 2\n\n\nWORDS: list = [double('a')]\n"
    root = plant({"planted.py": source, "pyproject.toml": SETTINGS.read_text(encoding="utf-8")})
    finished = run(sys.executable, "-m", "mypy", "--cache-dir=.cache", "planted.py", cwd=root)
    found = {
        code for code in ("no-untyped-def", "no-untyped-call", "type-arg") if f"[{code}]" in finished.stdout
    }
    assert found == {"no-untyped-def", "no-untyped-call", "type-arg"}, finished.stdout + finished.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    "body",
    [
        "import warnings\n    warnings.warn('old', DeprecationWarning)",
        "from PySide6.QtCore import qWarning\n    qWarning('no such slot')",
        "import pytest\n    pytest.mark.unknown_mark",
        "open('planted.txt', 'w')",
    ],
)
def test_a_warning_fails_a_test(plant: Plant, body: str) -> None:
    settings = SETTINGS.read_text(encoding="utf-8")
    root = plant({"tests/test_planted.py": f"def test_it(qapp):\n    {body}\n", "pyproject.toml": settings})
    finished = run(sys.executable, "-m", "pytest", "-p", "no:cacheprovider", cwd=root)
    assert finished.returncode == 1, finished.stdout + finished.stderr


@pytest.mark.slow
def test_the_offscreen_plugin_may_say_what_it_cannot(plant: Plant) -> None:
    body = "from PySide6.QtCore import qWarning\n    qWarning('This plugin does not support raise()')"
    settings = SETTINGS.read_text(encoding="utf-8")
    root = plant({"tests/test_planted.py": f"def test_it(qapp):\n    {body}\n", "pyproject.toml": settings})
    finished = run(sys.executable, "-m", "pytest", "-p", "no:cacheprovider", cwd=root)
    assert finished.returncode == 0, finished.stdout + finished.stderr


def models_without_a_tester(root: Path) -> list[str]:
    """Every model of the window has a test that names it and lets Qt's own tester watch it."""
    watched = [
        module.text for module in modules(root, "tests/ui") if "QAbstractItemModelTester" in module.text
    ]
    return [
        f"{module.at(node)} {node.name}: no test in tests/ui names it beside QAbstractItemModelTester"
        for module in modules(root, "ui")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
        and is_model(node)
        and not any(node.name in text for text in watched)
    ]


def is_model(node: ast.ClassDef) -> bool:
    names = [dotted(base).split(".")[-1] for base in node.bases]
    return any(name.startswith("QAbstract") and name.endswith("Model") for name in names)


def test_every_model_is_watched() -> None:
    assert models_without_a_tester(ROOT) == []


def test_a_model_without_a_tester_is_found(plant: Plant) -> None:
    model = "class Rows(QtCore.QAbstractTableModel):\n    pass\n"
    assert len(models_without_a_tester(plant({"ui/common/row_table.py": model}))) == 1
    test = "from PySide6.QtTest import QAbstractItemModelTester\nQAbstractItemModelTester(Rows())\n"
    assert models_without_a_tester(plant({"tests/ui/common/test_row_table.py": test})) == []
