"""The booklet: a cover with the purpose of the unit, then a page or more for each story. No counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time
from functools import partial
from io import BytesIO

from leerunit.catalogue.paper import Paper, paper
from leerunit.domain.booklet import Booklet
from leerunit.domain.vocabulary import Language
from leerunit.portfolio.booklet.stories import story_page
from leerunit.portfolio.finish import finish
from leerunit.portfolio.pages.cover import AtFoot
from leerunit.portfolio.pages.furniture import Furniture, cover_sheet, story_sheet
from leerunit.portfolio.pages.markup import cleaned
from leerunit.portfolio.pages.panel import Marked
from leerunit.portfolio.pages.prose import prose
from leerunit.portfolio.pages.sheet import Sheet, Target
from leerunit.portfolio.pages.style import (
    BODY,
    BOTTOM,
    COVER_KIND,
    HEIGHT,
    LEFT,
    MOTTO,
    NAME,
    RIGHT,
    SMALL_2,
    TERRA,
    WIDTH,
)
from leerunit.portfolio.pages.typefaces import register
from leerunit.progress import Reporter
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate

ROOM_ABOVE, COVER_ABOVE, ROOM_BELOW = 77.0, 160.0, BOTTOM + 30


def write_booklet(booklet: Booklet, language: Language, reporter: Reporter) -> bytes:
    """Return the booklet as PDF; the same stories give the same bytes. Raises Cancelled."""
    register()
    words = paper(language)
    reporter.check()
    flow = _cover(booklet, words)
    for at, story in enumerate(booklet.stories):
        pages = story_page(story, booklet.word_for_resident, words, key=f"story{at}")
        flow += [NextPageTemplate(_name(at)), PageBreak(), *pages]
    out = BytesIO()
    document = BaseDocTemplate(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    document.addPageTemplates(_templates(booklet, words))
    years = words.say("booklet.year", years=years_of(booklet))
    document.build(
        flow, canvasmaker=partial(Sheet, page_of=lambda page, _: years if page == 1 else str(page))
    )
    reporter.report(1, 2)
    reporter.check()
    return finish(
        out.getvalue(),
        None,
        title=f"{words.say('booklet.title')}, {cleaned(booklet.unit_name)}",
        language=language,
        made_at=datetime.combine(booklet.made_on, time(), UTC),
    )


def short_name(booklet: Booklet, words: Paper) -> str:
    """Return the unit's name without the word LEER-unit before it."""
    before = words.say("footer.unit", name="")
    return booklet.unit_name.removeprefix(before).strip() or booklet.unit_name


def years_of(booklet: Booklet) -> str:
    """Return the school year (2026–2027)."""
    return f"{booklet.began}–{booklet.began + 1}"


def _cover(booklet: Booklet, words: Paper) -> list[Flowable]:
    name = short_name(booklet, words)
    kind = prose(words.say("booklet.kind"), COVER_KIND)
    kind.target = Target("cover", words.say("booklet.kind"))
    flow: list[Flowable] = [
        kind,
        prose(words.say("booklet.title"), NAME, before=6),
        prose(words.say("booklet.subtitle", name=name), MOTTO, before=18),
    ]
    if booklet.purpose:
        flow.append(prose(words.say("booklet.purpose", purpose=booklet.purpose), BODY, before=30))
    flow.append(prose(words.say("booklet.about"), BODY, before=14))
    flow.append(AtFoot(Marked("heart", TERRA, [prose(words.say("booklet.consent"), SMALL_2)], indent=28)))
    return flow


def _templates(booklet: Booklet, words: Paper) -> list[PageTemplate]:
    place = ", ".join(part for part in (booklet.unit_name, booklet.place) if part)
    cover = Furniture(words.say("booklet.title"), place)
    foot = words.say("booklet.foot", name=short_name(booklet, words), years=years_of(booklet))
    found = [_template("cover", COVER_ABOVE, partial(cover_sheet, cover))]
    for at, story in enumerate(booklet.stories):
        furniture = Furniture(", ".join(story.themes), foot)
        state = words.say(f"booklet.state_{story.state}")
        found.append(_template(_name(at), ROOM_ABOVE, partial(story_sheet, furniture, state)))
    return found


def _template(name: str, above: float, draw: Callable[[Canvas], object]) -> PageTemplate:
    frame = Frame(LEFT, ROOM_BELOW, RIGHT - LEFT, HEIGHT - above - ROOM_BELOW, 0, 0, 0, 0)
    return PageTemplate(name, frame, onPage=lambda canvas, _: draw(canvas))


def _name(at: int) -> str:
    return f"story {at}"
