"""Writing from right to left: Arabic letters joined, and each line put in the order in which it is drawn.

The rules of Unicode annex 9 without its embedding controls (those are cleaned away before). Joined forms come
from Unicode's own decompositions; `finish` makes them copy as the letters that were typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import groupby

_TO_THE_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ARABIC = re.compile("[\u0621-\u06d3]")
_MIRRORED = str.maketrans("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤")
_LAM = "\u0644"
_ALEFS = frozenset("\u0622\u0623\u0625\u0627")
_FORMS = frozenset({"<isolated>", "<final>", "<initial>", "<medial>"})
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "N", "AN": "N"}


def has_right_to_left(text: str) -> bool:
    """Tell whether any letter of the text is written from right to left."""
    return not text.isascii() and _TO_THE_LEFT.search(text) is not None


def begins_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction is written from right to left."""
    strong = (kind for kind in map(unicodedata.bidirectional, text) if kind in {"L", "R", "AL"})
    return next(strong, "L") != "L"


def joined(text: str) -> str:
    """Return the text with Arabic letters in the form that their neighbours give them."""
    if not _ARABIC.search(text):
        return text
    units: list[str] = []
    for cluster in clusters_of(text):
        if units and units[-1] == _LAM and _LAM + cluster[0] in _forms():
            units[-1] += cluster
        else:
            units.append(cluster)
    around = ["", *units, ""]
    return "".join(_shaped(*around[at : at + 3]) for at in range(len(units)))


def drawn(clusters: Sequence[str], *, is_right_to_left: bool) -> list[tuple[int, str]]:
    """Return a line's clusters from left to right as drawn: (place in the line, cluster), brackets turned."""
    levels = _levels(clusters, base=int(is_right_to_left))
    order = list(range(len(clusters)))
    for level in range(max(levels, default=0), 0, -1):
        order = _turned(order, [each >= level for each in levels])
    return [(at, clusters[at].translate(_MIRRORED) if levels[at] % 2 else clusters[at]) for at in order]


def clusters_of(text: str) -> list[str]:
    """Return the text cut into letters, each with the marks that stand on it."""
    found: list[str] = []
    for letter in text:
        if found and unicodedata.combining(letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _turned(order: list[int], is_turned: Sequence[bool]) -> list[int]:
    runs = [(turned, list(run)) for turned, run in groupby(order, lambda at: is_turned[at])]
    return [at for turned, run in runs for at in (reversed(run) if turned else run)]


def _levels(clusters: Sequence[str], *, base: int) -> list[int]:
    kinds = [_STRONG.get(unicodedata.bidirectional(each[0]), "") for each in clusters]
    kinds = _with_separators(clusters, kinds)
    own = "R" if base else "L"
    levels = []
    before = own
    for at, kind in enumerate(kinds):
        before = kind or before
        levels.append(_level(kind or _neutral(before, kinds[at:], own), base))
    return levels


def _neutral(before: str, following: Sequence[str], own: str) -> str:
    after = next((kind for kind in following if kind), own)
    sides = {"R" if side == "N" else side for side in (before, after)}
    return sides.pop() if len(sides) == 1 else own


def _with_separators(clusters: Sequence[str], kinds: list[str]) -> list[str]:
    found = kinds.copy()
    for at in range(1, len(kinds) - 1):
        if clusters[at] in {".", ",", ":", "/", "-", "+"} and kinds[at - 1] == kinds[at + 1] == "N":
            found[at] = "N"
    last = ""
    for at, kind in enumerate(found):
        if kind == "N" and last == "L":
            found[at] = "L"
        elif kind in {"L", "R"}:
            last = kind
    return found


def _level(kind: str, base: int) -> int:
    if kind == "R":
        return 1
    return 2 if kind == "N" or base else 0


def _shaped(before: str, unit: str, after: str) -> str:
    letters = unit[:2] if unit[:2] in _forms() else unit[:1]
    forms = _forms().get(letters)
    if forms is None:
        return unit
    from_before = "<initial>" in _forms().get(before[:1], {}) and len(_letters(before)) == 1
    has_before = from_before and "<final>" in forms
    has_after = "<initial>" in forms and "<final>" in _forms().get(_letters(after), {})
    form = (
        ("<medial>" if has_after else "<final>") if has_before else "<initial>" if has_after else "<isolated>"
    )
    return forms.get(form, letters) + unit[len(letters) :]


def _letters(unit: str) -> str:
    return unit[:2] if unit[:2] in _forms() else unit[:1]


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return the joined forms of an Arabic letter, and of lam with an alef."""
    found: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFDFE), *range(0xFE70, 0xFEFD)):
        form, _, spelled = unicodedata.decomposition(chr(code)).partition(" ")
        letters = "".join(chr(int(part, 16)) for part in spelled.split())
        if form in _FORMS and (len(letters) == 1 or (letters[0] == _LAM and letters[1:] in _ALEFS)):
            found.setdefault(letters, {})[form] = chr(code)
    return found
