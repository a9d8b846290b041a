"""What the student took home from intervision: of what was said there, nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from leerunit.catalogue.paper import Paper
from leerunit.domain.portfolio import YieldItem
from leerunit.portfolio.pages.blocks import body
from leerunit.portfolio.pages.contents import YIELDS_KEY
from leerunit.portfolio.pages.prose import prose
from leerunit.portfolio.pages.sheet import Target
from leerunit.portfolio.pages.style import HEADING, INK_2, LABEL, META, SUBTITLE, TITLE, tinted
from reportlab.platypus import CondPageBreak, Flowable


def yields_page(items: Sequence[YieldItem], paper: Paper) -> list[Flowable]:
    """Return the page with all yields, in order."""
    title = prose(paper.say("yields.title"), TITLE)
    title.target = Target(YIELDS_KEY, paper.say("yields.title"), 1)
    flow: list[Flowable] = [title, prose(paper.say("yields.introduction"), SUBTITLE, before=6)]
    month = ""
    for item in items:
        now = paper.month(item.on)
        flow += [CondPageBreak(110), *_yield(item, paper, note="" if now == month else now)]
        month = now
    return flow


def _yield(item: YieldItem, paper: Paper, *, note: str) -> list[Flowable]:
    flow: list[Flowable] = []
    if item.question:
        flow.append(prose(f"“{item.question.strip()}”", HEADING, before=24, note=note))
        flow.append(prose(item.method, tinted(META, INK_2), before=2))
    else:
        flow.append(prose(item.method, HEADING, before=24, note=note))
    label = prose(paper.say("yields.text"), LABEL, before=6)
    label.keepWithNext = 1
    return [*flow, label, body(item.text)]
