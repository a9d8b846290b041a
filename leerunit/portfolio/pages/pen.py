"""Thin lines to write on with a pen or to part rows, and words behind a hanging quotation mark."""

from __future__ import annotations

from leerunit.portfolio.pages.stack import Stack, draw_stack, stack_height
from leerunit.portfolio.pages.style import LINE, PETROL
from leerunit.portfolio.pages.typefaces import BOLD
from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

MARK, MARK_INDENT = 26.0, 17.0


class Rule(Flowable):
    """A line across, with room above and below it in points."""

    def __init__(self, tint: Color, *, before: float, after: float) -> None:
        super().__init__()
        self.tint = tint
        self.spaceBefore = before
        self.after = after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = self.after
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(self.tint)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, self.height, self.width, self.height)


class PenLines(Flowable):
    """So many empty lines to write on, `leading` points from one to the next."""

    def __init__(self, lines: int, leading: float) -> None:
        super().__init__()
        self.lines = lines
        self.leading = leading

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = self.lines * self.leading
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.6)
        for number in range(self.lines):
            self.canv.line(0, number * self.leading, self.width, number * self.leading)


class HangingMark(Flowable):
    """Words with a quotation mark hanging before their first line."""

    def __init__(self, stack: Stack, *, before: float = 0) -> None:
        super().__init__()
        self.stack = stack
        self.spaceBefore = before

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = stack_height(self.stack, width - MARK_INDENT)
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setFont(BOLD, MARK)
        self.canv.setFillColor(PETROL)
        self.canv.drawString(0, self.height - MARK * 0.83, "“")
        draw_stack(self.stack, self.canv, MARK_INDENT, self.height, self.width - MARK_INDENT)
