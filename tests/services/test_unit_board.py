"""A question to the whole unit: who finds it, who answers, and how it leaves the board."""

from __future__ import annotations

from uuid import UUID

import pytest

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.feedback import NewRequest
from leerunit.domain.vocabulary import EntryKind, ItemKind, QuestionState, Visibility
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit
from tests.services.test_feedback import waiting
from tests.services.test_questions import ASKED, asked, refused


def on_board(desk: Desk) -> list[UUID]:
    return [card.question_id for card in desk.unit_board.questions()]


@pytest.mark.parametrize("before", [Visibility.ONLY_ME, Visibility.MY_COACH, Visibility.UNIT])
def test_a_question_to_all_stands_on_the_board_and_on_everyones_day(
    unit: SmallUnit, before: Visibility
) -> None:
    question = asked(unit, before)
    unit.desk_of(FIEN).unit_board.ask(question)
    for name in (SEM, COACH, KEEPER):
        desk = unit.desk_of(name)
        assert on_board(desk) == [question]
        assert waiting(desk) == [("unit_asked", question, ASKED, FIEN)]
    fien = unit.desk_of(FIEN)
    assert on_board(fien) == [question]
    assert waiting(fien) == []
    assert fien.questions.open(question).asks_unit


def test_opening_or_answering_ends_the_asking_for_that_reader_alone(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    unit.desk_of(FIEN).unit_board.ask(question)
    sem, coach = unit.desk_of(SEM), unit.desk_of(COACH)
    sem.questions.mark_read(question)
    assert waiting(sem) == []
    assert waiting(coach) != []
    coach.questions.react(question, EntryKind.FEEDBACK_QUESTION, "Van wie is de ochtend?")
    assert "unit_asked" not in [kind for kind, *_ in waiting(coach)]


def test_answers_keep_their_author_also_in_the_portfolio(unit: SmallUnit) -> None:
    question = asked(unit)
    fien = unit.desk_of(FIEN)
    fien.unit_board.ask(question)
    unit.desk_of(SEM).questions.react(question, EntryKind.FEEDBACK_PEER, "Eerst gaan zitten.")
    (entry,) = fien.questions.open(question).entries
    assert (entry.author_name, entry.text) == (SEM, "Eerst gaan zitten.")
    fien.portfolios.choose(ItemKind.QUESTION, question, True)
    assert f"author='{SEM}'" in repr(fien.portfolios.content())


def test_who_is_asked_by_name_too_finds_it_once(unit: SmallUnit) -> None:
    question = asked(unit)
    fien = unit.desk_of(FIEN)
    fien.unit_board.ask(question)
    fien.feedback.ask(question, NewRequest(unit.people[SEM], "Wat zag je?", unit.clock.today()))
    assert [kind for kind, *_ in waiting(unit.desk_of(SEM))] == ["feedback_asked"]


def test_off_the_board_it_stays_readable_and_asks_nobody(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    fien, sem = unit.desk_of(FIEN), unit.desk_of(SEM)
    fien.unit_board.ask(question)
    fien.unit_board.end(question)
    assert (on_board(sem), waiting(sem)) == ([], [])
    assert sem.questions.open(question).text == ASKED
    with refused(RefusalCode.NOT_FOUND):
        fien.unit_board.end(question)
    fien.unit_board.ask(question)
    assert on_board(sem) == [question]


@pytest.mark.parametrize("now", [Visibility.ONLY_ME, Visibility.MY_COACH])
def test_sharing_taken_back_takes_it_off_the_board_at_once(unit: SmallUnit, now: Visibility) -> None:
    question = asked(unit)
    fien = unit.desk_of(FIEN)
    fien.unit_board.ask(question)
    fien.questions.share(question, now)
    assert (on_board(unit.desk_of(SEM)), waiting(unit.desk_of(SEM))) == ([], [])
    assert not fien.questions.open(question).asks_unit


def test_an_answered_question_asks_nobody_any_more(unit: SmallUnit) -> None:
    question = asked(unit)
    fien = unit.desk_of(FIEN)
    fien.unit_board.ask(question)
    fien.questions.set_state(question, QuestionState.ANSWERED)
    assert waiting(unit.desk_of(SEM)) == []


def test_nobody_asks_the_unit_with_a_question_of_another(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(SEM).unit_board.ask(question)
