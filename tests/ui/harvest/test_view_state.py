"""Which stories stand where, for each choice: a table without widgets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from leerunit.domain.views.beside import RuleEndingView
from leerunit.domain.views.harvest import HarvestCounts, HarvestStory, HarvestView, Period
from leerunit.domain.vocabulary import QuestionState, RuleProved
from ui.harvest.view_state import Chosen, Span, Whose, derive, period_of, school_year

DAY = date(2026, 11, 2)


def story(number: int, *themes: str) -> HarvestStory:
    return HarvestStory(
        question_id=UUID(int=number),
        question=f"Vraag {number}?",
        owner_id=UUID(int=99),
        owner_name="Fien Voorbeeld",
        state=QuestionState.ANSWERED,
        since=DAY,
        themes=themes,
        told=(),
        brought=(),
        changes=(),
        why="",
        helpers=(),
        voices=(),
        grew_into="",
        is_mine=False,
        is_shared_with_unit=True,
        in_harvest=True,
        in_booklet=False,
    )


FIRST, SECOND, THIRD = story(1, "Rust"), story(2, "Eten", "Rust"), story(3)
VIEW = HarvestView(
    unit_name="De Proeftuin",
    word_for_resident="bewoner",
    stories=(FIRST, SECOND),
    mine=(THIRD,),
    counts=HarvestCounts(Period(), 2, 0, 0),
    note=None,
    earlier_notes=(),
    may_make_booklet=False,
)


@pytest.mark.parametrize(
    ("chosen", "large", "others"),
    [
        (Chosen(), FIRST, (SECOND,)),
        (Chosen(story=UUID(int=2)), SECOND, (FIRST,)),
        (Chosen(theme="Eten"), SECOND, ()),
        (Chosen(theme="Afscheid"), FIRST, (SECOND,)),
        (Chosen(theme="Eten", story=UUID(int=1)), SECOND, ()),
        (Chosen(whose=Whose.MINE), THIRD, ()),
    ],
)
def test_one_story_stands_large_and_the_others_beside_it(
    chosen: Chosen, large: HarvestStory, others: tuple[HarvestStory, ...]
) -> None:
    shown = derive(VIEW, chosen)
    assert (shown.large, shown.others) == (large, others)


def test_only_themes_with_a_story_are_offered() -> None:
    assert derive(VIEW, Chosen()).themes == ("Eten", "Rust")
    assert derive(VIEW, Chosen(whose=Whose.MINE)).themes == ()


@pytest.mark.parametrize(
    ("today", "begun"),
    [
        (date(2026, 8, 1), date(2026, 8, 1)),
        (date(2026, 7, 31), date(2025, 8, 1)),
        (date(2027, 1, 15), date(2026, 8, 1)),
    ],
)
def test_a_school_year_begins_in_august(today: date, begun: date) -> None:
    assert school_year(today) == begun


def test_periods_follow_each_other_without_a_gap() -> None:
    now, before = period_of(Span.THIS_YEAR, DAY), period_of(Span.YEAR_BEFORE, DAY)
    assert before.until == now.since
    assert before.since == date(2025, 8, 1)
    assert period_of(Span.EVER, DAY) == Period()


def test_rules_that_proved_habits_stand_in_a_list_whatever_the_theme() -> None:
    habit = replace(SECOND, proved=RuleEndingView(RuleProved.HABIT, "Er was geen regel.", DAY))
    rule = replace(FIRST, proved=RuleEndingView(RuleProved.RULE, "Het stond in het protocol.", DAY))
    view = replace(VIEW, stories=(rule, habit))
    assert derive(view, Chosen()).habits == (habit,)
    assert derive(view, Chosen(theme="Rust")).habits == (habit,)
    assert derive(view, Chosen(whose=Whose.MINE)).habits == ()
