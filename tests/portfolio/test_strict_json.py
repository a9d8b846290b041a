"""JSON of strangers: what must be refused is refused, what must be accepted is accepted."""

from __future__ import annotations

import pytest

from leerunit.portfolio.strict_json import BadJson, TooDeep, TooLarge, canonical, digest, loads

ACCEPTED = [
    b"null",
    b" true ",
    b'"a"',
    b"-0",
    b"0",
    b"1e5",
    b"-1.25E-3",
    b"[]",
    b"{}",
    b"[[],[[]]]",
    b'{"a":{"b":[1,2,null,false]}}',
    b'"\\u0041\\n\\t\\"\\\\\\/"',
    b'"\\ud83d\\ude00"',
    '"\U0001f600 é \u2028"'.encode(),
    b'{"":0}',
    b'["\\u0000"]',
    b'{"a":1,"A":2}',
    b"\r\n\t [1]\n",
    b"123456789012345678",
]
REFUSED = [
    b"",
    b" ",
    b"NaN",
    b"Infinity",
    b"-Infinity",
    b"[NaN]",
    b"1e400",
    b"-1e999",
    b"1" * 19,
    b"9" * 5_000,
    b"01",
    b"+1",
    b"1.",
    b".5",
    b"0x1",
    b"1_000",
    b"[1,]",
    b"[1 2]",
    b"[",
    b"]",
    b"{",
    b'{"a"}',
    b'{"a":}',
    b'{"a":1,}',
    b"{a:1}",
    b"{'a':1}",
    b'{"a":1,"a":2}',
    b'[{"b":{"a":1,"a":1}}]',
    b'"\\x41"',
    b'"\\u12"',
    b'"\\ud800"',
    b'"\\udc00\\ud800"',
    b'{"\\ud800":1}',
    b'["ok",["\\udfff"]]',
    b'"tab\there"',
    b'"line\nhere"',
    b'"\x00"',
    b'"open',
    b"nul",
    b"True",
    b"[1] [2]",
    b"[1]x",
    b"// c\n1",
    b"/* c */1",
    b"\xef\xbb\xbf1",
    b"\xff\xfe1\x00",
    b'"\xff"',
    b'"\xed\xa0\x80"',
    b'"\xc0\x80"',
    b"\x00",
]


@pytest.mark.parametrize("data", ACCEPTED)
def test_accepted(data: bytes) -> None:
    value = loads(data)
    assert loads(canonical(value)) == value


@pytest.mark.parametrize("data", REFUSED, ids=lambda data: ascii(data[:20]))
def test_refused(data: bytes) -> None:
    with pytest.raises(BadJson):
        loads(data)


@pytest.mark.parametrize("data", [b"[" * 100, b"[" * 1_000_000, b'{"a":' * 100 + b"1" + b"}" * 100])
def test_too_deep(data: bytes) -> None:
    with pytest.raises(TooDeep):
        loads(data)


def test_brackets_in_a_string_are_not_depth() -> None:
    assert loads(b'"' + b"[" * 1000 + b'"') == "[" * 1000


def test_too_large() -> None:
    with pytest.raises(TooLarge):
        loads(b'"' + b"a" * 100 + b'"', size_limit=100)


def test_one_spelling() -> None:
    assert canonical({"b": [1, "é"], "a": None}) == '{"a":null,"b":[1,"é"]}'.encode()
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    with pytest.raises(ValueError, match="JSON compliant"):
        canonical(float("nan"))
