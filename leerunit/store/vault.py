"""The vault of a store: who may sign in, and the keys behind their passphrases.

Importing this module and `open_vault` need the standard library only, so that the sign-in window stands at
once; the first method that touches keys loads the cryptography.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.threshold import Threshold, Tile
from leerunit.domain.vocabulary import Role
from leerunit.store.places import alone_with_vault, check_place, write_atomically
from leerunit.store.vault_file import VAULT, KeyHolder, VaultContent, read_vault, vault_bytes

if TYPE_CHECKING:
    from leerunit.store.keyholders import NewHolder
    from leerunit.store.keyring import Keyring
    from leerunit.store.slots import KdfCost


def open_vault(folder: Path) -> Vault:
    """Read who has a slot. Refused: NOT_A_STORE, NETWORK_PLACE, STORE_TOO_NEW. Unavailable: STORE_DAMAGED."""
    check_place(folder)
    return Vault(folder, read_vault(folder))


class Vault:
    """The key slots of one store. Every change is written whole before the method returns.

    Methods that write raise Unavailable DISK_FULL, READ_ONLY or PLACE_GONE; the old file is whole then.
    """

    def __init__(self, folder: Path, content: VaultContent) -> None:
        self.folder = folder
        self._content = content

    @property
    def content(self) -> VaultContent:
        return self._content

    def threshold(self) -> Threshold:
        """Return what stands on the door: the store's name and the active people."""
        now = self._content
        tiles = tuple(
            Tile(holder.person_id, holder.name, holder.role, holder.unit_name)
            for holder in now.people
            if holder.is_active
        )
        return Threshold(now.store_id, now.kind, now.name, now.place, tiles)

    def reload(self) -> None:
        """Read the file anew, for what another program changed."""
        self._content = read_vault(self.folder)

    def refresh(self, keyring: Keyring) -> None:
        """Learn of people whom another program admitted. Unavailable: STORE_DAMAGED."""
        from leerunit.store.keyholders import check_mark

        self.reload()
        check_mark(self._content, keyring.dek)
        self._share_public_keys(keyring)

    def _share_public_keys(self, keyring: Keyring) -> None:
        keyring.public_keys.update({holder.person_id: holder.public_key for holder in self._content.people})

    def unlock(self, person_id: UUID, passphrase: str) -> Keyring:
        """Open a slot; about 100 ms. Refused: WRONG_PASSPHRASE, also for someone without an active slot."""
        from leerunit.store.keyholders import unlocked

        self.reload()
        holder = self._content.holder(person_id)
        if holder is None or not holder.is_active:
            raise Refused(RefusalCode.WRONG_PASSPHRASE)
        return unlocked(self._content, holder, passphrase)

    def admit(self, keyring: Keyring, new: NewHolder, cost: KdfCost) -> None:
        """Give someone a slot, and their public key to `keyring`.

        Refused: NAME_TAKEN when this person has one already, PASSPHRASE_TOO_SHORT.
        """
        from leerunit.store.keyholders import new_holder

        def with_new(content: VaultContent) -> VaultContent:
            if content.holder(new.person_id) is not None:
                raise Refused(RefusalCode.NAME_TAKEN)
            holder = new_holder(content, keyring.dek, new, cost)
            return replace(content, people=(*content.people, holder))

        self._change(keyring, with_new)

    def describe(self, keyring: Keyring, person_id: UUID, name: str, role: Role, unit_name: str) -> None:
        """Change what stands on someone's tile. Refused: NOT_FOUND."""

        def described(holder: KeyHolder) -> KeyHolder:
            return replace(holder, name=name, role=role, unit_name=unit_name)

        self._change_holder(keyring, person_id, described)

    def close_slot(self, keyring: Keyring, person_id: UUID) -> None:
        """Take someone's tile and way in away; `give_back_access` opens it again. Refused: NOT_FOUND."""
        from leerunit.store.keyholders import closed

        self._change_holder(keyring, person_id, closed)

    def erase_slot(self, keyring: Keyring, person_id: UUID) -> None:
        """Erase someone's keys: what is sealed for them can never be read again, by nobody."""

        def without(content: VaultContent) -> VaultContent:
            others = tuple(holder for holder in content.people if holder.person_id != person_id)
            return replace(content, people=others)

        self._change(keyring, without)
        keyring.public_keys.pop(person_id, None)

    def rename(self, keyring: Keyring, name: str, place: str) -> None:
        """Change the name and place on the door."""
        self._change(keyring, lambda content: replace(content, name=name, place=place))

    def change_passphrase(self, keyring: Keyring, old: str, new: str, cost: KdfCost) -> None:
        """Put one's own keys behind another passphrase. Refused: WRONG_PASSPHRASE, PASSPHRASE_TOO_SHORT."""
        from leerunit.store.keyholders import with_new_passphrase

        self._change_holder(
            keyring,
            keyring.person_id,
            lambda holder: with_new_passphrase(self._content, holder, old, new, cost),
        )

    def give_back_access(self, keyring: Keyring, person_id: UUID, passphrase: str, cost: KdfCost) -> None:
        """Let someone in again without the paper: a new pair; private texts wait behind the old one.

        Refused: NOT_FOUND, PASSPHRASE_TOO_SHORT.
        """
        from leerunit.store.keyholders import with_access_given_back

        self._change_holder(
            keyring,
            person_id,
            lambda holder: with_access_given_back(self._content, keyring.dek, holder, passphrase, cost),
        )

    def open_former(self, keyring: Keyring, old_passphrase: str) -> None:
        """Let the old passphrase open one's private texts of then; from the next sign-in on by itself.

        Refused: WRONG_PASSPHRASE when it opens nothing.
        """
        from leerunit.store.keyholders import with_former_opened

        self._change_holder(
            keyring,
            keyring.person_id,
            lambda holder: with_former_opened(self._content, holder, old_passphrase),
        )

    def recover(self, person_id: UUID, seed: bytes, passphrase: str, cost: KdfCost) -> Keyring:
        """Let someone in by the seed on paper, with everything back; return their keys.

        Refused: WRONG_WORDS, also for someone without an active slot; PASSPHRASE_TOO_SHORT.
        """
        from leerunit.store.keyholders import recovered, unlocked

        with alone_with_vault(self.folder):
            self.reload()
            holder = self._content.holder(person_id)
            if holder is None or not holder.is_active:
                raise Refused(RefusalCode.WRONG_WORDS)
            renewed, dek = recovered(self._content, holder, seed, passphrase, cost)
            self._write(_with_holder(self._content, renewed), dek)
        return unlocked(self._content, renewed, passphrase)

    def _change_holder(
        self, keyring: Keyring, person_id: UUID, change: Callable[[KeyHolder], KeyHolder]
    ) -> None:
        def changed(content: VaultContent) -> VaultContent:
            holder = content.holder(person_id)
            if holder is None:
                raise Refused(RefusalCode.NOT_FOUND)
            return _with_holder(content, change(holder))

        self._change(keyring, changed)

    def _change(self, keyring: Keyring, change: Callable[[VaultContent], VaultContent]) -> None:
        from leerunit.store.keyholders import check_mark

        with alone_with_vault(self.folder):
            self.reload()
            check_mark(self._content, keyring.dek)
            self._write(change(self._content), keyring.dek)
        self._share_public_keys(keyring)

    def _write(self, content: VaultContent, dek: bytes) -> None:
        from leerunit.store.keyholders import marked

        whole = marked(content, dek)
        write_atomically(self.folder / VAULT, vault_bytes(whole))
        self._content = whole


def _with_holder(content: VaultContent, holder: KeyHolder) -> VaultContent:
    people = tuple(holder if old.person_id == holder.person_id else old for old in content.people)
    return replace(content, people=people)
