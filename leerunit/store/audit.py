"""The audit chain: each line holds the hash of the line before it; UUIDs and codes only, never words.

A line that is changed, left out or moved breaks the chain. A chain cut at its end is whole in itself: keep
`chain_head` somewhere else to notice that.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from leerunit.domain.vocabulary import ItemKind
from leerunit.store.schema import AuditLine

BEGINNING = "0" * 64


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The last line: its number (0 when there is none) and its hash (hex)."""

    seq: int
    hash: str


def append_line(
    session: Session,
    *,
    at: datetime,
    actor_id: UUID,
    action: str,
    subject_kind: ItemKind | None = None,
    subject_id: UUID | None = None,
    about_id: UUID | None = None,
) -> None:
    """Add a line at the end of the chain, in a transaction that holds the write lock."""
    head = chain_head(session)
    line = AuditLine(
        seq=head.seq + 1,
        at=at,
        actor_id=actor_id,
        action=action,
        subject_kind=subject_kind,
        subject_id=subject_id,
        about_id=about_id,
        previous=head.hash,
    )
    line.hash = _hash_of(line)
    session.add(line)
    session.flush()


def chain_head(session: Session) -> ChainHead:
    """Return the end of the chain."""
    last = session.execute(
        select(AuditLine.seq, AuditLine.hash).order_by(AuditLine.seq.desc()).limit(1)
    ).first()
    return ChainHead(0, BEGINNING) if last is None else ChainHead(last.seq, last.hash)


def verify_chain(session: Session) -> int | None:
    """Return the number of the first line that does not fit, or None when the chain is whole."""
    expected_seq, previous = 1, BEGINNING
    for line in session.scalars(select(AuditLine).order_by(AuditLine.seq).execution_options(yield_per=1000)):
        if (line.seq, line.previous, line.hash) != (expected_seq, previous, _hash_of(line)):
            return line.seq
        expected_seq, previous = line.seq + 1, line.hash
    return None


def _hash_of(line: AuditLine) -> str:
    fields = (
        line.seq,
        line.at.astimezone(UTC).isoformat(timespec="microseconds"),
        line.actor_id.hex,
        line.action,
        None if line.subject_kind is None else line.subject_kind.value,
        None if line.subject_id is None else line.subject_id.hex,
        None if line.about_id is None else line.about_id.hex,
        line.previous,
    )
    return sha256(json.dumps(fields, separators=(",", ":")).encode()).hexdigest()
