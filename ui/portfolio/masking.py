"""Makes what the privacy check points at unreadable on a shared screen, until one asks to see it; pure."""

from __future__ import annotations

from copy import copy
from dataclasses import fields, replace
from typing import TypeVar

from leerunit.domain.portfolio import (
    CoordinatingItem,
    Entry,
    EvaluationItem,
    EvaluationPart,
    GivenItem,
    PortfolioContent,
    QuestionItem,
    VoiceWords,
    YieldItem,
)
from leerunit.domain.views.portfolios import Finding

MASK = "\u2588" * 6
PARTS = (
    CoordinatingItem,
    Entry,
    EvaluationItem,
    EvaluationPart,
    GivenItem,
    QuestionItem,
    VoiceWords,
    YieldItem,
)
T = TypeVar("T")


def words_of(finding: Finding) -> str:
    """Return the words of a finding themselves."""
    return finding.excerpt[finding.start : finding.end]


def masked_excerpt(finding: Finding) -> str:
    """Return the words around a finding, with the finding itself made unreadable."""
    return f"{finding.excerpt[: finding.start]}{MASK}{finding.excerpt[finding.end :]}"


def masked_content(content: PortfolioContent, findings: tuple[Finding, ...]) -> PortfolioContent:
    """Return the content with the words of these findings made unreadable in every text."""
    hidden = tuple(words for finding in findings if (words := words_of(finding)))
    if not hidden:
        return content
    items = tuple(_masked(item, hidden) for item in content.items)
    return replace(content, items=items)


def _masked(value: T, hidden: tuple[str, ...]) -> T:
    if not isinstance(value, PARTS):
        return value
    twin = copy(value)
    for field in fields(value):
        object.__setattr__(twin, field.name, _masked_value(getattr(value, field.name), hidden))
    return twin


def _masked_value(value: object, hidden: tuple[str, ...]) -> object:
    if type(value) is str:
        for words in hidden:
            value = value.replace(words, MASK)
        return value
    if isinstance(value, tuple):
        return tuple(_masked_value(part, hidden) for part in value)
    return _masked(value, hidden)
