"""A small store with two people, made anew for each test that asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from leerunit.domain.vocabulary import Role, StoreKind
from leerunit.store.engine import Store
from leerunit.store.keyholders import NewHolder
from leerunit.store.keyring import Keyring
from leerunit.store.opening import Founded, NewStore, create_store
from leerunit.store.schema import Person, new_id
from leerunit.store.slots import KdfCost
from leerunit.store.vault import Vault

MORNING = datetime(2026, 9, 7, 6, 30, tzinfo=UTC)
PASSPHRASE = "koffie met melk"
OTHER_PASSPHRASE = "thee zonder suiker"


@dataclass
class Hand:
    """Who reads and writes in a test, and when."""

    session: Session
    keyring: Keyring
    now: datetime = MORNING

    def later(self, **time: float) -> Hand:
        return Hand(self.session, self.keyring, self.now + timedelta(**time))


@dataclass
class House:
    """A store with Fien, who founded it, and Mees; both are signed in."""

    founded: Founded
    mees: Keyring

    @property
    def folder(self) -> Path:
        return self.founded.store.folder

    @property
    def store(self) -> Store:
        return self.founded.store

    @property
    def vault(self) -> Vault:
        return self.founded.vault

    @property
    def fien(self) -> Keyring:
        return self.founded.keyring

    def all_bytes(self) -> dict[str, bytes]:
        """What stands in the files of the folder, by name."""
        return {path.name: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}


def found_house(folder: Path) -> House:
    fien, mees = new_id(), new_id()

    def fill(session: Session, _keyring: Keyring) -> None:
        session.add_all(
            Person(id=person_id, name=name, created_at=MORNING)
            for person_id, name in ((fien, "Fien Voorbeeld"), (mees, "Mees Voorbeeld"))
        )

    founded = create_store(
        folder,
        NewStore(StoreKind.UNIT, "LEER-unit De Proeftuin", "Huize Nergenshof"),
        holder(fien, "Fien Voorbeeld", PASSPHRASE),
        cost=KdfCost.QUICK,
        fill=fill,
    )
    founded.vault.admit(founded.keyring, holder(mees, "Mees Voorbeeld", OTHER_PASSPHRASE), KdfCost.QUICK)
    return House(founded, founded.vault.unlock(mees, OTHER_PASSPHRASE))


def holder(person_id: UUID, name: str, passphrase: str) -> NewHolder:
    return NewHolder(person_id, name, Role.STUDENT, "LEER-unit De Proeftuin", passphrase)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = found_house(tmp_path / "Proeftuin.leerunit")
    yield house
    house.store.close()
