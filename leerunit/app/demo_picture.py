"""A small picture for the demo, drawn here: the board of the week, with soup on Thursday."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 364, 220

_PAPER, _LINE, _HEAD = "#fbfaf6", "#cdc6b4", "#0c5560"
_NOTES = ("#e2eed6", "#dfecf0", "#f6e2d6")
_BOWL, _SOUP, _STEAM = "#833615", "#f0b070", "#857f6c"
_DAYS, _TOP, _ROW = 7, 28, 62
_DAY = WIDTH // _DAYS
_THURSDAY = 3
_WRITTEN = ((0, 0, 0), (0, 2, 1), (1, 1, 2), (2, 0, 1), (4, 2, 0), (5, 1, 1), (6, 0, 2))
"""Which notes hang on the board: day, row, colour."""


def week_board() -> bytes:
    """Return the picture as PNG."""
    board = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    pen = ImageDraw.Draw(board)
    pen.rectangle((0, 0, WIDTH, _TOP - 1), fill=_HEAD)
    for day in range(_DAYS):
        pen.line((day * _DAY, _TOP, day * _DAY, HEIGHT), fill=_LINE)
    for day, row, colour in _WRITTEN:
        _note(pen, day * _DAY, _TOP + row * _ROW, _NOTES[colour])
    _soup(pen, _THURSDAY * _DAY + _DAY // 2, 120)
    kept = BytesIO()
    board.save(kept, "PNG")
    return kept.getvalue()


def _note(pen: ImageDraw.ImageDraw, left: int, top: int, colour: str) -> None:
    pen.rectangle((left + 7, top + 9, left + _DAY - 7, top + 53), fill=colour)
    for down, short in ((20, 17), (30, 20), (40, 22)):
        pen.rectangle((left + 12, top + down, left + _DAY - short, top + down + 1), fill=_LINE)


def _soup(pen: ImageDraw.ImageDraw, middle: int, top: int) -> None:
    pen.pieslice((middle - 20, top - 16, middle + 20, top + 24), 0, 180, fill=_BOWL)
    pen.rectangle((middle - 19, top, middle + 19, top + 4), fill=_SOUP)
    for aside in (-8, 0, 8):
        pen.line((middle + aside - 2, top - 6, middle + aside + 2, top - 25), fill=_STEAM, width=2)
