"""The whole document: cover, contents, and one item after another on the sheet of its kind."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import partial
from io import BytesIO
from typing import Any

from leerunit.catalogue.paper import Paper, paper
from leerunit.domain.portfolio import (
    CoordinatingItem,
    EvaluationItem,
    GivenItem,
    PortfolioContent,
    PortfolioItem,
    QuestionItem,
    YieldItem,
)
from leerunit.portfolio.pages.contents import contents, in_order
from leerunit.portfolio.pages.coordinating import coordinating_page
from leerunit.portfolio.pages.cover import cover, unit_name
from leerunit.portfolio.pages.evaluations import evaluation_page
from leerunit.portfolio.pages.furniture import Furniture, cover_sheet, story_sheet, wide_sheet
from leerunit.portfolio.pages.given import given_page
from leerunit.portfolio.pages.markup import cleaned
from leerunit.portfolio.pages.questions import question_page
from leerunit.portfolio.pages.rest import rest_page
from leerunit.portfolio.pages.sheet import Sheet
from leerunit.portfolio.pages.style import BOTTOM, HEIGHT, LEFT, RIGHT, WIDE_LEFT, WIDTH
from leerunit.portfolio.pages.typefaces import register, shapeless
from leerunit.portfolio.pages.yields import yields_page
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate

ROOM_ABOVE = 77.0
COVER_ABOVE = 123.0
ROOM_BELOW = BOTTOM + 30
MISSING_NAMED = 40
"""Letters without a shape that are named; more are counted by "…"."""

Section = tuple[str, list[Flowable]]
"""Words in the header's right corner, and what stands on the pages."""


def title_of(content: PortfolioContent) -> str:
    """Return the title of the document."""
    return paper(content.language).say("document.title", name=cleaned(content.student.name))


def lay_out(content: PortfolioContent) -> bytes:
    """Return the pages as PDF; the same content gives the same bytes."""
    register()
    words = paper(content.language)
    place = ", ".join(part for part in (_unit(content, words), content.unit.place) if part)
    furniture = Furniture(title_of(content), place)
    missing = _names(shapeless(cleaned(text) for text in _texts(content)))
    opening = [
        (words.say("header.contents"), contents(content, words, missing)),
    ]
    sections = opening + list(_sections(content, words))
    flow = cover(content, words)
    for heading, pages in sections:
        flow += [NextPageTemplate(heading), PageBreak(), *pages]
    return _built(flow, _templates(sections, furniture, words), words)


def _sections(content: PortfolioContent, words: Paper) -> Iterator[Section]:
    items = in_order(content)
    taken = [item for item in items if isinstance(item, YieldItem)]
    given = [item for item in items if isinstance(item, GivenItem)]
    for item in items:
        match item:
            case YieldItem():
                if item is taken[0]:
                    yield words.say("header.own_yield"), yields_page(taken, words)
            case GivenItem():
                if item is given[0]:
                    yield words.say("header.given"), given_page(given, words)
            case _:
                yield _section(item, words, unit_name(content, words))


def _section(item: PortfolioItem, words: Paper, place: str) -> Section:
    match item:
        case QuestionItem():
            return words.say("header.question"), question_page(item, words)
        case EvaluationItem():
            heading = words.say(f"evaluations.{item.evaluation_kind}")
            return heading, evaluation_page(item, words, place)
        case CoordinatingItem():
            return words.say("header.coordinating"), coordinating_page(item, words)
        case _:
            return words.say("header.unknown"), rest_page(item, words)


def _templates(sections: list[Section], furniture: Furniture, words: Paper) -> list[PageTemplate]:
    evaluations = {name for name, _ in sections} - {
        words.say(f"header.{kind}")
        for kind in ("contents", "question", "own_yield", "given", "coordinating", "unknown")
    }
    found = [_template("cover", LEFT, COVER_ABOVE, partial(cover_sheet, furniture))]
    for heading in dict.fromkeys(name for name, _ in sections):
        if heading in evaluations:
            found.append(_template(heading, WIDE_LEFT, ROOM_ABOVE, partial(wide_sheet, furniture, heading)))
        else:
            found.append(_template(heading, LEFT, ROOM_ABOVE, partial(story_sheet, furniture, heading)))
    return found


def _template(name: str, left: float, above: float, draw: Callable[[Canvas], object]) -> PageTemplate:
    frame = Frame(left, ROOM_BELOW, RIGHT - left, HEIGHT - above - ROOM_BELOW, 0, 0, 0, 0)
    return PageTemplate(name, frame, onPage=lambda canvas, _: draw(canvas))


def _built(flow: list[Flowable], templates: list[PageTemplate], words: Paper) -> bytes:
    out = BytesIO()
    document = BaseDocTemplate(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    document.addPageTemplates(templates)

    def page_of(page: int, pages: int) -> str:
        return words.say("footer.page", page=page, pages=pages)

    document.build(flow, canvasmaker=partial(Sheet, page_of=page_of))
    return out.getvalue()


def _unit(content: PortfolioContent, words: Paper) -> str:
    return words.say("footer.unit", name=unit_name(content, words))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def _names(letters: list[str]) -> list[str]:
    names = [unicodedata.name(letter, "□").lower() for letter in letters if letter != "\n"]
    return names if len(names) <= MISSING_NAMED else [*names[:MISSING_NAMED], "…"]
