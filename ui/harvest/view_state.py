"""What the harvest shows of a view: which stories, which themes to choose from, which story stands large."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, unique
from uuid import UUID

from leerunit.domain.views.harvest import HarvestStory, HarvestView, Period
from leerunit.domain.vocabulary import RuleProved

SCHOOL_YEAR_BEGINS = (8, 1)


@unique
class Whose(Enum):
    UNIT = "unit"
    MINE = "mine"


@unique
class Span(Enum):
    THIS_YEAR = "this_year"
    YEAR_BEFORE = "year_before"
    EVER = "ever"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen on the screen; `theme` None: all themes."""

    whose: Whose = Whose.UNIT
    span: Span = Span.THIS_YEAR
    theme: str | None = None
    story: UUID | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """`large` is None when there is no story; `others` stand beside it. `themes`: those that have a story.

    `habits`: what was asked as a rule and proved a habit, in all themes.
    """

    themes: tuple[str, ...]
    theme: str | None
    large: HarvestStory | None
    others: tuple[HarvestStory, ...]
    habits: tuple[HarvestStory, ...]


def derive(view: HarvestView, chosen: Chosen) -> Shown:
    """Return what is shown; a choice that has gone falls back on the first."""
    stories = view.stories if chosen.whose is Whose.UNIT else view.mine
    themes = tuple(sorted({theme for story in stories for theme in story.themes}, key=str.casefold))
    theme = chosen.theme if chosen.theme in themes else None
    of_theme = [story for story in stories if theme is None or theme in story.themes]
    large = next((story for story in of_theme if story.question_id == chosen.story), None)
    large = large or next(iter(of_theme), None)
    others = tuple(story for story in of_theme if story is not large)
    return Shown(themes, theme, large, others, tuple(story for story in stories if is_habit(story)))


def is_habit(story: HarvestStory) -> bool:
    """Whether it asked if something must, and nobody turned out to have said so."""
    return story.proved is not None and story.proved.proved is RuleProved.HABIT


def school_year(day: date) -> date:
    """Return the first day of the school year in which this day falls."""
    first = date(day.year, *SCHOOL_YEAR_BEGINS)
    return first if day >= first else date(day.year - 1, *SCHOOL_YEAR_BEGINS)


def period_of(span: Span, today: date) -> Period:
    """Return the period that a choice means today."""
    begun = school_year(today)
    match span:
        case Span.THIS_YEAR:
            return Period(begun)
        case Span.YEAR_BEFORE:
            return Period(date(begun.year - 1, begun.month, begun.day), begun)
        case Span.EVER:
            return Period()
