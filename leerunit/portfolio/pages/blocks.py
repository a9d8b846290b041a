"""Panels that several pages share, each with an icon, a heading and a text."""

from __future__ import annotations

from collections.abc import Sequence

from leerunit.portfolio.pages.panel import Frame, Marked, Panel
from leerunit.portfolio.pages.prose import Prose, prose
from leerunit.portfolio.pages.style import BODY, INK, LABEL, LINE, MOSS, PANEL_HEAD, colour, tinted
from reportlab.lib.colors import Color
from reportlab.platypus import CondPageBreak, Flowable

MOSS_FRAME = Frame(fill=colour("moss-tint"), line=None)
SAND_FRAME = Frame(fill=colour("sunk"), line=LINE)
PLAIN_FRAME = Frame(fill=None, line=LINE, stays_whole=True)


def moss_panel(icon: str, heading: str, text: str, *, before: float = 14) -> Panel:
    """Return the panel for what was agreed, and for what it changed."""
    return _headed(MOSS_FRAME, icon, MOSS, heading, text, before)


def sand_panel(icon: str, heading: str, text: str, *, before: float = 14) -> Panel:
    """Return the panel for differing views and for letting go: no lesser place."""
    return _headed(SAND_FRAME, icon, INK, heading, text, before)


def labelled(label: str, texts: Sequence[Flowable], *, before: float = 12, note: str = "") -> list[Flowable]:
    """Return a small heading with what belongs to it; not left alone at the foot of a page."""
    head = prose(label, LABEL, before=before, note=note)
    return [CondPageBreak(72), head, *texts]


def body(text: str, *, before: float = 0) -> Prose:
    """Return a paragraph of a person's words."""
    return prose(text, BODY, before=before)


def _headed(frame: Frame, icon: str, tint: Color, heading: str, text: str, before: float) -> Panel:
    head = Marked(icon, tint, [prose(heading, tinted(PANEL_HEAD, tint))])
    head.keepWithNext = 1
    return Panel([head, body(text)], frame, before=before)
