"""The data inside the document: content <-> `leerunit-portfolio` JSON, with hashes and migrations."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, cast

from leerunit.domain.portfolio import PortfolioContent, PortfolioItem, UnknownItem
from leerunit.portfolio.definition import FORMAT, ITEM, PORTFOLIO, SINCE, VERSION
from leerunit.portfolio.experience import ITEMS_SINCE
from leerunit.portfolio.shapes import Invalid
from leerunit.portfolio.strict_json import JsonValue, canonical, digest, loads

ATTACHMENT_NAME = "portfolio.json"

Migration = Callable[[dict[str, JsonValue]], dict[str, JsonValue]]

MIGRATIONS: Mapping[int, Migration] = {1: lambda document: document | {"version": 2}}
"""From version n, the step that makes it version n + 1."""

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


class NotOurs(ValueError):
    """Readable JSON, but no `leerunit-portfolio`."""


class NewerVersion(ValueError):
    """Made by a newer program; `needed` is the version of the format."""

    def __init__(self, needed: int) -> None:
        super().__init__(needed)
        self.needed = needed


class PayloadInvalid(ValueError):
    """Says it is ours, but is not whole."""


def prepared(content: PortfolioContent) -> PortfolioContent:
    """Return the content as it is handed out: days as the first of their month, lone surrogates as U+FFFD."""
    return cast("PortfolioContent", _prepared(content))


def item_hash(item: PortfolioItem) -> str:
    """Return the SHA-256 (hex) of an item as it is handed out; its revision does not count."""
    return _hash_of(_item_json(cast("PortfolioItem", _prepared(item))))


def to_json(content: PortfolioContent) -> bytes:
    """Return the canonical payload of the content (see `prepared`), in the oldest version that knows it."""
    ready = prepared(content)
    document = cast("dict[str, JsonValue]", PORTFOLIO.write(ready)) | {"version": _needed(ready)}
    document["items"] = [_with_hash(item) for item in ready.items]
    document["content_hash"] = digest(document)
    return canonical(document)


def from_json(data: bytes) -> PortfolioContent:
    """Return the content of a payload.

    BadJson, NotOurs (another format), NewerVersion, PayloadInvalid (a missing, unknown or misshapen key, a
    hash that does not fit).
    """
    written = _ours(loads(data))
    document = _migrated(written)
    try:
        content = cast("PortfolioContent", PORTFOLIO.read(document, "$"))
    except Invalid as fault:
        raise PayloadInvalid(fault.where) from fault
    _check_hashes(written)
    return content


def item_to_json(item: PortfolioItem) -> dict[str, object]:
    """Return an item as it stands in a payload, with its hash."""
    return cast("dict[str, object]", _with_hash(cast("PortfolioItem", _prepared(item))))


def item_from_json(value: Mapping[str, object]) -> PortfolioItem:
    """Return the item of `item_to_json`. PayloadInvalid when it is not whole."""
    try:
        return cast("PortfolioItem", ITEM.read(cast("JsonValue", dict(value)), "$"))
    except Invalid as fault:
        raise PayloadInvalid(fault.where) from fault


def may_be_ours(data: bytes) -> bool:
    """Tell whether these bytes can be a portfolio of LEERunit, whole or not: a look, not a reading."""
    return f'"{FORMAT}"'.encode() in data


def _ours(value: JsonValue) -> dict[str, JsonValue]:
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise NotOurs
    version = value.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise PayloadInvalid("$.version")
    if version > VERSION:
        raise NewerVersion(version)
    return value


def _migrated(document: dict[str, JsonValue]) -> dict[str, JsonValue]:
    for version in range(cast("int", document["version"]), VERSION):
        document = MIGRATIONS[version](document)
    return document


def _needed(value: object) -> int:
    """Return the oldest version of the format that knows every word in the content."""
    if isinstance(value, StrEnum):
        return SINCE.get(value, 1)
    if isinstance(value, tuple):
        return max(map(_needed, value), default=1)
    if is_dataclass(value):
        inside = max(_needed(getattr(value, field.name)) for field in fields(value))
        return max(inside, ITEMS_SINCE.get(type(value), 1))
    return 1


def _item_json(item: PortfolioItem) -> dict[str, JsonValue]:
    return cast("dict[str, JsonValue]", ITEM.write(item))


def _hash_of(item: dict[str, JsonValue]) -> str:
    return digest({key: value for key, value in item.items() if key not in {"hash", "revision"}})


def _with_hash(item: PortfolioItem) -> dict[str, JsonValue]:
    written = _item_json(item)
    return written if isinstance(item, UnknownItem) else written | {"hash": _hash_of(written)}


def _check_hashes(document: dict[str, JsonValue]) -> None:
    rest = {key: value for key, value in document.items() if key != "content_hash"}
    if digest(rest) != document["content_hash"]:
        raise PayloadInvalid("$.content_hash")
    for number, item in enumerate(cast("list[dict[str, JsonValue]]", document["items"])):
        if "hash" in item and item["hash"] != _hash_of(item):
            raise PayloadInvalid(f"$.items[{number}].hash")


def _prepared(value: Any) -> Any:
    if isinstance(value, str) and type(value) is str:
        return _LONE_SURROGATES.sub("�", value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.replace(day=1)
    if isinstance(value, tuple):
        return tuple(_prepared(each) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{field.name: _prepared(getattr(value, field.name)) for field in fields(value)}
        )
    return value
