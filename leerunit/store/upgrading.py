"""From an older file to this program's tables, with a verified copy first; a newer file is left untouched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.store.engine import (
    DATABASE,
    begin_file,
    copy_file,
    for_writing,
    has_broken_references,
    is_sound,
    keep_log,
    make_engine,
    read_version,
    write_version,
)
from leerunit.store.faults import translated
from leerunit.store.places import disk_translated
from leerunit.store.schema import Base
from leerunit.store.search import check_search, create_search, drop_search, rebuild_search

COPIES = "copies"
_PLAIN_HEADER = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Edition:
    """The tables a program knows: the number in the file, its revision, where revisions stand."""

    version: int
    revision: str
    scripts: Path


PRESENT = Edition(2, "0002", Path(__file__).parent / "migrations")


def make_database(folder: Path, dek: bytes) -> None:
    """Make the database of a new store with all tables of the present edition."""
    path = folder / DATABASE
    begin_file(path, dek)
    engine = make_engine(path, dek)
    try:
        with for_writing(engine).begin() as connection:
            Base.metadata.create_all(connection, checkfirst=False)
            create_search(connection)
            _stamp(connection, PRESENT)
    finally:
        engine.dispose()


def _stamp(connection: Connection, edition: Edition) -> None:
    """Write down the edition the way Alembic reads it, without importing Alembic."""
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (edition.revision,))
    write_version(connection, edition.version)


def bring_up_to_date(folder: Path, dek: bytes, edition: Edition = PRESENT) -> None:
    """Upgrade the database of a store if it is older; most often there is nothing to do.

    A verified copy of the older file stays in `copies`. Whatever goes wrong, the older file is whole.
    Refused: STORE_TOO_NEW (its version), file untouched. Unavailable: STORE_DAMAGED, DISK_FULL, READ_ONLY.
    """
    path = folder / DATABASE
    _check_header(path)
    with translated(folder):
        found = read_version(path, dek)
        if found > edition.version:
            raise Refused(RefusalCode.STORE_TOO_NEW, str(found))
        if found < 1:
            raise Unavailable(FaultCode.STORE_DAMAGED, DATABASE)
        if found < edition.version and _copy_before(folder, dek, found, edition.version):
            _upgrade(path, dek, edition)
        keep_log(path, dek)


def _check_header(path: Path) -> None:
    if not path.is_file():
        raise Unavailable(FaultCode.STORE_DAMAGED, DATABASE)
    with disk_translated(), path.open("rb") as file:
        header = file.read(len(_PLAIN_HEADER))
    if header == _PLAIN_HEADER or len(header) < len(_PLAIN_HEADER):
        raise Unavailable(FaultCode.STORE_DAMAGED, DATABASE)


def _copy_before(folder: Path, dek: bytes, old: int, new: int) -> bool:
    """Keep a verified copy of the older file; False when another program has upgraded it meanwhile."""
    copies = folder / COPIES
    with disk_translated():
        copies.mkdir(mode=0o700, exist_ok=True)
        target = _new_file(copies, f"version-{old}-before-{new}")
        copy_file(folder / DATABASE, target, dek)
    if not is_sound(target, dek):
        raise Unavailable(FaultCode.STORE_DAMAGED, COPIES)
    is_older = read_version(target, dek) == old
    if not is_older:
        target.unlink()
    return is_older


def _new_file(folder: Path, name: str, number: int = 1) -> Path:
    """Make an empty file, with a number of its own even when two programs do so at once."""
    path = folder / f"{name}-{number}.db"
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        return _new_file(folder, name, number + 1)
    return path


def _upgrade(path: Path, dek: bytes, edition: Edition) -> None:
    """Run the revisions in one transaction.

    References are off meanwhile: rebuilding a table with them on would delete the rows that point at it.
    """
    engine = make_engine(path, dek, foreign_keys=False)
    try:
        with for_writing(engine).begin() as connection:
            drop_search(connection)
            _run_revisions(connection, edition)
            create_search(connection)
            rebuild_search(connection)
            check_search(connection)
            if has_broken_references(connection):
                raise Unavailable(FaultCode.STORE_DAMAGED, DATABASE)
            write_version(connection, edition.version)
    finally:
        engine.dispose()


def _run_revisions(connection: Connection, edition: Edition) -> None:
    from alembic.command import upgrade
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(edition.scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    config.attributes["metadata"] = Base.metadata
    upgrade(config, edition.revision)
