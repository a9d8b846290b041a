"""Beginning: a new unit with its keeper, or a teacher's own workplace, each with a key and a card."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from leerunit.app.workplace import Workplace, open_workplace
from leerunit.clock import Clock, WallClock
from leerunit.domain.refusals import FaultCode, RefusalCode, Unavailable
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import Language, Role, StoreKind
from leerunit.domain.wording import clean_line

if TYPE_CHECKING:
    from leerunit.services.first_rows import Fill
    from leerunit.store.keyholders import NewHolder
    from leerunit.store.opening import NewStore
    from leerunit.store.slots import KdfCost


@dataclass(frozen=True, slots=True)
class Founded:
    """A store that stands. `recovery_words` belong on paper and are kept nowhere."""

    workplace: Workplace
    person_id: UUID
    recovery_words: tuple[str, ...] = field(repr=False)


def check_new_place(parent: Path) -> None:
    """Tell before anything is typed whether a store can be made in a folder that may not be there yet.

    Refused: NETWORK_PLACE. Unavailable: READ_ONLY.
    """
    from leerunit.store.places import check_place

    check_place(parent)
    there = next((folder for folder in (parent, *parent.absolute().parents) if folder.exists()), parent)
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise Unavailable(FaultCode.READ_ONLY, there.name)


def found_unit(
    folder: Path, unit: NewUnit, keeper: NewPerson, *, clock: Clock | None = None, cost: KdfCost | None = None
) -> Founded:
    """Make a unit's store with its keeper as first person; whole, or not at all.

    Refused: FOLDER_IN_USE, NETWORK_PLACE, NAME_MISSING, PASSPHRASE_TOO_SHORT.
    Unavailable: DISK_FULL, READ_ONLY.
    """
    from leerunit.services.first_rows import first_of_unit
    from leerunit.store.keyholders import NewHolder
    from leerunit.store.opening import NewStore, new_person_id

    when = clock or WallClock()
    name = clean_line(unit.name, empty=RefusalCode.NAME_MISSING)
    person_name = clean_line(keeper.name, empty=RefusalCode.NAME_MISSING)
    person_id = new_person_id()
    fill = first_of_unit(unit, keeper, person_id, when)
    new = NewStore(StoreKind.UNIT, name, clean_line(unit.place))
    founder = NewHolder(person_id, person_name, keeper.role, name, keeper.passphrase)
    return _found(folder, new, founder, fill, when, cost)


def found_teacher_workplace(
    folder: Path,
    name: str,
    school: str,
    passphrase: str,
    *,
    clock: Clock | None = None,
    cost: KdfCost | None = None,
) -> Founded:
    """Make a teacher's own store, with the key that signs the answers. Raises as `found_unit` does."""
    from leerunit.services.first_rows import first_of_teacher
    from leerunit.store.keyholders import NewHolder
    from leerunit.store.opening import NewStore, new_person_id

    when = clock or WallClock()
    teacher, place = clean_line(name, empty=RefusalCode.NAME_MISSING), clean_line(school)
    person_id = new_person_id()
    fill = first_of_teacher(teacher, place, person_id, when)
    founder = NewHolder(person_id, teacher, Role.TEACHER, place, passphrase)
    return _found(folder, NewStore(StoreKind.TEACHER, teacher, place), founder, fill, when, cost)


def write_recovery_sheet(words: tuple[str, ...], unit_name: str, language: Language, path: Path) -> None:
    """Write the sheet with the recovery words as an A4 PDF. Unavailable: READ_ONLY, DISK_FULL, PLACE_GONE."""
    from leerunit.portfolio import recovery_sheet
    from leerunit.store.places import disk_translated, write_atomically

    made_on: date = WallClock().today()
    sheet = recovery_sheet.write_recovery_sheet(unit_name, words, language, made_on)
    with disk_translated():
        write_atomically(path, sheet)


def _found(
    folder: Path,
    new: NewStore,
    founder: NewHolder,
    fill: Fill,
    clock: Clock,
    cost: KdfCost | None,
) -> Founded:
    from leerunit.portfolio.words import recovery_words
    from leerunit.store.opening import create_store
    from leerunit.store.slots import KdfCost

    made = create_store(folder, new, founder, cost=cost or KdfCost.REAL, fill=fill)
    made.store.close()
    words = recovery_words(made.recovery_seed)
    workplace = open_workplace(folder, clock=clock, cost=cost)
    return Founded(workplace, founder.person_id, words)
