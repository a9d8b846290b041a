"""Rule 4: services hand out frozen data, never a row of the store."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import types
import typing
from collections.abc import Iterator
from datetime import date, time, timedelta
from enum import Enum
from pathlib import Path
from uuid import UUID

import pytest

import leerunit
from tests.architecture.tree import ROOT

PLAIN = (str, bytes, int, float, bool, UUID, date, time, timedelta, Path, type(None))
FROZEN_CONTAINERS = (tuple, frozenset)


def services() -> Iterator[type]:
    """Every public class defined in leerunit.services."""
    if not (ROOT / "leerunit" / "services").is_dir():
        return
    package = importlib.import_module("leerunit.services")
    for found in pkgutil.walk_packages(package.__path__, "leerunit.services."):
        module = importlib.import_module(found.name)
        for name, kind in inspect.getmembers(module, inspect.isclass):
            if kind.__module__ == found.name and not name.startswith("_"):
                yield kind


def answers_that_are_not_frozen(service: type) -> list[str]:
    """The public methods whose answer holds something that can change, or that is not declared."""
    return [
        f"{service.__module__}.{service.__qualname__}.{name}: {problem}; return a frozen dataclass with slots"
        for name, method in inspect.getmembers(service, inspect.isfunction)
        if not name.startswith("_") and method.__module__ == service.__module__
        for problem in problems_of_answer(method)
    ]


def problems_of_answer(method: types.FunctionType) -> list[str]:
    hints = typing.get_type_hints(inspect.unwrap(method))
    if "return" not in hints:
        return ["does not say what it returns"]
    return sorted(set(problems(hints["return"], set())))


def problems(hint: typing.Any, seen: set[typing.Any]) -> list[str]:
    if hint in seen or hint is Ellipsis:
        return []
    seen.add(hint)
    if isinstance(hint, typing.NewType):
        return problems(hint.__supertype__, seen)
    origin = typing.get_origin(hint)
    if origin is typing.Literal:
        return []
    if origin in {typing.Union, types.UnionType, *FROZEN_CONTAINERS}:
        return [problem for part in typing.get_args(hint) for problem in problems(part, seen)]
    return problems_of_class(hint, seen)


def problems_of_class(hint: typing.Any, seen: set[typing.Any]) -> list[str]:
    if not isinstance(hint, type):
        return [f"{hint} is not one known kind of data"]
    if issubclass(hint, (*PLAIN, Enum)):
        return []
    if not is_frozen(hint):
        return [f"{hint.__qualname__} is not frozen data"]
    hints = typing.get_type_hints(hint)
    fields = [hints[name] for name in vars(hint)["__dataclass_fields__"]]
    return [problem for part in fields for problem in problems(part, seen)]


def is_frozen(kind: type[typing.Any]) -> bool:
    parameters = getattr(kind, "__dataclass_params__", None)
    return parameters is not None and parameters.frozen and "__slots__" in vars(kind)


def test_services_hand_out_frozen_data() -> None:
    assert leerunit.__version__
    assert [line for service in services() for line in answers_that_are_not_frozen(service)] == []


@dataclasses.dataclass(frozen=True, slots=True)
class Line:
    words: str
    by: UUID | None


@dataclasses.dataclass(frozen=True, slots=True)
class Story:
    lines: tuple[Line, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Leaky:
    lines: list[Line]


@dataclasses.dataclass(slots=True)
class Row:
    words: str


class Planted:
    def good(self) -> Story | None:
        raise NotImplementedError

    def many(self) -> tuple[Story, ...]:
        raise NotImplementedError

    def silent(self) -> None:
        raise NotImplementedError

    def row(self) -> Row:
        raise NotImplementedError

    def leaky(self) -> Leaky:
        raise NotImplementedError

    def list_of_lines(self) -> list[Line]:
        raise NotImplementedError

    def anything(self) -> typing.Any:
        raise NotImplementedError


del Planted.silent.__annotations__["return"]


def test_answers_that_are_not_frozen_are_found() -> None:
    names = [line.split(":")[0].split(".")[-1] for line in answers_that_are_not_frozen(Planted)]
    assert names == ["anything", "leaky", "list_of_lines", "row", "silent"]


@pytest.mark.parametrize(
    "hint", [None, type(None), str | None, UUID, date, tuple[int, ...], frozenset[str], Story]
)
def test_plain_data_is_fine(hint: object) -> None:
    assert problems(type(None) if hint is None else hint, set()) == []
