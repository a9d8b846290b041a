"""The content of a student's own portfolio, read in one transaction with the student's keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import NAMESPACE_OID, UUID, uuid5

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from leerunit.access.guard import Sitting
from leerunit.catalogue.qualifications import programmes
from leerunit.domain.portfolio import Guide, PortfolioContent, PortfolioItem, StudentCard, UnitCard
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import GUIDES, Language, Role, StoreKind
from leerunit.portfolio import keys
from leerunit.portfolio.payload import from_json, item_hash
from leerunit.services.portfolio_coordinating import coordinating_items
from leerunit.services.portfolio_evaluations import evaluation_items
from leerunit.services.portfolio_given import given_items
from leerunit.services.portfolio_period import OwnIds, Period, chosen_ids, own_ids, period_of
from leerunit.services.portfolio_stories import question_items, yield_items
from leerunit.store.schema import (
    Person,
    Placement,
    PlacementGuide,
    PortfolioMade,
    PortfolioRelease,
    School,
    SigningKey,
    Unit,
    UnitMembership,
)


@dataclass(frozen=True, slots=True)
class _Stay:
    """Where a student learns, and in which placement; a student may have none."""

    unit_id: UUID
    placement: Placement | None
    school: str | None


def portfolio_id_of(student_id: UUID) -> UUID:
    """Return the id of a student's portfolio: one a student, so that a later one takes an earlier's place."""
    return uuid5(NAMESPACE_OID, f"leerunit portfolio {student_id}")


def compose(sitting: Sitting) -> PortfolioContent:
    """Return what the actor chose of these months, as it would leave now.

    Refused: SEALED_STILL when a chosen text waits behind a former passphrase.
    """
    period = period_of(sitting)
    ids = own_ids(sitting, period).only(chosen_ids(sitting))
    stay = _stay(sitting, sitting.me)
    revision, items = _numbered(sitting.session, sitting.me, items_of(sitting, ids, period))
    return PortfolioContent(
        portfolio_id=portfolio_id_of(sitting.me),
        revision=revision,
        language=Language.DUTCH,
        created_at=sitting.now.replace(microsecond=0),
        student=_student(sitting, stay),
        unit=_unit(sitting.session, stay.unit_id),
        period_from=period.first,
        period_to=period.last,
        guides=_guides(sitting.session, stay, period),
        items=items,
    )


def items_of(sitting: Sitting, ids: OwnIds, period: Period) -> tuple[PortfolioItem, ...]:
    """Return these items in the order in which they are printed; revisions come later."""
    return (
        *question_items(sitting, ids.questions),
        *yield_items(sitting, ids.yields),
        *evaluation_items(sitting, ids.evaluations),
        *given_items(sitting, ids.given),
        *coordinating_items(sitting, ids.coordinating, period.first, period.last),
    )


def key_of(sitting: Sitting, student_id: UUID) -> keys.SigningKey:
    """Return the key of the unit where a student learns; it signs their portfolio."""
    return unit_key(sitting.session, _stay(sitting, student_id).unit_id)


def unit_key(session: Session, unit_id: UUID) -> keys.SigningKey:
    """Return the newest key of a unit. Refused: NOT_FOUND when it has none."""
    return _newest_key(session, StoreKind.UNIT, unit_id)


def teacher_key(session: Session, person_id: UUID) -> keys.SigningKey:
    """Return the newest key of a teacher. Refused: NOT_FOUND when they have none."""
    return _newest_key(session, StoreKind.TEACHER, person_id)


def last_revision(session: Session, student_id: UUID) -> int:
    """Return the revision of the latest edition that was made or released; 0 when there is none."""
    return max((revision for revision, _ in _editions(session, student_id)), default=0)


def frozen_content(session: Session, student_id: UUID) -> PortfolioContent | None:
    """Return what a student released, exactly as it was then."""
    kept = session.scalar(select(PortfolioRelease.content).where(PortfolioRelease.person_id == student_id))
    return None if kept is None else from_json(kept)


def _newest_key(session: Session, kind: StoreKind, owner_id: UUID) -> keys.SigningKey:
    found = session.execute(
        select(SigningKey.private_key_pem, SigningKey.certificate_pem)
        .where(SigningKey.owner_kind == kind, SigningKey.owner_id == owner_id)
        .order_by(SigningKey.created_at.desc(), SigningKey.id.desc())
        .limit(1)
    ).one_or_none()
    if found is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return keys.SigningKey(found.private_key_pem, found.certificate_pem)


def _numbered(
    session: Session, student_id: UUID, items: Sequence[PortfolioItem]
) -> tuple[int, tuple[PortfolioItem, ...]]:
    """Return the number of the next edition, and the items with theirs: higher only where words changed."""
    editions = _editions(session, student_id)
    latest: dict[UUID, tuple[int, str]] = {}
    for _, known in editions:
        for item_id, digest, revision in known:
            latest[item_id] = max(latest.get(item_id, (0, "")), (revision, digest))
    numbered = []
    for item in items:
        revision, digest = latest.get(item.id, (0, ""))
        is_same = digest == item_hash(item)
        numbered.append(replace(item, revision=revision if is_same else revision + 1))
    return max((revision for revision, _ in editions), default=0) + 1, tuple(numbered)


_Known = Iterable[tuple[UUID, str, int]]


def _editions(session: Session, student_id: UUID) -> list[tuple[int, _Known]]:
    """Return revision and items of everything that was made or released."""
    made = session.execute(
        select(PortfolioMade.revision, PortfolioMade.items).where(PortfolioMade.student_id == student_id)
    )
    editions: list[tuple[int, _Known]] = [(revision, items_made(items)) for revision, items in made]
    frozen = frozen_content(session, student_id)
    if frozen is not None:
        editions.append((frozen.revision, [(i.id, item_hash(i), i.revision) for i in frozen.items]))
    return editions


def items_made(items: Sequence[object]) -> list[tuple[UUID, str, int]]:
    """Return what a row of a portfolio made says was in it: item, hash, item revision."""
    rows = [row for row in items if isinstance(row, list)]
    return [(UUID(str(row[0])), str(row[1]), int(row[2])) for row in rows]


def _stay(sitting: Sitting, student_id: UUID) -> _Stay:
    """Return the placement of today, else the latest; without any the unit of their first role."""
    rows = sitting.session.execute(
        select(Placement, School.name)
        .outerjoin(School, School.id == Placement.school_id)
        .where(Placement.student_id == student_id, Placement.deleted_at.is_(None))
        .order_by(Placement.starts_on.desc(), Placement.id.desc())
    ).all()
    now = [row for row in rows if row[0].starts_on <= sitting.today <= (row[0].ends_on or sitting.today)]
    for placement, school in now or rows:
        return _Stay(placement.unit_id, placement, school)
    unit_id = sitting.session.scalar(
        select(UnitMembership.unit_id)
        .where(UnitMembership.person_id == student_id)
        .order_by(UnitMembership.starts_on.desc(), UnitMembership.id.desc())
        .limit(1)
    )
    return _Stay(unit_id or sitting.unit(), None, None)


def _student(sitting: Sitting, stay: _Stay) -> StudentCard:
    person = sitting.session.get_one(Person, sitting.me)
    placement = stay.placement
    code = "" if placement is None else placement.programme
    name = programmes().get(code)
    return StudentCard(
        id=person.id,
        name=person.name,
        student_number=person.student_number or None,
        school=stay.school,
        programme=name or code or None,
        crebo=None if name is None else code,
        route=None if placement is None else placement.route or None,
        cohort=None if placement is None else placement.cohort or None,
        motto=person.motto or None,
    )


def _unit(session: Session, unit_id: UUID) -> UnitCard:
    unit = session.get_one(Unit, unit_id)
    return UnitCard(unit.id, unit.name, unit.kind, unit.place, unit.organisation, unit.purpose)


def _guides(session: Session, stay: _Stay, period: Period) -> tuple[Guide, ...]:
    """Return who guided the student in these months, each with the role they had then."""
    if stay.placement is None:
        return ()
    guided = session.scalars(
        select(PlacementGuide.guide_id).where(
            PlacementGuide.placement_id == stay.placement.id,
            PlacementGuide.starts_on <= period.last,
            or_(PlacementGuide.ends_on.is_(None), PlacementGuide.ends_on >= period.first),
        )
    ).all()
    rows = session.execute(
        select(Person.id, Person.name, UnitMembership.role)
        .join(UnitMembership, UnitMembership.person_id == Person.id)
        .where(
            Person.id.in_(guided),
            UnitMembership.role.in_(GUIDES),
            UnitMembership.starts_on <= period.last,
        )
        .order_by(Person.name, Person.id, UnitMembership.starts_on, UnitMembership.id)
    )
    named: dict[UUID, tuple[str, Role]] = {}
    for person_id, name, role in rows:
        named.setdefault(person_id, (name, role))
    return tuple(Guide(name, role) for name, role in named.values())
