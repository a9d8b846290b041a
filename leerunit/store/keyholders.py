"""Opening and changing key slots: steps from one vault content to the next; the vault writes them."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, replace
from uuid import UUID

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import Role
from leerunit.store.keyring import Keyring
from leerunit.store.sealing import (
    CannotOpenError,
    derive_key,
    key_name,
    new_private_key,
    public_key_of,
    seal,
    sealed_for_key,
    unseal,
)
from leerunit.store.slots import KdfCost, Wrapper, check_new_passphrase, new_kdf, wrapper_for
from leerunit.store.vault_file import VAULT, FormerKey, KeyHolder, Slot, VaultContent, marked_bytes

_DEK, _PRIVATE = "dek", "private"


@dataclass(frozen=True, slots=True)
class NewHolder:
    """Someone who gets a slot: what stands on the tile, and the passphrase that opens it."""

    person_id: UUID
    name: str
    role: Role
    unit_name: str
    passphrase: str


def recovery_private_key(seed: bytes, store_id: UUID) -> bytes:
    """Return the private half of the recovery key; `seed` is what stands on paper."""
    return derive_key(seed, "recovery", store_id.bytes)


def marked(content: VaultContent, dek: bytes) -> VaultContent:
    """Return the content with a fresh mark."""
    return replace(content, mark=_mark(content, dek))


def check_mark(content: VaultContent, dek: bytes) -> None:
    """Unavailable: STORE_DAMAGED when someone without the key of the store changed the file."""
    if not hmac.compare_digest(_mark(content, dek), content.mark):
        raise Unavailable(FaultCode.STORE_DAMAGED, VAULT)


def _mark(content: VaultContent, dek: bytes) -> bytes:
    return hmac.digest(derive_key(dek, "vault", content.store_id.bytes), marked_bytes(content), "sha256")


def new_holder(content: VaultContent, dek: bytes, new: NewHolder, cost: KdfCost) -> KeyHolder:
    """Return a holder with a fresh key pair. Refused: PASSPHRASE_TOO_SHORT."""
    private_key = new_private_key()
    slot = _slot(content, new.person_id, dek, private_key, new.passphrase, cost)
    public_key = public_key_of(private_key)
    return KeyHolder(new.person_id, new.name, new.role, new.unit_name, True, public_key, slot)


def _slot(
    content: VaultContent, person_id: UUID, dek: bytes, private_key: bytes, passphrase: str, cost: KdfCost
) -> Slot:
    check_new_passphrase(passphrase)
    kdf = new_kdf(cost)
    wrapper = wrapper_for(passphrase, kdf, content.store_id, person_id)
    for_recovery = seal(private_key, content.recovery_public_key, person_id.bytes)
    return Slot(kdf, wrapper.wrap(dek, _DEK), wrapper.wrap(private_key, _PRIVATE), for_recovery)


def unlocked(content: VaultContent, holder: KeyHolder, passphrase: str) -> Keyring:
    """Return the keys behind a slot. Refused: WRONG_PASSPHRASE. Unavailable: STORE_DAMAGED."""
    wrapper = wrapper_for(passphrase, holder.slot.kdf, content.store_id, holder.person_id)
    return _keyring(content, holder, *_opened(holder.slot, wrapper))


def _opened(slot: Slot, wrapper: Wrapper) -> tuple[bytes, bytes]:
    return wrapper.unwrap(slot.dek_wrapped, _DEK), wrapper.unwrap(slot.private_wrapped, _PRIVATE)


def _keyring(content: VaultContent, holder: KeyHolder, dek: bytes, private_key: bytes) -> Keyring:
    check_mark(content, dek)
    if public_key_of(private_key) != holder.public_key:
        raise Unavailable(FaultCode.STORE_DAMAGED, VAULT)
    return Keyring(
        person_id=holder.person_id,
        store_id=content.store_id,
        dek=dek,
        private_keys=_with_former(holder, private_key),
        public_keys={person.person_id: person.public_key for person in content.people},
    )


def _with_former(holder: KeyHolder, private_key: bytes) -> tuple[bytes, ...]:
    """Return the current key and the former ones it opens, also those that a former one opens."""
    keys = {key_name(holder.public_key): private_key}
    for former in reversed(holder.former):
        opener = None
        if former.private_for_self is not None:
            opener = keys.get(sealed_for_key(former.private_for_self))
        if former.private_for_self is not None and opener is not None:
            opened = _unsealed(former.private_for_self, opener, holder.person_id)
            keys[key_name(former.public_key)] = opened
    return tuple(keys.values())


def _unsealed(sealed: bytes, private_key: bytes, person_id: UUID) -> bytes:
    try:
        return unseal(sealed, private_key, person_id.bytes)
    except CannotOpenError as fault:
        raise Unavailable(FaultCode.STORE_DAMAGED, VAULT) from fault


def with_new_passphrase(
    content: VaultContent, holder: KeyHolder, old: str, new: str, cost: KdfCost
) -> KeyHolder:
    """Return the holder with the same keys behind another passphrase.

    Refused: WRONG_PASSPHRASE, PASSPHRASE_TOO_SHORT.
    """
    check_new_passphrase(new)
    wrapper = wrapper_for(old, holder.slot.kdf, content.store_id, holder.person_id)
    dek, private_key = _opened(holder.slot, wrapper)
    return replace(holder, slot=_slot(content, holder.person_id, dek, private_key, new, cost))


def with_access_given_back(
    content: VaultContent, dek: bytes, holder: KeyHolder, passphrase: str, cost: KdfCost
) -> KeyHolder:
    """Return the holder with a new pair; the old pair goes to `former`, where its private texts wait."""
    renewed = new_holder(
        content,
        dek,
        NewHolder(holder.person_id, holder.name, holder.role, holder.unit_name, passphrase),
        cost,
    )
    old = holder.slot
    former = FormerKey(holder.public_key, old.kdf, old.private_wrapped, old.private_for_recovery, None)
    return replace(renewed, former=(*holder.former, former))


def closed(holder: KeyHolder) -> KeyHolder:
    """Return the holder without a way to the key of the store; the own private key stays wrapped."""
    return replace(holder, is_active=False, slot=replace(holder.slot, dek_wrapped=b""))


def with_former_opened(content: VaultContent, holder: KeyHolder, old_passphrase: str) -> KeyHolder:
    """Return the holder whose former keys that this old passphrase opens are sealed to the present one.

    Refused: WRONG_PASSPHRASE when it opens none.
    """
    former = tuple(_reopened(content, holder, key, old_passphrase) for key in holder.former)
    if former == holder.former:
        raise Refused(RefusalCode.WRONG_PASSPHRASE)
    return replace(holder, former=former)


def _reopened(content: VaultContent, holder: KeyHolder, key: FormerKey, passphrase: str) -> FormerKey:
    if key.private_for_self is not None:
        return key
    wrapper = wrapper_for(passphrase, key.kdf, content.store_id, holder.person_id)
    try:
        private_key = wrapper.unwrap(key.private_wrapped, _PRIVATE)
    except Refused:
        return key
    return replace(key, private_for_self=seal(private_key, holder.public_key, holder.person_id.bytes))


def recovered(
    content: VaultContent, holder: KeyHolder, seed: bytes, passphrase: str, cost: KdfCost
) -> tuple[KeyHolder, bytes]:
    """Return the holder behind a new passphrase, with all private keys back, and the key of the store.

    Refused: WRONG_WORDS, PASSPHRASE_TOO_SHORT.
    """
    recovery_key = recovery_private_key(seed, content.store_id)
    if public_key_of(recovery_key) != content.recovery_public_key:
        raise Refused(RefusalCode.WRONG_WORDS)
    dek = _unsealed_dek(content, recovery_key)
    check_mark(content, dek)
    person_id = holder.person_id
    private_key = _unsealed(holder.slot.private_for_recovery, recovery_key, person_id)
    slot = _slot(content, person_id, dek, private_key, passphrase, cost)
    former = tuple(
        replace(
            key,
            private_for_self=seal(
                _unsealed(key.private_for_recovery, recovery_key, person_id),
                holder.public_key,
                person_id.bytes,
            ),
        )
        for key in holder.former
    )
    return replace(holder, slot=slot, former=former), dek


def _unsealed_dek(content: VaultContent, recovery_key: bytes) -> bytes:
    try:
        return unseal(content.dek_for_recovery, recovery_key, content.store_id.bytes)
    except CannotOpenError as fault:
        raise Unavailable(FaultCode.STORE_DAMAGED, VAULT) from fault
