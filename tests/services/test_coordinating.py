"""Coordinating as experience in a portfolio: months and own words, never how often."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from leerunit.domain.portfolio import CoordinatingItem, PortfolioContent, RoleMonths
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.vocabulary import ItemKind, Shift, ShiftRole
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.services.exchange import an_exchange
from tests.services.test_portfolios import refused

WORDS = "Ik leerde eerst rond te kijken."


def on_shifts(unit: SmallUnit) -> None:
    """Let Fien coordinate on days of three months, the last of them still to come, and go along once."""
    coach = unit.desk_of(COACH).day
    today = unit.clock.today()
    for days in (0, 1, 2, 30, 70):
        coach.fill(today + timedelta(days=days), Shift.EARLY, ShiftRole.COORDINATOR, unit.people[FIEN])
    coach.fill(today, Shift.LATE, ShiftRole.BUDDY, unit.people[FIEN], unit.people[SEM])
    unit.desk_of(FIEN).portfolios.set_period(today, today + timedelta(days=90))
    unit.clock.moment += timedelta(days=31)


def item_in(content: PortfolioContent) -> CoordinatingItem:
    (item,) = content.items
    assert isinstance(item, CoordinatingItem)
    return item


def test_it_tells_months_by_role_and_my_own_words(unit: SmallUnit) -> None:
    on_shifts(unit)
    fien = unit.desk_of(FIEN)
    (choice,) = fien.portfolios.draft().choices
    assert (choice.kind, choice.is_chosen) == (ItemKind.COORDINATING, False)
    fien.coordinating.take_along(chosen=True)
    assert fien.coordinating.write(WORDS, fien.coordinating.note().version)
    item = item_in(fien.portfolios.content())
    assert item.text == WORDS
    assert item.roles == (
        RoleMonths(ShiftRole.COORDINATOR, (date(2026, 9, 1), date(2026, 10, 1))),
        RoleMonths(ShiftRole.BUDDY, (date(2026, 9, 1),)),
    )
    before = fien.portfolios.content()
    unit.desk_of(COACH).day.fill(date(2026, 9, 20), Shift.EARLY, ShiftRole.COORDINATOR, unit.people[FIEN])
    assert item_in(fien.portfolios.content()) == item_in(before)
    fien.coordinating.take_along(chosen=False)
    assert fien.portfolios.content().items == ()


def test_without_any_shift_there_is_nothing_to_take_along(unit: SmallUnit) -> None:
    on_shifts(unit)
    sem = unit.desk_of(SEM)
    assert sem.portfolios.draft().choices == ()
    with refused(RefusalCode.NOT_FOUND):
        sem.coordinating.take_along(chosen=True)
    assert sem.coordinating.note().text == ""


def test_the_check_looks_at_the_words_and_a_second_window_is_told(unit: SmallUnit, tmp_path: Path) -> None:
    on_shifts(unit)
    fien = unit.desk_of(FIEN)
    fien.coordinating.take_along(chosen=True)
    version = fien.coordinating.note().version
    fien.coordinating.write("Haar nummer is 111222333.", version)
    with refused(RefusalCode.CHANGED_MEANWHILE):
        fien.coordinating.write(WORDS, version)
    (found,) = fien.portfolios.draft().findings
    assert found.blocks
    with refused(RefusalCode.BSN_IN_TEXT):
        fien.portfolios.release()


def test_a_teacher_reads_it_once_and_the_answer_comes_home(unit: SmallUnit, tmp_path: Path) -> None:
    on_shifts(unit)
    fien = unit.desk_of(FIEN)
    fien.coordinating.take_along(chosen=True)
    item = item_in(fien.portfolios.content())
    with an_exchange(unit, tmp_path) as exchange:
        file = exchange.export()
        first, again = exchange.read_in(file, file)
        assert (first.new, again.new, again.unchanged) == (1, 0, 1)
        answer = exchange.answer(item.id)
    fien = unit.desk_of(FIEN)
    fien.answers.deliver(answer)
    assert [one.item_kind for one in fien.answers.mine()] == [ItemKind.COORDINATING]
