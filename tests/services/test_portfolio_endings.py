"""How a question that was let go or parked ends in the portfolio: its line of why prints as learning."""

from __future__ import annotations

from datetime import timedelta

from leerunit.domain.portfolio import QuestionItem
from leerunit.domain.vocabulary import EntryKind, ItemKind, QuestionState
from tests.builders import FIEN, SmallUnit


def ending(unit: SmallUnit, *moves: tuple[QuestionState, str]) -> str:
    """Return what stands at the end of a question in the portfolio after these changes of state."""
    desk = unit.desk_of(FIEN)
    question = desk.questions.ask("Hoe schrijf ik zonder oordeel?")
    desk.questions.add_entry(question, EntryKind.YIELD, "Eerst vertellen, dan schrijven.")
    for state, why in moves:
        unit.clock.moment += timedelta(minutes=1)
        desk.questions.set_state(question, state, why)
    desk.portfolios.choose(ItemKind.QUESTION, question, True)
    (item,) = desk.portfolios.content().items
    assert isinstance(item, QuestionItem)
    return item.yield_text


def test_letting_go_prints_why_before_what_it_brought(unit: SmallUnit) -> None:
    told = ending(unit, (QuestionState.LET_GO, "Het was mijn vraag niet meer."))
    assert told == "Het was mijn vraag niet meer.\nEerst vertellen, dan schrijven."


def test_the_line_of_an_earlier_change_is_not_the_reason_of_now(unit: SmallUnit) -> None:
    told = ending(
        unit,
        (QuestionState.PARKED, "Even druk."),
        (QuestionState.UNDERWAY, ""),
        (QuestionState.PARKED, ""),
    )
    assert told == "Eerst vertellen, dan schrijven."


def test_an_answered_question_ends_with_what_it_brought_alone(unit: SmallUnit) -> None:
    assert ending(unit, (QuestionState.ANSWERED, "Ik weet het nu.")) == "Eerst vertellen, dan schrijven."
