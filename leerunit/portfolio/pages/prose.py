"""A paragraph that may have a note in the margin, a hanging mark, and a place in the table of contents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from leerunit.portfolio.pages.bidi import begins_right_to_left, clusters_of, drawn, has_right_to_left
from leerunit.portfolio.pages.markup import printed
from leerunit.portfolio.pages.sheet import Sheet, Target
from leerunit.portfolio.pages.style import INK_3, LEFT, MARGIN_NOTE, MARK, META, PETROL
from leerunit.portfolio.pages.typefaces import BOLD, TEXT
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

MARK_SIZE = 64.0
_TAGS = re.compile("<[^>]*>")


class Prose(Paragraph):
    """Every paragraph of a portfolio is one of these; its text comes from `markup` only."""

    note = ""
    has_mark = False
    target: Target | None = None
    promised: str | None = None
    direction: bool | None = None
    """None: no letter runs from right to left; else whether the paragraph itself does."""

    def split(self, width: float, height: float) -> Sequence[Prose]:
        pieces = [piece for piece in super().split(width, height) if isinstance(piece, Prose)]
        if pieces and pieces[0] is not self:
            first = pieces[0]
            first.note, first.has_mark, first.target = self.note, self.has_mark, self.target
            first.promised = self.promised
        for piece in pieces:
            piece.direction = self.direction
        return pieces

    def draw(self) -> None:
        canvas = self.canv
        assert isinstance(canvas, Sheet)
        if self.target is not None:
            canvas.reach(self.target, self.height)
        if self.promised is not None:
            canvas.promise(self.promised, self.width, self.height, self.height - self.style.fontSize)
        if self.note:
            canvas.setFont(TEXT, META.fontSize)
            canvas.setFillColor(INK_3)
            canvas.drawString(MARGIN_NOTE - LEFT, self.height - self.style.fontSize, self.note)
        if self.has_mark:
            canvas.setFont(BOLD, MARK_SIZE)
            canvas.setFillColor(PETROL)
            canvas.drawString(MARK - LEFT, self.height - self.style.fontSize - 0.42 * MARK_SIZE, "“")
        if self.direction is not None:
            # Not earlier: a paragraph that is split breaks its lines again, in the order of reading.
            turn(self.blPara, is_right_to_left=self.direction)
        super().draw()


def prose(text: str, style: ParagraphStyle, *, before: float = 0, note: str = "") -> Prose:
    """Return a paragraph of plain text, `before` points below the one above, with a note in the margin."""
    return composed(printed(text, style.fontName), style, before=before, note=note)


def composed(markup: str, style: ParagraphStyle, *, before: float = 0, note: str = "") -> Prose:
    """Return a paragraph of markup made by `markup`."""
    direction = begins_right_to_left(_TAGS.sub("", markup)) if has_right_to_left(markup) else None
    made = Prose(markup, _leftward(style) if direction else style)
    made.direction = direction
    made.spaceBefore = before
    made.note = note
    return made


def turn(broken: Any, *, is_right_to_left: bool) -> None:
    """Put every line of a broken paragraph in the order in which it is drawn."""
    if broken.kind == 0:
        broken.lines = [(line[0], _turned_words(line[1], is_right_to_left)) for line in broken.lines]
        return
    for line in broken.lines:
        line.words = _turned_pieces(line.words, is_right_to_left)


def _turned_words(words: Sequence[str], is_right_to_left: bool) -> list[str]:
    clusters = clusters_of(" ".join(words))
    return "".join(each for _, each in drawn(clusters, is_right_to_left=is_right_to_left)).split(" ")


def _turned_pieces(pieces: Sequence[Any], is_right_to_left: bool) -> list[Any]:
    owners = [(piece, cluster) for piece in pieces for cluster in clusters_of(piece.text)]
    found: list[Any] = []
    last = None
    for at, cluster in drawn([cluster for _, cluster in owners], is_right_to_left=is_right_to_left):
        piece = owners[at][0]
        if piece is last:
            found[-1].text += cluster
        else:
            found.append(piece.clone(text=cluster))
        last = piece
    return found


@cache
def _leftward(style: ParagraphStyle) -> ParagraphStyle:
    return ParagraphStyle(f"{style.name} leftward", parent=style, alignment=TA_RIGHT)


def fitting(style: ParagraphStyle, words: Sequence[str], width: float, least: float) -> ParagraphStyle:
    """Return the style, smaller if a word is wider than `width`, but not under `least` points."""
    widest = max((stringWidth(word, style.fontName, 1.0) for word in words), default=0.0)
    if widest * style.fontSize <= width:
        return style
    size = max(least, width / widest)
    return ParagraphStyle(
        f"{style.name} fitting", parent=style, fontSize=size, leading=style.leading * size / style.fontSize
    )
