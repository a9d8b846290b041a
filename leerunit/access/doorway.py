"""Counts how often a use case passes the door: once, with its own permission."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from leerunit.access.policy import Permission


class DoorMisuseError(RuntimeError):
    """A mistake in the program: a use case asks another permission, or passes the door twice or never."""


@dataclass(slots=True)
class _Visit:
    permission: Permission
    passages: int = 0


_visit: ContextVar[_Visit | None] = ContextVar("leerunit_visit", default=None)


@contextmanager
def visiting(permission: Permission) -> Iterator[None]:
    """Run one use case; on a normal end it must have passed the door exactly once."""
    if _visit.get() is not None:
        raise DoorMisuseError("a use case calls another use case")
    visit = _Visit(permission)
    token = _visit.set(visit)
    try:
        yield
    finally:
        _visit.reset(token)
    if visit.passages != 1:
        raise DoorMisuseError(f"{permission.value}: passed the door {visit.passages} times")


def passing(permission: Permission) -> None:
    """Note that the door is passed; called by the guard only."""
    visit = _visit.get()
    if visit is None:
        raise DoorMisuseError(f"{permission.value}: the door is passed outside a use case")
    if visit.permission is not permission:
        raise DoorMisuseError(f"{visit.permission.value}: asks the door for {permission.value}")
    visit.passages += 1
    if visit.passages > 1:
        raise DoorMisuseError(f"{permission.value}: passed the door twice")
