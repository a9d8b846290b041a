"""Colours, letters and measures of the notebook, made from `resources/style/tokens.json`.

One theme is current at a time. Painted parts read it when they paint; when it changes the window builds its
screens anew, so no part has to follow a change by itself.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum, unique

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from resources import FOLDER

TEXT_SIZES = (100, 110, 125, 150, 175, 200)


@unique
class Mode(StrEnum):
    """How light the window is; SYSTEM follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Letter:
    """One kind of text: size and line height in pixels at 100 %, weight 300 to 700."""

    px: float
    line: float
    weight: int


@dataclass(frozen=True, slots=True)
class Tokens:
    family: str
    letters: dict[str, Letter]
    colours: dict[str, dict[str, str]]


def read_tokens() -> Tokens:
    """Read the design tokens that come with the program."""
    raw = json.loads((FOLDER / "style" / "tokens.json").read_text("utf-8"))
    letters = {name: Letter(t["px"], t["line"], t["weight"]) for name, t in raw["type"].items()}
    return Tokens(raw["font"]["family"], letters, raw["color"])


def _colour(value: str) -> QColor:
    if not value.startswith("rgba"):
        return QColor(value)
    red, green, blue, alpha = value[5:-1].split(",")
    return QColor(int(red), int(green), int(blue), round(float(alpha) * 255))


class Theme:
    """The look in use: `dark` and `scale` (1.0 to 2.0) with the tokens they give."""

    def __init__(self, tokens: Tokens, *, dark: bool = False, scale: float = 1.0) -> None:
        self.tokens = tokens
        self.dark = dark
        self.scale = scale
        self._colours = {name: _colour(v) for name, v in tokens.colours["dark" if dark else "light"].items()}
        self._points_per_pixel = 72.0 / QGuiApplication.primaryScreen().logicalDotsPerInch()
        self._fonts: dict[tuple[str, int, bool], QFont] = {}

    @property
    def is_large(self) -> bool:
        """Whether text is so large that margin columns move above and the rail shows icons only."""
        return self.scale >= 1.5

    def colour(self, name: str) -> QColor:
        """Return the colour of a token, such as `petrol-tint`."""
        return self._colours[name]

    def hex(self, name: str) -> str:
        return self._colours[name].name()

    def px(self, pixels: float) -> int:
        """Return a measure that grows with the text, such as the height of a button."""
        return round(pixels * self.scale)

    def gap(self, pixels: float) -> int:
        """Return a space; it grows half as fast as the text."""
        return round(pixels * (1 + (self.scale - 1) / 2))

    def line_height(self, letter: str) -> float:
        return self.tokens.letters[letter].line * self.scale

    def font(self, letter: str, weight: int | None = None, *, italic: bool = False) -> QFont:
        """Return the font of a token (`body`, `meta`, `quoteM` ...), if asked in another weight."""
        kind = self.tokens.letters[letter]
        key = (letter, weight or kind.weight, italic)
        if key not in self._fonts:
            font = QFont(self.tokens.family)
            font.setPointSizeF(kind.px * self.scale * self._points_per_pixel)
            font.setWeight(QFont.Weight(key[1]))
            font.setItalic(italic)
            if letter == "timer":
                font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return QFont(self._fonts[key])

    def palette(self) -> QPalette:
        """Return the palette that gives plain Qt parts the same colours."""
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        pairs = (
            (role.Window, "paper"),
            (role.WindowText, "ink"),
            (role.Base, "card"),
            (role.AlternateBase, "sunk"),
            (role.Text, "ink"),
            (role.PlaceholderText, "ink-3"),
            (role.Button, "card"),
            (role.ButtonText, "ink"),
            (role.BrightText, "terra"),
            (role.Highlight, "petrol"),
            (role.HighlightedText, "on-petrol"),
            (role.Accent, "petrol"),
            (role.Link, "petrol"),
            (role.LinkVisited, "petrol"),
            (role.ToolTipBase, "toast"),
            (role.ToolTipText, "on-toast"),
            (role.Light, "card"),
            (role.Midlight, "line"),
            (role.Mid, "line-strong"),
            (role.Dark, "field"),
            (role.Shadow, "field"),
        )
        palette = QPalette()
        for one, token in pairs:
            palette.setColor(one, self.colour(token))
        for one in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(group.Disabled, one, self.colour("ink-3"))
        return palette

    def fill(self, template: str) -> str:
        """Fill `@token@` in a style sheet; used on single controls only, never for the whole window."""
        for name, colour in self._colours.items():
            template = template.replace(f"@{name}@", colour.name())
        return template


_current: list[Theme] = []


def current() -> Theme:
    """Return the theme in use; the first call makes the light one at 100 %."""
    if not _current:
        _current.append(Theme(read_tokens()))
    return _current[0]


def is_dark(mode: Mode) -> bool:
    """Return whether the window is dark.

    Before a theme is in use the palette tells of the computer: asking Qt would touch its namespace `Qt`, see
    `ui.sign_in.ink`.
    """
    if mode is not Mode.SYSTEM:
        return mode is Mode.DARK
    if not _current:
        palette = QGuiApplication.palette()
        return palette.color(palette.ColorRole.Window).lightness() < 128
    from PySide6.QtCore import Qt

    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def use(app: QApplication, *, dark: bool, scale: float) -> Theme:
    """Make a theme current and give the application its palette and font."""
    theme = Theme(_current[0].tokens if _current else read_tokens(), dark=dark, scale=scale)
    _current[:] = [theme]
    app.setPalette(theme.palette())
    app.setFont(theme.font("body"))
    return theme
