"""From the passphrase to the first screen's content."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from leerunit.app import open_workplace
from leerunit.clock import FixedClock
from leerunit.store.slots import KdfCost
from tests.app.conftest import MORNING, make
from tests.benchmarks.measuring import Result, compared

NAME = "Sem Nergens"


def sign_in_to_today(folder: Path) -> Result:
    """Open the store with a real passphrase and read Vandaag; the floor derives the key alone."""
    made = make(folder / "demo", cost=KdfCost.REAL)
    workplace = open_workplace(made.unit_store, clock=FixedClock(MORNING))
    person_id = next(tile.person_id for tile in workplace.threshold().tiles if tile.name == NAME)

    def ours() -> None:
        desk = workplace.sign_in(person_id, made.passphrase)
        assert desk.today.student().questions
        desk.sign_out()

    passes, kib, lanes = KdfCost.REAL.value

    def floor() -> None:
        Argon2id(salt=bytes(16), length=32, iterations=passes, lanes=lanes, memory_cost=kib).derive(
            made.passphrase.encode()
        )

    result = compared("sign_in_to_today", ours, floor, "deriving the key from the passphrase")
    workplace.close()
    return result
