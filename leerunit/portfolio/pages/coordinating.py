"""What the student was in the shifts of the unit: months, never how often, and their own words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from leerunit.catalogue.paper import Paper
from leerunit.domain.portfolio import CoordinatingItem
from leerunit.portfolio.pages.blocks import body, labelled
from leerunit.portfolio.pages.contents import key_of
from leerunit.portfolio.pages.prose import prose
from leerunit.portfolio.pages.sheet import Target
from leerunit.portfolio.pages.style import SUBTITLE, TITLE
from reportlab.platypus import Flowable


def coordinating_page(item: CoordinatingItem, paper: Paper) -> list[Flowable]:
    """Return the page."""
    title = prose(paper.say("coordinating.title"), TITLE)
    title.target = Target(key_of(item), paper.say("coordinating.title"), 1)
    flow: list[Flowable] = [title, prose(paper.say("coordinating.introduction"), SUBTITLE, before=6)]
    if item.text:
        flow += labelled(paper.say("coordinating.text"), [body(item.text)], before=18)
    for one in item.roles:
        months = [body(months_of(year, each, paper)) for year, each in _by_year(one.months)]
        flow += labelled(paper.say(f"coordinating.{one.role}"), months, before=18)
    return flow


def months_of(year: int, days: Sequence[date], paper: Paper) -> str:
    """Return the months of one year in words, as `september, oktober 2026`."""
    return f"{', '.join(paper.month(day) for day in days)} {year}"


def _by_year(days: Sequence[date]) -> list[tuple[int, list[date]]]:
    found: dict[int, list[date]] = {}
    for day in days:
        found.setdefault(day.year, []).append(day)
    return list(found.items())
