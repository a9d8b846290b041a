"""Words or parts of words in any order, without accents and capitals."""

from __future__ import annotations

import unicodedata


def plain(text: str) -> str:
    """Return the text without accents and capitals."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(each for each in apart if not unicodedata.combining(each)).casefold()


def holds_all(text: str, sought: str) -> bool:
    """Tell whether a text holds every word that is sought; nothing sought is in every text."""
    told = plain(text)
    return all(word in told for word in plain(sought).split())
