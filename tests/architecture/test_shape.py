"""Rule 10: small modules, small functions, names that say something, no exemptions."""

from __future__ import annotations

import ast
import io
import re
import tokenize
import tomllib
from pathlib import Path

import pytest

from tests.architecture.conftest import Plant
from tests.architecture.tree import EVERYTHING, ROOT, Module, Rule, modules

MIGRATIONS = "leerunit/store/migrations/versions/"
LINES_OF_A_MODULE = 300
LINES_OF_A_FUNCTION = 40
VAGUE = {"utils", "util", "helpers", "helper", "manager", "managers", "misc", "common_utils"}
EXEMPTION = re.compile(r"#.*\b(noqa|type:\s*ignore|pragma:|pylint:|nosec|fmt:\s*(off|skip)|mypy:|isort:)")


def modules_too_long(root: Path) -> list[str]:
    return [
        f"{module.place} has {lines} lines, at most {LINES_OF_A_MODULE}: give a job of its own a module"
        for module in modules(root, *EVERYTHING)
        if (lines := len(module.text.splitlines())) > LINES_OF_A_MODULE and not is_migration(module)
    ]


def functions_too_long(root: Path) -> list[str]:
    return [
        f"{module.at(node)} {node.name}: {lines} lines, at most {LINES_OF_A_FUNCTION}; lift a part out"
        for module in modules(root, *EVERYTHING)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (lines := length(node)) > LINES_OF_A_FUNCTION and not is_migration(module)
    ]


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def is_migration(module: Module) -> bool:
    return module.place.startswith(MIGRATIONS)


def vague_names(root: Path) -> list[str]:
    return [
        f"{module.place}: '{part}' says nothing; name the module after what it does"
        for module in modules(root, *EVERYTHING)
        for part in module.name.split(".")
        if part in VAGUE
    ]


def exemptions(root: Path) -> list[str]:
    """Comments that switch a check off, found by the tokenizer so that texts about them do not count."""
    return [
        f"{module.place}:{token.start[0]} {token.string}: mend the cause; there are no exemptions"
        for module in modules(root, *EVERYTHING)
        for token in tokenize.generate_tokens(io.StringIO(module.text).readline)
        if token.type == tokenize.COMMENT and EXEMPTION.search(token.string)
    ]


def exemptions_in_the_settings(root: Path) -> list[str]:
    tools = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    contracts = tools["importlinter"]["contracts"]
    found = ["mypy: overrides" for _ in tools["mypy"].get("overrides", [])]
    found += ["mypy: exclude" for _ in [1] if "exclude" in tools["mypy"]]
    found += [f"import-linter: {contract['name']}" for contract in contracts if "ignore_imports" in contract]
    found += [
        "pytest: warnings are errors"
        for _ in [1]
        if tools["pytest"]["ini_options"]["filterwarnings"] != ["error"]
    ]
    return [f"pyproject.toml, {place}: mend the cause; there are no exemptions" for place in found]


RULES = (modules_too_long, functions_too_long, vague_names, exemptions, exemptions_in_the_settings)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    assert rule(ROOT) == []


def test_a_long_module_is_found(plant: Plant) -> None:
    assert modules_too_long(plant({"ui/today/screen.py": "a = 1\n" * 300})) == []
    assert len(modules_too_long(plant({"ui/today/screen.py": "a = 1\n" * 301}))) == 1


def test_a_long_function_is_found(plant: Plant) -> None:
    source = "class Screen:\n    def build(self) -> None:\n" + "        a = 1\n" * 39
    assert functions_too_long(plant({"ui/today/screen.py": source})) == []
    assert len(functions_too_long(plant({"ui/today/screen.py": source + "        a = 2\n"}))) == 1


def test_a_migration_may_be_long(plant: Plant) -> None:
    root = plant({f"{MIGRATIONS}0001_first.py": "def upgrade() -> None:\n" + "    a = 1\n" * 400})
    assert modules_too_long(root) == []
    assert functions_too_long(root) == []


@pytest.mark.parametrize(
    "place", ["ui/common/utils.py", "leerunit/helpers/text.py", "leerunit/store/manager.py"]
)
def test_a_vague_name_is_found(plant: Plant, place: str) -> None:
    assert len(vague_names(plant({place: ""}))) == 1


@pytest.mark.parametrize(
    "words", ["noqa", "type: ignore[arg-type]", "fmt: off", "pragma: no cover", "mypy: ignore-errors"]
)
def test_an_exemption_is_found(plant: Plant, words: str) -> None:
    assert len(exemptions(plant({"leerunit/store/engine.py": f"a = 1  # {words}\n"}))) == 1


def test_words_about_exemptions_are_no_exemption(plant: Plant) -> None:
    assert exemptions(plant({"leerunit/store/engine.py": 'a = "# noqa"\n'})) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[tool.mypy]\n", "[[tool.mypy.overrides]]\nmodule = 'ui'\nignore_errors = true\n\n[tool.mypy]\n"),
        ("[tool.mypy]\n", "[tool.mypy]\nexclude = 'ui'\n"),
        (
            "allow_indirect_imports = true\n",
            "allow_indirect_imports = true\nignore_imports = ['ui -> ui.x']\n",
        ),
        ('filterwarnings = ["error"]', 'filterwarnings = ["error", "ignore::DeprecationWarning"]'),
    ],
)
def test_an_exemption_in_the_settings_is_found(plant: Plant, before: str, after: str) -> None:
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert before in settings
    assert len(exemptions_in_the_settings(plant({"pyproject.toml": settings.replace(before, after, 1)}))) == 1
