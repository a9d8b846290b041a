"""Finding a work process or role by words, or parts of words, in any order."""

from __future__ import annotations

from collections.abc import Sequence

from leerunit.domain.views.beside import LinkChoice
from ui.common.matching import folded

MOST = 30
LinkKey = tuple[str, str, str]


def key_of(choice: LinkChoice) -> LinkKey:
    """Return what names it, whether it is linked or not."""
    return (choice.framework, choice.version, choice.code)


def matching(choices: Sequence[LinkChoice], sought: str) -> tuple[LinkChoice, ...]:
    """Return the choices that hold all words; without words those that are linked or of one's programme."""
    words = folded(sought).split()
    if words:
        return tuple(each for each in choices if all(word in _told(each) for word in words))[:MOST]
    near = tuple(each for each in choices if each.is_linked or each.is_mine)
    return near or tuple(choices[:MOST])


def _told(choice: LinkChoice) -> str:
    return folded(f"{choice.title} {choice.whole} {choice.code}")
