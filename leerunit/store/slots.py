"""Key slots: a passphrase becomes a key by Argon2id; that key wraps others by AES-256-GCM.

What is wrapped is bound to the store, the person and its purpose, so slots cannot be swapped.
"""

from __future__ import annotations

import os
import unicodedata
from enum import Enum
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.store.sealing import KEY_BYTES
from leerunit.store.vault_file import VAULT, KdfSetting

SHORTEST_PASSPHRASE = 8
"""Characters; the file of the store may be stolen, and only the passphrase stands in the way then."""

_SALT_BYTES = 16
_NONCE_BYTES = 12
_MOST_KIB = 1024 * 1024
_MOST_PASSES = 64
_MOST_LANES = 16


class KdfCost(Enum):
    """Argon2id: passes, KiB, lanes. REAL takes about 100 ms; QUICK protects nothing and is for tests."""

    REAL = (3, 64 * 1024, 2)
    QUICK = (1, 64, 1)


def check_new_passphrase(passphrase: str) -> None:
    """Refused: PASSPHRASE_TOO_SHORT (shortest)."""
    if len(_normal(passphrase)) < SHORTEST_PASSPHRASE:
        raise Refused(RefusalCode.PASSPHRASE_TOO_SHORT, str(SHORTEST_PASSPHRASE))


def new_kdf(cost: KdfCost) -> KdfSetting:
    """Return a setting of that cost with a fresh salt."""
    passes, kib, lanes = cost.value
    return KdfSetting(os.urandom(_SALT_BYTES), passes, kib, lanes)


def key_from_passphrase(passphrase: str, kdf: KdfSetting) -> bytes:
    """Return the 32-byte key of a passphrase. Unavailable: STORE_DAMAGED for a setting out of bounds."""
    in_bounds = (
        1 <= kdf.passes <= _MOST_PASSES
        and 1 <= kdf.lanes <= _MOST_LANES
        and 8 * kdf.lanes <= kdf.kib <= _MOST_KIB
        and len(kdf.salt) == _SALT_BYTES
    )
    if not in_bounds:
        raise Unavailable(FaultCode.STORE_DAMAGED, VAULT)
    argon = Argon2id(
        salt=kdf.salt, length=KEY_BYTES, iterations=kdf.passes, lanes=kdf.lanes, memory_cost=kdf.kib
    )
    return argon.derive(_normal(passphrase).encode("utf-8", "surrogatepass"))


def _normal(passphrase: str) -> str:
    """The same letters typed as composed or decomposed characters are the same passphrase."""
    return unicodedata.normalize("NFKC", passphrase)


class Wrapper:
    """Wraps keys of one person in one store by one passphrase."""

    def __init__(self, key: bytes, store_id: UUID, person_id: UUID) -> None:
        self._cipher = AESGCM(key)
        self._bound_to = store_id.bytes + person_id.bytes

    def wrap(self, secret: bytes, purpose: str) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, secret, self._bound_to + purpose.encode())

    def unwrap(self, wrapped: bytes, purpose: str) -> bytes:
        """Return the secret. Refused: WRONG_PASSPHRASE, which a changed slot looks like too."""
        nonce, rest = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, rest, self._bound_to + purpose.encode())
        except (InvalidTag, ValueError) as fault:
            raise Refused(RefusalCode.WRONG_PASSPHRASE) from fault


def wrapper_for(passphrase: str, kdf: KdfSetting, store_id: UUID, person_id: UUID) -> Wrapper:
    """Return the wrapper of a passphrase; this is the slow step."""
    return Wrapper(key_from_passphrase(passphrase, kdf), store_id, person_id)
