"""The door: default deny, one passage, rights that end at once, and readers that are told as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, event, select, update

from leerunit.access.doorway import DoorMisuseError
from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import EntryKind, Role
from leerunit.services.use_case import use_case
from leerunit.store.audit import verify_chain
from leerunit.store.schema import AuditLine, Person, SearchEntry, TextVersion, UnitMembership
from tests.access.house import House, canary, refused


def with_every_row_changed(desk: Desk, change: Any) -> None:
    with desk._guard._store.writing() as session:
        session.execute(change)


class Clumsy:
    """Use cases that pass the door in wrong ways."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.LIST_QUESTIONS)
    def never(self) -> None:
        """Does not pass it."""

    @use_case(Permission.LIST_QUESTIONS)
    def twice(self) -> None:
        for _ in range(2):
            with self._guard.reading(Permission.LIST_QUESTIONS):
                pass

    @use_case(Permission.LIST_QUESTIONS)
    def with_another_right(self) -> None:
        with self._guard.reading(Permission.ASK_QUESTION):
            pass

    @use_case(Permission.LIST_QUESTIONS)
    def through_another(self) -> None:
        self.twice()

    @use_case(Permission.ASK_QUESTION)
    def long(self) -> int:
        errand = self._guard.errand(Permission.ASK_QUESTION)
        with errand.reading() as sitting:
            before = sitting.now
        with errand.writing(action="first") as sitting:
            assert sitting.now == before
        with errand.writing(action="second"):
            return 2


@pytest.mark.parametrize("name", ["never", "twice", "with_another_right", "through_another"])
def test_a_use_case_passes_the_door_once_with_its_own_right(coach: Desk, name: str) -> None:
    with pytest.raises(DoorMisuseError):
        getattr(Clumsy(coach._guard), name)()


def test_the_door_stays_shut_outside_a_use_case(coach: Desk) -> None:
    with pytest.raises(DoorMisuseError), coach._guard.reading(Permission.LIST_QUESTIONS):
        pass


def test_long_work_passes_once_and_writes_a_line_each_time(coach: Desk) -> None:
    assert Clumsy(coach._guard).long() == 2
    with coach._guard._store.reading() as session:
        actions = session.scalars(select(AuditLine.action).order_by(AuditLine.seq.desc()).limit(2)).all()
    assert actions == ["second", "first"]


def test_a_use_case_that_fails_leaves_nothing_behind(coach: Desk) -> None:
    """A write that breaks off halfway changes no row, no search entry, no log, and tells nobody."""
    heard: list[object] = []
    coach._guard._notify = heard.append
    before = everything(coach)
    with refused(RefusalCode.TEXT_TOO_LONG):
        coach.questions.add_entry(_own(coach), EntryKind.REFLECTION, "kort", parts=(("een", "x" * 20_001),))
    assert everything(coach) == before
    assert heard == []


def _own(desk: Desk) -> UUID:
    return desk.questions.mine()[0].question_id


def everything(desk: Desk) -> list[list[tuple[object, ...]]]:
    with desk._guard._store.reading() as session:
        tables = (TextVersion, AuditLine, SearchEntry, UnitMembership)
        return [[tuple(row) for row in session.execute(select(table.__table__))] for table in tables]


# A right that was taken away


WAYS_OUT: dict[str, Callable[[UUID, date], Any]] = {
    "the role ended yesterday": lambda person, day: (
        update(UnitMembership).where(UnitMembership.person_id == person).values(ends_on=day)
    ),
    "the role became another": lambda person, _day: (
        update(UnitMembership).where(UnitMembership.person_id == person).values(role=Role.STUDENT)
    ),
    "the person is no longer active": lambda person, _day: (
        update(Person).where(Person.id == person).values(is_active=False)
    ),
}


