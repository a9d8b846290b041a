"""How people are named in a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale


def first_name(name: str) -> str:
    return name.split(maxsplit=1)[0] if name.split() else name


def together(names: Iterable[str]) -> str:
    """Return some names as one part of a sentence, as the language of the window joins them."""
    return QLocale().createSeparatedList(list(names))
