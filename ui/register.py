"""The one ordered list of screens: the rail, the keys Alt 1 to 7 and the pictures follow it.

Adding a screen = one package `ui/<name>/` and one line here.
"""

from __future__ import annotations

from ui.screen import ScreenKind

SCREENS: tuple[ScreenKind, ...] = ()


def kind_of(key: str) -> ScreenKind:
    """Return the line of a screen by its key."""
    return next(kind for kind in SCREENS if kind.key == key)
