"""Making a store and opening one."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from leerunit.domain.vocabulary import StoreKind
from leerunit.store.engine import Store
from leerunit.store.faults import translated
from leerunit.store.keyholders import NewHolder, marked, new_holder, recovery_private_key, unlocked
from leerunit.store.keyring import Keyring
from leerunit.store.places import check_free, check_place, disk_translated, settle, write_atomically
from leerunit.store.schema import new_id
from leerunit.store.sealing import KEY_BYTES, public_key_of, seal
from leerunit.store.slots import KdfCost
from leerunit.store.upgrading import bring_up_to_date, make_database
from leerunit.store.vault import Vault
from leerunit.store.vault_file import VAULT, VaultContent, vault_bytes

SEED_BYTES = 16
"""Length of the recovery seed: 128 bits, twelve words on paper."""


@dataclass(frozen=True, slots=True)
class NewStore:
    """What stands on the door of a new store."""

    kind: StoreKind
    name: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Founded:
    """A store that was just made and is open. `recovery_seed` belongs on paper and is nowhere else."""

    vault: Vault
    keyring: Keyring
    store: Store
    recovery_seed: bytes = field(repr=False)


def new_person_id() -> UUID:
    """Return an id for someone who is about to get a slot and a row."""
    return new_id()


def create_store(
    folder: Path,
    new: NewStore,
    founder: NewHolder,
    *,
    cost: KdfCost = KdfCost.REAL,
    fill: Callable[[Session, Keyring], None] | None = None,
) -> Founded:
    """Make a store with its first person; `fill` writes its first rows.

    Everything is made beside `folder` and put there in one step: it stands whole, or not at all.
    Refused: FOLDER_IN_USE, NETWORK_PLACE, PASSPHRASE_TOO_SHORT. Unavailable: DISK_FULL, READ_ONLY.
    """
    check_place(folder)
    check_free(folder)
    beside = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    seed, dek = os.urandom(SEED_BYTES), os.urandom(KEY_BYTES)
    content = _first_content(new, founder, seed, dek, cost)
    keyring = unlocked(content, content.people[0], founder.passphrase)
    with translated(folder.parent), disk_translated():
        try:
            _make(beside, content, keyring, fill)
            _put_in_place(beside, folder)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    return Founded(Vault(folder, content), keyring, Store(folder, keyring), seed)


def _first_content(new: NewStore, founder: NewHolder, seed: bytes, dek: bytes, cost: KdfCost) -> VaultContent:
    store_id = new_id()
    recovery_public = public_key_of(recovery_private_key(seed, store_id))
    empty = VaultContent(
        store_id=store_id,
        kind=new.kind,
        name=new.name,
        place=new.place,
        recovery_public_key=recovery_public,
        dek_for_recovery=seal(dek, recovery_public, store_id.bytes),
        people=(),
    )
    return marked(replace(empty, people=(new_holder(empty, dek, founder, cost),)), dek)


def _make(
    folder: Path, content: VaultContent, keyring: Keyring, fill: Callable[[Session, Keyring], None] | None
) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700)
    make_database(folder, keyring.dek)
    if fill is not None:
        store = Store(folder, keyring)
        try:
            with store.writing() as session:
                fill(session, keyring)
        finally:
            store.close()
    write_atomically(folder / VAULT, vault_bytes(content))


def _put_in_place(beside: Path, folder: Path) -> None:
    if folder.exists():
        folder.rmdir()
    beside.rename(folder)
    settle(folder.parent)


def open_store(folder: Path, keyring: Keyring) -> Store:
    """Open the database of a store with the keys of someone who unlocked its vault.

    An older one is upgraded first. Refused: STORE_TOO_NEW (its version).
    Unavailable: STORE_DAMAGED, READ_ONLY, PLACE_GONE, DISK_FULL, FILE_UNREADABLE.
    """
    bring_up_to_date(folder, keyring.dek)
    return Store(folder, keyring)
