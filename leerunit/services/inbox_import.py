"""Taking in portfolios of others: scanned first, then all of them in one transaction, or none.

Only what is real and unchanged is kept. An item is known by its unit, its portfolio and its own id: the same
words change nothing, a higher revision takes the place of a lower one, a lower one never of a higher, and the
same revision with other words stays beside what was there. An edition older than the one here is not kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from leerunit.access.guard import Sitting
from leerunit.domain.portfolio import Examined, PortfolioContent, PortfolioItem, Reason, Verdict
from leerunit.domain.views.portfolios import Imported
from leerunit.domain.vocabulary import ItemKind
from leerunit.portfolio.payload import item_hash, item_to_json
from leerunit.services.cards_known import view_of
from leerunit.services.inbox_index import index_received
from leerunit.store.schema import PortfolioReceived, ReceivedItem, ReceivedPerson


@dataclass(frozen=True, slots=True)
class Scanned:
    """A file and what examining it found."""

    path: Path
    examined: Examined


@dataclass(slots=True)
class _Tally:
    new: int = 0
    changed: int = 0
    unchanged: int = 0


def verdict_only(scanned: Scanned, reason: Reason | None = None) -> Imported:
    """Return what a file is of which nothing was kept. A signer not known here comes with their card."""
    examined = scanned.examined
    return Imported(
        file=scanned.path.name,
        verdict=Verdict.REFUSED if reason else examined.verdict,
        reason=reason or examined.reason,
        unit=examined.unit,
        student=examined.student,
        new=0,
        changed=0,
        unchanged=0,
        older=False,
        card=None if examined.card is None else view_of(examined.card, None, None),
        needed_version=examined.needed_version,
    )


def known_edition(sitting: Sitting, scanned: Scanned) -> Imported | None:
    """Return what a file brings that changes nothing: one that is here already, or an older edition."""
    content = scanned.examined.content
    if scanned.examined.verdict is not Verdict.AUTHENTIC or content is None:
        return verdict_only(scanned)
    same = sitting.session.scalar(
        select(PortfolioReceived.id).where(
            PortfolioReceived.sha256 == scanned.examined.sha256, PortfolioReceived.deleted_at.is_(None)
        )
    )
    newest = _newest(sitting, scanned.examined.fingerprint or "", content.portfolio_id)
    is_older = newest is not None and content.revision < newest
    if same is None and not is_older:
        return None
    return _told(scanned, content, _Tally(unchanged=len(content.items)), same, is_older=is_older)


def take_in(sitting: Sitting, scanned: Scanned) -> Imported:
    """Keep one real and unchanged portfolio; return what it brought.

    A file that is another now than when it was examined is left, with the reason `not_readable`.
    """
    known = known_edition(sitting, scanned)
    if known is not None:
        return known
    file = _same_bytes(scanned)
    content = scanned.examined.content
    if file is None or content is None:
        return verdict_only(scanned, Reason.NOT_READABLE)
    row = _received(sitting, scanned.examined, content, file)
    tally = _merge(sitting, row, content.items)
    _know_person(sitting, row)
    sitting.session.flush()
    index_received(sitting, row, content)
    sitting.concerns(ItemKind.RECEIVED_ITEM, row.id, None)
    return _told(scanned, content, tally, row.id, is_older=False)


def _told(
    scanned: Scanned, content: PortfolioContent, tally: _Tally, received_id: UUID | None, *, is_older: bool
) -> Imported:
    return Imported(
        file=scanned.path.name,
        verdict=scanned.examined.verdict,
        reason=scanned.examined.reason,
        unit=scanned.examined.unit,
        student=content.student.name,
        new=tally.new,
        changed=tally.changed,
        unchanged=tally.unchanged,
        older=is_older,
        received_id=received_id,
    )


def _newest(sitting: Sitting, fingerprint: str, portfolio_id: UUID) -> int | None:
    return sitting.session.scalar(
        select(func.max(PortfolioReceived.revision)).where(
            PortfolioReceived.unit_fingerprint == fingerprint,
            PortfolioReceived.portfolio_id == portfolio_id,
            PortfolioReceived.deleted_at.is_(None),
        )
    )


def _same_bytes(scanned: Scanned) -> bytes | None:
    """Return the file if it still is what was examined."""
    try:
        file = scanned.path.read_bytes()
    except OSError:
        return None
    return file if sha256(file).hexdigest() == scanned.examined.sha256 else None


def _received(
    sitting: Sitting, examined: Examined, content: PortfolioContent, file: bytes
) -> PortfolioReceived:
    row = PortfolioReceived(
        created_at=sitting.now,
        portfolio_id=content.portfolio_id,
        unit_fingerprint=examined.fingerprint,
        unit_name=examined.unit,
        student_id=content.student.id,
        student_name=content.student.name,
        revision=content.revision,
        verdict=examined.verdict,
        made_at=content.created_at,
        signed_at=examined.signed_at,
        received_at=sitting.now,
        sha256=examined.sha256,
        header=header_of(content),
        file=file,
    )
    sitting.session.add(row)
    return row


def header_of(content: PortfolioContent) -> dict[str, object]:
    """Return what is shown above a received portfolio, and which items at which hash are in it, in order."""
    student = content.student
    return {
        "programme": student.programme or "",
        "school": student.school or "",
        "cohort": student.cohort or "",
        "period": [content.period_from.isoformat(), content.period_to.isoformat()],
        "items": [[str(item.id), item_hash(item)] for item in content.items],
    }


def _merge(sitting: Sitting, row: PortfolioReceived, items: Sequence[PortfolioItem]) -> _Tally:
    standing: dict[UUID, list[ReceivedItem]] = {}
    for known in sitting.session.scalars(
        select(ReceivedItem).where(
            ReceivedItem.unit_fingerprint == row.unit_fingerprint,
            ReceivedItem.portfolio_id == row.portfolio_id,
        )
    ):
        standing.setdefault(known.item_id, []).append(known)
    tally = _Tally()
    for position, item in enumerate(items):
        _place(sitting, row, item, position, standing.get(item.id, []), tally)
    return tally


def _place(
    sitting: Sitting,
    row: PortfolioReceived,
    item: PortfolioItem,
    position: int,
    known: Sequence[ReceivedItem],
    tally: _Tally,
) -> None:
    """Put one item beside what is known of it."""
    digest = item_hash(item)
    same = next((each for each in known if each.hash == digest), None)
    highest = max((each.revision for each in known), default=0)
    if item.revision < highest or (same is not None and same.superseded_at is None):
        tally.unchanged += 1
        return
    in_conflict = item.revision == highest
    for each in known:
        if each.superseded_at is None:
            each.is_conflict = in_conflict
            each.superseded_at = None if in_conflict else sitting.now
    stands = same or _new_item(sitting, row, item, digest)
    stands.revision, stands.position = item.revision, position
    stands.superseded_at, stands.is_conflict = None, in_conflict
    stands.changed_at, stands.read_at = (sitting.now if known else None), None
    if known:
        tally.changed += 1
    else:
        tally.new += 1


def _new_item(sitting: Sitting, row: PortfolioReceived, item: PortfolioItem, digest: str) -> ReceivedItem:
    made = ReceivedItem(
        created_at=sitting.now,
        portfolio_id=row.portfolio_id,
        unit_fingerprint=row.unit_fingerprint,
        item_id=item.id,
        revision=item.revision,
        hash=digest,
        kind=item.kind,
        content=item_to_json(item),
        first_seen_at=sitting.now,
    )
    sitting.session.add(made)
    return made


def _know_person(sitting: Sitting, row: PortfolioReceived) -> None:
    """Remember the student under the key that vouches for them; the name is the latest one."""
    person = sitting.session.scalar(
        select(ReceivedPerson).where(
            ReceivedPerson.unit_fingerprint == row.unit_fingerprint,
            ReceivedPerson.student_id == row.student_id,
        )
    )
    if person is not None:
        person.name = row.student_name
        return
    sitting.session.add(
        ReceivedPerson(
            created_at=sitting.now,
            unit_fingerprint=row.unit_fingerprint,
            student_id=row.student_id,
            name=row.student_name,
        )
    )
