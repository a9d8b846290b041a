"""Colours, measures and kinds of text of the drawing; colours come from `resources/style/tokens.json`."""

from __future__ import annotations

import json
from importlib import resources

from leerunit.portfolio.pages.typefaces import MEDIUM, STRONG, TEXT
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

WIDTH, HEIGHT = A4
LEFT = 154.6
"""Points from the left edge to the story."""

WIDE_LEFT = 54.1
"""Points from the left edge to pages without a margin line."""

RIGHT = WIDTH - 51.5
MARGIN_LINE = 134.0
MARGIN_NOTE = 55.4
MARK = 87.6
TOP = 46.4
"""Points from the upper edge to the middle of the header."""

BOTTOM = 36.0
STORY_WIDTH = RIGHT - LEFT
WIDE_WIDTH = RIGHT - WIDE_LEFT

_LIGHT: dict[str, str] = json.loads((resources.files("resources.style") / "tokens.json").read_text("utf-8"))[
    "color"
]["light"]


def colour(name: str) -> Color:
    """Return a colour of the light theme by its name in the tokens."""
    return HexColor(_LIGHT[name])


INK, INK_2, INK_3 = colour("ink"), colour("ink-2"), colour("ink-3")
PETROL, MOSS, TERRA = colour("petrol"), colour("moss"), colour("terra")
MARGIN_COLOUR, LINE, FIELD = colour("margin-line"), colour("line-strong"), colour("field")


def _style(name: str, size: float, leading: float, tint: Color = INK, face: str = TEXT) -> ParagraphStyle:
    return ParagraphStyle(
        name, fontName=face, fontSize=size, leading=leading, textColor=tint, allowOrphans=0, allowWidows=0
    )


META = _style("meta", 10.1, 14, INK_3)
BODY = _style("body", 12, 19.2)
LABEL = _style("label", 11.2, 17.5, PETROL, STRONG)
TITLE = _style("title", 26.2, 34.8, INK, MEDIUM)
SUBTITLE = _style("subtitle", 12, 19, INK_2)
HEADING = _style("heading", 15.4, 21, INK, STRONG)
HELPER = _style("helper", 12, 19, INK_2)
HELPER_WORDS = _style("helper words", 12.6, 19.2)
PANEL_HEAD = _style("panel head", 12.6, 19, INK, STRONG)
SMALL = _style("small", 11.2, 16.6)
SMALL_2 = _style("small second", 11.2, 16.6, INK_2)
SMALL_STRONG = _style("small strong", 11.2, 16.6, PETROL, STRONG)
NAME = _style("name", 38.7, 45, INK, STRONG)
MOTTO = _style("motto", 18, 25.8)
MOTTO.rightIndent = 90
COVER_KIND = _style("cover kind", 14, 19, PETROL, STRONG)
CHOICE = _style("choice", 12.7, 19, PETROL, STRONG)
FACT_NAME = _style("fact name", 12, 17.4, INK_2)
FACT = _style("fact", 12, 17.4)
CONTENTS_KIND = _style("contents kind", 11.2, 17.5, PETROL, STRONG)
CONTENTS_LINE = _style("contents line", 12.6, 18.5)
CONTENTS_LINE.rightIndent = 44


def tinted(style: ParagraphStyle, tint: Color) -> ParagraphStyle:
    """Return the same kind of text in another colour."""
    return ParagraphStyle(f"{style.name} tinted", parent=style, textColor=tint)
