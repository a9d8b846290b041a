"""What the door of a store says: its name, its question, and who stands on it under which heading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.views.threshold import Threshold, Tile
from leerunit.domain.vocabulary import StoreKind
from ui.common import role_words


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
