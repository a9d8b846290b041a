"""One plain page for who lives here and who visits: large letters, no names, no dates, a way to speak up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time
from functools import partial
from io import BytesIO

from leerunit.catalogue.paper import Paper, paper
from leerunit.domain.booklet import Booklet, BookletStory, season_of
from leerunit.domain.vocabulary import Language
from leerunit.portfolio.booklet.pages import short_name
from leerunit.portfolio.finish import finish
from leerunit.portfolio.pages.blocks import PLAIN_FRAME
from leerunit.portfolio.pages.furniture import draw_line
from leerunit.portfolio.pages.markup import in_face, printed
from leerunit.portfolio.pages.panel import Marked, Panel
from leerunit.portfolio.pages.prose import Prose, composed, prose
from leerunit.portfolio.pages.sheet import Sheet
from leerunit.portfolio.pages.stack import stack_height
from leerunit.portfolio.pages.style import (
    BODY,
    BOTTOM,
    CHOICE,
    COVER_KIND,
    HEIGHT,
    INK,
    INK_3,
    MARGIN_COLOUR,
    NAME,
    PANEL_HEAD,
    RIGHT,
    SMALL_2,
    TERRA,
    WIDTH,
    tinted,
)
from leerunit.portfolio.pages.typefaces import STRONG, register
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

LEFT, LINE_AT, ABOVE = 82.0, 54.0, 60.0
SIZES = (16.0, 15.0, 14.0, 13.0)
"""Points of the letters, from large to the least that reads well; then fewer stories."""


def write_plain_page(booklet: Booklet, language: Language) -> tuple[bytes, int]:
    """Return one page as PDF and how many stories had no room; the same stories give the same bytes."""
    register()
    words = paper(language)
    stories = [story for story in booklet.stories if story.in_short]
    flow, left_out = _fitting(booklet, stories, words)
    out = BytesIO()
    document = BaseDocTemplate(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    frame = Frame(LEFT, BOTTOM + 24, RIGHT - LEFT, _room(), 0, 0, 0, 0)
    place = ", ".join(part for part in (booklet.unit_name, booklet.place) if part)
    document.addPageTemplates([PageTemplate("page", frame, onPage=lambda canvas, _: _furnish(canvas, place))])
    season = f"{words.say(f'booklet.{season_of(booklet.made_on)}')} {booklet.made_on.year}"
    document.build(flow, canvasmaker=partial(Sheet, page_of=lambda *_: season))
    finished = finish(
        out.getvalue(),
        None,
        title=_title(booklet, words),
        language=language,
        made_at=datetime.combine(booklet.made_on, time(), UTC),
    )
    return finished, left_out


def _room() -> float:
    return HEIGHT - ABOVE - BOTTOM - 24


def _title(booklet: Booklet, words: Paper) -> str:
    return words.say(f"booklet.plain_title_{season_of(booklet.made_on)}")


def _fitting(booklet: Booklet, stories: Sequence[BookletStory], words: Paper) -> tuple[list[Flowable], int]:
    for left_out in range(len(stories) + 1):
        kept = stories[: len(stories) - left_out]
        for size in SIZES:
            flow = _flow(booklet, kept, words, size)
            if stack_height(flow, RIGHT - LEFT) <= _room():
                return flow, left_out
    raise AssertionError("a page without stories fits")


def _flow(booklet: Booklet, stories: Sequence[BookletStory], words: Paper, size: float) -> list[Flowable]:
    letters = ParagraphStyle(f"plain {size}", parent=BODY, fontSize=size, leading=size * 1.55)
    heading = ParagraphStyle("plain title", parent=NAME, fontSize=30, leading=36)
    name = short_name(booklet, words)
    head = Marked("heart", TERRA, [prose(words.say("booklet.plain_ask"), tinted(CHOICE, INK))], indent=26)
    head.keepWithNext = 1
    how = ParagraphStyle("plain how", parent=PANEL_HEAD, fontName=BODY.fontName, fontSize=14, leading=21)
    return [
        prose(words.say("booklet.plain_kind"), COVER_KIND),
        prose(_title(booklet, words), heading, before=6),
        prose(words.say("booklet.plain_about", name=name), letters, before=14),
        *(_story(story, letters) for story in stories),
        Panel([head, prose(words.say("booklet.plain_how"), how)], PLAIN_FRAME, before=18),
        prose(words.say("booklet.plain_names"), SMALL_2, before=14),
    ]


def _story(story: BookletStory, letters: ParagraphStyle) -> Prose:
    lead = in_face(story.question, STRONG)
    return composed(f"{lead} {printed(story.in_short, letters.fontName)}", letters, before=12)


def _furnish(canvas: Canvas, place: str) -> None:
    canvas.setStrokeColor(MARGIN_COLOUR)
    canvas.setLineWidth(0.9)
    canvas.line(LINE_AT, 0, LINE_AT, HEIGHT)
    canvas.setFillColor(INK_3)
    draw_line(canvas, LEFT, BOTTOM, place, RIGHT - LEFT - 130)
