"""JSON as RFC 8259 means it: one way to write a value, and a reader that takes nothing on trust."""

from __future__ import annotations

import hashlib
import json
import math
import re

JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]

SIZE_LIMIT = 20_000_000
"""Bytes of one document."""

DEPTH_LIMIT = 64
"""Arrays and objects inside each other."""

DIGIT_LIMIT = 18
"""Digits of a whole number: what every reader of JSON keeps exactly fits in 64 bits."""

_STRINGS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_BRACKETS = re.compile(rb"[\[\]{}]")


class BadJson(ValueError):
    """These bytes are no acceptable JSON."""


class TooDeep(BadJson):
    """More arrays and objects inside each other than `DEPTH_LIMIT`."""


class TooLarge(BadJson):
    """More bytes than `SIZE_LIMIT`."""


def canonical(value: JsonValue) -> bytes:
    """Return the one spelling of a value: sorted keys, no spaces. ValueError for NaN and lone surrogates."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def digest(value: JsonValue) -> str:
    """Return the SHA-256 of the canonical spelling, in hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()


def loads(data: bytes, *, size_limit: int = SIZE_LIMIT) -> JsonValue:
    """Return the value of UTF-8 JSON text.

    BadJson: not UTF-8, a byte order mark, NaN, infinity, numbers too large, a key twice in one object, a lone
    surrogate, anything RFC 8259 refuses. TooDeep and TooLarge are kinds of it.
    """
    if len(data) > size_limit:
        raise TooLarge
    _check_depth(data)
    try:
        value: JsonValue = json.loads(
            data.decode(),
            parse_constant=_refuse,
            parse_int=_whole,
            parse_float=_fraction,
            object_pairs_hook=_object,
        )
        if _SURROGATE.search(data):
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as fault:
        raise BadJson from fault
    return value


def _check_depth(data: bytes) -> None:
    depth = 0
    for bracket in _BRACKETS.finditer(_STRINGS.sub(b"", data)):
        depth += 1 if bracket.group() in b"[{" else -1
        if depth > DEPTH_LIMIT:
            raise TooDeep


def _refuse(constant: str) -> JsonValue:
    raise BadJson(constant)


def _whole(digits: str) -> int:
    if len(digits.lstrip("-")) > DIGIT_LIMIT:
        raise BadJson
    return int(digits)


def _fraction(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise BadJson
    return number


def _object(pairs: list[tuple[str, JsonValue]]) -> JsonValue:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadJson
    return found
