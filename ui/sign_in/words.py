"""What the door of a store says before anyone chose; for its first frame and for the door itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leerunit.clock import WARD_ZONE
from leerunit.domain.vocabulary import StoreKind
from ui.common import dates, role_words

if TYPE_CHECKING:
    from datetime import datetime

    from leerunit.domain.views.threshold import Threshold, Tile

ARROWS = "\u2191 \u2193 \u2190 \u2192"


def name_of(threshold: Threshold) -> str:
    """Return what stands on the door as its title."""
    if threshold.kind is StoreKind.TEACHER:
        return QCoreApplication.translate("SignIn", "Workplace of a teacher")
    return threshold.name


def question_of(threshold: Threshold) -> str:
    """Return where it is and who is asked for."""
    if not threshold.place:
        return QCoreApplication.translate("SignIn", "Who are you?")
    return QCoreApplication.translate("SignIn", "{0}. Who are you?").format(threshold.place)


def grouped(tiles: tuple[Tile, ...]) -> list[tuple[str, list[Tile]]]:
    """Return the groups in the order students, coaches, guidance, education; names in order within."""
    groups: dict[str, list[Tile]] = {name: [] for name in role_words.role_groups()}
    for tile in sorted(tiles, key=lambda t: t.name.casefold()):
        groups[role_words.role_group(tile.role)].append(tile)
    return [(name, group) for name, group in groups.items() if group]


def moment(now: datetime) -> str:
    """Return day and time on the ward."""
    day = dates.full(now.astimezone(WARD_ZONE).date())
    return QCoreApplication.translate("SignIn", "{day}, {time}").format(day=day, time=dates.time(now))


def letters_hint() -> str:
    return QCoreApplication.translate("SignIn", "or type the first letters of your name")


def another_place() -> str:
    return QCoreApplication.translate("SignIn", "Another place")


def not_here() -> str:
    return QCoreApplication.translate("SignIn", "I am not here")


def who() -> str:
    return QCoreApplication.translate("PassphrasePanel", "Who are you?")


def choose_left() -> str:
    return QCoreApplication.translate("PassphrasePanel", "Choose yourself on the left.")


def shared_pc() -> tuple[str, str]:
    """Return whose computer it is, and what happens when one walks away."""
    return (
        QCoreApplication.translate("PassphrasePanel", "This PC belongs to all of us"),
        QCoreApplication.translate(
            "PassphrasePanel", "After 5 minutes without use it locks. What you wrote is kept then."
        ),
    )
