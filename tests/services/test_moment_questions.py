"""Several questions at one moment, and a question at several: each reader sees what they may read."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import update

from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.conversations import NewMoment, TakenAlong
from leerunit.domain.vocabulary import MomentKind, Visibility
from leerunit.store.schema import Moment
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.services.test_today import refused

MINE, HERS, SHARED = "Hoe begin ik rustig?", "Wat durf ik niet?", "Van wie is de ochtend?"


def plan(unit: SmallUnit, name: str, *questions: UUID, days: int = 2) -> UUID:
    starts = unit.clock.now() + timedelta(days=days)
    new = NewMoment(MomentKind.REFLECTION, "Terugkijken", starts, question_ids=questions)
    return unit.desk_of(name).moments.plan(new)


def ask(unit: SmallUnit, name: str, text: str, visibility: Visibility) -> UUID:
    return unit.desk_of(name).questions.ask(text, visibility=visibility)


def at_moment(unit: SmallUnit, name: str) -> list[str]:
    """Return the questions that someone sees at the one coming moment."""
    (moment,) = unit.desk_of(name).moments.coming()
    return [one.text for one in moment.questions]


def test_a_moment_names_the_questions_that_each_reader_may_read(unit: SmallUnit) -> None:
    mine = ask(unit, FIEN, MINE, Visibility.MY_COACH)
    hers = ask(unit, FIEN, HERS, Visibility.ONLY_ME)
    shared = ask(unit, SEM, SHARED, Visibility.UNIT)
    moment = plan(unit, FIEN, mine, hers, shared)
    assert at_moment(unit, FIEN) == [MINE, HERS, SHARED]
    assert at_moment(unit, COACH) == [MINE, SHARED]
    assert at_moment(unit, SEM) == [SHARED]
    seen = unit.desk_of(SEM).questions.open(shared).moments
    assert [(one.moment_id, one.questions) for one in seen] == [
        (moment, (TakenAlong(shared, SHARED, may_leave=True),))
    ]
    assert unit.desk_of(COACH).search.find("durf") == ()
    unit.desk_of(FIEN).questions.share(mine, Visibility.ONLY_ME)
    assert at_moment(unit, COACH) == [SHARED]


def test_a_question_goes_along_to_several_moments_and_stays_in_its_story(unit: SmallUnit) -> None:
    question = ask(unit, FIEN, MINE, Visibility.UNIT)
    later, sooner = plan(unit, COACH, days=9), plan(unit, COACH, days=3)
    fien = unit.desk_of(FIEN)
    for moment in (later, sooner, sooner):
        fien.moments.take_along(question, moment)
    story = fien.questions.open(question)
    assert [(one.moment_id, one.is_past) for one in story.moments] == [(sooner, False), (later, False)]
    unit.clock.moment += timedelta(days=4)
    story = unit.desk_of(SEM).questions.open(question)
    assert [(one.moment_id, one.is_past) for one in story.moments] == [(sooner, True), (later, False)]
    assert [one.moment_id for one in unit.desk_of(SEM).moments.coming()] == [later]


def test_it_is_left_out_by_its_owner_or_by_who_took_it_along(unit: SmallUnit) -> None:
    question = ask(unit, FIEN, MINE, Visibility.UNIT)
    moment = plan(unit, COACH, question)
    coach, fien, sem = (unit.desk_of(name).moments for name in (COACH, FIEN, SEM))
    with refused(RefusalCode.NOT_ALLOWED):
        sem.leave_out(question, moment)
    fien.leave_out(question, moment)
    fien.leave_out(question, moment)
    assert at_moment(unit, FIEN) == []
    coach.take_along(question, moment)
    coach.leave_out(question, moment)
    assert at_moment(unit, COACH) == []


def test_nobody_takes_along_what_they_may_not_read(unit: SmallUnit) -> None:
    question = ask(unit, FIEN, MINE, Visibility.ONLY_ME)
    with refused(RefusalCode.NOT_FOUND):
        plan(unit, SEM, question)
    assert unit.desk_of(SEM).moments.coming() == ()


def test_the_one_question_of_an_older_moment_is_read_and_can_be_left_out(unit: SmallUnit) -> None:
    question, moment = ask(unit, FIEN, MINE, Visibility.UNIT), plan(unit, COACH)
    fien = unit.desk_of(FIEN)
    with fien._guard._store.writing() as session:
        session.execute(update(Moment).where(Moment.id == moment).values(question_id=question))
    assert [one.moment_id for one in fien.questions.open(question).moments] == [moment]
    fien.moments.take_along(question, moment)
    assert at_moment(unit, SEM) == [MINE]
    fien.moments.leave_out(question, moment)
    assert at_moment(unit, SEM) == []


def test_looking_as_someone_else_names_no_question_that_only_they_can_read(unit: SmallUnit) -> None:
    mine = ask(unit, FIEN, MINE, Visibility.UNIT)
    private = ask(unit, SEM, HERS, Visibility.ONLY_ME)
    moment = plan(unit, FIEN, mine)
    unit.desk_of(SEM).moments.take_along(private, moment)
    assert at_moment(unit, SEM) == [MINE, HERS]
    seen = unit.desk_of(FIEN).view_as.question(mine, unit.people[SEM])
    assert seen.story is not None
    assert [one.questions for one in seen.story.moments] == [(TakenAlong(mine, MINE),)]
    assert str(private) not in repr(seen)
