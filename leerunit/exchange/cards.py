"""Cards on disk (`*.leerunit-card`): the public half of a key, carried by hand, trusted once."""

from __future__ import annotations

from leerunit.domain.portfolio import Card


def write_card(certificate_pem: bytes) -> bytes:
    """Return the bytes of a card file for a certificate (PEM)."""
    raise NotImplementedError


def read_card(data: bytes) -> Card:
    """Return the card. Refused: NOT_A_CARD for anything that is no whole card, FILE_TOO_LARGE over 64 kB."""
    raise NotImplementedError
