"""What stands on every page around the words: margin line, header, the unit's name at the foot, the mark."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from leerunit.portfolio.pages.bidi import begins_right_to_left, clusters_of, drawn, has_right_to_left, joined
from leerunit.portfolio.pages.markup import cleaned
from leerunit.portfolio.pages.style import (
    BOTTOM,
    HEIGHT,
    INK,
    INK_3,
    LEFT,
    MARGIN_COLOUR,
    MARGIN_LINE,
    META,
    PETROL,
    RIGHT,
    TOP,
    WIDE_LEFT,
)
from leerunit.portfolio.pages.typefaces import BOLD, TEXT, runs
from reportlab.lib.colors import white
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

LINE_LIMIT = 300
"""Characters of a header that are looked at."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """Title of the document and name of the unit, as they return on every page."""

    title: str
    place: str


def cover_sheet(furniture: Furniture, canvas: Canvas) -> None:
    """Draw the sheet of the cover."""
    _margin_line(canvas)
    draw_mark(canvas, 54.8, HEIGHT - 80.5, 26)
    draw_word_mark(canvas, LEFT, HEIGHT - 71.5)
    _foot(furniture, canvas, LEFT)


def story_sheet(furniture: Furniture, heading: str, canvas: Canvas) -> None:
    """Draw the sheet of a page with a margin line."""
    _margin_line(canvas)
    _head(furniture, heading, canvas, LEFT)
    _foot(furniture, canvas, LEFT)


def wide_sheet(furniture: Furniture, heading: str, canvas: Canvas) -> None:
    """Draw the sheet of a page where voices stand side by side."""
    _head(furniture, heading, canvas, WIDE_LEFT)
    _foot(furniture, canvas, WIDE_LEFT)


def draw_mark(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Draw the logo: a quotation mark on petrol."""
    canvas.setFillColor(PETROL)
    canvas.roundRect(x, y, size, size, size * 0.2, stroke=0, fill=1)
    canvas.setFillColor(white)
    mark = size * 1.24
    canvas.setFont(BOLD, mark)
    canvas.drawString(x + (size - stringWidth("“", BOLD, mark)) / 2, y - size * 0.19, "“")


def draw_word_mark(canvas: Canvas, x: float, y: float, size: float = 14) -> None:
    """Draw the name of the program."""
    canvas.setFillColor(INK)
    canvas.setFont(BOLD, size)
    canvas.drawString(x, y, "LEER")
    after = x + stringWidth("LEER", BOLD, size)
    canvas.setFont(TEXT, size)
    canvas.drawString(after, y, "unit")


def draw_line(canvas: Canvas, x: float, y: float, text: str, width: float) -> None:
    """Draw one line of small text, ending in "…" when it is wider than `width`."""
    for face, piece in runs(_shortened(text, width), TEXT):
        canvas.setFont(face, META.fontSize)
        canvas.drawString(x, y, piece)
        x += stringWidth(piece, face, META.fontSize)


@lru_cache(maxsize=16)
def _shortened(text: str, width: float) -> str:
    line = cleaned(text[:LINE_LIMIT]).replace("\n", " ")
    while line and _width(line) > width:
        line = line.removesuffix("…")[:-1].rstrip() + "…"
    if not has_right_to_left(line):
        return line
    order = drawn(clusters_of(joined(line)), is_right_to_left=begins_right_to_left(line))
    return "".join(cluster for _, cluster in order)


def _width(line: str) -> float:
    return sum(stringWidth(piece, face, META.fontSize) for face, piece in runs(line, TEXT))


def _margin_line(canvas: Canvas) -> None:
    canvas.setStrokeColor(MARGIN_COLOUR)
    canvas.setLineWidth(0.9)
    canvas.line(MARGIN_LINE, 0, MARGIN_LINE, HEIGHT)


def _head(furniture: Furniture, heading: str, canvas: Canvas, left: float) -> None:
    canvas.setFillColor(INK_3)
    canvas.setFont(TEXT, META.fontSize)
    y = HEIGHT - TOP - 3
    canvas.drawRightString(RIGHT, y, heading)
    draw_line(canvas, left, y, furniture.title, RIGHT - left - stringWidth(heading, TEXT, META.fontSize) - 20)


def _foot(furniture: Furniture, canvas: Canvas, left: float) -> None:
    canvas.setFillColor(INK_3)
    draw_line(canvas, left, BOTTOM, furniture.place, RIGHT - left - 110)
