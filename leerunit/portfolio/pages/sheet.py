"""The paper: a canvas that holds all pages back until their number is known.

One pass is enough for "page x of y" and the table of contents: both are written when everything else stands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from leerunit.portfolio.pages.style import BOTTOM, CONTENTS_LINE, HEIGHT, INK_3, META, RIGHT
from leerunit.portfolio.pages.typefaces import TEXT
from reportlab.pdfgen.canvas import Canvas

_COUNTER = "_annotationCount"
"""What ReportLab numbers through the whole document; not part of a page that is held back."""


@dataclass(frozen=True, slots=True)
class Target:
    """A place that the table of contents and the bookmarks lead to; `level` 0 or 1."""

    key: str
    title: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class _Reached:
    target: Target
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class _Promise:
    """A line of the table of contents that waits for its page number."""

    key: str
    page: int
    box: tuple[float, float, float, float]
    baseline: float


class Sheet(Canvas):
    """All pages of one document. `page_of` makes the words of "page x of y"."""

    page_of: Callable[[int, int], str]

    def __init__(self, *args: Any, page_of: Callable[[int, int], str], **kw: Any) -> None:
        kw["initialFontName"] = TEXT
        kw["initialFontSize"] = META.fontSize
        super().__init__(*args, **kw)
        self.page_of = page_of
        self._held: list[dict[str, Any]] = []
        self._reached: list[_Reached] = []
        self._promises: list[_Promise] = []

    def reach(self, target: Target, top: float) -> None:
        """Remember that a target begins here; `top` is in the present coordinates."""
        self._reached.append(_Reached(target, len(self._held), self.absolutePosition(0, top)[1]))

    def promise(self, key: str, width: float, height: float, baseline: float) -> None:
        """Remember a line of the table of contents, `width` by `height`, at the present origin."""
        x, y = self.absolutePosition(0, 0)
        self._promises.append(_Promise(key, len(self._held), (x, y, x + width, y + height), y + baseline))

    def showPage(self) -> None:
        """Hold the page back and begin the next."""
        self._held.append({key: value for key, value in self.__dict__.items() if key != _COUNTER})
        self._startPage()

    def save(self) -> None:
        """Write page numbers, contents and bookmarks, then everything."""
        held, reached, promises = self._held, tuple(self._reached), tuple(self._promises)
        pages = {each.target.key: each.page for each in reached}
        for number, state in enumerate(held):
            self.__dict__.update(state)
            self._foot(number, len(held))
            self._keep(number, promises, pages)
            self._mark(number, reached)
            super().showPage()
        super().save()

    def _foot(self, number: int, total: int) -> None:
        self.setFont(TEXT, META.fontSize)
        self.setFillColor(INK_3)
        self.drawRightString(RIGHT, BOTTOM, self.page_of(number + 1, total))

    def _keep(self, number: int, promises: Sequence[_Promise], pages: dict[str, int]) -> None:
        for each in promises:
            if each.page != number:
                continue
            self.setFont(TEXT, CONTENTS_LINE.fontSize)
            self.drawRightString(each.box[2], each.baseline, str(pages[each.key] + 1))
            self.linkRect("", each.key, each.box, relative=0, Border="[0 0 0]")

    def _mark(self, number: int, reached: Sequence[_Reached]) -> None:
        for each in reached:
            if each.page == number:
                self.bookmarkPage(each.target.key, fit="XYZ", left=0, top=min(each.top + 24, HEIGHT))
                self.addOutlineEntry(each.target.title, each.target.key, each.target.level)
