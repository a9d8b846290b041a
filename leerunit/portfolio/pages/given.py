"""What the student gave others: their own words; of the question only what its asker agreed to."""

from __future__ import annotations

from collections.abc import Sequence

from leerunit.catalogue.paper import Paper
from leerunit.domain.portfolio import GivenItem
from leerunit.domain.vocabulary import FEEDBACK_KINDS, Voice
from leerunit.portfolio.pages.blocks import body
from leerunit.portfolio.pages.by_month import page_by_month
from leerunit.portfolio.pages.contents import GIVEN_KEY
from leerunit.portfolio.pages.prose import prose
from leerunit.portfolio.pages.style import HEADING, INK_2, META, tinted
from reportlab.platypus import Flowable


def given_page(items: Sequence[GivenItem], paper: Paper) -> list[Flowable]:
    """Return the page with all of it, in order."""
    return page_by_month(items, paper, GIVEN_KEY, "given", lambda item, note: _given(item, paper, note=note))


def _given(item: GivenItem, paper: Paper, *, note: str) -> list[Flowable]:
    peer = "peer" if item.asker_voice is Voice.PEER else "other"
    known = f"“{item.question.strip()}”" if item.question else paper.say(f"given.question_{peer}")
    kind = paper.say(f"given.{item.entry_kind}") if item.entry_kind in FEEDBACK_KINDS else ""
    whose = paper.say("given.asked_by", who=item.asker) if item.asker else ""
    below = ", ".join(part for part in (whose, kind) if part)
    flow: list[Flowable] = [prose(known, HEADING, before=24, note=note)]
    if below:
        line = prose(below[:1].upper() + below[1:], tinted(META, INK_2), before=2)
        line.keepWithNext = 1
        flow.append(line)
    return [*flow, body(item.text, before=6)]
