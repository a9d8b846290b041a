"""The door of a store; on its own, since the window shows it before anything else is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leerunit.domain.vocabulary import Role, StoreKind


@dataclass(frozen=True, slots=True)
class Tile:
    """One person on the sign-in window; known before anything is unlocked."""

    person_id: UUID
    name: str
    role: Role
    unit_name: str


@dataclass(frozen=True, slots=True)
class Threshold:
    """What stands on the door of a store before anyone signs in."""

    store_id: UUID
    kind: StoreKind
    name: str
    place: str
    tiles: tuple[Tile, ...]
