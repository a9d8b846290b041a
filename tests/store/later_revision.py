"""A later revision for tests: it rebuilds two tables that others point at, and adds and fills a column."""

from __future__ import annotations

import shutil
from pathlib import Path

from leerunit.store.upgrading import PRESENT, Edition

SOURCE = '''"""A revision that only the tests know."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person", recreate="always") as batch:
        batch.add_column(sa.Column("nickname", sa.Text(), nullable=True))
    op.execute("UPDATE person SET nickname = name")
    with op.batch_alter_table("search_entry", recreate="always") as batch:
        batch.add_column(sa.Column("language", sa.Text(), nullable=True))
    op.create_table("shelf", sa.Column("id", sa.Uuid(), primary_key=True))
    {last}
'''


def later_edition(folder: Path, last: str = "op.create_index('ix_shelf', 'shelf', ['id'])") -> Edition:
    """Return an edition with the present revisions and one more, which ends with the line `last`."""
    version, revision = PRESENT.version + 1, f"{PRESENT.version + 1:04}"
    scripts = folder / "migrations"
    shutil.copytree(PRESENT.scripts, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    source = SOURCE.format(revision=revision, before=PRESENT.revision, last=last)
    (scripts / "versions" / f"{revision}_later.py").write_text(source, encoding="utf-8")
    return Edition(version, revision, scripts)
