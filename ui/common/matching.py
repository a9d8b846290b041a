"""Words or parts of words in any order, without accents and capitals."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return text without accents and capitals, letter for letter as long as it was where that can be."""
    bare = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in bare if unicodedata.category(letter) != "Mn").casefold()


def holds_all(text: str, sought: str) -> bool:
    """Tell whether a text holds every word that is sought; nothing sought is in every text."""
    told = folded(text)
    return all(word in told for word in folded(sought).split())
