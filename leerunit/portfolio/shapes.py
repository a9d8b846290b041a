"""Shapes of JSON values: each reads strictly, writes, and describes itself as JSON Schema.

One definition made of these (see `definition`) is reader, writer, schema and documentation at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from types import EllipsisType
from typing import Any, Protocol, cast
from uuid import UUID

from leerunit.portfolio.strict_json import JsonValue, canonical, loads

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


@dataclass(frozen=True, slots=True)
class Field:
    """A key of an object: `name` is the attribute that holds it ("" for none), `doc` what it means.

    With `optional` the key is left out when the attribute is empty, and read back as `absent` (`...`: as
    what the holder takes by itself). `nest` groups attributes of the same holder.
    """

    key: str
    name: str
    shape: Shape | None
    doc: str
    optional: bool = False
    nest: tuple[Field, ...] = ()
    absent: str | EllipsisType | None = ...


def read_fields(fields: Sequence[Field], value: JsonValue, where: str) -> dict[str, Any]:
    """Return attribute names with values; Invalid for a missing or an unknown key."""
    if not isinstance(value, dict) or not value.keys() <= {field.key for field in fields}:
        raise Invalid(where)
    held: dict[str, Any] = {}
    for field in fields:
        inside = f"{where}.{field.key}"
        if field.key not in value:
            if not field.optional:
                raise Invalid(inside)
            held |= {} if field.absent is ... else {field.name: field.absent}
        elif field.shape is None:
            held |= read_fields(field.nest, value[field.key], inside)
        else:
            found = field.shape.read(value[field.key], inside)
            held |= {field.name: found} if field.name else {}
    return held


def write_fields(fields: Sequence[Field], holder: object) -> dict[str, JsonValue]:
    """Return the object that holds the attributes of `holder`."""
    written: dict[str, JsonValue] = {}
    for field in fields:
        if field.shape is None:
            written[field.key] = write_fields(field.nest, holder)
        elif isinstance(field.shape, Constant):
            written[field.key] = field.shape.write(None)
        elif field.name and not (field.optional and not getattr(holder, field.name)):
            written[field.key] = field.shape.write(getattr(holder, field.name))
    return written


def fields_schema(fields: Sequence[Field]) -> dict[str, JsonValue]:
    """Return the JSON Schema of an object with these keys and no others."""
    keys: dict[str, JsonValue] = {}
    for field in fields:
        inner = fields_schema(field.nest) if field.shape is None else field.shape.schema()
        keys[field.key] = inner | {"description": field.doc}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [field.key for field in fields if not field.optional],
        "properties": keys,
    }


@dataclass(frozen=True, slots=True)
class Record:
    """An object that stands for one dataclass."""

    name: str
    made: Callable[..., Any]
    fields: tuple[Field, ...]

    def read(self, value: JsonValue, where: str) -> Any:
        return self.made(**read_fields(self.fields, value, where))

    def write(self, held: Any) -> JsonValue:
        return cast("JsonValue", write_fields(self.fields, held))

    def schema(self) -> dict[str, JsonValue]:
        return {"$ref": f"#/$defs/{self.name}"}


@dataclass(frozen=True, slots=True)
class Pair:
    """An object of two strings that stands for a pair."""

    first: str
    second: str

    def read(self, value: JsonValue, where: str) -> tuple[str, str]:
        if not isinstance(value, dict) or value.keys() != {self.first, self.second}:
            raise Invalid(where)
        return Text().read(value[self.first], where), Text().read(value[self.second], where)

    def write(self, held: Any) -> JsonValue:
        return {self.first: str(held[0]), self.second: str(held[1])}

    def schema(self) -> dict[str, JsonValue]:
        return fields_schema([Field(self.first, "", Text(), ""), Field(self.second, "", Text(), "")])


@dataclass(frozen=True, slots=True)
class ByKind:
    """An object whose `kind` says which record it is; an unknown kind is kept whole as text."""

    records: Mapping[str, Record]
    unknown: Callable[[dict[str, JsonValue], str, str], Any]
    kept: Callable[[Any], str | None]

    def read(self, value: JsonValue, where: str) -> Any:
        if not isinstance(value, dict) or not isinstance(kind := value.get("kind"), str):
            raise Invalid(where)
        if kind in self.records:
            return self.records[kind].read(value, where)
        return self.unknown(value, canonical(value).decode(), where)

    def write(self, held: Any) -> JsonValue:
        text = self.kept(held)
        return self.records[held.kind].write(held) if text is None else loads(text.encode())

    def schema(self) -> dict[str, JsonValue]:
        known: list[JsonValue] = [record.schema() for record in self.records.values()]
        kinds: list[JsonValue] = list(self.records)
        rest: dict[str, JsonValue] = {
            "type": "object",
            "required": ["kind", "uuid", "revision", "title"],
            "properties": {"kind": {"type": "string", "not": {"enum": kinds}}},
        }
        return {"anyOf": [*known, rest]}
