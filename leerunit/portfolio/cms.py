"""The signature block (CMS SignedData, PAdES baseline B): one spelling only, so that it can be rebuilt.

Everything in it follows from the certificate, the digest of the document and the signature value. The writer
and the reader both build it here; a block that differs in one bit from the rebuilt one is not ours.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

from leerunit.portfolio.keys import NotACertificate, public_key_of

RESERVED = 8192
"""Hexadecimal digits kept free for the block in every file."""

_INTEGER, _OCTETS, _NULL, _OID, _SEQUENCE, _SET, _CONTEXT = 0x02, 0x04, 0x05, 0x06, 0x30, 0x31, 0xA0


class NotOurBlock(ValueError):
    """This block was not written by LEERunit over this document."""


def build(certificate: bytes, document_digest: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Return the block for a certificate (DER) over a document (its SHA-256).

    `sign` gets the attributes (DER) and returns the signature value (PKCS#1 v1.5 with SHA-256).
    """
    attributes = _attributes(certificate, document_digest)
    return _block(certificate, attributes, sign(_tlv(_SET, attributes)))


def spelled(block: bytes) -> bytes:
    """Return the block as it stands in the file: `<`, hexadecimal, zeros, `>`."""
    return b"<" + block.hex().upper().encode().ljust(RESERVED, b"0") + b">"


def check(found: bytes, document_digest: bytes) -> bytes:
    """Return the certificate (DER) that signed the document, given the block as it stands in the file.

    NotOurBlock: anything but the one spelling of a true signature.
    """
    try:
        certificate, value = _parts(bytes.fromhex(found[1:-1].decode("ascii")))
        if spelled(build(certificate, document_digest, lambda _: value)) != found:
            raise NotOurBlock
        signed = _tlv(_SET, _attributes(certificate, document_digest))
        public_key_of(certificate).verify(value, signed, padding.PKCS1v15(), hashes.SHA256())
    except (ValueError, IndexError, NotACertificate, InvalidSignature) as fault:
        raise NotOurBlock from fault
    return certificate


def _attributes(certificate: bytes, document_digest: bytes) -> bytes:
    identifier = _tlv(_SEQUENCE, _tlv(_OCTETS, hashlib.sha256(certificate).digest()))
    return b"".join(
        sorted(
            (
                _attribute("1.2.840.113549.1.9.3", _oid("1.2.840.113549.1.7.1")),
                _attribute("1.2.840.113549.1.9.4", _tlv(_OCTETS, document_digest)),
                _attribute("1.2.840.113549.1.9.16.2.47", _tlv(_SEQUENCE, _tlv(_SEQUENCE, identifier))),
            )
        )
    )


def _attribute(oid: str, value: bytes) -> bytes:
    return _tlv(_SEQUENCE, _oid(oid) + _tlv(_SET, value))


def _block(certificate: bytes, attributes: bytes, value: bytes) -> bytes:
    loaded = x509.load_der_x509_certificate(certificate)
    serial = loaded.serial_number
    issuer = loaded.issuer.public_bytes(serialization.Encoding.DER)
    number = _tlv(_INTEGER, serial.to_bytes(serial.bit_length() // 8 + 1, "big"))
    sha256 = _tlv(_SEQUENCE, _oid("2.16.840.1.101.3.4.2.1"))
    rsa = _tlv(_SEQUENCE, _oid("1.2.840.113549.1.1.11") + _tlv(_NULL, b""))
    signer = _tlv(
        _SEQUENCE,
        _tlv(_INTEGER, b"\x01")
        + _tlv(_SEQUENCE, issuer + number)
        + sha256
        + _tlv(_CONTEXT, attributes)
        + rsa
        + _tlv(_OCTETS, value),
    )
    signed = _tlv(
        _SEQUENCE,
        _tlv(_INTEGER, b"\x01")
        + _tlv(_SET, sha256)
        + _tlv(_SEQUENCE, _oid("1.2.840.113549.1.7.1"))
        + _tlv(_CONTEXT, certificate)
        + _tlv(_SET, signer),
    )
    return _tlv(_SEQUENCE, _oid("1.2.840.113549.1.7.2") + _tlv(_CONTEXT, signed))


def _parts(padded: bytes) -> tuple[bytes, bytes]:
    outer = _children(_children(padded)[0][1])
    signed = _children(_children(outer[1][1])[0][1])
    signer = _children(_children(signed[4][1])[0][1])
    return signed[3][1], signer[5][1]


def _children(content: bytes) -> list[tuple[int, bytes]]:
    found = []
    while content and content[0]:
        tag, size, start = content[0], content[1], 2
        if size & 0x80:
            start = 2 + (size & 0x7F)
            size = int.from_bytes(content[2:start], "big")
        if start > 6 or start + size > len(content):
            raise NotOurBlock
        found.append((tag, content[start : start + size]))
        content = content[start + size :]
    return found


def _tlv(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(digits))) + digits + content


def _oid(dotted: str) -> bytes:
    first, second, *rest = (int(arc) for arc in dotted.split("."))
    return _tlv(_OID, b"".join(_arc(arc) for arc in (first * 40 + second, *rest)))


def _arc(arc: int) -> bytes:
    digits = [arc & 0x7F]
    while arc := arc >> 7:
        digits.append(arc & 0x7F | 0x80)
    return bytes(reversed(digits))
