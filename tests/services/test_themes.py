"""Themes of a unit and of questions, through the real door."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import Visibility
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit

FIRST = ["Welbevinden", "Ethiek", "Zorgtechnologie en ICT", "Gastvrijheid"]
ASKED = "Hoe begin ik de ochtend zonder haast?"


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def names(desk: Desk) -> list[str]:
    return [theme.name for theme in desk.themes.all().themes]


def test_a_unit_begins_with_the_four_of_the_first_year(unit: SmallUnit) -> None:
    student, keeper = unit.desk_of(FIEN), unit.desk_of(KEEPER)
    assert names(student) == FIRST
    assert (student.themes.all().may_keep, keeper.themes.all().may_keep) == (False, True)


def test_a_question_has_several_and_they_stand_at_its_page_and_card(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(ASKED)
    offered = desk.questions.open(question).beside.offered_themes
    assert [theme.name for theme in offered] == FIRST
    desk.themes.set_for(question, [offered[3].theme_id, offered[0].theme_id])
    shown = ["Welbevinden", "Gastvrijheid"]
    assert [theme.name for theme in desk.questions.open(question).beside.themes] == shown
    (card,) = desk.questions.mine()
    assert [theme.name for theme in card.themes] == shown
    desk.themes.set_for(question, [])
    assert desk.questions.open(question).beside.themes == ()
    assert names(desk) == FIRST


def test_a_theme_that_is_not_of_the_unit_is_refused_and_nothing_changes(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(ASKED)
    first = desk.themes.all().themes[0]
    desk.themes.set_for(question, [first.theme_id])
    with refused(RefusalCode.NOT_FOUND):
        desk.themes.set_for(question, [uuid4()])
    assert desk.questions.open(question).beside.themes == (first,)


def test_the_educator_adds_renames_and_orders(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER)
    added = keeper.themes.add("  Samen   koken ")
    assert names(unit.desk_of(FIEN)) == [*FIRST, "Samen koken"]
    keeper.themes.rename(added, "Samen eten")
    keeper.themes.order([added])
    assert names(unit.desk_of(FIEN)) == ["Samen eten", *FIRST]
    for name in ("samen eten", "ETHIEK"):
        with refused(RefusalCode.NAME_TAKEN):
            keeper.themes.add(name)
    with refused(RefusalCode.NAME_TAKEN):
        keeper.themes.rename(added, "Ethiek")
    with refused(RefusalCode.NAME_MISSING):
        keeper.themes.add("   ")
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(COACH).themes.add("Nachtzorg")


def test_a_removed_theme_stays_where_it_was_and_is_offered_no_more(unit: SmallUnit) -> None:
    desk, keeper = unit.desk_of(FIEN), unit.desk_of(KEEPER)
    question = desk.questions.ask(ASKED)
    ethics = desk.themes.all().themes[1].theme_id
    desk.themes.set_for(question, [ethics])
    keeper.themes.remove(ethics)
    assert "Ethiek" not in names(desk)
    (kept,) = desk.questions.open(question).beside.themes
    assert (kept.name, kept.is_removed) == ("Ethiek", True)
    desk.themes.set_for(question, [ethics])
    other = desk.questions.ask("Een andere vraag?")
    with refused(RefusalCode.NOT_FOUND):
        desk.themes.set_for(other, [ethics])
    keeper.themes.put_back(ethics)
    assert names(desk) == FIRST


def test_a_theme_of_the_same_name_that_was_removed_comes_back(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER)
    ethics = keeper.themes.all().themes[1].theme_id
    keeper.themes.remove(ethics)
    assert keeper.themes.add("ethiek") == ethics
    assert names(keeper) == ["Welbevinden", "Zorgtechnologie en ICT", "Gastvrijheid", "ethiek"]


def test_all_themes_removed_stay_removed(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER)
    for theme in keeper.themes.all().themes:
        keeper.themes.remove(theme.theme_id)
    assert names(keeper) == []


def test_a_reader_sees_the_themes_and_is_offered_none(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(ASKED, visibility=Visibility.UNIT)
    first = desk.themes.all().themes[0]
    desk.themes.set_for(question, [first.theme_id])
    beside = unit.desk_of(SEM).questions.open(question).beside
    assert (beside.themes, beside.offered_themes) == ((first,), ())
