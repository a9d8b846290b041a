"""The database of a store: SQLCipher under SQLAlchemy. Only here and in `search.py` is the dialect known."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.orm import Session, sessionmaker

from leerunit.store.faults import translated
from leerunit.store.keyring import Keyring
from sqlcipher3 import dbapi2 as sqlcipher

DATABASE = "store.db"
PATIENCE_SECONDS = 15.0
"""How long a save waits for another program that is writing."""

_WRITES = "leerunit_writes"


def connect(path: Path, dek: bytes, *, may_write: bool = True) -> sqlcipher.Connection:
    """Open a database file by its raw key, in autocommit mode; transactions are begun by who needs them."""
    mode = "rwc" if may_write else "ro"
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        timeout=PATIENCE_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        uri=True,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{dek.hex()}'\"")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def make_engine(path: Path, dek: bytes) -> Engine:
    """Return an engine whose exceptions and logs never carry what was written."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, dek),
        poolclass=QueuePool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN DEFERRED")


def for_writing(engine: Engine) -> Engine:
    """Return the same engine, whose transactions take the write lock at once."""
    return engine.execution_options(**{_WRITES: True})


class Store:
    """An open store. Only `access/guard.py` opens its sessions."""

    def __init__(self, folder: Path, keyring: Keyring) -> None:
        self.folder = folder
        self._engine = make_engine(folder / DATABASE, keyring.dek)
        self._readers = sessionmaker(self._engine, expire_on_commit=False, autoflush=False)
        self._writers = sessionmaker(for_writing(self._engine), expire_on_commit=False)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a session in a deferred transaction that is rolled back; it never waits for a writer.

        Unavailable: STORE_DAMAGED, READ_ONLY, PLACE_GONE, FILE_UNREADABLE.
        """
        with translated(self.folder), self._readers() as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Yield a session that holds the write lock; committed on a normal end, rolled back on any other.

        Refused: CHANGED_MEANWHILE. Unavailable: DISK_FULL, LOCKED_BY_OTHER and as for `reading`.
        """
        with translated(self.folder), self._writers.begin() as session:
            yield session

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the file."""
        self._engine.dispose()
