"""The audit chain: tampering is noticed, and no words stand in it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from leerunit.domain.vocabulary import ItemKind
from leerunit.store.audit import BEGINNING, ChainHead, append_line, chain_head, verify_chain
from leerunit.store.schema import AuditLine, new_id
from tests.store.conftest import MORNING, House

LINES = 20
PEOPLE = [new_id() for _ in range(3)]


@pytest.fixture
def session(house: House) -> Iterator[Session]:
    with house.store.writing() as session:
        for number in range(LINES):
            append_line(
                session,
                at=MORNING,
                actor_id=PEOPLE[number % 3],
                action="opened",
                subject_kind=ItemKind.QUESTION,
                subject_id=new_id(),
                about_id=PEOPLE[(number + 1) % 3] if number % 2 else None,
            )
        yield session


def test_a_whole_chain_is_whole(session: Session) -> None:
    assert verify_chain(session) is None
    head = chain_head(session)
    assert head.seq == LINES
    assert len(head.hash) == 64


def test_an_empty_chain_is_whole(house: House) -> None:
    with house.store.reading() as session:
        assert verify_chain(session) is None
        assert chain_head(session) == ChainHead(0, BEGINNING)


@pytest.mark.parametrize(
    "change",
    [
        {"action": "shared"},
        {"actor_id": new_id()},
        {"subject_id": None},
        {"subject_kind": ItemKind.ANSWER},
        {"about_id": UUID(int=7)},
        {"at": MORNING.replace(year=2020)},
        {"previous": "0" * 64},
        {"hash": "0" * 64},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_line_is_noticed(session: Session, change: dict[str, object]) -> None:
    session.execute(update(AuditLine).where(AuditLine.seq == 9).values(change))
    session.expire_all()
    assert verify_chain(session) in {9, 10}


@pytest.mark.parametrize("seq", [1, 9, LINES - 1])
def test_a_line_left_out_is_noticed(session: Session, seq: int) -> None:
    session.execute(delete(AuditLine).where(AuditLine.seq == seq))
    assert verify_chain(session) == seq + 1


def test_a_line_with_a_hash_made_to_fit_breaks_the_next(session: Session) -> None:
    lines = session.scalars(select(AuditLine).where(AuditLine.seq.in_([4, 5]))).all()
    fourth, fifth = lines
    fourth.action = "shared"
    fourth.hash = fifth.previous[::-1]
    session.flush()
    assert verify_chain(session) == 4


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    pair=st.lists(st.integers(1, LINES), min_size=2, max_size=2, unique=True),
    name=st.sampled_from(["at", "actor_id", "action", "subject_id", "about_id", "previous", "hash"]),
)
def test_a_field_taken_from_another_line_is_noticed(session: Session, pair: list[int], name: str) -> None:
    column, (one, two) = getattr(AuditLine, name), pair
    mine, other = (session.scalar(select(column).where(AuditLine.seq == seq)) for seq in (one, two))
    point = session.begin_nested()
    session.execute(update(AuditLine).where(AuditLine.seq == one).values({column: other}))
    session.expire_all()
    assert (verify_chain(session) is None) is (mine == other)
    point.rollback()


def test_a_chain_cut_at_its_end_no_longer_has_the_head_that_was_kept(session: Session) -> None:
    kept = chain_head(session)
    session.execute(delete(AuditLine).where(AuditLine.seq > LINES - 3))
    assert verify_chain(session) is None
    assert chain_head(session) != kept


def fail_after_line(session: Session) -> None:
    append_line(session, at=MORNING, actor_id=PEOPLE[0], action="shared")
    raise ZeroDivisionError


def test_a_line_of_a_write_that_failed_is_not_there(house: House) -> None:
    with pytest.raises(ZeroDivisionError), house.store.writing() as session:
        fail_after_line(session)
    with house.store.reading() as session:
        assert session.scalar(select(func.count()).select_from(AuditLine)) == 0
