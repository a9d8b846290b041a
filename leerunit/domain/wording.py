"""What may be kept of what someone types: cleaned of what cannot be shown, never of what was meant."""

from __future__ import annotations

import re

from leerunit.domain.refusals import RefusalCode, Refused

TEXT_LIMIT = 20_000
"""Characters in one text: about eight pages."""

LINE_LIMIT = 200
"""Characters in a name, a title or another single line."""

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNSHOWN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SPACES = re.compile(r"\s+")


def clean_text(text: str, *, may_be_empty: bool = False) -> str:
    """Return the text with `\\n` line ends and without control characters and lone surrogates.

    Refused: EMPTY_TEXT when only white space is left, TEXT_TOO_LONG (limit, length) over 20,000 characters.
    """
    kept = _UNSHOWN.sub("", _LINE_ENDS.sub("\n", text))
    if len(kept) > TEXT_LIMIT:
        raise Refused(RefusalCode.TEXT_TOO_LONG, str(TEXT_LIMIT), str(len(kept)))
    if not may_be_empty and not kept.strip():
        raise Refused(RefusalCode.EMPTY_TEXT)
    return kept


def clean_line(text: str, *, empty: RefusalCode | None = None, limit: int = LINE_LIMIT) -> str:
    """Return one line: white space runs become one space, ends are stripped.

    `empty` names the refusal for an empty line; None allows it. Refused: TEXT_TOO_LONG (limit, length).
    """
    kept = _SPACES.sub(" ", _UNSHOWN.sub("", _LINE_ENDS.sub(" ", text))).strip()
    if len(kept) > limit:
        raise Refused(RefusalCode.TEXT_TOO_LONG, str(limit), str(len(kept)))
    if not kept and empty is not None:
        raise Refused(empty)
    return kept
