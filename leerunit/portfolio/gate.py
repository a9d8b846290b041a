"""The gate: is this file, byte for byte, what the holder of a key signed?

Exactly one signature; it covers every byte of the file but its own block; the block is the one spelling that
our writer gives it; the signature value is true. Coverage is checked first. Nothing is fetched.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from leerunit.portfolio.cms import NotOurBlock, check

_STAMP = re.compile(r"D:(\d{14})(?:Z|\+00'00'?)", re.ASCII)


class GateShut(ValueError):
    """Some part of the gate does not hold."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed, by certificate (DER), and when by the signer's own clock (aware)."""

    certificate: bytes
    at: datetime


def signature_traces(pdf: Pdf, data: bytes) -> list[Dictionary]:
    """Return every signature dictionary of a file, and an empty one for a trace that is none any more."""
    found = [each for each in pdf.objects if isinstance(each, Dictionary) and _looks_signed(each)]
    if not found and (b"/ByteRange" in data or b"/Sig" in data or Name.AcroForm in pdf.Root):
        found.append(Dictionary())
    return found


def pass_gate(data: bytes, signatures: list[Dictionary]) -> Signed:
    """Return who signed exactly these bytes; GateShut otherwise."""
    if len(signatures) != 1 or data.count(b"/ByteRange") != 1:
        raise GateShut
    start, end = _gap(signatures[0].get(Name.ByteRange), len(data))
    digest = hashlib.sha256(memoryview(data)[:start])
    digest.update(memoryview(data)[end:])
    try:
        certificate = check(data[start:end], digest.digest())
    except NotOurBlock as fault:
        raise GateShut from fault
    return Signed(certificate, _moment(signatures[0].get(Name.M)))


def _looks_signed(found: Dictionary) -> bool:
    return (
        Name.ByteRange in found
        or found.get(Name.Type) == Name.Sig
        or (found.get(Name.FT) == Name.Sig and (Name.V not in found))
    )


def _gap(found: Object | None, size: int) -> tuple[int, int]:
    if not isinstance(found, Array) or len(found) != 4:
        raise GateShut
    values: list[object] = list(found)
    numbers = [each for each in values if isinstance(each, int)]
    if len(numbers) != 4:
        raise GateShut
    zero, start, end, rest = numbers
    if zero != 0 or not 0 < start < end < size or end + rest != size:
        raise GateShut
    return start, end


def _moment(found: Object | None) -> datetime:
    match = _STAMP.fullmatch(str(found)) if isinstance(found, String) else None
    if match is None:
        raise GateShut
    try:
        return datetime.strptime(match[1], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError as fault:
        raise GateShut from fault
