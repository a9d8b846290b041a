"""Rules 5 and 8: one door to the store, one table of rights, and few places that catch everything."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.conftest import Plant
from tests.architecture.tree import ROOT, Module, Rule, called_name, dotted, modules, within

CATCH_ALL = {"ui/common/faults.py", "ui/common/jobs.py"}
HOSTILE_FILES = "leerunit/portfolio/"
TABLE_OF_RIGHTS = "leerunit/access/policy.py"
OPENS_SESSIONS = {"Session", "sessionmaker", "scoped_session", "create_engine", "engine_from_config"}


def broad_catches(root: Path) -> list[str]:
    """Two files of the window may, and one at the border where hostile PDFs are read in a child process."""
    found = [(module, node) for module in modules(root, "leerunit", "ui") for node in catch_alls(module)]
    borders = sorted({module.place for module, _ in found if module.place.startswith(HOSTILE_FILES)})
    allowed = CATCH_ALL | set(borders[:1])
    return [
        f"{module.at(node)} catches everything: catch what you expect; the rest is a bug that must be seen"
        for module, node in found
        if module.place not in allowed
    ]


def catch_alls(module: Module) -> Iterator[ast.ExceptHandler | ast.Call]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ExceptHandler | ast.Call) and takes_everything(node):
            yield node


def takes_everything(node: ast.ExceptHandler | ast.Call) -> bool:
    if isinstance(node, ast.ExceptHandler):
        return node.type is None or names_everything(node.type)
    return called_name(node).split(".")[-1] == "suppress" and any(map(names_everything, node.args))


def names_everything(node: ast.expr) -> bool:
    parts = node.elts if isinstance(node, ast.Tuple) else [node]
    return any(dotted(part).split(".")[-1] in {"Exception", "BaseException"} for part in parts)


def sessions_beside_the_door(root: Path) -> list[str]:
    return [
        f"{module.at(node)} opens the store itself: use guard.reading or guard.writing"
        for module in modules(root, "leerunit", "ui")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and called_name(node).split(".")[-1] in OPENS_SESSIONS
        and not within(module.name, "leerunit.store", "leerunit.access")
    ]


def rights_beside_the_table(root: Path) -> list[str]:
    """A module that names both a role and a permission decides who may do what."""
    return [
        f"{module.place} names roles and permissions: only {TABLE_OF_RIGHTS} joins them; ask the guard"
        for module in modules(root, "leerunit", "ui")
        if module.place != TABLE_OF_RIGHTS and {"Role", "Permission"} <= enums_named(module)
    ]


def enums_named(module: Module) -> set[str]:
    """The enums whose members a module names: `Role.COACH`, `vocabulary.Role.COACH`."""
    return {
        dotted(node.value).split(".")[-1] for node in ast.walk(module.tree) if isinstance(node, ast.Attribute)
    }


RULES = (broad_catches, sessions_beside_the_door, rights_beside_the_table)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    assert rule(ROOT) == []


@pytest.mark.parametrize(
    "source",
    [
        "try:\n    a = 1\nexcept Exception:\n    pass\n",
        "try:\n    a = 1\nexcept (OSError, BaseException) as problem:\n    pass\n",
        "try:\n    a = 1\nexcept:\n    pass\n",
        "import contextlib\nwith contextlib.suppress(Exception):\n    a = 1\n",
    ],
)
def test_a_catch_of_everything_is_found(plant: Plant, source: str) -> None:
    root = plant({"ui/today/screen.py": source, "ui/common/faults.py": source, "ui/common/jobs.py": source})
    assert [line.split(":")[0] for line in broad_catches(root)] == ["ui/today/screen.py"]


def test_only_one_file_reads_hostile_pdfs(plant: Plant) -> None:
    source = "try:\n    a = 1\nexcept Exception:\n    pass\n"
    assert broad_catches(plant({"leerunit/portfolio/child.py": source})) == []
    assert len(broad_catches(plant({"leerunit/portfolio/read.py": source}))) == 1


@pytest.mark.parametrize(
    "source", ["Session(engine)", "orm.sessionmaker()", "sqlalchemy.create_engine('sqlite://')"]
)
def test_a_session_beside_the_door_is_found(plant: Plant, source: str) -> None:
    root = plant({"leerunit/services/today.py": source, "leerunit/access/guard.py": source})
    assert [line.split(":")[0] for line in sessions_beside_the_door(root)] == ["leerunit/services/today.py"]


def test_rights_beside_the_table_are_found(plant: Plant) -> None:
    source = "RIGHTS = {Role.COACH: Permission.READ_QUESTION}\n"
    root = plant({"leerunit/services/today.py": source, TABLE_OF_RIGHTS: source})
    assert [line.split()[0] for line in rights_beside_the_table(root)] == ["leerunit/services/today.py"]
