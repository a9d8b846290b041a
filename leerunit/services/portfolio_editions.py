"""Editions of a portfolio: composed or released, made into a signed file, handed out and written down.

A release freezes the content. The student's private texts are sealed to the student alone, so a guide could
not read them at the time of export; and what the student changes afterwards is theirs until they release it
again. So a guide exports exactly what the student saw and let go, every time with the same revision.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.clock import WARD_ZONE
from leerunit.domain.portfolio import KnownCard, PortfolioContent, Verdict
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.portfolios import Exported, Releasable
from leerunit.domain.vocabulary import ItemKind, StoreKind
from leerunit.portfolio.keys import SigningKey, card_of
from leerunit.portfolio.payload import from_json, item_hash, to_json
from leerunit.portfolio.trust import objection
from leerunit.portfolio.write import write_portfolio
from leerunit.progress import Reporter
from leerunit.services.given_recall import as_agreed
from leerunit.services.portfolio_content import compose, key_of, last_revision
from leerunit.services.portfolio_files import Tray, safe_name
from leerunit.services.portfolio_findings import check_no_number
from leerunit.services.portfolio_period import keep_period, period_of, release_row
from leerunit.store.schema import Person, PortfolioMade, PortfolioRelease

SUFFIX = ".pdf"


@dataclass(frozen=True, slots=True)
class Edition:
    """One portfolio on its way out. `released_at` is None for a student's own export."""

    content: PortfolioContent
    key: SigningKey
    released_at: datetime | None = None

    @property
    def student_id(self) -> UUID:
        return self.content.student.id


@dataclass(frozen=True, slots=True)
class Laid:
    """An edition as a finished file that nobody has yet."""

    edition: Edition
    path: Path
    digest: str
    size: int
    signed_at: datetime


def own_edition(sitting: Sitting) -> Edition:
    """Return what the actor chose, ready to be made. Refused: as `checked`, SEALED_STILL."""
    return Edition(checked(compose(sitting)), key_of(sitting, sitting.me))


def checked(content: PortfolioContent) -> PortfolioContent:
    """Refused: NOTHING_CHOSEN without items, BSN_IN_TEXT."""
    if not content.items:
        raise Refused(RefusalCode.NOTHING_CHOSEN)
    check_no_number(content)
    return content


def release(sitting: Sitting) -> None:
    """Freeze what the actor chose for the guides of their circle. Refused: as `own_edition`."""
    content = checked(compose(sitting))
    row = keep_period(sitting, period_of(sitting))
    row.released_at, row.withdrawn_at, row.content = sitting.now, None, to_json(content)


def withdraw(sitting: Sitting) -> None:
    """Take the release back; what was frozen goes. What left already has left."""
    row = release_row(sitting)
    if row is not None and row.released_at is not None:
        row.released_at, row.withdrawn_at, row.content = None, sitting.now, None


def releasable(sitting: Sitting) -> tuple[Releasable, ...]:
    """Return the students of the actor's circle who released their portfolio, by name."""
    rows = sitting.session.execute(
        select(Person.id, Person.name, PortfolioRelease.released_at)
        .join(PortfolioRelease, PortfolioRelease.person_id == Person.id)
        .where(
            Person.id.in_(sitting.actor.circle),
            Person.is_active,
            Person.deleted_at.is_(None),
            PortfolioRelease.released_at.is_not(None),
        )
        .order_by(Person.name, Person.id)
    )
    return tuple(
        Releasable(row.id, row.name, row.released_at.astimezone(WARD_ZONE).date())
        for row in rows
        if row.released_at is not None
    )


def released_editions(sitting: Sitting) -> list[Edition]:
    """Return what the students of the actor's circle released, by name of the student."""
    released = PortfolioRelease
    ids = [each.student_id for each in releasable(sitting)]
    rows = sitting.session.execute(
        select(released.person_id, released.content, released.released_at).where(released.person_id.in_(ids))
    )
    found = {
        person_id: Edition(
            as_agreed(sitting.session, from_json(content), sitting.today),
            key_of(sitting, person_id),
            released_at,
        )
        for person_id, content, released_at in rows
        if content is not None
    }
    return [found[student_id] for student_id in ids if student_id in found]


def lay_out(edition: Edition, tray: Tray, *, signed_at: datetime, reporter: Reporter) -> Laid:
    """Make the signed file aside, after it read back as what went in. Raises Cancelled."""
    signed = write_portfolio(edition.content, edition.key, signed_at=signed_at, reporter=reporter)
    reporter.check()
    return Laid(edition, tray.lay(signed), sha256(signed).hexdigest(), len(signed), signed_at)


def hand_out(sitting: Sitting, laid: Laid, tray: Tray) -> Exported:
    """Write down that a portfolio leaves and give its file its name.

    Refused: CHANGED_MEANWHILE when meanwhile another edition was made, or the release was taken back.
    """
    content = laid.edition.content
    if _is_overtaken(sitting, laid.edition):
        raise Refused(RefusalCode.CHANGED_MEANWHILE)
    _write_down(sitting, laid)
    sitting.concerns(ItemKind.PERSON, content.student.id, content.student.id)
    sitting.session.flush()
    name = safe_name("Portfolio", content.student.name, sitting.today.isoformat())
    return Exported(
        student_id=content.student.id,
        student_name=content.student.name,
        path=tray.hand_out(laid.path, name, SUFFIX),
        size=laid.size,
        revision=content.revision,
        items=len(content.items),
        verdict=_verdict(laid, sitting.now),
    )


def _is_overtaken(sitting: Sitting, edition: Edition) -> bool:
    if edition.released_at is None:
        return last_revision(sitting.session, edition.student_id) >= edition.content.revision
    released_at = sitting.session.scalar(
        select(PortfolioRelease.released_at).where(PortfolioRelease.person_id == edition.student_id)
    )
    return released_at != edition.released_at


def _write_down(sitting: Sitting, laid: Laid) -> None:
    """Keep one row an edition; a released one that leaves again says when it left last, and by whom."""
    content = laid.edition.content
    made = sitting.session.scalar(
        select(PortfolioMade).where(
            PortfolioMade.portfolio_id == content.portfolio_id, PortfolioMade.revision == content.revision
        )
    )
    if made is None:
        made = PortfolioMade(
            created_at=sitting.now,
            portfolio_id=content.portfolio_id,
            student_id=content.student.id,
            revision=content.revision,
            items=[[str(item.id), item_hash(item), item.revision] for item in content.items],
        )
        sitting.session.add(made)
    made.made_by_id, made.made_at, made.sha256 = sitting.me, sitting.now, laid.digest


def _verdict(laid: Laid, now: datetime) -> Verdict:
    """Return what someone who knows this unit's card will be told about the file."""
    card = card_of(laid.edition.key.certificate_pem)
    reason = objection(card, [KnownCard(card)], purpose=StoreKind.UNIT, signed_at=laid.signed_at, now=now)
    return Verdict.UNKNOWN_UNIT if reason else Verdict.AUTHENTIC
