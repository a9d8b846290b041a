"""A small picture for the demo, drawn here: the board of the week, with soup on Thursday."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable

WIDTH, HEIGHT = 364, 220

_PAPER, _LINE, _HEAD = (251, 250, 246), (205, 198, 180), (12, 85, 96)
_NOTES = ((226, 238, 214), (223, 236, 240), (246, 226, 214))
_BOWL, _SOUP, _STEAM = (131, 54, 21), (240, 176, 112), (133, 127, 108)
_DAYS, _DAY = 7, WIDTH // 7
_THURSDAY = 3
_WRITTEN = {(0, 0): 0, (0, 2): 1, (1, 1): 2, (2, 0): 1, (4, 2): 0, (5, 1): 1, (6, 0): 2}
"""Which notes hang on the board, by day and row, each in its colour."""

Colour = tuple[int, int, int]


def week_board() -> bytes:
    """Return the picture as PNG."""
    rows = (b"\0" + bytes(_flat(_dot(x, y) for x in range(WIDTH))) for y in range(HEIGHT))
    head = struct.pack(">2I5B", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _flat(dots: Iterable[Colour]) -> Iterable[int]:
    return (value for dot in dots for value in dot)


def _dot(x: int, y: int) -> Colour:
    day, across = divmod(x, _DAY)
    if y < 28:
        return _HEAD
    if across == 0:
        return _LINE
    if day == _THURSDAY:
        return _soup(across - _DAY // 2, y - 120)
    return _note(day, across, y - 28)


def _note(day: int, across: int, down: int) -> Colour:
    row, at = divmod(down, 62)
    colour = _WRITTEN.get((day, row))
    if colour is None or not (6 < across < _DAY - 6 and 8 < at < 54):
        return _PAPER
    is_words = at in {20, 21, 30, 31, 40, 41} and 11 < across < _DAY - 12 - at // 4
    return _LINE if is_words else _NOTES[colour]


def _soup(across: int, down: int) -> Colour:
    """The bowl around a middle, with steam above it."""
    if 0 <= down <= 4 and abs(across) < 20:
        return _SOUP
    if 4 < down < 22 and across * across + (down - 4) * (down - 4) < 400:
        return _BOWL
    rises = -26 < down < -4 and (across + down // 5) % 10 in {0, 1} and abs(across) < 13
    return _STEAM if rises else _PAPER
