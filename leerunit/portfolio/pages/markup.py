"""The one place where a person's text becomes markup for a paragraph.

Nothing else may put text into a paragraph: ReportLab reads it as markup, and an `<img>` would embed a file.
"""

from __future__ import annotations

import re
import unicodedata
from xml.sax.saxutils import escape

from leerunit.portfolio.pages.bidi import has_right_to_left, joined
from leerunit.portfolio.pages.typefaces import TEXT, runs

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_NO_CHARACTERS = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d]")


def cleaned(text: str) -> str:
    """Return the text as it can be printed: composed, without control and zero-width characters."""
    kept = _SELECTORS.sub("", _SPACES.sub(" ", _LINE_ENDS.sub("\n", text)))
    if not kept.isascii():
        kept = unicodedata.normalize("NFC", kept)
    if kept.isprintable():
        return kept
    kept = _NO_CHARACTERS.sub("", kept)
    return "".join(c for c in kept if c == "\n" or unicodedata.category(c) not in _UNSEEN)


def printed(text: str, face: str = TEXT) -> str:
    """Return markup that shows exactly this text in a typeface, with its line breaks."""
    return "<br/>".join(_line(line, face) for line in cleaned(text).strip().split("\n"))


def quoted(text: str, face: str = TEXT) -> str:
    """Return markup that shows the text between quotation marks."""
    return printed(f"“{text.strip()}”", face)


def in_face(text: str, face: str) -> str:
    """Return markup that shows the text in another typeface than that of its paragraph."""
    return f'<font name="{face}">{printed(text, face)}</font>'


def _line(line: str, face: str) -> str:
    shown = joined(line) if has_right_to_left(line) else line
    return "".join(
        escape(piece) if used == face else f'<font name="{used}">{escape(piece)}</font>'
        for used, piece in runs(shown, face)
    )
