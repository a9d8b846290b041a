"""Whether someone belongs to the unit in which the actor works."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import exists, select

from leerunit.access.actor import runs_on
from leerunit.access.guard import Sitting
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.store.schema import UnitMembership


def check_member(sitting: Sitting, person_id: UUID, on: date) -> None:
    """Refused: NOT_FOUND for someone without a role in the unit of the actor on that day."""
    belongs = exists().where(
        UnitMembership.person_id == person_id,
        UnitMembership.unit_id == sitting.unit(),
        runs_on(UnitMembership.starts_on, UnitMembership.ends_on, on),
    )
    if not sitting.session.scalar(select(belongs)):
        raise Refused(RefusalCode.NOT_FOUND)
