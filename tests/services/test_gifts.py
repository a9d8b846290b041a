"""Presents: one line for all of the unit, nothing of where it came from, and gone when taken back."""

from __future__ import annotations

from datetime import timedelta

from leerunit.domain.refusals import RefusalCode
from leerunit.domain.vocabulary import EntryKind
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit
from tests.services.stored_words import stored_words
from tests.services.test_questions import refused


def test_only_the_line_is_shared_and_taking_back_leaves_nothing(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Hoe begint de kwikstaartochtend?")
    fien.questions.add_entry(question, EntryKind.YIELD, "De kwikstaart zong. Eerst de radio zacht aan.")
    gift = fien.gifts.give("  Eerst de radio\n zacht aan. ")
    for name in (SEM, COACH, KEEPER):
        (one,) = unit.desk_of(name).gifts.given().gifts
        assert (one.line, one.author_name, one.is_mine) == ("Eerst de radio zacht aan.", FIEN, False)
        with refused(RefusalCode.NOT_FOUND):
            unit.desk_of(name).gifts.take_back(gift)
    assert "kwikstaart" not in stored_words(fien)
    fien.gifts.take_back(gift)
    assert unit.desk_of(SEM).gifts.given().gifts == ()
    assert "radio" not in stored_words(fien)


def test_the_newest_first_and_more_when_asked_for(unit: SmallUnit) -> None:
    sem = unit.desk_of(SEM)
    for number in range(3):
        sem.gifts.give(f"Inzicht {number}.")
        unit.clock.moment += timedelta(hours=1)
    some = unit.desk_of(FIEN).gifts.given(most=2)
    assert ([one.line for one in some.gifts], some.has_more) == (["Inzicht 2.", "Inzicht 1."], True)
    every = unit.desk_of(FIEN).gifts.given()
    assert (len(every.gifts), every.has_more) == (3, False)
    for line, code in (("  ", RefusalCode.EMPTY_TEXT), ("x" * 301, RefusalCode.TEXT_TOO_LONG)):
        with refused(code):
            sem.gifts.give(line)
