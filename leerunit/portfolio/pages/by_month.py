"""A page of short items in order, with the month in the margin where it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from leerunit.catalogue.paper import Paper
from leerunit.portfolio.pages.prose import prose
from leerunit.portfolio.pages.sheet import Target
from leerunit.portfolio.pages.style import SUBTITLE, TITLE
from reportlab.platypus import CondPageBreak, Flowable


class Dated(Protocol):
    """What stands on such a page."""

    @property
    def on(self) -> date: ...


_Item = TypeVar("_Item", bound=Dated)


def page_by_month(
    items: Sequence[_Item], paper: Paper, key: str, section: str, each: Callable[[_Item, str], list[Flowable]]
) -> list[Flowable]:
    """Return the page; `key` is its target, `section` names its texts, `each` gets a month or nothing."""
    title = prose(paper.say(f"{section}.title"), TITLE)
    title.target = Target(key, paper.say(f"{section}.title"), 1)
    flow: list[Flowable] = [title, prose(paper.say(f"{section}.introduction"), SUBTITLE, before=6)]
    month = ""
    for item in items:
        now = paper.month(item.on)
        flow += [CondPageBreak(110), *each(item, "" if now == month else now)]
        month = now
    return flow
