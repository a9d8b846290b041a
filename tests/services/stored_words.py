"""What anyone with a key to the store's file can read in it, past the program."""

from __future__ import annotations

from sqlalchemy import select

from leerunit.app import Desk
from leerunit.store.schema import Base


def stored_words(desk: Desk) -> str:
    """Return every row of every table as text; sealed words stand there as sealed bytes."""
    with desk._guard._store.reading() as session:
        rows = [
            repr(tuple(row))
            for table in Base.metadata.sorted_tables
            for row in session.execute(select(table))
        ]
    return "\n".join(rows)
