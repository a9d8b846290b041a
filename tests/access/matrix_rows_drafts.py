"""Rows of drafts: half-written words are for who was writing them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.access.house import ACTORS, OTHERS, House
from tests.access.matrix import EVERYONE, Row, only


def word(owner: str) -> str:
    """Return the word that stands in one draft and nowhere else."""
    return f"half{owner.replace('_', '')}af"


def prepare(house: House) -> None:
    for who in (*ACTORS, *OTHERS.values()):
        with house.desk_of(who) as desk:
            desk.drafts.keep("composer", f"Bijna {word(who)}")


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """Each word is for its writer alone."""
    return {word(who): _only_for(who) for who in (*ACTORS, *OTHERS.values())}


def _only_for(who: str) -> Callable[[str], bool]:
    return lambda actor: actor == who


ROWS = [
    Row("Drafts.mine", lambda s, _: s.desk.drafts.mine(), only(EVERYONE), relations=()),
    Row("Drafts.keep", lambda s, _: s.desk.drafts.keep("elsewhere", "Half"), only(EVERYONE), relations=()),
]
