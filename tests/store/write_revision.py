"""Writes the revision of the version at work from the models: `python -m tests.store.write_revision`.

It holds what the models have and the revisions before it do not make; those belong to released versions and
are never written again. Tidy up with `ruff check --fix` and `ruff format`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from alembic.operations.ops import UpgradeOps
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Enum, NullPool, TypeDecorator, create_engine

from leerunit.store import upgrading
from leerunit.store.schema import Base
from leerunit.store.upgrading import PRESENT, Edition

HEAD = '''"""What {title} adds.

Revision ID: {revision}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {before}
branch_labels = None
depends_on = None


def upgrade() -> None:
    {body}
'''


def render_item(kind: str, item: object, context: AutogenContext) -> str | Literal[False]:
    """Types of ours as what they are in the database, so that the revision outlives the program."""
    del context
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    if kind == "type" and isinstance(item, Enum):
        return f"sa.String(length={item.length})"
    return False


def before_present() -> str | None:
    """Return the revision before the one of the version at work."""
    script = ScriptDirectory(str(PRESENT.scripts)).get_revision(PRESENT.revision)
    assert script is not None
    before = script.down_revision
    assert before is None or isinstance(before, str)
    return before


def revision_source() -> str:
    """Return the revision that leads from the one before to the models."""
    before = before_present()
    engine = create_engine("sqlite://", poolclass=NullPool)
    with engine.begin() as connection:
        if before is not None:
            upgrading._run_revisions(connection, Edition(PRESENT.version - 1, before, PRESENT.scripts))
        operations = _difference(connection)
    lines = render_python_code(operations, render_as_batch=True, render_item=render_item).splitlines()
    body = "\n".join(line for line in lines if not line.strip().startswith("#")).strip()
    return HEAD.format(
        title=present_file().stem[5:].replace("_", " "),
        revision=PRESENT.revision,
        before=repr(before),
        body=body,
    )


def _difference(connection: Connection) -> UpgradeOps:
    options = {"render_item": render_item, "target_metadata": Base.metadata, "compare_type": True}
    context = MigrationContext.configure(connection, opts=options)
    operations = produce_migrations(context, Base.metadata).upgrade_ops
    assert isinstance(operations, UpgradeOps)
    return operations


def present_file() -> Path:
    """Return the file of the revision of the version at work."""
    (path,) = PRESENT.scripts.glob(f"versions/{PRESENT.revision}_*.py")
    return path


if __name__ == "__main__":
    present_file().write_text(revision_source(), encoding="utf-8")
