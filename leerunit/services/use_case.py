"""The mark on every public method of a service, and the list of all use cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from types import MappingProxyType
from typing import ParamSpec, TypeVar

from leerunit.access.doorway import visiting
from leerunit.access.policy import Permission

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class UseCase:
    """`name` is `Class.method`, `module` where it is written."""

    name: str
    permission: Permission
    module: str


_registry: dict[str, UseCase] = {}

USE_CASES: Mapping[str, UseCase] = MappingProxyType(_registry)
"""Every use case of the services imported so far, by name."""


def use_case(permission: Permission) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Mark a service method: it passes the guard exactly once, asking for this permission and no other."""

    def mark(method: Callable[P, R]) -> Callable[P, R]:
        name = method.__qualname__
        if name in _registry:
            raise ValueError(f"two use cases are called {name}")
        _registry[name] = UseCase(name, permission, method.__module__)

        @wraps(method)
        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            with visiting(permission):
                return method(*args, **kwargs)

        return run

    return mark
