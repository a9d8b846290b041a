"""What a signed-in person holds in memory: the key of the store, own private keys, all public keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.store.sealing import CannotOpenError, Opener, seal, sealed_for_key


@dataclass(slots=True)
class Keyring:
    """The keys of one signed-in person. `private_keys`: the current one first, then former ones that opened.

    `dek` is the 32-byte key of the store's file. Nothing of it is shown, logged or stored.
    """

    person_id: UUID
    store_id: UUID
    dek: bytes = field(repr=False)
    private_keys: tuple[bytes, ...] = field(repr=False)
    public_keys: dict[UUID, bytes] = field(repr=False)
    _openers: Mapping[bytes, Opener] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._openers = {opener.name: opener for opener in map(Opener, self.private_keys)}

    def seal(self, text: str, for_person: UUID, text_id: UUID) -> bytes:
        """Seal a text for one person. Refused: NOT_FOUND when that person has no key."""
        public_key = self.public_keys.get(for_person)
        if public_key is None:
            raise Refused(RefusalCode.NOT_FOUND)
        return seal(text.encode(), public_key, text_id.bytes)

    def seal_bytes(self, content: bytes, for_person: UUID, bound_to: UUID) -> bytes:
        """Seal a file for one person. Refused: NOT_FOUND when that person has no key."""
        public_key = self.public_keys.get(for_person)
        if public_key is None:
            raise Refused(RefusalCode.NOT_FOUND)
        return seal(content, public_key, bound_to.bytes)

    def open_bytes(self, sealed: bytes, bound_to: UUID) -> bytes:
        """Open a sealed file. Refused: SEALED_STILL when none of these keys opens it."""
        try:
            return self._openers[sealed_for_key(sealed)].open(sealed, bound_to.bytes)
        except (KeyError, CannotOpenError) as fault:
            raise Refused(RefusalCode.SEALED_STILL) from fault

    def may_open(self, sealed: bytes) -> bool:
        """Tell whether one of these keys is the one that the sealed value names."""
        return sealed_for_key(sealed) in self._openers

    def try_nameless(self, rest: bytes, text_id: UUID) -> bytes | None:
        """Open a sealed value that names no key; None when it is for none of these keys."""
        tried = (opener.try_nameless(rest, text_id.bytes) for opener in self._openers.values())
        return next((opened for opened in tried if opened is not None), None)

    def open(self, sealed: bytes, text_id: UUID) -> str:
        """Open a sealed text. Refused: SEALED_STILL when none of these keys opens it."""
        try:
            return self._openers[sealed_for_key(sealed)].open(sealed, text_id.bytes).decode()
        except (KeyError, CannotOpenError) as fault:
            raise Refused(RefusalCode.SEALED_STILL) from fault
