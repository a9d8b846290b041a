"""The file `vault.json`: who has a key slot in this store. Standard library only.

Names and roles are the only personal data in it. Everything else is wrapped keys, public keys and salts.
"""

from __future__ import annotations

import binascii
import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from uuid import UUID

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import Role, StoreKind

VAULT = "vault.json"
FORMAT = "leerunit-vault"
VERSION = 1
LARGEST_BYTES = 16 * 1024 * 1024

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class KdfSetting:
    """How a passphrase becomes a key: Argon2id with `kib` KiB of memory."""

    salt: bytes
    passes: int
    kib: int
    lanes: int


@dataclass(frozen=True, slots=True)
class Slot:
    """What a passphrase opens: the key of the store and the private key; the latter also by the paper."""

    kdf: KdfSetting
    dek_wrapped: bytes
    private_wrapped: bytes
    private_for_recovery: bytes


@dataclass(frozen=True, slots=True)
class FormerKey:
    """A key pair from before someone else gave back access.

    It opens by the passphrase of then (`kdf`, `private_wrapped`), by the paper (`private_for_recovery`), and
    once it was opened by its person's present key (`private_for_self`).
    """

    public_key: bytes
    kdf: KdfSetting
    private_wrapped: bytes
    private_for_recovery: bytes
    private_for_self: bytes | None


@dataclass(frozen=True, slots=True)
class KeyHolder:
    """A person with a slot; only active ones stand on the sign-in window."""

    person_id: UUID
    name: str
    role: Role
    unit_name: str
    is_active: bool
    public_key: bytes
    slot: Slot
    former: tuple[FormerKey, ...] = ()


@dataclass(frozen=True, slots=True)
class VaultContent:
    """All of the file. `mark` proves to whoever holds the key of the store that nothing in it was changed."""

    store_id: UUID
    kind: StoreKind
    name: str
    place: str
    recovery_public_key: bytes
    dek_for_recovery: bytes
    people: tuple[KeyHolder, ...]
    mark: bytes = b""

    def holder(self, person_id: UUID) -> KeyHolder | None:
        return next((person for person in self.people if person.person_id == person_id), None)


def read_vault(folder: Path) -> VaultContent:
    """Read the vault of a store.

    Refused: NOT_A_STORE, STORE_TOO_NEW (version). Unavailable: STORE_DAMAGED, FILE_UNREADABLE.
    """
    try:
        with (folder / VAULT).open("rb") as file:
            raw = file.read(LARGEST_BYTES)
    except (FileNotFoundError, NotADirectoryError) as fault:
        raise Refused(RefusalCode.NOT_A_STORE, folder.name) from fault
    except OSError as fault:
        raise Unavailable(FaultCode.FILE_UNREADABLE, VAULT) from fault
    try:
        content = json.loads(raw)
        _check_version(content)
        return _vault(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error) as fault:
        raise Unavailable(FaultCode.STORE_DAMAGED, VAULT) from fault


def _check_version(content: Json) -> None:
    if content["format"] != FORMAT:
        raise ValueError(FORMAT)
    version = content["version"]
    if not isinstance(version, int) or version < 1:
        raise ValueError("version")
    if version > VERSION:
        raise Refused(RefusalCode.STORE_TOO_NEW, str(version))


def vault_bytes(content: VaultContent) -> bytes:
    """Return the file's bytes."""
    whole = {**_plain(content), "mark": _text(content.mark)}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def marked_bytes(content: VaultContent) -> bytes:
    """Return what the mark is computed over: everything but the mark, written in one way."""
    return json.dumps(_plain(content), sort_keys=True, separators=(",", ":")).encode()


def _plain(content: VaultContent) -> Json:
    return {
        "format": FORMAT,
        "version": VERSION,
        "store_id": str(content.store_id),
        "kind": content.kind.value,
        "name": content.name,
        "place": content.place,
        "recovery_public_key": _text(content.recovery_public_key),
        "dek_for_recovery": _text(content.dek_for_recovery),
        "people": [_plain_holder(person) for person in content.people],
    }


def _plain_holder(person: KeyHolder) -> Json:
    return {
        "person_id": str(person.person_id),
        "name": person.name,
        "role": person.role.value,
        "unit_name": person.unit_name,
        "active": person.is_active,
        "public_key": _text(person.public_key),
        "slot": {
            "kdf": _plain_kdf(person.slot.kdf),
            "dek_wrapped": _text(person.slot.dek_wrapped),
            "private_wrapped": _text(person.slot.private_wrapped),
            "private_for_recovery": _text(person.slot.private_for_recovery),
        },
        "former": [_plain_former(key) for key in person.former],
    }


def _plain_former(key: FormerKey) -> Json:
    return {
        "public_key": _text(key.public_key),
        "kdf": _plain_kdf(key.kdf),
        "private_wrapped": _text(key.private_wrapped),
        "private_for_recovery": _text(key.private_for_recovery),
        "private_for_self": None if key.private_for_self is None else _text(key.private_for_self),
    }


def _plain_kdf(kdf: KdfSetting) -> Json:
    return {"salt": _text(kdf.salt), "t": kdf.passes, "m": kdf.kib, "p": kdf.lanes}


def _vault(content: Json) -> VaultContent:
    return VaultContent(
        store_id=UUID(str(content["store_id"])),
        kind=StoreKind(str(content["kind"])),
        name=str(content["name"]),
        place=str(content["place"]),
        recovery_public_key=_bytes(content["recovery_public_key"]),
        dek_for_recovery=_bytes(content["dek_for_recovery"]),
        people=tuple(_holder(cast("Json", person)) for person in cast("list[object]", content["people"])),
        mark=_bytes(content["mark"]),
    )


def _holder(person: Json) -> KeyHolder:
    slot = cast("Json", person["slot"])
    return KeyHolder(
        person_id=UUID(str(person["person_id"])),
        name=str(person["name"]),
        role=Role(str(person["role"])),
        unit_name=str(person["unit_name"]),
        is_active=bool(person["active"]),
        public_key=_bytes(person["public_key"]),
        slot=Slot(
            kdf=_kdf(slot["kdf"]),
            dek_wrapped=_bytes(slot["dek_wrapped"]),
            private_wrapped=_bytes(slot["private_wrapped"]),
            private_for_recovery=_bytes(slot["private_for_recovery"]),
        ),
        former=tuple(_former(cast("Json", key)) for key in cast("list[object]", person["former"])),
    )


def _former(key: Json) -> FormerKey:
    own = key["private_for_self"]
    return FormerKey(
        public_key=_bytes(key["public_key"]),
        kdf=_kdf(key["kdf"]),
        private_wrapped=_bytes(key["private_wrapped"]),
        private_for_recovery=_bytes(key["private_for_recovery"]),
        private_for_self=None if own is None else _bytes(own),
    )


def _kdf(kdf: object) -> KdfSetting:
    fields = cast("Json", kdf)
    return KdfSetting(
        _bytes(fields["salt"]), int(str(fields["t"])), int(str(fields["m"])), int(str(fields["p"]))
    )


def _text(content: bytes) -> str:
    return b64encode(content).decode()


def _bytes(text: object) -> bytes:
    return b64decode(str(text), validate=True)
