"""A person in two letters on a tint of their own; the door shows it before anything else is loaded."""

from __future__ import annotations

from zlib import crc32


def initials(name: str) -> str:
    """Return at most two letters: of the first two words that begin with a capital."""
    words = [word for word in name.split() if word[:1].isupper()] or name.split()
    return "".join(word[0] for word in words[:2]).upper()


def tint(name: str) -> str:
    """Return the token of a person's tint; it means nothing but "this person"."""
    return f"p{crc32(name.casefold().encode()) % 6 + 1}"
