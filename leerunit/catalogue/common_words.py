"""Words so common that two texts with them need not be about the same, from `resources/wording`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources


@cache
def common_words() -> frozenset[str]:
    """Return them in all languages, as they are written in lower case."""
    source = (resources.files("resources.wording") / "common.toml").read_text("utf-8")
    return frozenset(word for words in tomllib.loads(source).values() for word in words)
