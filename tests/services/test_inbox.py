"""A teacher's inbox: only what is real is kept, nothing twice, nothing older over newer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from leerunit.domain.portfolio import Reason, Verdict
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.portfolios import Imported
from leerunit.progress import Cancelled
from tests.builders import FIEN, SmallUnit
from tests.services.exchange import ASKED, WORDS, Exchange, an_exchange, refused
from tests.services.test_portfolios import StopsAt


@pytest.fixture
def exchange(unit: SmallUnit, tmp_path: Path) -> Iterator[Exchange]:
    with an_exchange(unit, tmp_path) as found:
        yield found


def counts(found: Imported) -> tuple[int, int, int, bool]:
    return found.new, found.changed, found.unchanged, found.older


def test_a_portfolio_comes_in_and_is_new(exchange: Exchange) -> None:
    question = exchange.ask()
    (found,) = exchange.read_in(exchange.export())
    assert (found.verdict, found.student, counts(found)) == (Verdict.AUTHENTIC, FIEN, (1, 0, 0, False))
    inbox = exchange.teacher().inbox
    (card,) = inbox.portfolios()
    assert (card.received_id, card.student_name, card.is_new) == (found.received_id, FIEN, True)
    portfolio = inbox.open(card.received_id)
    assert (portfolio.school, portfolio.previous_on) == ("ROC Denkbeeld", None)
    (item,) = portfolio.items
    assert (item.item_id, item.item.title, item.is_new, item.is_changed) == (question, ASKED, True, False)
    inbox.mark_read(card.received_id)
    assert not inbox.portfolios()[0].is_new
    assert not inbox.open(card.received_id).items[0].is_new


def test_the_same_file_twice_changes_nothing(exchange: Exchange) -> None:
    exchange.ask()
    file = exchange.export()
    first, again = exchange.read_in(file, file)
    assert (counts(first), counts(again)) == ((1, 0, 0, False), (0, 0, 1, False))
    before = exchange.teacher().inbox.portfolios()
    exchange.unit.clock.moment += timedelta(days=1)
    (third,) = exchange.read_in(file)
    assert counts(third) == (0, 0, 1, False)
    assert exchange.teacher().inbox.portfolios() == before


def test_of_a_newer_one_only_what_changed_is_changed(exchange: Exchange) -> None:
    first = exchange.ask()
    exchange.ask("Wat zegt zij zonder woorden?")
    exchange.read_in(exchange.export())
    teacher = exchange.teacher().inbox
    teacher.mark_read(teacher.portfolios()[0].received_id)
    exchange.unit.clock.moment += timedelta(days=40)
    exchange.rewrite(first, "Hoe begin ik de ochtend rustig?")
    third = exchange.ask("Van wie is de ochtend?")
    (found,) = exchange.read_in(exchange.export())
    assert counts(found) == (1, 1, 1, False)
    (card,) = teacher.portfolios()
    portfolio = teacher.open(card.received_id)
    assert card.is_new
    assert portfolio.previous_on == exchange.unit.clock.today() - timedelta(days=40)
    marks = {item.item_id: (item.is_new, item.is_changed) for item in portfolio.items}
    assert (marks.pop(first), marks.pop(third)) == ((False, True), (True, False))
    assert list(marks.values()) == [(False, False)]


def test_an_older_one_overwrites_nothing(exchange: Exchange) -> None:
    question = exchange.ask()
    old = exchange.export()
    exchange.rewrite(question, "Hoe begin ik de ochtend rustig?")
    new = exchange.export()
    assert [counts(found) for found in exchange.read_in(new, old)] == [(1, 0, 0, False), (0, 0, 1, True)]
    inbox = exchange.teacher().inbox
    (card,) = inbox.portfolios()
    assert [item.item.title for item in inbox.open(card.received_id).items] == [
        "Hoe begin ik de ochtend rustig?"
    ]


def test_what_went_back_to_earlier_words_is_changed_too(exchange: Exchange) -> None:
    question = exchange.ask()
    exchange.read_in(exchange.export())
    for text in ("Hoe begin ik de ochtend rustig?", ASKED):
        exchange.rewrite(question, text)
        (found,) = exchange.read_in(exchange.export())
        assert counts(found) == (0, 1, 0, False)
    inbox = exchange.teacher().inbox
    (item,) = inbox.open(inbox.portfolios()[0].received_id).items
    assert (item.item.title, item.is_conflict) == (ASKED, False)


def test_of_an_unknown_unit_nothing_is_kept_until_its_card_is_accepted(exchange: Exchange) -> None:
    exchange.ask()
    file = exchange.export()
    teacher = exchange.teacher()
    teacher.cards.withdraw(teacher.cards.known()[0].fingerprint)
    (found,) = exchange.read_in(file)
    assert (found.verdict, found.reason) == (Verdict.UNKNOWN_UNIT, Reason.WITHDRAWN)
    assert found.card is not None
    assert len(found.card.check_words) == 6
    assert teacher.inbox.portfolios() == ()
    teacher.cards.accept(file)
    (found,) = exchange.read_in(file)
    assert counts(found) == (1, 0, 0, False)


def test_trust_that_ends_is_seen_at_what_was_kept(exchange: Exchange) -> None:
    exchange.ask()
    exchange.read_in(exchange.export())
    teacher = exchange.teacher()
    teacher.cards.withdraw(teacher.cards.known()[0].fingerprint)
    assert [card.verdict for card in teacher.inbox.portfolios()] == [Verdict.UNKNOWN_UNIT]


def test_bad_files_are_told_apart_and_spoil_nothing(exchange: Exchange) -> None:
    exchange.ask()
    good = exchange.export()
    changed, strange = exchange.stick / "anders.pdf", exchange.stick / "brief.pdf"
    changed.write_bytes(good.read_bytes() + b"\n")
    strange.write_bytes(b"%PDF-1.7 geen portfolio")
    found = exchange.read_in(changed, strange, exchange.stick / "weg.pdf", good)
    assert [each.verdict for each in found] == [
        Verdict.CHANGED,
        Verdict.DAMAGED,
        Verdict.REFUSED,
        Verdict.AUTHENTIC,
    ]
    assert len(exchange.teacher().inbox.portfolios()) == 1


@pytest.mark.parametrize("look", range(4))
def test_stopped_at_any_moment_nothing_came_in(exchange: Exchange, look: int) -> None:
    exchange.ask()
    with pytest.raises(Cancelled):
        exchange.read_in(exchange.export(), exchange.export(), reporter=StopsAt(look))
    assert exchange.teacher().inbox.portfolios() == ()


def test_an_answer_is_kept_as_it_is_typed(exchange: Exchange) -> None:
    question = exchange.ask()
    exchange.read_in(exchange.export())
    inbox = exchange.teacher().inbox
    received = inbox.portfolios()[0].received_id
    with refused(RefusalCode.NOTHING_CHOSEN):
        inbox.export_answers(received, exchange.stick)
    first = inbox.write_answer(received, question, "Wat", 0)
    second = inbox.write_answer(received, question, WORDS, first.version)
    with refused(RefusalCode.CHANGED_MEANWHILE):
        inbox.write_answer(received, question, "Iets anders", first.version)
    portfolio = inbox.open(received)
    assert portfolio.items[0].answer == second
    assert portfolio.has_answers
    assert second.exported_at is None
    with refused(RefusalCode.NOT_FOUND):
        inbox.write_answer(received, uuid4(), WORDS, 0)


def test_what_left_is_marked_and_writing_on_makes_it_new_again(exchange: Exchange) -> None:
    question = exchange.ask()
    exchange.read_in(exchange.export())
    path = exchange.answer(question)
    assert path.name == "Antwoord aan Fien Voorbeeld 2026-09-07.leerunit-answer"
    inbox = exchange.teacher().inbox
    received = inbox.portfolios()[0].received_id
    assert inbox.export_answers(received, exchange.stick) == path
    answer = inbox.open(received).items[0].answer
    assert answer is not None
    assert answer.exported_at == exchange.unit.clock.now()
    again = inbox.write_answer(received, question, WORDS + " Neem het mee.", answer.version)
    assert again.exported_at is None
    assert inbox.export_answers(received, exchange.stick) != path


def test_received_words_are_found(exchange: Exchange) -> None:
    question = exchange.ask("Wat zegt de kwikstaart?")
    exchange.read_in(exchange.export())
    teacher = exchange.teacher()
    (hit,) = teacher.search.find("kwikst")
    assert hit.item_id == teacher.inbox.portfolios()[0].received_id
    exchange.rewrite(question, "Wat zegt de merel?")
    exchange.read_in(exchange.export())
    assert teacher.search.find("kwikst") == ()
    assert len(teacher.search.find("merel")) == 1
