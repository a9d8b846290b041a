"""The composition root: a folder becomes a workplace, a passphrase a desk.

Importing this loads the standard library only; store, keys and paper are loaded when first used.
"""

from __future__ import annotations

from leerunit.app.desk import Desk
from leerunit.app.founding import Founded, found_teacher_workplace, found_unit, write_recovery_sheet
from leerunit.app.workplace import Workplace, open_workplace

__all__ = [
    "Desk",
    "Founded",
    "Workplace",
    "found_teacher_workplace",
    "found_unit",
    "open_workplace",
    "write_recovery_sheet",
]
