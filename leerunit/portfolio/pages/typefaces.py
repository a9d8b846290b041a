"""The typefaces of paper, and which of them has a letter.

Atkinson Hyperlegible Next first, DejaVu Sans for what it lacks; what both lack is drawn as an empty square
that still copies as the letter that was meant.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

TEXT = "LU-Text"
MEDIUM = "LU-Medium"
STRONG = "LU-Strong"
BOLD = "LU-Bold"
REST = "LU-Rest"

_FILES = {
    TEXT: "AtkinsonHyperlegibleNext_400Regular.ttf",
    MEDIUM: "AtkinsonHyperlegibleNext_500Medium.ttf",
    STRONG: "AtkinsonHyperlegibleNext_600SemiBold.ttf",
    BOLD: "AtkinsonHyperlegibleNext_700Bold.ttf",
    REST: "DejaVuSans.ttf",
}
_SQUARE = 0x25A1


@cache
def typeface(name: str) -> TTFont:
    """Return a typeface, registered for use in paragraphs."""
    source = resources.files("resources.fonts") / _FILES[name]
    with resources.as_file(source) as path:
        font = TTFont(name, path)
    registerFont(font)
    return font


def register() -> None:
    """Make the everyday typefaces known."""
    for name in (TEXT, MEDIUM, STRONG, BOLD):
        typeface(name)


@cache
def _has(name: str) -> frozenset[int]:
    return frozenset(typeface(name).face.charToGlyph)


def runs(text: str, name: str) -> list[tuple[str, str]]:
    """Return the text cut into (typeface, piece) so that every piece can be drawn."""
    own = _has(name)
    if own.issuperset(map(ord, text)):
        return [(name, text)]
    found: list[tuple[str, str]] = []
    for letter in text:
        used = name if ord(letter) in own else _rest(ord(letter))
        if found and found[-1][0] == used:
            found[-1] = (used, found[-1][1] + letter)
        else:
            found.append((used, letter))
    return found


def shapeless(texts: Iterable[str]) -> list[str]:
    """Return the letters that no typeface has, in order of their number."""
    letters = {letter for text in texts for letter in text}
    doubtful = {letter for letter in letters if ord(letter) not in _has(TEXT)}
    return sorted(letter for letter in doubtful if ord(letter) not in _has(REST)) if doubtful else []


def _rest(code: int) -> str:
    face = typeface(REST).face
    if code not in _has(REST) and code not in face.charToGlyph:
        face.charToGlyph[code] = face.charToGlyph[_SQUARE]
        face.charWidths[code] = face.charWidths[_SQUARE]
    return REST
