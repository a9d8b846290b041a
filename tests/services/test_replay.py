"""Editions of one portfolio in any order, twice, and from a store put back: nothing is overwritten."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from leerunit.app import open_workplace
from leerunit.domain.views.portfolios import ReceivedItem
from leerunit.progress import SilentReporter
from leerunit.store.slots import KdfCost
from tests.builders import FIEN, PASSPHRASE, SmallUnit
from tests.services.exchange import ASKED, Exchange, an_exchange


@pytest.fixture
def exchange(unit: SmallUnit, tmp_path: Path) -> Iterator[Exchange]:
    with an_exchange(unit, tmp_path) as found:
        yield found


def shown(exchange: Exchange) -> list[ReceivedItem]:
    """Return the items that the teacher sees of the one portfolio there is."""
    inbox = exchange.teacher().inbox
    (card,) = inbox.portfolios()
    return list(inbox.open(card.received_id).items)


def editions(exchange: Exchange) -> list[Path]:
    """Make three editions: one question, changed words, a second question."""
    question = exchange.ask()
    made = [exchange.export()]
    exchange.rewrite(question, "Hoe begin ik de ochtend rustig?")
    made.append(exchange.export())
    exchange.ask("Wat zegt zij zonder woorden?")
    return [*made, exchange.export()]


def test_in_any_order_the_newest_stands_in_the_end(exchange: Exchange, tmp_path: Path) -> None:
    made = editions(exchange)
    fresh = exchange.school.folder
    kept = shutil.copytree(fresh, tmp_path / "leeg")
    for number, order in enumerate(permutations([*made, made[1]])):
        if number % 4:
            continue
        shutil.rmtree(fresh)
        shutil.copytree(kept, fresh)
        exchange.school = open_workplace(fresh, clock=exchange.unit.clock, cost=KdfCost.QUICK)
        found = exchange.read_in(*order)
        assert [item.item.title for item in shown(exchange)] == [
            "Hoe begin ik de ochtend rustig?",
            "Wat zegt zij zonder woorden?",
        ]
        again = exchange.read_in(*order)
        assert [(each.new, each.changed) for each in again] == [(0, 0)] * len(order)
        assert sum(each.new for each in found) == 2
        exchange.school.close()


def test_the_same_number_with_other_words_stays_side_by_side(exchange: Exchange, tmp_path: Path) -> None:
    """A unit that put back a store goes on from there: two texts of one number, and neither is lost."""
    question = exchange.ask()
    exchange.read_in(exchange.export())
    put_back = shutil.copytree(exchange.unit.workplace.folder, tmp_path / "Terug.leerunit")
    exchange.rewrite(question, "Hoe begin ik de ochtend rustig?")
    exchange.read_in(exchange.export())
    other = open_workplace(put_back, clock=exchange.unit.clock, cost=KdfCost.QUICK)
    desk = other.sign_in(exchange.unit.people[FIEN], PASSPHRASE)
    story = desk.questions.open(question)
    desk.questions.rewrite(story.text_id, "Hoe begin ik de ochtend stil?", story.version)
    made = desk.portfolios.export_mine(tmp_path, SilentReporter())
    other.close()
    (found,) = exchange.read_in(made.path)
    assert (found.new, found.changed) == (0, 1)
    items = shown(exchange)
    assert [item.is_conflict for item in items] == [True, True]
    assert {item.item.title for item in items} == {
        "Hoe begin ik de ochtend rustig?",
        "Hoe begin ik de ochtend stil?",
    }
    exchange.rewrite(question, ASKED)
    exchange.export()
    exchange.rewrite(question, "Hoe begin ik de ochtend samen?")
    exchange.read_in(exchange.export())
    assert [(item.item.title, item.is_conflict) for item in shown(exchange)] == [
        ("Hoe begin ik de ochtend samen?", False)
    ]
