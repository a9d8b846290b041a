"""Looking at the bytes of a file that may be hostile. Runs in the child process only.

Every step is bounded: size of the file, number of attachments, inflated size of the data, depth of the JSON.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, PasswordError, Pdf, PdfError, Stream, String

from leerunit.domain.portfolio import Reason, Verdict
from leerunit.portfolio.gate import GateShut, pass_gate, signature_traces
from leerunit.portfolio.payload import (
    ATTACHMENT_NAME,
    NewerVersion,
    NotOurs,
    PayloadInvalid,
    from_json,
    may_be_ours,
)
from leerunit.portfolio.strict_json import SIZE_LIMIT, BadJson, TooDeep

FILE_LIMIT = 64_000_000
"""Bytes of a file."""

ATTACHMENT_LIMIT = 1_000
TREE_DEPTH = 20


@dataclass(frozen=True, slots=True)
class Finding:
    """What the bytes are. With `certificate` (DER) the gate was passed; `verdict` then says only that."""

    verdict: Verdict
    reason: Reason | None = None
    needed: int | None = None
    payload: bytes = b""
    certificate: bytes = b""
    signed_at: datetime | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file specification: the names it goes by, its stream, whether it is spelled as we spell it."""

    names: frozenset[str]
    stream: Stream | None
    is_plain: bool


class TooBig(ValueError):
    """The data inflates to more than is read."""


class Unreadable(ValueError):
    """The data cannot be inflated as we deflate it."""


def inspect(data: bytes) -> Finding:
    """Return what these bytes are. PdfError may pass through for what qpdf finds only later."""
    if len(data) > FILE_LIMIT:
        return Finding(Verdict.REFUSED, Reason.TOO_LARGE)
    if b"%PDF-" not in data[:1024]:
        return Finding(Verdict.NOT_A_PORTFOLIO)
    try:
        with Pdf.open(BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
            return _inspect_pdf(pdf, data)
    except PasswordError:
        return Finding(Verdict.PROTECTED)
    except PdfError:
        return _damaged(data)


def _damaged(data: bytes) -> Finding:
    with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        found = Finding(Verdict.PROTECTED) if pdf.is_encrypted else _inspect_pdf(pdf, data)
    if found.verdict is Verdict.NOT_A_PORTFOLIO:
        return Finding(Verdict.DAMAGED)
    # A file that had to be repaired is not what was signed.
    return Finding(Verdict.CHANGED) if found.certificate else found


def _inspect_pdf(pdf: Pdf, data: bytes) -> Finding:
    if pdf.is_encrypted:
        return Finding(Verdict.PROTECTED)
    attached = _attachments(pdf)
    ours = [each for each in attached if ATTACHMENT_NAME in each.names]
    if not ours:
        return Finding(Verdict.NOT_A_PORTFOLIO)
    try:
        payload = _inflated(ours[0].stream)
    except TooBig:
        return Finding(Verdict.REFUSED, Reason.TOO_LARGE)
    except Unreadable:
        return Finding(Verdict.CHANGED if signature_traces(pdf, data) else Verdict.DAMAGED)
    if not may_be_ours(payload):
        return Finding(Verdict.NOT_A_PORTFOLIO)
    return _inspect_ours(pdf, data, payload, is_plain=len(attached) == 1 and ours[0].is_plain)


def _inspect_ours(pdf: Pdf, data: bytes, payload: bytes, *, is_plain: bool) -> Finding:
    signatures = signature_traces(pdf, data)
    try:
        from_json(payload)
        broken = None
    except NewerVersion as newer:
        return Finding(Verdict.TOO_NEW, Reason.NEWER_VERSION, needed=newer.needed)
    except TooDeep:
        broken = Reason.TOO_DEEP
    except NotOurs:
        return Finding(Verdict.NOT_A_PORTFOLIO)
    except (BadJson, PayloadInvalid):
        broken = Reason.PAYLOAD_INVALID
    if not signatures:
        return Finding(Verdict.REFUSED, broken) if broken else Finding(Verdict.UNSIGNED)
    try:
        signed = pass_gate(data, signatures)
    except GateShut:
        return Finding(Verdict.CHANGED)
    if broken or not is_plain:
        return Finding(Verdict.REFUSED, broken or Reason.ATTACHMENTS_DIFFER)
    return Finding(Verdict.UNKNOWN_UNIT, None, None, payload, signed.certificate, signed.at)


def _attachments(pdf: Pdf) -> list[Attached]:
    found: list[Attached] = []
    names = pdf.Root.get(Name.Names)
    if isinstance(names, Dictionary):
        _walk(names.get(Name.EmbeddedFiles), TREE_DEPTH, found, set())
    listed = pdf.Root.get(Name.AF)
    if isinstance(listed, Array) and len(found) < ATTACHMENT_LIMIT:
        known = {each.stream.objgen for each in found if each.stream is not None}
        specs = [_attached(None, spec) for spec in list(listed)[:ATTACHMENT_LIMIT]]
        found += [each for each in specs if each.stream is None or each.stream.objgen not in known]
    return found


def _walk(node: Object | None, depth: int, found: list[Attached], seen: set[tuple[int, int]]) -> None:
    if not isinstance(node, Dictionary) or depth == 0 or max(len(found), len(seen)) >= ATTACHMENT_LIMIT:
        return
    if node.is_indirect:
        if node.objgen in seen:
            return
        seen.add(node.objgen)
    pairs = node.get(Name.Names)
    if isinstance(pairs, Array):
        last = min(len(pairs) - 1, 2 * ATTACHMENT_LIMIT)
        found += [_attached(pairs[number], pairs[number + 1]) for number in range(0, last, 2)]
    kids = node.get(Name.Kids)
    for kid in list(kids)[:ATTACHMENT_LIMIT] if isinstance(kids, Array) else ():
        _walk(kid, depth - 1, found, seen)


def _attached(key: Object | None, spec: Object) -> Attached:
    if not isinstance(spec, Dictionary):
        return Attached(frozenset(_name(key)), None, is_plain=False)
    spelled = [spec.get(Name.F), spec.get(Name.UF)]
    embedded = spec.get(Name.EF)
    streams = list(embedded.values()) if isinstance(embedded, Dictionary) else []
    names = [name for each in (key, *spelled) for name in _name(each)]
    first = streams[0] if streams and isinstance(streams[0], Stream) else None
    is_plain = (
        names == [ATTACHMENT_NAME] * 3
        and len(streams) == 2
        and first is not None
        and all(each.objgen == first.objgen for each in streams)
    )
    return Attached(frozenset(names), first, is_plain)


def _name(found: Object | None) -> list[str]:
    return [str(found)] if isinstance(found, String) else []


def _inflated(stream: Stream | None) -> bytes:
    if stream is None:
        raise Unreadable
    packed = stream.stream_dict.get(Name.Filter)
    if Name.DecodeParms in stream.stream_dict or packed not in {None, Name.FlateDecode}:
        raise Unreadable
    raw = stream.read_raw_bytes()
    if packed is None:
        inflated, is_whole = raw, True
    else:
        inflated, is_whole = _bounded(raw)
    if len(inflated) > SIZE_LIMIT:
        raise TooBig
    if not is_whole:
        raise Unreadable
    return inflated


def _bounded(raw: bytes) -> tuple[bytes, bool]:
    unpacker = zlib.decompressobj()
    try:
        return unpacker.decompress(raw, SIZE_LIMIT + 1), unpacker.eof
    except zlib.error as fault:
        raise Unreadable from fault
