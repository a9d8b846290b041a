"""The question "must this?" and what it proved, through the real door."""

from __future__ import annotations

from typing import Any

import pytest

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import RuleProved, Visibility
from tests.builders import FIEN, SEM, SmallUnit

ASKED = "Moet iedereen om negen uur gewassen zijn?"
LINE = "Niemand wist waar het stond."


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def test_marked_and_not_marked_any_time(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(ASKED)
    assert not desk.questions.open(question).beside.is_rule
    desk.rules.mark(question, True)
    assert desk.questions.open(question).beside.is_rule
    assert [card.is_rule for card in desk.questions.mine()] == [True]
    desk.rules.conclude(question, RuleProved.HABIT, LINE)
    desk.rules.mark(question, False)
    assert desk.questions.open(question).beside.rule_ending is None
    desk.rules.mark(question, True)
    ending = desk.questions.open(question).beside.rule_ending
    assert ending is not None
    assert (ending.proved, ending.line, ending.on) == (RuleProved.HABIT, LINE, unit.clock.today())


def test_only_such_a_question_proves_something(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(ASKED)
    with refused(RefusalCode.NOT_ALLOWED):
        desk.rules.conclude(question, RuleProved.RULE)


def test_what_it_proved_can_change_and_be_taken_back(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask(ASKED)
    desk.rules.mark(question, True)
    desk.rules.conclude(question, RuleProved.HABIT)
    desk.rules.conclude(question, RuleProved.RULE, "Het staat in het protocol.")
    (found,) = desk.rules.found()
    assert (found.ending.proved, found.ending.line) == (RuleProved.RULE, "Het staat in het protocol.")
    desk.rules.conclude(question, None)
    assert desk.rules.found() == ()
    assert desk.questions.open(question).beside.rule_ending is None


def test_others_read_what_it_proved_only_while_they_read_the_question(unit: SmallUnit) -> None:
    desk, other = unit.desk_of(FIEN), unit.desk_of(SEM)
    question = desk.questions.ask(ASKED)
    desk.rules.mark(question, True)
    desk.rules.conclude(question, RuleProved.HABIT, LINE)
    assert other.rules.found() == ()
    desk.questions.share(question, Visibility.UNIT)
    assert [(found.text, found.ending.line) for found in other.rules.found()] == [(ASKED, LINE)]
    desk.questions.share(question, Visibility.ONLY_ME)
    assert other.rules.found() == ()
    assert [found.ending.line for found in desk.rules.found()] == [LINE]
