"""Intervision methods, from `resources/methods`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class MethodPhase:
    """A phase as it is printed: `minutes` is a help, `who` one of I (case owner), G (group), B, A (all)."""

    name: str
    minutes: int
    who: str
    note: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method as it is printed; `minutes` is a help too."""

    key: str
    name: str
    minutes: int
    phases: tuple[MethodPhase, ...]


@cache
def intervision_methods() -> tuple[Method, ...]:
    """Return all methods, in the order of the file."""
    file = resources.files("resources.methods") / "intervision_methods.json"
    found = json.loads(file.read_text(encoding="utf-8"))["methods"]
    return tuple(
        Method(
            key=row["key"],
            name=row["nl"],
            minutes=row["total"],
            phases=tuple(
                MethodPhase(name, minutes, who, note)
                for name, _english, minutes, who, _, note in row["phases"]
            ),
        )
        for row in found
    )


def method_named(key: str) -> Method | None:
    """Return the method with this key, or None."""
    return next((method for method in intervision_methods() if method.key == key), None)
