"""Cards on disk (`*.leerunit-card`): the public half of a key, carried by hand, trusted once."""

from __future__ import annotations

from leerunit.domain.portfolio import Card
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.portfolio.keys import NotACertificate, card_of
from leerunit.portfolio.strict_json import BadJson, JsonValue, TooLarge, canonical, loads

FORMAT = "leerunit-card"
VERSION = 1
SUFFIX = ".leerunit-card"
SIZE_LIMIT = 64_000
"""Bytes of a card file."""


def write_card(certificate_pem: bytes) -> bytes:
    """Return the bytes of a card file for a certificate (PEM) of `keys.make_signing_key`."""
    return canonical(_document(card_of(certificate_pem))) + b"\n"


def read_card(data: bytes) -> Card:
    """Return the card. Refused: NOT_A_CARD for anything that is no whole card, FILE_TOO_LARGE over 64 kB.

    Name, place and kind come from the certificate; a file that says otherwise is refused.
    """
    try:
        document = loads(data, size_limit=SIZE_LIMIT)
    except TooLarge as fault:
        raise Refused(RefusalCode.FILE_TOO_LARGE, str(SIZE_LIMIT)) from fault
    except BadJson as fault:
        raise Refused(RefusalCode.NOT_A_CARD) from fault
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise Refused(RefusalCode.NOT_A_CARD)
    try:
        card = card_of(str(document.get("certificate")).encode())
    except NotACertificate as fault:
        raise Refused(RefusalCode.NOT_A_CARD) from fault
    if document != _document(card):
        raise Refused(RefusalCode.NOT_A_CARD)
    return card


def _document(card: Card) -> dict[str, JsonValue]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "kind": str(card.kind),
        "name": card.name,
        "place": card.place,
        "certificate": card.certificate_pem.decode(),
    }
