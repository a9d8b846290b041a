"""Shapes of JSON objects: the keys of a dataclass, a pair, one of several kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import EllipsisType
from typing import Any, cast

from leerunit.portfolio.shapes import Constant, Invalid, Shape, Text
from leerunit.portfolio.strict_json import JsonValue, canonical, loads


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
