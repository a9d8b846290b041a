"""The revisions, the models and a new store have the same tables."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from leerunit.store import upgrading
from leerunit.store.engine import (
    DATABASE,
    begin_file,
    connect,
    for_writing,
    make_engine,
    write_version,
)
from leerunit.store.schema import Base
from leerunit.store.search import INDEX, create_search
from leerunit.store.upgrading import PRESENT
from tests.store.conftest import House
from tests.store.write_revision import present_file, revision_source

Shape = dict[str, Any]


def shape(path: Path, dek: bytes) -> Shape:
    """Return tables with their columns, references and indexes, and triggers, as the file has them."""
    with closing(connect(path, dek)) as connection:
        names = [
            (kind, name)
            for kind, name in connection.execute(
                "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
            )
        ]
        tables = [name for kind, name in names if kind == "table"]
        return {
            "names": names,
            "columns": {name: rows(connection, f"PRAGMA table_xinfo({name})") for name in tables},
            "references": {name: references(connection, name) for name in tables},
            "indexes": {name: index_shapes(connection, name) for name in tables},
            "version": rows(connection, "PRAGMA user_version"),
        }


def rows(connection: Any, sql: str) -> list[Any]:
    return sorted(connection.execute(sql).fetchall(), key=repr)


def references(connection: Any, table: str) -> list[Any]:
    found = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    return sorted(reference[1:] for reference in found)


def index_shapes(connection: Any, table: str) -> list[Any]:
    return sorted(
        (unique, origin, partial, rows(connection, f"PRAGMA index_info('{name}')"))
        for _, name, unique, origin, partial in connection.execute(f"PRAGMA index_list({table})")
    )


def by_revisions(path: Path, dek: bytes) -> None:
    """Make a file by running all revisions, as it would have become by upgrading."""
    begin_file(path, dek)
    engine = make_engine(path, dek)
    with for_writing(engine).begin() as connection:
        upgrading._run_revisions(connection, PRESENT)
        create_search(connection)
        write_version(connection, PRESENT.version)
    engine.dispose()


def test_the_revisions_make_what_a_new_store_has(house: House, tmp_path: Path) -> None:
    by_revisions(tmp_path / "made.db", house.fien.dek)
    made = shape(tmp_path / "made.db", house.fien.dek)
    assert made == shape(house.folder / DATABASE, house.fien.dek)
    assert len(made["columns"]) > 40


def test_the_models_are_what_the_revisions_make(house: House, tmp_path: Path) -> None:
    by_revisions(tmp_path / "made.db", house.fien.dek)
    engine = make_engine(tmp_path / "made.db", house.fien.dek)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_name": lambda name, *_: not str(name).startswith(INDEX), "compare_type": True},
        )
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_the_revision_at_work_is_the_one_written_from_the_models() -> None:
    path = present_file()
    written = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--fix-only", "-q", "--stdin-filename", str(path), "-"],
        input=revision_source(),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    tidy = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(path), "-"],
        input=written,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert path.read_text(encoding="utf-8") == tidy


def test_the_program_knows_its_head() -> None:
    scripts = ScriptDirectory(str(PRESENT.scripts))
    assert scripts.get_heads() == [PRESENT.revision]
    assert len(list(scripts.walk_revisions())) == PRESENT.version
