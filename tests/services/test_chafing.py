"""What chafes: sealed to its writer, opened to who is at the talk, followed until there was one."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.bin import BinKind
from leerunit.domain.views.conversations import NewMoment, NewSession
from leerunit.domain.vocabulary import ChafingFor, ItemKind, MomentKind
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit
from tests.services.stored_words import stored_words
from tests.services.test_questions import refused

WORDS = "De kwikstaartkar staat elke ochtend in de weg."


def brought(desk: Desk) -> list[str]:
    return [one.text for one in desk.chafing.today().with_me]


def in_two_days(unit: SmallUnit, *with_ids: UUID) -> NewMoment:
    return NewMoment(
        MomentKind.TALK, "Even bijpraten", unit.clock.now() + timedelta(days=2), with_ids=with_ids
    )


def test_a_note_is_sealed_rewritten_and_nobody_elses(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    note = fien.chafing.write(f"  {WORDS} ", ChafingFor.INTERVISION)
    (mine,) = fien.chafing.mine()
    assert (mine.text, mine.wanted, mine.is_followed, mine.is_open) == (
        WORDS,
        ChafingFor.INTERVISION,
        True,
        False,
    )
    number = fien.chafing.rewrite(note, "De kwikstaartkar, weer.", mine.version)
    with refused(RefusalCode.CHANGED_MEANWHILE):
        fien.chafing.rewrite(note, WORDS, number + 1)
    fien.chafing.choose(note, ChafingFor.UNIT_TALK)
    assert fien.chafing.today().mine[0].wanted is ChafingFor.UNIT_TALK
    assert "kwikstaart" not in stored_words(fien)
    for name in (COACH, KEEPER, SEM):
        assert unit.desk_of(name).chafing.mine() == ()
        with refused(RefusalCode.NOT_FOUND):
            unit.desk_of(name).chafing.talk(note, in_two_days(unit))
    (found,) = fien.search.find("kwikstaartkar")
    assert (found.kind, found.item_id, found.is_private) == (ItemKind.CHAFING, note, True)


def test_a_talk_opens_it_to_who_is_at_it_until_that_day_is_over(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    note = fien.chafing.write("De kanariezwaluw, voluit.")
    unit.clock.moment += timedelta(minutes=20)
    fien.chafing.rewrite(note, WORDS, 1)
    fien.chafing.talk(note, in_two_days(unit, unit.people[COACH]))
    coach = unit.desk_of(COACH)
    assert brought(coach) == [WORDS]
    assert "kanariezwaluw" not in stored_words(coach)
    for name in (KEEPER, SEM):
        assert brought(unit.desk_of(name)) == []
        assert unit.desk_of(name).search.find("kwikstaartkar") == ()
    (mine,) = fien.chafing.mine()
    assert (mine.is_open, mine.readers, mine.had_talk) == (True, (COACH,), False)
    unit.clock.moment += timedelta(days=2, hours=1)
    assert brought(unit.desk_of(COACH)) == [WORDS]
    assert unit.desk_of(FIEN).chafing.mine()[0].had_talk
    unit.clock.moment += timedelta(days=1)
    assert "kwikstaart" in stored_words(fien)
    assert brought(unit.desk_of(COACH)) == []
    assert "kwikstaart" not in stored_words(fien)
    fien = unit.desk_of(FIEN)
    fien.chafing.came_of_it(note, "De kar staat nu bij de lift.")
    (mine,) = fien.chafing.mine()
    assert (mine.is_followed, mine.came_of_it) == (False, "De kar staat nu bij de lift.")
    assert fien.chafing.today().mine == ()
    assert "kwikstaart" not in stored_words(fien)
    assert "bij de lift" not in stored_words(fien)
    fien.chafing.came_of_it(note, "")
    assert fien.chafing.mine()[0].is_followed


def test_the_whole_unit_when_nobody_is_named_and_taken_back_at_once(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    note = fien.chafing.write(WORDS)
    fien.chafing.talk(note, in_two_days(unit))
    assert [brought(unit.desk_of(name)) for name in (SEM, COACH)] == [[WORDS], [WORDS]]
    for close, again in (
        (fien.chafing.rest, fien.chafing.wake),
        (fien.chafing.remove, fien.chafing.put_back),
    ):
        close(note)
        assert brought(unit.desk_of(SEM)) == []
        assert "kwikstaart" not in stored_words(fien)
        again(note)
        assert brought(unit.desk_of(SEM)) == [WORDS]
    fien.chafing.take_back(note)
    assert (brought(unit.desk_of(SEM)), fien.chafing.mine()[0].talk_at) == ([], None)
    assert len(fien.moments.coming()) == 1


def test_in_an_intervision_it_goes_by_other_words(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    note = fien.chafing.write(WORDS)
    new = NewSession("incident", "Hoe krijgen we de gang vrij?", None, None, (unit.people[SEM],))
    session = fien.chafing.bring_in(note, new)
    (mine,) = fien.chafing.mine()
    assert (mine.session_id, mine.had_talk, mine.is_open) == (session, False, False)
    assert unit.desk_of(SEM).intervision.open(session).card.question == "Hoe krijgen we de gang vrij?"
    assert "kwikstaart" not in stored_words(fien)
    fien.intervision.close(session)
    assert fien.chafing.mine()[0].had_talk
    fien.intervision.reopen(session)
    fien.intervision.withdraw(session)
    assert fien.chafing.mine()[0].session_id is None


def test_thrown_away_it_waits_in_the_bin_and_then_is_gone(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    note = fien.chafing.write(WORDS)
    fien.chafing.remove(note)
    (item,) = fien.bin.mine()
    assert (item.kind, item.text, item.days_left) == (BinKind.CHAFING, WORDS, 30)
    assert (fien.chafing.mine(), fien.search.find("kwikstaartkar")) == ((), ())
    fien.bin.erase(BinKind.CHAFING, note)
    assert fien.bin.mine() == ()
    assert str(item.text_id) not in stored_words(fien)
