"""The themes a unit begins with, from `resources/themes`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources


@cache
def first_themes() -> tuple[str, ...]:
    """Return their names, in order."""
    source = (resources.files("resources.themes") / "themes.nl.toml").read_text("utf-8")
    return tuple(tomllib.loads(source)["themes"])
