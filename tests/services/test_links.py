"""What a question can come back in, through the real door."""

from __future__ import annotations

from leerunit.catalogue.qualifications import parts
from leerunit.domain.views.people import NewPerson
from leerunit.domain.vocabulary import Role
from tests.builders import FIEN, KEEPER, PASSPHRASE, SmallUnit

ASKED = "Hoe begin ik de ochtend zonder haast?"


def test_every_known_part_has_a_name_and_a_key_of_its_own() -> None:
    keys = {(part.framework, part.code) for part in parts()}
    assert len(keys) == len(parts()) > 60
    assert all(part.title.strip() and part.whole.strip() for part in parts())


def test_linked_ones_come_first_then_those_of_my_programme(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER)
    new = NewPerson("Bram Proef", Role.STUDENT, PASSPHRASE, programme="25655")
    person = keeper.people.add_person(new)
    desk = unit.workplace.sign_in(person, PASSPHRASE)
    question = desk.questions.ask(ASKED)
    choices = desk.links.choices(question)
    mine = [choice for choice in choices if choice.is_mine]
    assert mine == list(choices[: len(mine)])
    assert {choice.framework for choice in mine} == {"25655"}
    role = next(choice for choice in choices if choice.title == "Communicator")
    desk.questions.link(question, role.framework, role.version, role.code, role.title)
    first = desk.links.choices(question)[0]
    assert (first.title, first.is_linked) == ("Communicator", True)
    assert len(desk.links.choices(question)) == len(choices)


def test_a_link_from_elsewhere_can_still_be_taken_away(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(ASKED)
    desk.questions.link(question, "25656", "2031", "B9-K9", "Een nieuw werkproces")
    first = desk.links.choices(question)[0]
    assert (first.title, first.version, first.is_linked) == ("Een nieuw werkproces", "2031", True)
    desk.questions.unlink(question, first.framework, first.version, first.code)
    assert not any(choice.is_linked for choice in desk.links.choices(question))
