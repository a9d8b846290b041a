"""What people are in the unit today."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select

from leerunit.access.actor import runs_on
from leerunit.access.guard import Sitting
from leerunit.domain.vocabulary import Role
from leerunit.store.schema import UnitMembership


def role_today(sitting: Sitting, person_ids: Collection[UUID]) -> dict[UUID, Role]:
    """Return the first role of today of each of these people."""
    rows = sitting.session.execute(
        select(UnitMembership.person_id, UnitMembership.role)
        .where(
            UnitMembership.person_id.in_(person_ids),
            runs_on(UnitMembership.starts_on, UnitMembership.ends_on, sitting.today),
        )
        .order_by(UnitMembership.starts_on.desc(), UnitMembership.id.desc())
    )
    return {row.person_id: row.role for row in rows}
