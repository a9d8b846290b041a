"""Writes the first revision from the models: `python -m tests.store.write_revision`.

For as long as no version with these tables was released; after that a change is a revision of its own.
Tidy up with `ruff check --fix` and `ruff format`.
"""

from __future__ import annotations

from typing import Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from alembic.operations.ops import UpgradeOps
from sqlalchemy import Enum, NullPool, TypeDecorator, create_engine

from leerunit.store.schema import Base
from leerunit.store.upgrading import PRESENT

HEAD = '''"""All tables of the first store.

Revision ID: {revision}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = None
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


def revision_source() -> str:
    options = {"render_item": render_item, "target_metadata": Base.metadata}
    engine = create_engine("sqlite://", poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=options)
        script = produce_migrations(context, Base.metadata)
    operations = script.upgrade_ops
    assert isinstance(operations, UpgradeOps)
    lines = render_python_code(operations, render_item=render_item).splitlines()
    body = "\n".join(line for line in lines if not line.strip().startswith("#")).strip()
    return HEAD.format(revision=PRESENT.revision, body=body)


if __name__ == "__main__":
    target = PRESENT.scripts / "versions" / f"{PRESENT.revision}_first_store.py"
    target.write_text(revision_source(), encoding="utf-8")
