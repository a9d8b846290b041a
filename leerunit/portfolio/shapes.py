"""Shapes of JSON values: each reads strictly, writes, and describes itself as JSON Schema.

One definition made of these (see `definition`) is reader, writer, schema and documentation at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID

from leerunit.portfolio.strict_json import JsonValue

TEXT_LIMIT = 100_000
LIST_LIMIT = 5_000
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}")


class Invalid(ValueError):
    """A value does not have its shape; `where` is the path to it, never its text."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


class Shape(Protocol):
    """How one kind of value stands in JSON."""

    def read(self, value: JsonValue, where: str) -> Any:
        """Return the value as the program holds it; Invalid with its path."""
        ...

    def write(self, held: Any) -> JsonValue:
        """Return what stands in JSON."""
        ...

    def schema(self) -> dict[str, JsonValue]:
        """Return the JSON Schema (draft 2020-12) of the value."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """A string of at most `limit` characters."""

    limit: int = TEXT_LIMIT

    def read(self, value: JsonValue, where: str) -> str:
        if not isinstance(value, str) or len(value) > self.limit:
            raise Invalid(where)
        return value

    def write(self, held: Any) -> JsonValue:
        return str(held)

    def schema(self) -> dict[str, JsonValue]:
        return {"type": "string", "maxLength": self.limit}


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number of at least `least`."""

    least: int = 0

    def read(self, value: JsonValue, where: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or value < self.least:
            raise Invalid(where)
        return value

    def write(self, held: Any) -> JsonValue:
        return int(held)

    def schema(self) -> dict[str, JsonValue]:
        return {"type": "integer", "minimum": self.least}


class Flag:
    """True or false."""

    def read(self, value: JsonValue, where: str) -> bool:
        if not isinstance(value, bool):
            raise Invalid(where)
        return value

    def write(self, held: Any) -> JsonValue:
        return bool(held)

    def schema(self) -> dict[str, JsonValue]:
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Spelled:
    """A string of a fixed spelling that stands for something else."""

    pattern: re.Pattern[str]
    made: Callable[[str], Any]
    spelled: Callable[[Any], str]
    hint: str

    def read(self, value: JsonValue, where: str) -> Any:
        if not isinstance(value, str) or not self.pattern.fullmatch(value):
            raise Invalid(where)
        try:
            return self.made(value)
        except ValueError as fault:
            raise Invalid(where) from fault

    def write(self, held: Any) -> JsonValue:
        return self.spelled(held)

    def schema(self) -> dict[str, JsonValue]:
        return {"type": "string", "pattern": f"^{self.pattern.pattern}$", "description": self.hint}


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _utc(held: datetime) -> str:
    return held.astimezone(UTC).isoformat()


IDENTITY = Spelled(_UUID, UUID, str, "UUID, lower case")
DAY = Spelled(_DAY, date.fromisoformat, str, "date; the first day of its month where only the month counts")
HASH = Spelled(_HASH, str, str, "SHA-256 in hexadecimal")
MOMENT = Spelled(
    re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{6})?\+00:00", re.ASCII), _moment, _utc, "moment in UTC"
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One word of a closed list."""

    kind: type[StrEnum]

    def read(self, value: JsonValue, where: str) -> StrEnum:
        if not isinstance(value, str):
            raise Invalid(where)
        try:
            return self.kind(value)
        except ValueError as fault:
            raise Invalid(where) from fault

    def write(self, held: Any) -> JsonValue:
        return str(held)

    def schema(self) -> dict[str, JsonValue]:
        return {"enum": [str(word) for word in self.kind]}


@dataclass(frozen=True, slots=True)
class Constant:
    """Always the same value."""

    value: str | bool | int

    def read(self, value: JsonValue, where: str) -> object:
        if type(value) is not type(self.value) or value != self.value:
            raise Invalid(where)
        return value

    def write(self, held: Any) -> JsonValue:
        return self.value

    def schema(self) -> dict[str, JsonValue]:
        return {"const": self.value}


@dataclass(frozen=True, slots=True)
class Many:
    """A list of values of one shape, in order."""

    of: Shape

    def read(self, value: JsonValue, where: str) -> tuple[Any, ...]:
        if not isinstance(value, list) or len(value) > LIST_LIMIT:
            raise Invalid(where)
        return tuple(self.of.read(each, f"{where}[{number}]") for number, each in enumerate(value))

    def write(self, held: Any) -> JsonValue:
        return [self.of.write(each) for each in held]

    def schema(self) -> dict[str, JsonValue]:
        return {"type": "array", "maxItems": LIST_LIMIT, "items": self.of.schema()}
