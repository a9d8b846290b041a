"""The database of a store: SQLCipher under SQLAlchemy. Only here and in `search.py` is the dialect known."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.util import LRUCache

from leerunit.domain.refusals import FaultCode, Unavailable
from leerunit.domain.vocabulary import StorePart
from leerunit.store.audit import verify_chain
from leerunit.store.door import notes_are_whole
from leerunit.store.faults import translated
from leerunit.store.keyring import Keyring
from leerunit.store.search import check_search, forget_deleted, rebuild_search
from sqlcipher3 import dbapi2 as sqlcipher

DATABASE = "store.db"
PATIENCE_SECONDS = 15.0
"""How long a save waits for another program that is writing."""

_WRITES = "leerunit_writes"


class StoreDialect(SQLiteDialect_pysqlite):
    """All stores are spoken to alike: a statement compiled for one serves the next, as after each lock."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


registry.register("leerunit", __name__, StoreDialect.__name__)
_COMPILED: LRUCache[object, object] = LRUCache(1_000)


def connect(path: Path, dek: bytes, *, mode: str = "rw", foreign_keys: bool = True) -> sqlcipher.Connection:
    """Open a database file by its raw key, in autocommit mode; transactions are begun by who needs them."""
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
        connection.execute("PRAGMA cipher_compatibility = 4")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA synchronous = FULL")
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def make_engine(path: Path, dek: bytes, *, foreign_keys: bool = True) -> Engine:
    """Return an engine whose exceptions and logs never carry what was written."""
    engine = create_engine(
        "leerunit://",
        module=sqlcipher,
        creator=lambda: connect(path, dek, foreign_keys=foreign_keys),
        poolclass=QueuePool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine.execution_options(compiled_cache=_COMPILED)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN DEFERRED")


def for_writing(engine: Engine) -> Engine:
    """Return the same engine, whose transactions take the write lock at once."""
    return engine.execution_options(**{_WRITES: True})


def begin_file(path: Path, dek: bytes) -> None:
    """Make an empty database file that only its owner may read."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    keep_log(path, dek)


def keep_log(path: Path, dek: bytes) -> None:
    """Let a file have a write-ahead log, as all have but copies; most often there is nothing to do."""
    with closing(connect(path, dek)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def read_version(path: Path, dek: bytes) -> int:
    """Return the schema version of a file without changing a byte of it, or leaving files beside it."""
    log = path.with_name(f"{path.name}-wal")
    is_settled = not log.exists() or log.stat().st_size == 0
    with closing(connect(path, dek, mode="ro&immutable=1" if is_settled else "ro")) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def write_version(connection: Connection, version: int) -> None:
    """Set the schema version; it belongs to the transaction."""
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")


def has_broken_references(connection: Connection) -> bool:
    """Tell whether any row points at a row that is not there."""
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def is_sound(path: Path, dek: bytes) -> bool:
    """Read a whole file: every page with its authentication, every table with its indexes."""
    with closing(connect(path, dek, mode="ro")) as connection:
        pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        tables = connection.execute("PRAGMA quick_check").fetchall()
    return not pages and tables == [("ok",)]


def copy_file(source: Path, target: Path, dek: bytes) -> None:
    """Copy a database as it is at one moment into an empty file; others may go on writing. Same key.

    The copy is whole in one file, without a log. In steps it would begin anew at every commit of another.
    """
    with closing(connect(source, dek)) as origin, closing(connect(target, dek)) as copy:
        origin.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def erasing(session: Session) -> Iterator[None]:
    """Run deletions in a transaction of `writing` whose words stay in no free page and in no search index."""
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
    yield
    session.flush()
    forget_deleted(connection)


class Store:
    """An open store. Only `access/guard.py` opens its sessions."""

    def __init__(self, folder: Path, keyring: Keyring) -> None:
        self.folder = folder
        self._dek = keyring.dek
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
            session.connection()
            yield session

    def check(self) -> None:
        """Read everything. Unavailable: STORE_DAMAGED with the `StorePart` that is not whole."""
        for part, is_whole in self.examine():
            if not is_whole:
                raise Unavailable(FaultCode.STORE_DAMAGED, part.value)

    def examine(self) -> Iterator[tuple[StorePart, bool]]:
        """Read everything; tell of each part whether it is whole. After a damaged file nothing more is read.

        Unavailable: READ_ONLY, PLACE_GONE, FILE_UNREADABLE, LOCKED_BY_OTHER.
        """
        is_readable = self._holds(lambda: is_sound(self.folder / DATABASE, self._dek))
        yield StorePart.FILE, is_readable
        if is_readable:
            yield StorePart.SEARCH, self._holds(self._search_is_in_step)
            yield StorePart.REFERENCES, self._holds(self._references_hold)
            yield StorePart.LOG, self._holds(self._log_is_whole)
            yield StorePart.DOOR_NOTES, notes_are_whole(self.folder)

    def _holds(self, question: Callable[[], bool]) -> bool:
        try:
            with translated(self.folder):
                return question()
        except Unavailable as fault:
            if fault.code is FaultCode.STORE_DAMAGED:
                return False
            raise

    def _search_is_in_step(self) -> bool:
        with self.writing() as session:
            check_search(session.connection())
        return True

    def _references_hold(self) -> bool:
        with self.reading() as session:
            return not has_broken_references(session.connection())

    def _log_is_whole(self) -> bool:
        with self.reading() as session:
            return verify_chain(session) is None

    def compact(self) -> None:
        """Take what was deleted out of the file and its log; waits until nobody else reads or writes.

        Unavailable: LOCKED_BY_OTHER, DISK_FULL (it needs room for a second copy).
        """
        with self.writing() as session:
            rebuild_search(session.connection())
        self._engine.dispose()
        with translated(self.folder), closing(connect(self.folder / DATABASE, self._dek)) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the file."""
        self._engine.dispose()
