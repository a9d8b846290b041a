"""Erasing records for good: the row, all that hangs below it, every text of it with all versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Table, delete, exists, inspect, or_, select
from sqlalchemy.orm import Session

from leerunit.store.schema import (
    Agreement,
    AnswerReceived,
    Attachment,
    Base,
    ChafingNote,
    Draft,
    Evaluation,
    GivenWords,
    IntervisionSession,
    LearningQuestion,
    OwnLogNote,
    PortfolioChoice,
    QualificationLink,
    ReadMark,
    SearchEntry,
    StoryEntry,
    TextVersion,
)
from leerunit.store.texts import erase_texts

THROWN = (
    LearningQuestion,
    StoryEntry,
    IntervisionSession,
    Evaluation,
    Agreement,
    Attachment,
    OwnLogNote,
    ChafingNote,
)
"""What people throw away or take back; a record of these goes after its days."""

_BESIDE = (Attachment, AnswerReceived, QualificationLink, PortfolioChoice, ReadMark, SearchEntry)
"""Rows that name a record by `item_id` and mean nothing without it."""

_Record = type[Base]


def has_removed(session: Session, before: datetime) -> bool:
    """Tell whether anything was thrown away before a moment."""
    is_there = [exists().where(kind.deleted_at.is_not(None), kind.deleted_at < before) for kind in THROWN]
    return bool(session.scalar(select(or_(*is_there))))


def erase_removed(session: Session, before: datetime) -> None:
    """Erase all that was thrown away before a moment."""
    for kind in THROWN:
        ids = session.scalars(select(kind.id).where(kind.deleted_at.is_not(None), kind.deleted_at < before))
        erase_records(session, kind, ids.all())


def erase_records(session: Session, kind: _Record, ids: Iterable[UUID]) -> None:
    """Erase these records of one kind, with what hangs below them and beside them.

    A piece that its writer erases goes from what they took along of it too; erased with its question, the
    writer's own copy stays theirs.
    """
    ids = tuple(ids)
    if kind is StoryEntry:
        copies = session.scalars(select(GivenWords.id).where(GivenWords.entry_id.in_(ids)))
        erase_records(session, GivenWords, copies.all())
    found = set(_below(session, _table(kind), ids))
    erased = {item_id for _, item_id in found}
    for beside in _BESIDE:
        table = _table(beside)
        item_id = table.c["item_id"]
        key = next(iter(table.primary_key))
        rows = session.scalars(select(key).where(item_id.in_(erased))).all()
        _erase_texts(session, table, rows)
        session.execute(delete(table).where(item_id.in_(erased)))
    _erase_drafts(session, erased)
    for table in {table for table, _ in found}:
        _erase_texts(session, table, [item_id for at, item_id in found if at is table])
    top = _table(kind)
    session.execute(delete(top).where(top.c["id"].in_([item_id for at, item_id in found if at is top])))


def _below(session: Session, table: Table, ids: tuple[UUID, ...]) -> Iterator[tuple[Table, UUID]]:
    """Name these rows and all rows that go with them, by the references of the schema."""
    if not ids:
        return
    yield from ((table, item_id) for item_id in ids)
    for lower in Base.metadata.sorted_tables:
        for reference in _references(lower, table):
            rows = session.scalars(select(lower.c["id"]).where(reference.in_(ids))).all()
            yield from _below(session, lower, tuple(rows))


def _references(lower: Table, upper: Table) -> Iterator[Column[UUID]]:
    for key in lower.foreign_keys:
        if key.column.table is upper and key.ondelete == "CASCADE" and "id" in lower.c:
            yield lower.c[key.parent.name]


def _erase_texts(session: Session, table: Table, keys: Iterable[object]) -> None:
    if table is _table(TextVersion):
        return
    key = next(iter(table.primary_key))
    for column in table.columns:
        if column.name == "text_id" or column.name.endswith("_text_id"):
            texts = session.scalars(select(column).where(key.in_(tuple(keys)), column.is_not(None))).all()
            erase_texts(session, texts)


def _erase_drafts(session: Session, erased: set[UUID]) -> None:
    """Erase what anyone was still writing at what is erased."""
    drafts = session.execute(select(Draft.id, Draft.place, Draft.text_id)).all()
    gone = [row for row in drafts if any(str(item_id) in row.place for item_id in erased)]
    erase_texts(session, [row.text_id for row in gone])
    session.execute(delete(Draft).where(Draft.id.in_([row.id for row in gone])))


def _table(kind: _Record) -> Table:
    table = inspect(kind).local_table
    assert isinstance(table, Table)
    return table
