"""How people are named in a sentence."""

from __future__ import annotations


def first_name(name: str) -> str:
    return name.split(maxsplit=1)[0] if name.split() else name
