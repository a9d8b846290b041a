"""The composition root: a folder becomes a workplace, a passphrase a desk.

Importing this loads the standard library only; store, keys and paper are loaded when first used, and what a
beginning needs (`found_unit`), or looking back (`reflection_models`), when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from leerunit.app.workplace import Workplace, open_workplace

if TYPE_CHECKING:
    from leerunit.app.desk import Desk
    from leerunit.app.founding import (
        Founded,
        check_new_place,
        found_teacher_workplace,
        found_unit,
        write_recovery_sheet,
    )
    from leerunit.catalogue.reflection import reflection_models

__all__ = [
    "Desk",
    "Founded",
    "Workplace",
    "check_new_place",
    "found_teacher_workplace",
    "found_unit",
    "open_workplace",
    "reflection_models",
    "write_recovery_sheet",
]

_HOMES = {"Desk": "leerunit.app.desk", "reflection_models": "leerunit.catalogue.reflection"}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(_HOMES.get(name, "leerunit.app.founding")), name)
