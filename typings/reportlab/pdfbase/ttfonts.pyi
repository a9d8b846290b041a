from pathlib import Path
from typing import Any, BinaryIO

class TTFontFace:
    charToGlyph: dict[int, int]
    charWidths: dict[int, float]
    ascent: float
    descent: float

class TTFont:
    fontName: str
    face: TTFontFace
    def __init__(self, name: str, filename: str | Path | BinaryIO, validate: int = 0, subfontIndex: int | str = 0, **kw: Any) -> None: ...
    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float: ...
