"""The frame of the matrix: every use case x every actor x whose record it is, tried on a real store.

A module `matrix_rows_<subject>.py` beside this one holds `ROWS`, and may hold `prepare(house)`, called once
while the store is made (put ids into `house.more`; let every text hold a word of its own and say in
`secrets(house)` who may read that word); `prepare_teacher(house, teachers_house)` likewise fills the
teacher's store. A use case without a row fails the matrix test.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from uuid import UUID, uuid4

import leerunit.services
import tests.access
from leerunit.app import Desk
from leerunit.domain.vocabulary import Area
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, House

OK = "ok"
NO = "not_allowed"
GONE = "not_found"

RELATIONS = ("own", "circle", "unit", "foreign", "missing")
EVERYONE = (*ACTORS, TEACHER_WORKPLACE)

Expect = Callable[[str, str], str]
"""From actor and relation to `ok` or the value of a refusal code."""


@dataclass(frozen=True)
class Scene:
    """One actor at their desk, in a store of their own to spoil. `folder` is free for files."""

    desk: Desk
    actor: str
    house: House
    folder: Path

    def owner(self, relation: str) -> str:
        """Return whose record a relation means for this actor."""
        return self.actor if relation == "own" else OTHERS[relation]


@dataclass(frozen=True)
class Row:
    """One use case in one variant.

    `act` runs it; its second argument is the relation, or "" when the use case is about no record. It may
    return what it read: nothing secret may stand in it. `expect` says what happens, apart from the code.
    `writes`: exactly one audit line when it succeeds (None: a reading use case, or one that is quiet).
    `areas`: what the news after it must tell. `opens`: reading another's record leaves a line `opened`.
    """

    name: str
    act: Callable[[Scene, str], object]
    expect: Expect
    variant: str = ""
    relations: tuple[str, ...] = RELATIONS
    writes: str | None = None
    areas: frozenset[Area] = frozenset()
    opens: bool = False
    actors: Sequence[str] = EVERYONE

    @property
    def spoils(self) -> bool:
        """Tell whether its success changes what later rows find; such a row gets stores of its own."""
        return self.writes is not None or bool(self.areas)

    @property
    def title(self) -> str:
        return f"{self.name}[{self.variant}]" if self.variant else self.name


@dataclass
class Secrets:
    """Words that stand in one record only, with who may read them: (actor) -> bool."""

    readers: dict[str, Callable[[str], bool]] = field(default_factory=dict)

    def leaked(self, shown: object, actor: str) -> list[str]:
        """Return the secret words in what was shown that this actor may not read."""
        text = repr(shown)
        return [word for word, may_read in self.readers.items() if word in text and not may_read(actor)]


def only(allowed: Iterable[str], otherwise: str = NO) -> Expect:
    """Return an expectation by actor alone."""
    who = frozenset(allowed)
    return lambda actor, _relation: OK if actor in who else otherwise


def missing_id() -> UUID:
    """Return an id that belongs to nothing."""
    return uuid4()


def row_modules() -> list[ModuleType]:
    """Return all modules of rows."""
    names = [found.name for found in pkgutil.iter_modules(tests.access.__path__)]
    return [
        importlib.import_module(f"tests.access.{name}") for name in names if name.startswith("matrix_rows_")
    ]


def all_rows() -> list[Row]:
    """Return the rows of all modules."""
    return [row for module in row_modules() for row in module.ROWS]


def all_services() -> None:
    """Import every module of the services, so that every use case is known."""
    for found in pkgutil.iter_modules(leerunit.services.__path__):
        importlib.import_module(f"leerunit.services.{found.name}")


def secrets_of_all(house: House) -> Secrets:
    """Return all secret words of all modules of rows."""
    secrets = Secrets()
    for module in row_modules():
        readers: Callable[[House], Mapping[str, Callable[[str], bool]]] | None
        readers = getattr(module, "secrets", None)
        if readers is not None:
            secrets.readers.update(readers(house))
    return secrets
