"""The privacy check before anything leaves: every text that would be printed, place by place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from leerunit.domain.portfolio import (
    CoordinatingItem,
    EvaluationItem,
    GivenItem,
    PortfolioContent,
    PortfolioItem,
    QuestionItem,
    YieldItem,
)
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.portfolios import Finding
from leerunit.privacy.traces import Trace, find_traces

AROUND = 40
"""Characters shown before and after a finding, so that its sentence is recognised."""


def findings_in(content: PortfolioContent) -> tuple[Finding, ...]:
    """Return what could make someone traceable, in the order in which it is printed."""
    about = content.student
    of_cover = [_finding(text, trace, about.id, "") for text, trace in _traces([about.motto or ""])]
    of_items = [
        _finding(text, trace, item.id, item.title)
        for item in content.items
        for text, trace in _traces(texts_of(item))
    ]
    return (*of_cover, *of_items)


def check_no_number(content: PortfolioContent) -> None:
    """Refused: BSN_IN_TEXT with the id of the item it stands in."""
    for finding in findings_in(content):
        if finding.blocks:
            raise Refused(RefusalCode.BSN_IN_TEXT, str(finding.item_id))


def texts_of(item: PortfolioItem) -> Iterator[str]:
    """Return every text that someone typed in an item."""
    match item:
        case QuestionItem():
            yield from _of_question(item)
        case YieldItem():
            yield from (item.question, item.text)
        case GivenItem():
            yield from (item.question, item.text)
        case CoordinatingItem():
            yield item.text
        case EvaluationItem():
            yield from _of_evaluation(item)
        case _:
            yield from (item.title, item.text)


def _of_question(item: QuestionItem) -> Iterator[str]:
    yield from (item.question, item.value_for)
    for entry in item.entries:
        yield from (entry.text, entry.step_with)
        yield from (text for _, text in entry.parts)
    yield from (item.yield_text, item.leads_to)


def _of_evaluation(item: EvaluationItem) -> Iterator[str]:
    yield item.moment
    for part in item.parts:
        yield part.heading
        yield from (voice.text for voice in part.voices)
        yield part.outcome_text
    yield item.reaction


def _traces(texts: Iterable[str]) -> Iterator[tuple[str, Trace]]:
    for text in texts:
        for trace in find_traces(text):
            yield text, trace


def _finding(text: str, trace: Trace, item_id: UUID, title: str) -> Finding:
    begin, end = max(0, trace.start - AROUND), min(len(text), trace.end + AROUND)
    return Finding(
        item_id=item_id,
        item_title=title,
        kind=trace.kind.value,
        excerpt=text[begin:end],
        blocks=trace.blocks,
        start=trace.start - begin,
        end=trace.end - begin,
    )
