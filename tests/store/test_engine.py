"""Transactions: all or nothing, readers never wait, two programs never write over each other."""

from __future__ import annotations

import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from sqlalchemy import func, select
from sqlalchemy.engine.interfaces import CacheStats
from sqlalchemy.orm import Session

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.vocabulary import MomentKind, QuestionState
from leerunit.store import engine
from leerunit.store.opening import open_store
from leerunit.store.schema import LearningQuestion, Moment, Person, TextVersion, Unit, new_id
from leerunit.store.schema.base import Base
from leerunit.store.texts import current_text, new_text, write_text
from tests.store.conftest import MORNING, Hand, House
from tests.store.writer import writer_command

PROGRAMS, SAVES = 2, 60


def add_person(session: Session, name: str) -> None:
    session.add(Person(name=name, created_at=MORNING))


def count(house: House) -> int:
    with house.store.reading() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


def test_a_write_is_there_afterwards(house: House) -> None:
    with house.store.writing() as session:
        add_person(session, "Sem")
    assert count(house) == 3


def write_and_fail(house: House) -> None:
    with house.store.writing() as session:
        add_person(session, "Sem")
        session.flush()
        raise ZeroDivisionError


def test_a_write_that_fails_leaves_nothing(house: House) -> None:
    with pytest.raises(ZeroDivisionError):
        write_and_fail(house)
    assert count(house) == 2


def test_a_read_never_keeps_anything(house: House) -> None:
    with house.store.reading() as session:
        add_person(session, "Sem")
        session.flush()
    assert count(house) == 2


def test_a_reader_does_not_wait_for_a_writer_and_sees_what_was_before(house: House) -> None:
    with house.store.writing() as session:
        add_person(session, "Sem")
        session.flush()
        assert count(house) == 2
    assert count(house) == 3


def test_a_writer_waits_for_its_turn(house: House) -> None:
    def write(number: int) -> None:
        with house.store.writing() as session:
            add_person(session, f"Student {number}")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(80)))
    assert count(house) == 82


def test_who_waits_too_long_is_told_that_another_is_writing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PATIENCE_SECONDS", 0.05)
    impatient = open_store(house.folder, house.mees)
    with house.store.writing(), pytest.raises(Unavailable) as fault:
        impatient.writing().__enter__()
    assert fault.value.code is FaultCode.LOCKED_BY_OTHER
    impatient.close()


def test_two_programs_save_at_once_and_nothing_is_lost(house: House) -> None:
    programs = [
        subprocess.Popen(writer_command(house, SAVES), stdout=subprocess.PIPE, text=True)
        for _ in range(PROGRAMS)
    ]
    said = [program.communicate(timeout=120)[0].split() for program in programs]
    assert [program.returncode for program in programs] == [0, 0]
    with house.store.reading() as session:
        kept = {text_id.hex for text_id in session.scalars(select(TextVersion.text_id))}
    assert len(kept) == PROGRAMS * SAVES
    assert set(said[0]) | set(said[1]) == kept
    house.store.check()


def test_two_windows_typing_in_one_text_lose_no_save(house: House) -> None:
    """Each save says which number it saw; who comes too late reads again, as a screen does."""
    with house.store.writing() as session:
        text_id = new_text(Hand(session, house.fien), "0")

    def add_one() -> None:
        with house.store.reading() as session:
            seen = current_text(Hand(session, house.fien), text_id)
        with house.store.writing() as session:
            body = str(int(seen.body or "0") + 1)
            write_text(Hand(session, house.fien), text_id, body, expected=seen.number)

    def type_on(_: int) -> int:
        tries = 1
        while True:
            try:
                add_one()
            except Refused:
                tries += 1
            else:
                return tries

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(type_on, range(60)))
    with house.store.reading() as session:
        version = current_text(Hand(session, house.fien), text_id)
    assert (version.body, version.number) == ("60", 61)


def make_moment(house: House) -> Moment:
    with house.store.writing() as session:
        unit = Unit(name="De Proeftuin", kind="ward", created_at=MORNING)
        moment = Moment(
            unit_id=unit.id, kind=MomentKind.TALK, title="Gesprek", starts_at=MORNING, created_at=MORNING
        )
        session.add_all([moment, unit])
    return moment


def move(session: Session, moment: Moment, place: str) -> None:
    found = session.get_one(Moment, moment.id)
    found.place = place
    session.flush()


def test_who_changes_a_record_that_changed_meanwhile_is_told(house: House) -> None:
    moment = make_moment(house)
    with house.store.reading() as session:
        stale = session.get_one(Moment, moment.id)
    with house.store.writing() as session:
        move(session, moment, "huiskamer")

    def change_the_stale_one() -> None:
        with house.store.writing() as session:
            session.add(stale)
            stale.place = "kantoor"

    with pytest.raises(Refused) as refusal:
        change_the_stale_one()
    assert refusal.value.code is RefusalCode.CHANGED_MEANWHILE
    with house.store.reading() as session:
        assert session.get_one(Moment, moment.id).place == "huiskamer"


def test_records_may_be_made_in_any_order(house: House) -> None:
    with house.store.writing() as session:
        text_id = new_text(Hand(session, house.fien), "Hoe?")
        unit = Unit(name="De Proeftuin", kind="ward", created_at=MORNING)
        question = LearningQuestion(
            unit_id=unit.id,
            owner_id=house.fien.person_id,
            text_id=text_id,
            state_since=date(2026, 9, 7),
            started_on=date(2026, 9, 7),
            updated_at=MORNING,
            created_at=MORNING,
        )
        session.add(question)
        session.flush()
        session.add(unit)
    with house.store.reading() as session:
        assert session.get_one(LearningQuestion, question.id).state is QuestionState.ASKED


def test_a_moment_without_zone_is_a_mistake(house: House) -> None:
    with house.store.reading() as session, pytest.raises(Exception, match="time zone"):
        session.scalars(select(Person).where(Person.created_at == MORNING.replace(tzinfo=None))).all()


def test_no_relation_loads_rows_behind_ones_back() -> None:
    relations = [relation for mapper in Base.registry.mappers for relation in mapper.relationships]
    assert [str(relation) for relation in relations if relation.lazy != "raise"] == []


def test_ids_of_one_program_rise(house: House) -> None:
    made = [new_id() for _ in range(1000)]
    assert made == sorted(made)
    assert {made_id.version for made_id in made} == {7}


def test_threads_may_share_a_store(house: House) -> None:
    stop = threading.Event()
    seen: list[int] = []

    def read_on() -> None:
        while not stop.is_set():
            seen.append(count(house))

    reader = threading.Thread(target=read_on)
    reader.start()
    for number in range(30):
        with house.store.writing() as session:
            add_person(session, f"Student {number}")
    stop.set()
    reader.join()
    assert seen == sorted(seen)
    assert count(house) == 32


def test_a_statement_is_compiled_once_for_every_time_the_store_is_opened(house: House) -> None:
    asked = select(Person.name).where(Person.created_at == MORNING).order_by(Person.name)
    with house.store.reading() as session:
        names = session.scalars(asked).all()
    again = open_store(house.folder, house.fien)
    with again.reading() as session:
        answer = session.connection().execute(asked)
        assert answer.context.cache_hit is CacheStats.CACHE_HIT
        assert answer.scalars().all() == names
    again.close()
