"""Answers on disk (`*.leerunit-answer`): a teacher's words, signed with the teacher's own key.

A JSON object with the answers, the certificate, and a signature (RSA, PKCS#1 v1.5, SHA-256) over the one
spelling of all the rest. The file itself must be in that spelling: one content, one file.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from datetime import datetime
from typing import cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from leerunit.domain.portfolio import Answer, AnswerFile, Card, KnownCard, Verdict
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import StoreKind
from leerunit.portfolio.keys import NotACertificate, SigningKey, card_of, public_key_of, secret_key_of
from leerunit.portfolio.records import Field, Record
from leerunit.portfolio.shapes import HASH, IDENTITY, MOMENT, Invalid, Many, Text, Whole
from leerunit.portfolio.strict_json import BadJson, JsonValue, TooLarge, canonical, loads
from leerunit.portfolio.trust import objection

FORMAT = "leerunit-answer"
VERSION = 1
SUFFIX = ".leerunit-answer"
SIZE_LIMIT = 5_000_000
"""Bytes of an answer file."""

_PURPOSE = b"leerunit answer\0"
_TEXT_LIMIT = 20_000

_ANSWERS = Many(
    Record(
        "answer",
        Answer,
        (
            Field("uuid", "answer_id", IDENTITY, "the answer"),
            Field("revision", "revision", Whole(), "grows with every change of the answer"),
            Field("portfolio", "portfolio_id", IDENTITY, "portfolio that was read"),
            Field("student", "student_id", IDENTITY, "whose it is"),
            Field("unit", "unit_fingerprint", HASH, "key that signed it"),
            Field("item", "item_id", IDENTITY, "item that is answered", optional=True, absent=None),
            Field("item_hash", "item_hash", HASH, "of exactly what was read"),
            Field("text", "text", Text(_TEXT_LIMIT), "the words"),
            Field("author", "author_name", Text(200), "who wrote them"),
            Field("written_at", "written_at", MOMENT, "when"),
        ),
    )
)


def write_answers(answers: Sequence[Answer], key: SigningKey) -> bytes:
    """Return the bytes of a signed answer file. Refused: NOTHING_CHOSEN without answers."""
    if not answers:
        raise Refused(RefusalCode.NOTHING_CHOSEN)
    document: dict[str, JsonValue] = {
        "format": FORMAT,
        "version": VERSION,
        "answers": _ANSWERS.write(answers),
        "certificate": key.certificate_pem.decode(),
    }
    value = secret_key_of(key).sign(_signed(document), padding.PKCS1v15(), hashes.SHA256())
    return canonical(document | {"signature": base64.b64encode(value).decode()})


def read_answers(data: bytes, known: Sequence[KnownCard], *, now: datetime) -> AnswerFile:
    """Return the answers and who signed them; `now` is aware.

    Refused: NOT_AN_ANSWER (unreadable; with detail "too_new" for a newer version), ANSWER_CHANGED (the
    signature does not hold), FILE_TOO_LARGE.
    """
    document = _document(data)
    card, answers = _checked(document, data)
    signed_at = max(answer.written_at for answer in answers)
    reason = objection(card, known, purpose=StoreKind.TEACHER, signed_at=signed_at, now=now)
    return AnswerFile(Verdict.UNKNOWN_UNIT if reason else Verdict.AUTHENTIC, reason, card, answers)


def _document(data: bytes) -> dict[str, JsonValue]:
    try:
        document = loads(data, size_limit=SIZE_LIMIT)
    except TooLarge as fault:
        raise Refused(RefusalCode.FILE_TOO_LARGE, str(SIZE_LIMIT)) from fault
    except BadJson as fault:
        changed = f'"{FORMAT}"'.encode() in data[: SIZE_LIMIT + 1]
        raise Refused(RefusalCode.ANSWER_CHANGED if changed else RefusalCode.NOT_AN_ANSWER) from fault
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise Refused(RefusalCode.NOT_AN_ANSWER)
    version = document.get("version")
    if isinstance(version, int) and version > VERSION:
        raise Refused(RefusalCode.NOT_AN_ANSWER, "too_new", str(version))
    return document


def _checked(document: dict[str, JsonValue], data: bytes) -> tuple[Card, tuple[Answer, ...]]:
    rest = {key: value for key, value in document.items() if key != "signature"}
    try:
        certificate = str(document.get("certificate")).encode()
        card = card_of(certificate)
        value = base64.b64decode(str(document.get("signature")).encode(), validate=True)
        public_key_of(certificate).verify(value, _signed(rest), padding.PKCS1v15(), hashes.SHA256())
        answers = cast("tuple[Answer, ...]", _ANSWERS.read(document.get("answers"), "$.answers"))
    except (NotACertificate, InvalidSignature, Invalid, binascii.Error) as fault:
        raise Refused(RefusalCode.ANSWER_CHANGED) from fault
    keys = {"format", "version", "answers", "certificate", "signature"}
    if not answers or document.keys() != keys or canonical(document) != data:
        raise Refused(RefusalCode.ANSWER_CHANGED)
    return card, answers


def _signed(document: dict[str, JsonValue]) -> bytes:
    return _PURPOSE + canonical(document)
