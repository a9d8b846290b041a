"""Two versions of a text beside each other: what stood there then, and what came later."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from ui.common import theme
from ui.common.writing import GrowingText

_PIECES = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; `differs` when the other version does not have it."""

    text: str
    differs: bool


def compared(then: str, now: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Return both texts in runs, word by word."""
    old, new = _PIECES.findall(then), _PIECES.findall(now)
    before: list[Run] = []
    after: list[Run] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if b > a:
            before.append(Run("".join(old[a:b]), tag != "equal"))
        if d > c:
            after.append(Run("".join(new[c:d]), tag != "equal"))
    return tuple(before), tuple(after)


def first_change(before: Sequence[Run], after: Sequence[Run], limit: int = 40) -> tuple[bool, str] | None:
    """Return whether the first change was something added (else taken away), and its words."""
    added = next((run.text.strip() for run in after if run.differs and run.text.strip()), "")
    gone = next((run.text.strip() for run in before if run.differs and run.text.strip()), "")
    if not added and not gone:
        return None
    words = " ".join((added or gone).split())
    return bool(added), words if len(words) <= limit else words[: limit - 1].rstrip() + "\u2026"


class ComparedText(GrowingText):
    """A text to read, with what differs struck through (gone) or underlined (came later)."""

    def __init__(self, name: str, *, is_then: bool, parent: QWidget | None = None) -> None:
        super().__init__(name, letter="body", lines=2, parent=parent)
        self.setReadOnly(True)
        self._mark = QTextCharFormat()
        look = theme.current()
        if is_then:
            self._mark.setFontStrikeOut(True)
            self._mark.setBackground(look.colour("sand"))
        else:
            self._mark.setFontUnderline(True)
            self._mark.setFontWeight(600)
            self._mark.setBackground(look.colour("petrol-tint"))
            self._mark.setForeground(look.colour("petrol-deep"))

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show these runs."""
        self.clear()
        cursor = QTextCursor(self.document())
        plain = QTextCharFormat()
        for run in runs:
            cursor.insertText(run.text, self._mark if run.differs else plain)
