"""Words in what is printed by which someone could be recognised: for its maker to look at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_people
from leerunit.domain.booklet import Booklet, BookletStory
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.privacy.traces import find_traces
from leerunit.store.schema import Person


def in_booklet(story: BookletStory) -> Iterable[str]:
    """Return everything that the booklet prints of a story, apart from the name of who told it."""
    yield from (story.question, story.why, story.grew_into, *story.brought)
    yield from (piece.text for piece in story.pieces)
    yield from (text for _, text in story.changes)


def on_one_page(story: BookletStory) -> Iterable[str]:
    """Return what the plain page prints of a story."""
    yield from (story.question, story.in_short)


def recognisable(
    sitting: Sitting, booklet: Booklet, printed: Callable[[BookletStory], Iterable[str]]
) -> tuple[str, ...]:
    """Return names of people of the unit and other traces, each once. Refused: BSN_IN_TEXT."""
    names = _first_names(sitting)
    found: dict[str, None] = {}
    for text in (text for story in booklet.stories for text in printed(story)):
        for trace in find_traces(text):
            if trace.blocks:
                raise Refused(RefusalCode.BSN_IN_TEXT)
            found[text[trace.start : trace.end]] = None
        found |= dict.fromkeys(name for name in re.findall(r"[^\W\d_]+", text) if name in names)
    return tuple(found)


def _first_names(sitting: Sitting) -> frozenset[str]:
    names = sitting.session.scalars(select(Person.name).where(visible_people(sitting.actor)))
    return frozenset(name.split()[0] for name in names if name.split())