@pytest.mark.parametrize("way", WAYS_OUT)
def test_a_withdrawn_right_ends_with_the_next_call(own_house: House, coach: Desk, way: str) -> None:
    asked = own_house.asked["sem", "my_coach"].question
    coach.questions.open(asked)
    yesterday = own_house.clock.today() - timedelta(days=1)
    change = WAYS_OUT[way](coach.member.person.person_id, yesterday)
    with_every_row_changed(coach, change)
    for call in (lambda: coach.questions.open(asked), coach.today.guide):
        with pytest.raises(Refused) as refusal:
            call()
        assert refusal.value.code in {RefusalCode.NOT_ALLOWED, RefusalCode.NOT_FOUND}


def test_the_circle_is_asked_at_every_call(own_house: House, coach: Desk) -> None:
    asked = own_house.asked["sem", "my_coach"].question
    coach.questions.open(asked)
    with own_house.desk_of("keeper") as keeper:
        keeper.people.set_circle(own_house.people["sem"], [])
    with refused(RefusalCode.NOT_FOUND):
        coach.questions.open(asked)
    assert coach.search.find(canary("sem", "my_coach")) == ()


def test_the_keepers_right_ends_too(own_house: House) -> None:
    with own_house.desk_of("keeper") as keeper:
        person = keeper.member.person.person_id
        with_every_row_changed(keeper, update(Person).where(Person.id == person).values(is_keeper=False))
        with refused(RefusalCode.NOT_ALLOWED):
            keeper.people.set_circle(own_house.people["sem"], [])


# Foreign and missing


def test_foreign_and_missing_ids_answer_the_same_by_the_same_work(own_house: House, coach: Desk) -> None:
    """The store is asked the very same, so that neither words nor time tell which of the two it was."""
    asked: list[list[str]] = []
    for strange in (own_house.asked["tijn", "only_me"].question, uuid4()):
        asked.append([])
        with statements_into(asked[-1]), refused(RefusalCode.NOT_FOUND):
            coach.questions.open(strange)
    assert asked[0] == asked[1] != []


@contextmanager
def statements_into(kept: list[str]) -> Iterator[None]:
    """Keep the text of every statement that any store is asked meanwhile."""

    def keep(*arguments: Any) -> None:
        kept.append(arguments[2])

    event.listen(Engine, "before_cursor_execute", keep)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", keep)


def test_a_text_of_another_kind_of_record_is_not_found(coach: Desk) -> None:
    for kind in (AboutKind.TEXT, AboutKind.ENTRY, AboutKind.SESSION, AboutKind.EVALUATION, AboutKind.ANSWER):
        with refused(RefusalCode.NOT_FOUND):
            _Looks(coach._guard).at(About(kind, coach.member.person.person_id))


class _Looks:
    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.READ_QUESTION)
    def at(self, about: About) -> None:
        """Open anything."""
        with self._guard.reading(Permission.READ_QUESTION, about):
            pass


# The log


def test_opening_anothers_question_is_noted_once_a_day_and_one_s_own_never(
    own_house: House, coach: Desk
) -> None:
    asked = own_house.asked["sem", "my_coach"].question
    for _ in range(3):
        coach.questions.open(asked)
    own_house.clock.moment += timedelta(days=1)
    coach.questions.open(asked)
    coach.questions.open(_own(coach))
    with coach._guard._store.reading() as session:
        lines = session.execute(
            select(AuditLine.subject_id, AuditLine.about_id).where(AuditLine.action == "opened")
        ).all()
        assert verify_chain(session) is None
    assert [tuple(line) for line in lines] == [(asked, own_house.people["sem"])] * 2


def test_keystrokes_and_lists_leave_no_line(own_house: House, coach: Desk) -> None:
    def lines() -> int:
        with coach._guard._store.reading() as session:
            return len(session.scalars(select(AuditLine.seq)).all())

    before, asked = lines(), own_house.asked["learning_coach", "unit"]
    coach.questions.mine()
    coach.questions.shared_with_me()
    coach.search.find("vraag")
    coach.questions.rewrite(asked.text, "Anders getypt?", 1)
    coach.questions.mark_read(own_house.asked["sem", "unit"].question)
    assert lines() == before
