"""Questions for the next talk: sealed to the guide, one talk at a time, and gone for good after it."""

from __future__ import annotations

from datetime import date, timedelta

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.vocabulary import MomentKind
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit
from tests.services.stored_words import stored_words
from tests.services.test_questions import refused

WORDS = "Hoe was de kwikstaartdienst?\nWat zou je nog eens willen?"


def talk(unit: SmallUnit, desk: Desk, days: int, with_name: str) -> None:
    starts = unit.clock.now() + timedelta(days=days)
    desk.moments.plan(NewMoment(MomentKind.TALK, "Koffie", starts, with_ids=(unit.people[with_name],)))


def until(desk: Desk) -> list[date]:
    return [one.until for one in desk.scratchpad.mine()]


def test_only_the_guide_reads_them_and_no_search_or_bin_has_them(unit: SmallUnit) -> None:
    coach, fien = unit.desk_of(COACH), unit.people[FIEN]
    coach.scratchpad.note(fien, WORDS)
    (mine,) = coach.scratchpad.mine()
    assert (mine.student_name, mine.text) == (FIEN, WORDS)
    assert unit.desk_of(KEEPER).scratchpad.mine() == ()
    assert coach.search.find("kwikstaartdienst") == ()
    assert "kwikstaart" not in stored_words(coach)
    assert [line.action for line in unit.desk_of(FIEN).log.about_me()] == ["add_person"]
    for name in (FIEN, SEM):
        with refused(RefusalCode.NOT_ALLOWED):
            unit.desk_of(name).scratchpad.mine()
    unit.clock.moment += timedelta(minutes=20)
    texts = stored_words(coach).count(str(unit.people[COACH]))
    coach.scratchpad.note(fien, "Alleen dit nog.")
    assert stored_words(coach).count(str(unit.people[COACH])) == texts
    assert [one.text for one in coach.scratchpad.mine()] == ["Alleen dit nog."]
    coach.scratchpad.note(fien, "  ")
    assert (coach.scratchpad.mine(), coach.bin.mine()) == ((), ())


def test_without_a_talk_they_go_after_fourteen_days_whatever_is_typed(unit: SmallUnit) -> None:
    coach, fien = unit.desk_of(COACH), unit.people[FIEN]
    coach.scratchpad.note(fien, WORDS)
    begun = unit.clock.today()
    unit.clock.moment += timedelta(days=10)
    coach = unit.desk_of(COACH)
    coach.scratchpad.note(fien, f"{WORDS} En verder?")
    assert until(coach) == [begun + timedelta(days=14)]
    unit.clock.moment += timedelta(days=5)
    assert coach.scratchpad.mine() == ()
    sealed = stored_words(coach)
    swept = stored_words(unit.desk_of(SEM))
    assert len(swept.splitlines()) < len(sealed.splitlines())
    coach.scratchpad.note(fien, "Een nieuw begin.")
    assert until(coach) == [unit.clock.today() + timedelta(days=14)]


def test_they_vanish_the_day_after_the_talk_and_no_later_talk_keeps_them(unit: SmallUnit) -> None:
    coach, fien = unit.desk_of(COACH), unit.people[FIEN]
    coach.scratchpad.note(fien, WORDS)
    talk(unit, coach, 30, FIEN)
    assert until(coach) == [unit.clock.today() + timedelta(days=30)]
    talk(unit, unit.desk_of(FIEN), 3, COACH)
    talk(unit, coach, 9, SEM)
    assert until(coach) == [unit.clock.today() + timedelta(days=3)]
    unit.clock.moment += timedelta(days=3, hours=2)
    talk(unit, unit.desk_of(COACH), 7, FIEN)
    coach = unit.desk_of(COACH)
    assert until(coach) == [unit.clock.today()]
    unit.clock.moment += timedelta(days=1)
    coach = unit.desk_of(COACH)
    assert coach.scratchpad.mine() == ()
    coach.scratchpad.note(fien, "Voor de volgende keer.")
    assert until(coach) == [unit.clock.today() + timedelta(days=6)]


def test_a_far_talk_is_no_cupboard_and_erasing_is_at_once(unit: SmallUnit) -> None:
    coach, fien = unit.desk_of(COACH), unit.people[FIEN]
    talk(unit, coach, 300, FIEN)
    coach.scratchpad.note(fien, WORDS)
    assert until(coach) == [unit.clock.today() + timedelta(days=60)]
    before = len(stored_words(coach).splitlines())
    coach.scratchpad.erase(fien)
    assert coach.scratchpad.mine() == ()
    assert len(stored_words(coach).splitlines()) == before - 2
