"""A paragraph that may have a note in the margin, a hanging mark, and a place in the table of contents."""

from __future__ import annotations

from collections.abc import Sequence

from leerunit.portfolio.pages.markup import printed
from leerunit.portfolio.pages.sheet import Sheet, Target
from leerunit.portfolio.pages.style import INK_3, LEFT, MARGIN_NOTE, MARK, META, PETROL
from leerunit.portfolio.pages.typefaces import BOLD, TEXT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

MARK_SIZE = 64.0


class Prose(Paragraph):
    """Every paragraph of a portfolio is one of these; its text comes from `markup` only."""

    note = ""
    has_mark = False
    target: Target | None = None
    promised: str | None = None

    def split(self, width: float, height: float) -> Sequence[Prose]:
        pieces = [piece for piece in super().split(width, height) if isinstance(piece, Prose)]
        if pieces and pieces[0] is not self:
            first = pieces[0]
            first.note, first.has_mark, first.target = self.note, self.has_mark, self.target
            first.promised = self.promised
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
        super().draw()


def prose(text: str, style: ParagraphStyle, *, before: float = 0, note: str = "") -> Prose:
    """Return a paragraph of plain text, `before` points below the one above, with a note in the margin."""
    return composed(printed(text, style.fontName), style, before=before, note=note)


def composed(markup: str, style: ParagraphStyle, *, before: float = 0, note: str = "") -> Prose:
    """Return a paragraph of markup made by `markup`."""
    made = Prose(markup, style)
    made.spaceBefore = before
    made.note = note
    return made


def fitting(style: ParagraphStyle, words: Sequence[str], width: float, least: float) -> ParagraphStyle:
    """Return the style, smaller if a word is wider than `width`, but not under `least` points."""
    widest = max((stringWidth(word, style.fontName, 1.0) for word in words), default=0.0)
    if widest * style.fontSize <= width:
        return style
    size = max(least, width / widest)
    return ParagraphStyle(
        f"{style.name} fitting", parent=style, fontSize=size, leading=style.leading * size / style.fontSize
    )
