"""Words that judge more than they tell: for a soft hint while someone writes to another, never a block."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from leerunit.domain.vocabulary import Language
from resources import FOLDER


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    lists = tomllib.loads((FOLDER / "wording" / "judging.toml").read_text(encoding="utf-8"))
    words = sorted(lists[language.value], key=len, reverse=True)
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


def judging_word(text: str, language: Language) -> str:
    """Return the first judging word as it was written; nothing when there is none."""
    found = _pattern(language).search(text)
    return "" if found is None else found.group()
