"""An answer on its way home: to the right question, sealed to its student, never twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from leerunit.domain.refusals import RefusalCode
from leerunit.domain.vocabulary import ItemKind, Visibility
from leerunit.store.schema import TextVersion, UnitMembership
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.services.exchange import TEACHER, WORDS, Exchange, an_exchange, refused
from tests.services.test_evaluations import both_finished


@pytest.fixture
def exchange(unit: SmallUnit, tmp_path: Path) -> Iterator[Exchange]:
    with an_exchange(unit, tmp_path) as found:
        yield found


def answered(exchange: Exchange, visibility: Visibility = Visibility.ONLY_ME) -> tuple[Path, str]:
    """Bring a question of Fien to the teacher and an answer back to the stick."""
    question = exchange.ask(visibility=visibility)
    exchange.read_in(exchange.export())
    return exchange.answer(question), str(question)


def bodies(exchange: Exchange) -> list[str]:
    """Return every text in the store that is not sealed."""
    with exchange.unit.desk_of(COACH)._guard._store.reading() as session:
        return [body for body in session.scalars(select(TextVersion.body)) if body is not None]


def test_a_file_is_looked_at_by_names_alone(exchange: Exchange) -> None:
    path, _ = answered(exchange)
    plan = exchange.unit.desk_of(COACH).answers.look(path)
    assert (plan.sender, plan.is_known, plan.for_students) == (TEACHER, True, (FIEN,))
    assert (plan.new, plan.known_already, plan.homeless) == (1, 0, 0)
    assert WORDS not in repr(plan)
    assert WORDS not in bodies(exchange)


def test_an_answer_stands_at_its_question_and_the_student_reads_it_first(exchange: Exchange) -> None:
    path, _ = answered(exchange, Visibility.UNIT)
    exchange.unit.desk_of(SEM).answers.deliver(path)
    assert WORDS not in bodies(exchange)
    fien, sem = exchange.unit.desk_of(FIEN), exchange.unit.desk_of(SEM)
    (card,) = fien.questions.mine()
    assert card.has_new_reactions
    (reaction,) = fien.today.student().reactions
    assert (reaction.author_name, reaction.text, reaction.answer_id is not None) == (TEACHER, WORDS, True)
    (answer,) = fien.questions.open(card.question_id).answers
    assert (answer.text, answer.author_name, answer.card_name, answer.is_read) == (
        WORDS,
        TEACHER,
        TEACHER,
        False,
    )
    assert answer.portfolio_on == exchange.unit.clock.today()
    assert sem.questions.open(card.question_id).answers == ()
    with refused(RefusalCode.NOT_FOUND):
        sem.answers.mark_read(answer.answer_id)
    fien.answers.mark_read(answer.answer_id)
    assert [found.text for found in sem.questions.open(card.question_id).answers] == [WORDS]
    assert fien.today.student().reactions == ()
    with refused(RefusalCode.NOT_ALLOWED):
        sem.answers.mark_read(answer.answer_id)


def test_at_a_private_question_it_stays_sealed_until_the_question_is_shared(exchange: Exchange) -> None:
    path, _ = answered(exchange)
    exchange.unit.desk_of(COACH).answers.deliver(path)
    fien = exchange.unit.desk_of(FIEN)
    (card,) = fien.questions.mine()
    (answer,) = fien.questions.open(card.question_id).answers
    fien.answers.mark_read(answer.answer_id)
    assert WORDS not in bodies(exchange)
    fien.questions.share(card.question_id, Visibility.UNIT)
    sem = exchange.unit.desk_of(SEM).questions
    assert [found.text for found in sem.open(card.question_id).answers] == [WORDS]
    fien.questions.share(card.question_id, Visibility.ONLY_ME)
    assert WORDS not in bodies(exchange)
    assert [found.text for found in fien.questions.open(card.question_id).answers] == [WORDS]


def test_shared_before_it_is_read_it_waits_for_its_student(exchange: Exchange) -> None:
    path, _ = answered(exchange)
    exchange.unit.desk_of(COACH).answers.deliver(path)
    fien, sem = exchange.unit.desk_of(FIEN), exchange.unit.desk_of(SEM)
    (card,) = fien.questions.mine()
    fien.questions.share(card.question_id, Visibility.UNIT)
    assert WORDS not in bodies(exchange)
    assert sem.questions.open(card.question_id).answers == ()
    fien.answers.mark_read(fien.questions.open(card.question_id).answers[0].answer_id)
    assert [found.text for found in sem.questions.open(card.question_id).answers] == [WORDS]


def test_delivered_twice_it_stands_once(exchange: Exchange) -> None:
    path, _ = answered(exchange)
    answers = exchange.unit.desk_of(COACH).answers
    assert answers.deliver(path).new == 1
    again = answers.deliver(path)
    assert (again.new, again.known_already) == (0, 1)
    fien = exchange.unit.desk_of(FIEN).questions
    assert len(fien.open(fien.mine()[0].question_id).answers) == 1


def test_new_words_take_the_place_of_old_ones_and_old_ones_never_of_new(exchange: Exchange) -> None:
    old, _ = answered(exchange)
    fien = exchange.unit.desk_of(FIEN)
    (card,) = fien.questions.mine()
    answers = exchange.unit.desk_of(COACH).answers
    answers.deliver(old)
    fien.answers.mark_read(fien.questions.open(card.question_id).answers[0].answer_id)
    newer = exchange.answer(card.question_id, "Neem je vraag mee naar de les.")
    assert answers.deliver(newer).new == 1
    (found,) = fien.questions.open(card.question_id).answers
    assert (found.text, found.is_read) == ("Neem je vraag mee naar de les.", False)
    assert answers.deliver(old).known_already == 1
    assert fien.questions.open(card.question_id).answers == (found,)


def test_only_a_known_teacher_delivers(exchange: Exchange) -> None:
    path, _ = answered(exchange)
    coach = exchange.unit.desk_of(COACH)
    (card,) = coach.cards.known()
    coach.cards.withdraw(card.fingerprint)
    assert not coach.answers.look(path).is_known
    with refused(RefusalCode.CARD_WITHDRAWN):
        coach.answers.deliver(path)
    coach.cards.accept(path)
    assert coach.answers.deliver(path).new == 1


def test_an_answer_to_what_is_gone_stays_in_the_file(exchange: Exchange) -> None:
    path, _ = answered(exchange)
    fien = exchange.unit.desk_of(FIEN).questions
    (card,) = fien.mine()
    fien.remove(card.question_id)
    answers = exchange.unit.desk_of(COACH).answers
    plan = answers.deliver(path)
    assert (plan.new, plan.homeless, plan.for_students) == (0, 1, ())
    fien.put_back(card.question_id)
    assert answers.deliver(path).new == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda data: data.replace(b"mooi", b"lelijk"), RefusalCode.ANSWER_CHANGED),
        (lambda data: data[:-9], RefusalCode.ANSWER_CHANGED),
        (lambda _: b"{}", RefusalCode.NOT_AN_ANSWER),
        (lambda _: b"", RefusalCode.NOT_AN_ANSWER),
    ],
)
def test_a_changed_file_delivers_nothing(exchange: Exchange, change: object, code: RefusalCode) -> None:
    path, _ = answered(exchange)
    assert callable(change)
    path.write_bytes(change(path.read_bytes()))
    answers = exchange.unit.desk_of(COACH).answers
    for use in (answers.look, answers.deliver):
        with refused(code):
            use(path)
    fien = exchange.unit.desk_of(FIEN).questions
    assert fien.open(fien.mine()[0].question_id).answers == ()


def test_later_writing_at_the_question_is_told_at_the_answer(exchange: Exchange) -> None:
    path, question = answered(exchange)
    exchange.unit.desk_of(COACH).answers.deliver(path)
    fien = exchange.unit.desk_of(FIEN).questions
    (card,) = fien.mine()
    assert str(card.question_id) == question
    assert not fien.open(card.question_id).answers[0].about_older_text


def test_answers_at_any_kind_of_item_are_found_in_one_place(exchange: Exchange) -> None:
    """An answer to an evaluation opens, once read, for who takes part in it."""
    evaluation = both_finished(exchange.unit)
    fien, coach = exchange.unit.desk_of(FIEN), exchange.unit.desk_of(COACH)
    fien.portfolios.choose(ItemKind.EVALUATION, evaluation, True)
    exchange.read_in(exchange.export())
    coach.answers.deliver(exchange.answer(evaluation))
    (answer,) = fien.answers.mine()
    assert (answer.item_kind, answer.item_title, answer.text) == (ItemKind.EVALUATION, "halverwege", WORDS)
    assert (answer.author_name, answer.card_name, answer.is_read) == (TEACHER, TEACHER, False)
    assert coach.answers.mine() == exchange.unit.desk_of(SEM).answers.mine() == ()
    fien.answers.mark_read(answer.answer_id)
    assert [found.is_read for found in fien.answers.mine()] == [True]
    assert WORDS in bodies(exchange)


def test_whoever_left_the_unit_gets_no_answer_any_more(exchange: Exchange) -> None:
    path, _ = answered(exchange)
    coach = exchange.unit.desk_of(COACH)
    with coach._guard._store.writing() as session:
        session.execute(
            update(UnitMembership)
            .where(UnitMembership.person_id == exchange.unit.people[FIEN])
            .values(ends_on=exchange.unit.clock.today())
        )
    exchange.unit.clock.moment += timedelta(days=1)
    plan = coach.answers.deliver(path)
    assert (plan.new, plan.homeless, plan.for_students) == (0, 1, ())
