"""What the student took home from intervision: of what was said there, nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from leerunit.catalogue.paper import Paper
from leerunit.domain.portfolio import YieldItem
from leerunit.portfolio.pages.blocks import body
from leerunit.portfolio.pages.by_month import page_by_month
from leerunit.portfolio.pages.contents import YIELDS_KEY
from leerunit.portfolio.pages.prose import prose
from leerunit.portfolio.pages.style import HEADING, INK_2, LABEL, META, tinted
from reportlab.platypus import Flowable


def yields_page(items: Sequence[YieldItem], paper: Paper) -> list[Flowable]:
    """Return the page with all yields, in order."""
    return page_by_month(
        items, paper, YIELDS_KEY, "yields", lambda item, note: _yield(item, paper, note=note)
    )


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
