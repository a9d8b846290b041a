"""Owning a question together, through the real door."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import EntryKind, ItemKind, Visibility
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit
from tests.services.stored_words import stored_words

ASKED = "Hoe koken wij samen met bewoners?"
TOLD = "Zij schilden allebei een appel."


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask(ASKED)


def join(unit: SmallUnit, question: UUID, name: str = SEM) -> Desk:
    unit.desk_of(FIEN).owners.invite(question, unit.people[name])
    return unit.desk_of(name)


def test_students_of_the_unit_can_join_and_nobody_is_offered_twice(unit: SmallUnit, question: UUID) -> None:
    desk = unit.desk_of(FIEN)
    assert [one.name for one in desk.owners.candidates(question)] == [SEM]
    join(unit, question)
    assert desk.owners.candidates(question) == ()
    for stranger in (COACH, SEM, FIEN):
        with refused(RefusalCode.NOT_FOUND):
            desk.owners.invite(question, unit.people[stranger])


def test_both_write_and_each_rewrites_only_own_words(unit: SmallUnit, question: UUID) -> None:
    other = join(unit, question)
    other.questions.add_entry(question, EntryKind.OCCASION, TOLD)
    story = unit.desk_of(FIEN).questions.open(question)
    assert [owner.name for owner in story.beside.owners] == [FIEN, SEM]
    (entry,) = story.entries
    assert (entry.author_name, entry.may_write) == (SEM, False)
    theirs = other.questions.open(question)
    assert (theirs.may_write, theirs.entries[0].may_write, theirs.beside.is_first_owner) == (
        True,
        True,
        False,
    )
    assert [card.text for card in other.questions.mine()] == [ASKED]


def test_a_private_question_opens_for_the_two_alone(unit: SmallUnit, question: UUID) -> None:
    other = join(unit, question)
    story = other.questions.open(question)
    assert story.visibility is Visibility.CHOSEN
    assert [reader.name for reader in story.readers] == [SEM]
    for reader in (COACH, KEEPER):
        assert unit.desk_of(reader).questions.shared_with_me() == ()
    assert other.search.find("appel") == ()
    other.questions.add_entry(question, EntryKind.OCCASION, TOLD)
    assert other.search.find("schilden") != ()
    assert unit.desk_of(COACH).search.find("schilden") == ()


def test_private_again_it_is_sealed_for_who_asked_it(unit: SmallUnit, question: UUID) -> None:
    other = join(unit, question)
    other.questions.add_entry(question, EntryKind.OCCASION, TOLD)
    desk = unit.desk_of(FIEN)
    assert TOLD in stored_words(desk)
    desk.questions.share(question, Visibility.ONLY_ME)
    assert TOLD not in stored_words(desk)
    assert other.questions.mine() == ()
    with refused(RefusalCode.NOT_FOUND):
        other.questions.open(question)
    assert [entry.text for entry in desk.questions.open(question).entries] == [TOLD]


def test_only_who_asked_it_shares_removes_and_invites(unit: SmallUnit, question: UUID) -> None:
    other = join(unit, question)
    with refused(RefusalCode.NOT_ALLOWED):
        other.questions.share(question, Visibility.UNIT)
    with refused(RefusalCode.NOT_ALLOWED):
        other.questions.remove(question)
    with refused(RefusalCode.NOT_ALLOWED):
        other.owners.part(question, unit.people[FIEN])
    assert other.owners.candidates(question) == ()


def test_stepping_out_ends_reading_and_keeps_the_words(unit: SmallUnit, question: UUID) -> None:
    other = join(unit, question)
    other.questions.add_entry(question, EntryKind.OCCASION, TOLD)
    other.owners.leave(question)
    with refused(RefusalCode.NOT_FOUND):
        other.questions.open(question)
    assert other.search.find("schilden") == ()
    desk = unit.desk_of(FIEN)
    story = desk.questions.open(question)
    assert (story.beside.owners, [entry.text for entry in story.entries]) == ((), [TOLD])
    with refused(RefusalCode.NOT_ALLOWED):
        desk.owners.leave(question)


def test_going_on_without_someone_can_be_undone(unit: SmallUnit, question: UUID) -> None:
    other = join(unit, question)
    desk = unit.desk_of(FIEN)
    desk.owners.part(question, unit.people[SEM])
    assert other.questions.mine() == ()
    desk.owners.invite(question, unit.people[SEM])
    assert [card.text for card in other.questions.mine()] == [ASKED]


def test_each_chooses_for_their_own_portfolio(unit: SmallUnit, question: UUID) -> None:
    other, desk = join(unit, question), unit.desk_of(FIEN)
    desk.portfolios.choose(ItemKind.QUESTION, question, True)
    assert desk.questions.open(question).in_portfolio
    assert not other.questions.open(question).in_portfolio
    other.portfolios.choose(ItemKind.QUESTION, question, True)
    desk.portfolios.choose(ItemKind.QUESTION, question, False)
    assert other.questions.open(question).in_portfolio
    assert not desk.questions.open(question).in_portfolio
