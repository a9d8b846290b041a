"""An item of a kind that this program does not know: shown as the text it came as."""

from __future__ import annotations

from leerunit.catalogue.paper import Paper
from leerunit.domain.portfolio import GivenItem, UnknownItem, YieldItem
from leerunit.portfolio.pages.blocks import body
from leerunit.portfolio.pages.contents import key_of
from leerunit.portfolio.pages.prose import prose
from leerunit.portfolio.pages.sheet import Target
from leerunit.portfolio.pages.style import SUBTITLE, TITLE
from reportlab.platypus import Flowable


def rest_page(item: UnknownItem | YieldItem | GivenItem, paper: Paper) -> list[Flowable]:
    """Return the page of one such item."""
    title = prose(item.title, TITLE)
    title.target = Target(key_of(item), item.title, 1)
    return [title, prose(paper.say("unknown.note"), SUBTITLE, before=6), body(item.text, before=14)]
