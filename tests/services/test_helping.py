"""A student asks a guide: who sees it, who comes, and that tomorrow nothing is left of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from leerunit.domain.refusals import RefusalCode
from leerunit.domain.vocabulary import HelpLevel
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit
from tests.services.test_questions import refused
from tests.services.test_voices import in_store


@pytest.mark.parametrize("level", list(HelpLevel))
def test_those_who_guide_me_see_what_i_ask_and_no_fellow_student_does(
    unit: SmallUnit, level: HelpLevel
) -> None:
    unit.desk_of(FIEN).helping.ask(level, "Het loopt anders dan ik dacht.")
    for name in (COACH, KEEPER):
        (asked,) = unit.desk_of(name).helping.of_my_students().asked
        assert (asked.student_name, asked.level) == (FIEN, level)
        assert asked.words == "Het loopt anders dan ik dacht."
    assert unit.desk_of(SEM).helping.mine().asked == ()
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(SEM).helping.of_my_students()


def test_a_guide_says_that_they_come(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN).helping
    fien.ask(HelpLevel.WATCH)
    unit.desk_of(COACH).helping.coming(unit.people[FIEN])
    assert fien.mine().asked[0].coming_name == COACH
    fien.end()
    assert fien.mine().asked == ()
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(COACH).helping.coming(unit.people[FIEN])


def test_asking_again_is_one_request_and_tomorrow_none(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN).helping
    fien.ask(HelpLevel.WATCH)
    fien.ask(HelpLevel.COME)
    assert [one.level for one in fien.mine().asked] == [HelpLevel.COME]
    unit.clock.moment += timedelta(days=1)
    assert unit.desk_of(FIEN).helping.mine().asked == ()
    assert unit.desk_of(COACH).helping.of_my_students().asked == ()


def test_the_telephone_of_the_unit_is_set_by_a_guide_and_read_by_all(unit: SmallUnit) -> None:
    assert unit.desk_of(FIEN).helping.mine().phone == ""
    unit.desk_of(COACH).helping.set_phone("  De achterwacht:   12 34 ")
    mine = unit.desk_of(FIEN).helping.mine()
    assert (mine.phone, mine.may_set_phone) == ("De achterwacht: 12 34", False)
    assert unit.desk_of(KEEPER).helping.of_my_students().may_set_phone


def test_what_is_over_leaves_no_word_in_the_store(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    fien.helping.ask(HelpLevel.THINK, "De kanariezwaluw zweeg.")
    assert "kanariezwaluw" in in_store(fien)
    unit.clock.moment += timedelta(days=2)
    fien = unit.desk_of(FIEN)
    fien.helping.ask(HelpLevel.WATCH, "De kwikstaart zong.")
    assert "kanariezwaluw" not in in_store(fien)
    fien.helping.end()
    assert "kwikstaart" not in in_store(fien)
