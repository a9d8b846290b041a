"""Reads the source tree for the rules."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = ("leerunit", "ui", "resources")
EVERYTHING = (*OURS, "tests", "packaging")

Rule = Callable[[Path], list[str]]
"""Takes the root of a tree and returns its violations; each sentence names the place and the fix."""


@dataclass(frozen=True, slots=True)
class Module:
    """One source file: `name` is its dotted name, `place` its path inside the tree."""

    name: str
    place: str
    text: str
    tree: ast.Module

    def at(self, node: ast.stmt | ast.expr | ast.ExceptHandler) -> str:
        return f"{self.place}:{node.lineno}"


def modules(root: Path, *packages: str) -> Iterator[Module]:
    """Every module of these packages (or single files) that exists under `root`."""
    for package in packages:
        base = root / package
        for path in sorted(base.rglob("*.py")) if base.is_dir() else [base.with_suffix(".py")]:
            if path.is_file():
                yield read_module(root, path)


def read_module(root: Path, path: Path) -> Module:
    parts = path.relative_to(root).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    text = path.read_text(encoding="utf-8")
    return Module(name, path.relative_to(root).as_posix(), text, ast.parse(text))


def imports(module: Module) -> Iterator[tuple[ast.stmt | ast.expr, str]]:
    """Every import, inside functions too, as dotted names; `from a import b` gives `a.b`."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and called_name(node).endswith(("import_module", "__import__")):
            yield from ((node, text) for text in map(text_of, node.args) if text)


def text_of(node: ast.expr) -> str:
    """The text of a literal; empty for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def called_name(call: ast.Call) -> str:
    """`a.b.c(...)` -> `a.b.c`; of a call on something computed only the last part."""
    return dotted(call.func)


def dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else node.attr
    return ""


def within(name: str, *packages: str) -> bool:
    """Whether a dotted name is one of the packages or lies inside one."""
    return any(name == package or name.startswith(f"{package}.") for package in packages)
