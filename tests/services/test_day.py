"""The day of the unit, what travels along, the handover, and whom it was quiet with."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.views.day import OnShift, Travelling
from leerunit.domain.views.today import Attention
from leerunit.domain.vocabulary import EntryKind, ItemKind, MomentKind, Shift, ShiftRole, Visibility
from leerunit.services.today_quiet import QUIET_DAYS
from tests.builders import COACH, FIEN, KEEPER, MORNING, SEM, SmallUnit
from tests.services.test_today import refused

DAY = MORNING.date()
EARLY, LATE = Shift.EARLY, Shift.LATE
COORDINATOR, BUDDY = ShiftRole.COORDINATOR, ShiftRole.BUDDY


def test_one_coordinates_a_shift_and_several_go_along(unit: SmallUnit) -> None:
    fien, day = unit.people[FIEN], unit.desk_of(FIEN).day
    sem, coach = unit.people[SEM], unit.people[COACH]
    day.fill(DAY, LATE, COORDINATOR, fien)
    day.fill(DAY, EARLY, COORDINATOR, fien)
    day.fill(DAY, EARLY, COORDINATOR, sem)
    day.fill(DAY, EARLY, ShiftRole.COACH, coach)
    day.fill(DAY, EARLY, BUDDY, fien, sem)
    day.fill(DAY, EARLY, BUDDY, sem, fien)
    board = unit.desk_of(COACH).day.board(DAY)
    assert board.people == (
        OnShift(EARLY, COORDINATOR, sem, SEM),
        OnShift(EARLY, ShiftRole.COACH, coach, COACH),
        OnShift(EARLY, BUDDY, fien, FIEN, SEM),
        OnShift(EARLY, BUDDY, sem, SEM, FIEN),
        OnShift(LATE, COORDINATOR, fien, FIEN),
    )
    assert board.names(COORDINATOR) == (SEM, FIEN)
    day.clear(DAY, EARLY, BUDDY, fien)
    assert OnShift(EARLY, BUDDY, fien, FIEN, SEM) not in day.board(DAY).people
    assert day.board(DAY + timedelta(days=1)).people == ()


def test_nobody_from_elsewhere_is_put_on_a_shift(unit: SmallUnit) -> None:
    day = unit.desk_of(FIEN).day
    with refused(RefusalCode.NOT_FOUND):
        day.fill(DAY, EARLY, COORDINATOR, uuid4())
    with refused(RefusalCode.NOT_FOUND):
        day.fill(DAY, EARLY, BUDDY, unit.people[FIEN], uuid4())
    assert day.board(DAY).people == ()


def test_a_question_travels_along_for_whoever_may_read_it(unit: SmallUnit) -> None:
    fien, coach, sem = (unit.desk_of(name) for name in (FIEN, COACH, SEM))
    question = fien.questions.ask("Hoe begin ik rustig?", visibility=Visibility.MY_COACH)
    fien.day.let_travel(question, DAY, travels=True)
    fien.day.let_travel(question, DAY, travels=True)
    there = (Travelling(question, FIEN, "Hoe begin ik rustig?"),)
    assert fien.day.board(DAY).travelling == there
    assert coach.today.guide().board.travelling == there
    assert sem.today.student().board.travelling == ()
    fien.questions.share(question, Visibility.ONLY_ME)
    assert coach.day.board(DAY).travelling == ()
    assert fien.day.board(DAY).travelling == there
    fien.day.let_travel(question, DAY, travels=False)
    assert fien.day.board(DAY).travelling == ()


def test_a_line_of_handover_is_read_by_the_student_and_nobody_else(unit: SmallUnit) -> None:
    fien, coach, keeper, sem = (unit.desk_of(name) for name in (FIEN, COACH, KEEPER, SEM))
    line = coach.day.hand_over(unit.people[FIEN], "  Fien oefent nu met stil zijn.  ")
    (read,) = fien.today.student().handovers
    assert (read.author_name, read.text, read.on, read.is_mine) == (
        COACH,
        "Fien oefent nu met stil zijn.",
        DAY,
        False,
    )
    assert [one.text for one in keeper.day.handovers(unit.people[FIEN])] == [read.text]
    with refused(RefusalCode.NOT_ALLOWED):
        sem.day.handovers(unit.people[FIEN])
    with refused(RefusalCode.NOT_FOUND):
        keeper.day.take_back(unit.people[FIEN], line)
    with refused(RefusalCode.EMPTY_TEXT):
        coach.day.hand_over(unit.people[FIEN], "   ")
    coach.day.take_back(unit.people[FIEN], line)
    assert fien.today.student().handovers == ()


def test_an_old_line_of_handover_leaves_the_day(unit: SmallUnit) -> None:
    unit.desk_of(COACH).day.hand_over(unit.people[FIEN], "Fien oefent nu met stil zijn.")
    unit.clock.moment += timedelta(days=7)
    assert unit.desk_of(FIEN).today.student().handovers == ()
    assert len(unit.desk_of(FIEN).day.handovers(unit.people[FIEN])) == 1


def quiet(unit: SmallUnit) -> set[tuple[str, str, str]]:
    """Return who is invited to whom: reader, other, since."""
    found = set()
    for name in (FIEN, SEM, COACH):
        desk = unit.desk_of(name)
        today = desk.today.guide() if name == COACH else desk.today.student()
        found |= {(name, one.person_name, str(one.since)) for one in today.attention if one.kind == "quiet"}
    return {line for line in found if KEEPER not in line}


def test_both_are_invited_when_it_was_quiet_and_nobody_before(unit: SmallUnit) -> None:
    unit.clock.moment += timedelta(days=QUIET_DAYS - 1)
    assert quiet(unit) == set()
    unit.clock.moment += timedelta(days=1)
    pairs = {(FIEN, COACH), (COACH, FIEN), (SEM, COACH), (COACH, SEM)}
    assert quiet(unit) == {(one, other, "None") for one, other in pairs}
    (invited, *_) = [one for one in unit.desk_of(FIEN).today.student().attention if one.person_name == COACH]
    assert invited == Attention("quiet", ItemKind.PERSON, unit.people[COACH], "", COACH)


def test_words_at_a_question_end_the_quiet_for_both(unit: SmallUnit) -> None:
    question = unit.desk_of(FIEN).questions.ask("Hoe begin ik rustig?", visibility=Visibility.MY_COACH)
    unit.clock.moment += timedelta(days=3)
    spoken = unit.clock.moment.date()
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_QUESTION, "Wat zag je eerst?")
    unit.clock.moment += timedelta(days=QUIET_DAYS - 1)
    assert quiet(unit) == {(SEM, COACH, "None"), (COACH, SEM, "None")}
    unit.clock.moment += timedelta(days=1)
    assert {(FIEN, COACH, str(spoken)), (COACH, FIEN, str(spoken))} <= quiet(unit)


def test_a_moment_planned_with_each_other_ends_the_quiet_for_both(unit: SmallUnit) -> None:
    unit.clock.moment += timedelta(days=QUIET_DAYS)
    at = unit.clock.moment + timedelta(days=4)
    new = NewMoment(MomentKind.TALK, "Koffie", at, with_ids=(unit.people[COACH],))
    unit.desk_of(FIEN).moments.plan(new)
    assert quiet(unit) == {(SEM, COACH, "None"), (COACH, SEM, "None")}
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(FIEN).moments.plan(NewMoment(MomentKind.TALK, "Koffie", at, with_ids=(uuid4(),)))
