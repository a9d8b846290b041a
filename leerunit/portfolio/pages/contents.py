"""The table of contents: every item under its kind, with its page."""

from __future__ import annotations

from leerunit.catalogue.paper import Paper
from leerunit.domain.portfolio import (
    CoordinatingItem,
    EvaluationItem,
    GivenItem,
    PortfolioContent,
    PortfolioItem,
    QuestionItem,
    YieldItem,
)
from leerunit.portfolio.pages.prose import Prose, prose
from leerunit.portfolio.pages.sheet import Target
from leerunit.portfolio.pages.style import (
    CONTENTS_KIND,
    CONTENTS_LINE,
    META,
    TITLE,
)
from reportlab.platypus import Flowable

CONTENTS_KEY = "contents"
YIELDS_KEY = "own-yields"
GIVEN_KEY = "given"
KINDS = ("question", "own_yield", "evaluation", "given", "coordinating")
"""Kinds in the order in which they are printed."""


def in_order(content: PortfolioContent) -> list[PortfolioItem]:
    """Return the items as they are printed: kind by kind, what is not known last."""
    return sorted(
        content.items, key=lambda each: KINDS.index(each.kind) if each.kind in KINDS else len(KINDS)
    )


def key_of(item: PortfolioItem) -> str:
    """Return the key under which an item is found in the document."""
    match item:
        case YieldItem():
            return YIELDS_KEY
        case GivenItem():
            return GIVEN_KEY
        case _:
            return f"item-{item.id}"


def line_of(item: PortfolioItem, paper: Paper) -> str:
    """Return the words that stand for an item in the table of contents and the bookmarks."""
    match item:
        case QuestionItem():
            return item.question
        case YieldItem():
            return item.question or item.text
        case EvaluationItem():
            return f"{paper.say(f'evaluations.{item.evaluation_kind}')}, {paper.month_year(item.on)}"
        case CoordinatingItem():
            return paper.say("coordinating.title")
        case _:
            return item.title


def contents(content: PortfolioContent, paper: Paper, missing: list[str]) -> list[Flowable]:
    """Return the page with the table; `missing` lists names of letters without a shape."""
    head = prose(paper.say("contents.title"), TITLE)
    head.target = Target(CONTENTS_KEY, paper.say("contents.title"))
    flow: list[Flowable] = [head]
    before = ""
    for item in in_order(content):
        group = item.kind if item.kind in KINDS else "unknown"
        if group != before:
            label = prose(paper.say(f"contents.{group}"), CONTENTS_KIND, before=18)
            label.keepWithNext = 1
            flow.append(label)
        before = group
        flow.append(_line(item, paper))
    if not content.items:
        flow.append(prose(paper.say("contents.empty"), CONTENTS_LINE, before=18))
    flow.append(prose(paper.say("contents.data"), META, before=26))
    if missing:
        note = paper.say("contents.missing", letters=", ".join(missing))
        flow.append(prose(note, META, before=8))
    return flow


def _line(item: PortfolioItem, paper: Paper) -> Prose:
    line = prose(line_of(item, paper), CONTENTS_LINE, before=5)
    line.promised = key_of(item)
    return line
