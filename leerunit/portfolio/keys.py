"""Keys of a unit or a teacher: RSA-3072 with a self-signed certificate that says whose it is and what for."""

from __future__ import annotations

import hashlib
import warnings
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import NameOID

from leerunit.domain.portfolio import Card
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import StoreKind

KEY_BITS = 3072
VALID_DAYS = 731
NAME_LIMIT = 64
"""Bytes of a name in a certificate (X.520 as OpenSSL counts it); longer names end in an ellipsis."""

PURPOSES = {
    StoreKind.UNIT: x509.ObjectIdentifier("2.25.216730124498133.1"),
    StoreKind.TEACHER: x509.ObjectIdentifier("2.25.216730124498133.2"),
}
"""What the key is for, as a certificate policy: readers that do not know it pass it over."""

_UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm, CryptographyDeprecationWarning)
"""A certificate that is only read with a warning (a serial number below one) is none of ours."""


class NotACertificate(ValueError):
    """These bytes are no certificate of the kind LEERunit makes."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The secret half (PKCS#8 PEM, not encrypted: the vault seals it) and its certificate (PEM)."""

    private_key_pem: bytes
    certificate_pem: bytes


def make_signing_key(name: str, place: str, kind: StoreKind, now: datetime) -> SigningKey:
    """Return a new key, valid for two years from `now` (aware), with `name` and `place` in its certificate.

    Refused: NAME_MISSING when nothing printable is left of the name.
    """
    subject = _subject(name, place)
    key = rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    start = now.replace(microsecond=0)
    usage = x509.KeyUsage(True, True, *(False,) * 7)
    builder = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=VALID_DAYS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(
            x509.CertificatePolicies([x509.PolicyInformation(PURPOSES[kind], None)]), critical=False
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    certificate = builder.sign(key, hashes.SHA256())
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return SigningKey(secret, certificate.public_bytes(serialization.Encoding.PEM))


def card_of(certificate: bytes) -> Card:
    """Return the card of a certificate (PEM or DER) whose own signature holds.

    NotACertificate: unreadable, another kind of key, a broken self-signature or no purpose of ours.
    """
    try:
        found = _load(certificate)
        _check_self_signature(found)
        return Card(
            kind=_purpose(found),
            name=_name_part(found, NameOID.COMMON_NAME),
            place=_name_part(found, NameOID.LOCALITY_NAME),
            fingerprint=fingerprint_of(found.public_bytes(serialization.Encoding.DER)),
            certificate_pem=found.public_bytes(serialization.Encoding.PEM),
            valid_from=found.not_valid_before_utc,
            valid_until=found.not_valid_after_utc,
        )
    except (*_UNREADABLE, InvalidSignature, x509.ExtensionNotFound) as fault:
        raise NotACertificate from fault


def fingerprint_of(certificate_der: bytes) -> str:
    """Return the SHA-256 of a certificate (DER) in hexadecimal."""
    return hashlib.sha256(certificate_der).hexdigest()


def certificate_der(certificate_pem: bytes) -> bytes:
    """Return the DER of a certificate in PEM."""
    return _load(certificate_pem).public_bytes(serialization.Encoding.DER)


def public_key_of(certificate: bytes) -> rsa.RSAPublicKey:
    """Return the RSA-3072 public key of a certificate (PEM or DER); NotACertificate for anything else."""
    try:
        return _rsa_key(_load(certificate))
    except _UNREADABLE as fault:
        raise NotACertificate from fault


def secret_key_of(key: SigningKey) -> rsa.RSAPrivateKey:
    """Return the secret half; its numbers are not tested again (they come from our own vault)."""
    secret = serialization.load_pem_private_key(
        key.private_key_pem, None, unsafe_skip_rsa_key_validation=True
    )
    if not isinstance(secret, rsa.RSAPrivateKey):
        raise NotACertificate
    return secret


def _subject(name: str, place: str) -> x509.Name:
    if not _short(name):
        raise Refused(RefusalCode.NAME_MISSING)
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, _short(name))]
    if _short(place):
        parts.append(x509.NameAttribute(NameOID.LOCALITY_NAME, _short(place)))
    return x509.Name(parts)


def _short(text: str) -> str:
    kept = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if len(kept.encode()) <= NAME_LIMIT:
        return kept
    return kept.encode()[: NAME_LIMIT - 3].decode(errors="ignore").rstrip() + "…"


def _load(certificate: bytes) -> x509.Certificate:
    with warnings.catch_warnings():
        warnings.simplefilter("error", CryptographyDeprecationWarning)
        if certificate.startswith(b"-----BEGIN"):
            return x509.load_pem_x509_certificate(certificate)
        return x509.load_der_x509_certificate(certificate)


def _rsa_key(certificate: x509.Certificate) -> rsa.RSAPublicKey:
    key = certificate.public_key()
    if not isinstance(key, rsa.RSAPublicKey) or key.key_size != KEY_BITS:
        raise NotACertificate
    return key


def _check_self_signature(certificate: x509.Certificate) -> None:
    if certificate.issuer != certificate.subject or not isinstance(
        certificate.signature_hash_algorithm, hashes.SHA256
    ):
        raise NotACertificate
    _rsa_key(certificate).verify(
        certificate.signature, certificate.tbs_certificate_bytes, padding.PKCS1v15(), hashes.SHA256()
    )


def _purpose(certificate: x509.Certificate) -> StoreKind:
    policies = certificate.extensions.get_extension_for_class(x509.CertificatePolicies).value
    found = {policy.policy_identifier for policy in policies}
    kinds = [kind for kind, purpose in PURPOSES.items() if purpose in found]
    if len(kinds) != 1:
        raise NotACertificate
    return kinds[0]


def _name_part(certificate: x509.Certificate, oid: x509.ObjectIdentifier) -> str:
    parts = certificate.subject.get_attributes_for_oid(oid)
    return str(parts[0].value) if parts else ""
