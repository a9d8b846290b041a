"""Rules 1, 2 and 3: who may import whom."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.architecture.conftest import Plant
from tests.architecture.tree import ROOT, Module, Rule, imports, modules, within

OPEN_TO_THE_WINDOW = (
    "leerunit.app",
    "leerunit.domain",
    "leerunit.progress",
    "leerunit.clock",
    "leerunit.__version__",
)
CLOSED_TO_THE_WINDOW = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "reportlab",
    "pikepdf",
    "pyhanko",
    "cryptography",
)
QT = ("PySide6", "shiboken6", "ui")
WITH_SQL = ("leerunit.store", "leerunit.access", "leerunit.services")


def window_reaches_too_deep(root: Path) -> list[str]:
    return [
        f"{module.at(node)} imports {name}: ask leerunit.app for a service"
        for module in modules(root, "ui")
        for node, name in imports(module)
        if within(name, "leerunit", *CLOSED_TO_THE_WINDOW) and not within(name, *OPEN_TO_THE_WINDOW)
    ]


def core_knows_the_window(root: Path) -> list[str]:
    return [
        f"{module.at(node)} imports {name}: the core runs without a window; return data and let ui/ show it"
        for module in modules(root, "leerunit", "resources")
        for node, name in imports(module)
        if within(name, *QT)
    ]


def domain_needs_more_than_python(root: Path) -> list[str]:
    return [
        f"{module.at(node)} imports {name}: leerunit/domain is pure; move this to the layer that needs {name}"
        for module in modules(root, "leerunit/domain")
        for node, name in imports(module)
        if name.split(".")[0] not in sys.stdlib_module_names and not within(name, "leerunit.domain")
    ]


def screens_know_each_other(root: Path) -> list[str]:
    screens = {path.parent.name for path in (root / "ui").glob("*/__init__.py")} - {"common"}
    return [
        f"{module.at(node)} imports {name}: screens share through ui/common only"
        for module in modules(root, "ui")
        for node, name in imports(module)
        if screen_of(module.name) in screens and screen_of(name) in screens - {screen_of(module.name)}
    ]


def screen_of(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 1 and parts[0] == "ui" else ""


def rows_outside_the_store(root: Path) -> list[str]:
    return [
        f"{module.at(node)} imports {name}: queries live in store, access, services; pass frozen data"
        for module in modules(root, "leerunit", "ui")
        for node, name in imports(module)
        if not within(module.name, *WITH_SQL) and is_about_rows(module, name)
    ]


def is_about_rows(module: Module, name: str) -> bool:
    return within(name, "sqlalchemy") or (
        within(name, "leerunit.store.schema") and within(module.name, "leerunit")
    )


def migrations_know_the_program(root: Path) -> list[str]:
    allowed = {"alembic", "sqlalchemy"} | sys.stdlib_module_names
    return [
        f"{module.at(node)} imports {name}: a revision outlives the program; copy what it needs"
        for module in modules(root, "leerunit/store/migrations")
        for node, name in imports(module)
        if module.place.count("/") > 2 and name.split(".")[0] not in allowed
    ]


RULES = (
    window_reaches_too_deep,
    core_knows_the_window,
    domain_needs_more_than_python,
    screens_know_each_other,
    rows_outside_the_store,
    migrations_know_the_program,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    assert rule(ROOT) == []


@pytest.mark.parametrize(
    "source",
    [
        "from leerunit.services.questions import Questions",
        "from leerunit import store",
        "import sqlalchemy.orm",
        "def late():\n    from leerunit.portfolio import write",
        "import importlib\nimportlib.import_module('leerunit.store')",
    ],
)
def test_a_window_that_reaches_too_deep_is_found(plant: Plant, source: str) -> None:
    assert len(window_reaches_too_deep(plant({"ui/today/screen.py": source}))) == 1


def test_a_window_may_use_what_is_open(plant: Plant) -> None:
    source = "from leerunit.app import Desk\nfrom leerunit import clock\nimport leerunit.domain.views.today\n"
    assert window_reaches_too_deep(plant({"ui/today/screen.py": source})) == []


@pytest.mark.parametrize(
    "source", ["from PySide6.QtCore import QObject", "import shiboken6", "from ui import start"]
)
def test_a_core_that_knows_the_window_is_found(plant: Plant, source: str) -> None:
    assert len(core_knows_the_window(plant({"leerunit/services/today.py": source}))) == 1


@pytest.mark.parametrize("source", ["import sqlalchemy", "from leerunit.store import engine", "import uuid6"])
def test_a_domain_that_needs_more_than_python_is_found(plant: Plant, source: str) -> None:
    assert len(domain_needs_more_than_python(plant({"leerunit/domain/people.py": source}))) == 1


def test_a_screen_that_imports_another_is_found(plant: Plant) -> None:
    root = plant(
        {
            "ui/common/__init__.py": "",
            "ui/questions/__init__.py": "",
            "ui/today/__init__.py": "",
            "ui/today/screen.py": "import ui.questions.story\nimport ui.common.labels\nimport ui.today",
        }
    )
    assert [line.split()[0] for line in screens_know_each_other(root)] == ["ui/today/screen.py:1"]


@pytest.mark.parametrize(
    "source", ["from sqlalchemy import select", "from leerunit.store.schema import Person"]
)
def test_rows_outside_the_store_are_found(plant: Plant, source: str) -> None:
    assert len(rows_outside_the_store(plant({"leerunit/portfolio/gather.py": source}))) == 1


def test_a_migration_that_imports_the_program_is_found(plant: Plant) -> None:
    source = "from alembic import op\nfrom leerunit.store.schema import Person\n"
    assert (
        len(migrations_know_the_program(plant({"leerunit/store/migrations/versions/0001.py": source}))) == 1
    )
