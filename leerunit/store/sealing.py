"""Sealing: words that one key pair alone opens. X25519, HKDF-SHA256, AES-256-GCM.

A sealed value: one byte format (1), 8 bytes naming the public key, 32 bytes one-time public key, ciphertext.
The one-time key makes every cipher key unique, so the nonce may be fixed.
"""

from __future__ import annotations

from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_FORMAT = b"\x01"
_NAME_BYTES = 8
_NONCE = bytes(12)
_HEAD = len(_FORMAT) + _NAME_BYTES


class CannotOpenError(Exception):
    """The value was sealed for another key, bound to another place, or changed."""


def new_private_key() -> bytes:
    """Return a new X25519 private key, 32 bytes."""
    return X25519PrivateKey.generate().private_bytes_raw()


def public_key_of(private_key: bytes) -> bytes:
    """Return the public half, 32 bytes."""
    return X25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def key_name(public_key: bytes) -> bytes:
    """Return the 8 bytes with which a sealed value names the key that opens it."""
    return sha256(b"leerunit key\0" + public_key).digest()[:_NAME_BYTES]


def derive_key(secret: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """Return 32 bytes derived from a secret that is already strong, for one purpose."""
    return HKDF(SHA256(), KEY_BYTES, salt or None, b"leerunit " + purpose.encode()).derive(secret)


def seal(content: bytes, public_key: bytes, bound_to: bytes) -> bytes:
    """Seal `content` for the owner of `public_key`; it opens only with the same `bound_to`."""
    once = X25519PrivateKey.generate()
    once_public = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public_key))
    cipher = AESGCM(derive_key(shared, "seal", once_public + public_key))
    return _FORMAT + key_name(public_key) + once_public + cipher.encrypt(_NONCE, content, bound_to)


def sealed_for_key(sealed: bytes) -> bytes:
    """Return the name of the key that opens this value."""
    return sealed[len(_FORMAT) : _HEAD]


def without_name(sealed: bytes) -> bytes:
    """Return a sealed value that does not tell for whom it is; `Opener.try_nameless` opens it."""
    return sealed[_HEAD:]


class Opener:
    """Opens what was sealed for one key pair; made once, it opens many."""

    def __init__(self, private_key: bytes) -> None:
        self._private_key = X25519PrivateKey.from_private_bytes(private_key)
        self._public_key = self._private_key.public_key().public_bytes_raw()
        self.name = key_name(self._public_key)

    def open(self, sealed: bytes, bound_to: bytes) -> bytes:
        """Open a sealed value. CannotOpenError when it is not for this key, or was changed."""
        once_public = sealed[_HEAD : _HEAD + KEY_BYTES]
        named = sealed[: len(_FORMAT)] == _FORMAT and sealed_for_key(sealed) == self.name
        if not named or len(once_public) != KEY_BYTES:
            raise CannotOpenError
        try:
            shared = self._private_key.exchange(X25519PublicKey.from_public_bytes(once_public))
            cipher = AESGCM(derive_key(shared, "seal", once_public + self._public_key))
            return cipher.decrypt(_NONCE, sealed[_HEAD + KEY_BYTES :], bound_to)
        except (InvalidTag, ValueError) as fault:
            raise CannotOpenError from fault

    def try_nameless(self, rest: bytes, bound_to: bytes) -> bytes | None:
        """Open what `without_name` made; None when it is for another key, or was changed."""
        try:
            return self.open(_FORMAT + self.name + rest, bound_to)
        except CannotOpenError:
            return None


def unseal(sealed: bytes, private_key: bytes, bound_to: bytes) -> bytes:
    """Open one sealed value. CannotOpenError when it is not for this key, or was changed."""
    return Opener(private_key).open(sealed, bound_to)
