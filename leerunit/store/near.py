"""Words that look like a word that was typed: a letter too many, too few, another one, or two swapped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

SHORTEST = 3
_TWO_SLIPS_FROM = 6


def slips_allowed(word: str) -> int:
    """Return how many slips of the keys a word of this length may hold; a very short one holds none."""
    if len(word) < SHORTEST:
        return 0
    return 1 if len(word) < _TWO_SLIPS_FROM else 2


def nearest(typed: str, words: Iterable[str]) -> list[str]:
    """Return the words that were perhaps meant, the most alike first; also by their beginning."""
    most = slips_allowed(typed)
    if not most:
        return []
    near = {word: rank for word in words if word != typed and (rank := _rank(typed, word, most)) is not None}
    return sorted(near, key=lambda word: (near[word], word))


def _rank(typed: str, word: str, most: int) -> tuple[int, int, int] | None:
    """Return slips, whether it is only the beginning, and how many letters more or other; None when too far.

    Swapped letters are the same letters: the slip that quick fingers make.
    """
    whole = slips(typed, word, most)
    if whole is not None:
        return whole, 0, sum((Counter(word) - Counter(typed)).values())
    lengths = {len(typed) - 1, len(typed), len(typed) + 1}
    begun = [slips(typed, word[:length], most) for length in lengths if SHORTEST <= length < len(word)]
    found = [count for count in begun if count is not None]
    return (min(found), 1, len(word) - len(typed)) if found else None


def slips(one: str, other: str, most: int) -> int | None:
    """Count insertions, losses, exchanges and swaps of neighbours between two words; None above `most`."""
    if abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for at, there in enumerate(other, 1):
            cost = min(above[at] + 1, now[at - 1] + 1, above[at - 1] + (letter != there))
            if row > 1 and at > 1 and letter == other[at - 2] and one[row - 2] == there:
                cost = min(cost, before[at - 2] + 1)
            now.append(cost)
        if min(now) > most:
            return None
        before, above = above, now
    return above[-1] if above[-1] <= most else None
