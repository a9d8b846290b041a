"""People: who joins, who sees whom, and how someone gets in again."""

from __future__ import annotations

from typing import Any

import pytest

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import Area, Language, Role, UnitKind, Visibility
from leerunit.portfolio.recovery_sheet import write_recovery_sheet
from tests.builders import COACH, FIEN, KEEPER, PASSPHRASE, SEM, SmallUnit

OTHER = "thee zonder suiker"


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def test_a_keeper_begins_with_a_unit_and_lets_people_join(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER)
    assert [view.name for view in keeper.people.units()] == ["LEER-unit De Proeftuin"]
    members = {view.name: view for view in keeper.people.members()}
    assert members.keys() == {KEEPER, COACH, FIEN, SEM}
    assert members[KEEPER].is_keeper
    assert members[FIEN].roles == (Role.STUDENT,)
    assert members[FIEN].school == "ROC Denkbeeld"
    assert not members[COACH].is_keeper
    assert {tile.name for tile in unit.workplace.threshold().tiles} == members.keys()


def test_who_signs_in_stands_on_the_desk(unit: SmallUnit) -> None:
    member = unit.desk_of(FIEN).member
    assert (member.person.name, member.role) == (FIEN, Role.STUDENT)
    assert member.unit is not None
    assert member.unit.purpose == "Een dag hier voelt als een eigen dag."


@pytest.mark.parametrize("name", [COACH, FIEN])
def test_only_a_keeper_lets_people_join(unit: SmallUnit, name: str) -> None:
    people = unit.desk_of(name).people
    with refused(RefusalCode.NOT_ALLOWED):
        people.add_person(NewPerson("Aya Verzonnen", Role.STUDENT, PASSPHRASE))
    with refused(RefusalCode.NOT_ALLOWED):
        people.add_unit(NewUnit("LEER-unit Zonnedauw"))
    with refused(RefusalCode.NOT_ALLOWED):
        people.give_back_access(unit.people[SEM], OTHER)
    assert len(unit.workplace.threshold().tiles) == 4


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewPerson(" ", Role.STUDENT, PASSPHRASE), RefusalCode.NAME_MISSING),
        (NewPerson(FIEN, Role.STUDENT, PASSPHRASE), RefusalCode.NAME_TAKEN),
        (NewPerson("Aya Verzonnen", Role.STUDENT, "kort"), RefusalCode.PASSPHRASE_TOO_SHORT),
    ],
)
def test_a_refused_newcomer_leaves_nothing_behind(unit: SmallUnit, new: NewPerson, code: RefusalCode) -> None:
    keeper = unit.desk_of(KEEPER)
    with refused(code):
        keeper.people.add_person(new)
    assert len(keeper.people.members()) == len(unit.workplace.threshold().tiles) == 4


def test_a_second_unit_in_the_same_store_sees_only_itself(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER)
    second = keeper.people.add_unit(NewUnit("LEER-unit Zonnedauw", UnitKind.DISTRICT_TEAM))
    ivana = keeper.people.add_person(NewPerson("Ivana Oefening", Role.STUDENT, PASSPHRASE), second)
    desk = unit.workplace.sign_in(ivana, PASSPHRASE)
    assert [view.name for view in desk.people.members()] == ["Ivana Oefening"]
    assert [view.kind for view in desk.people.units()] == [UnitKind.DISTRICT_TEAM]
    with refused(RefusalCode.NAME_TAKEN):
        keeper.people.add_unit(NewUnit("LEER-unit Zonnedauw"))


def test_a_coach_stands_in_the_circle_until_the_keeper_says_otherwise(unit: SmallUnit) -> None:
    question = unit.desk_of(FIEN).questions.ask("Hoe begin ik rustig?", visibility=Visibility.MY_COACH)
    coach = unit.desk_of(COACH).questions
    assert coach.open(question).text == "Hoe begin ik rustig?"
    unit.desk_of(KEEPER).people.set_circle(unit.people[FIEN], ())
    with refused(RefusalCode.NOT_FOUND):
        coach.open(question)


def test_who_joins_is_told_to_those_who_listen(unit: SmallUnit) -> None:
    heard: list[frozenset[Area]] = []
    unit.workplace.on_change(heard.append)
    unit.desk_of(KEEPER).people.add_person(NewPerson("Aya Verzonnen", Role.STUDENT, PASSPHRASE))
    assert heard == [frozenset({Area.PEOPLE})]


def test_a_new_passphrase_replaces_the_old_one(unit: SmallUnit) -> None:
    unit.desk_of(SEM).people.change_passphrase(PASSPHRASE, OTHER)
    with refused(RefusalCode.WRONG_PASSPHRASE):
        unit.desk_of(SEM)
    assert unit.workplace.sign_in(unit.people[SEM], OTHER).member.person.name == SEM


def test_access_given_back_does_not_open_private_texts_and_the_paper_does(unit: SmallUnit) -> None:
    question = unit.desk_of(SEM).questions.ask("Alleen voor mij?")
    unit.desk_of(KEEPER).people.give_back_access(unit.people[SEM], OTHER)
    assert unit.workplace.sign_in(unit.people[SEM], OTHER).questions.open(question).text == ""
    desk = unit.workplace.recover(unit.people[SEM], unit.recovery_words, PASSPHRASE)
    assert desk.questions.open(question).text == "Alleen voor mij?"


def test_other_words_than_those_on_paper_are_refused(unit: SmallUnit) -> None:
    with refused(RefusalCode.WRONG_WORDS):
        unit.workplace.recover(unit.people[SEM], tuple(reversed(unit.recovery_words)), OTHER)


def test_the_words_fit_the_sheet(unit: SmallUnit) -> None:
    sheet = write_recovery_sheet("De Proeftuin", unit.recovery_words, Language.DUTCH, unit.clock.today())
    assert sheet.startswith(b"%PDF-")


def test_after_signing_out_the_desk_is_closed(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    desk.sign_out()
    with refused(RefusalCode.NOT_ALLOWED):
        desk.people.members()
