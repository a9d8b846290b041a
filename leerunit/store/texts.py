"""Texts and their versions: typing is saving, and what stood there ten minutes ago can be had back.

A text is named by `text_id`. Its number rises with every save; a reader hands it back as `expected`, so that
two windows never write over each other. A text sealed for a person stays sealed through all its versions
until `unseal_texts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from leerunit.clock import WARD_ZONE
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.store.keyring import Keyring
from leerunit.store.schema import TextVersion, new_id
from leerunit.store.schema.base import plain_words

NEW_VERSION_AFTER = timedelta(minutes=10)


class Hand(Protocol):
    """Who reads and writes: the transaction, their keys, the moment (UTC)."""

    @property
    def session(self) -> Session: ...
    @property
    def keyring(self) -> Keyring: ...
    @property
    def now(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a text; `body` is None when it is sealed for keys that this hand does not hold."""

    text_id: UUID
    number: int
    body: str | None
    author_id: UUID | None
    began_at: datetime
    changed_at: datetime
    sealed_for: UUID | None
    is_current: bool
    is_pinned: bool


def new_text(hand: Hand, body: str, *, sealed_for: UUID | None = None) -> UUID:
    """Keep a new text by the person of the keyring; return its id. It begins at number 1."""
    text_id = new_id()
    _insert(hand, text_id, 1, plain_words(body), sealed_for)
    return text_id


def write_text(
    hand: Hand, text_id: UUID, body: str, *, expected: int | None = None, anew: bool = False
) -> int:
    """Keep what was typed; return the number now current.

    The same author within ten minutes and on the same day writes on in the same version, unless `anew`: then
    what stood there stays a version of its own. Nothing is written when the words are the same.
    Refused: NOT_FOUND; CHANGED_MEANWHILE when `expected` is not current.
    """
    current = _current(hand, text_id)
    if expected is not None and current.number != expected:
        raise Refused(RefusalCode.CHANGED_MEANWHILE)
    words = plain_words(body)
    if words == _opened(hand.keyring, current):
        return current.number
    if anew or not _writes_on(hand, current):
        return _follow(hand, current, words)
    current.number += 1
    current.changed_at = hand.now
    _put(hand, current, words, current.sealed_for)
    hand.session.flush()
    return current.number


def current_text(hand: Hand, text_id: UUID) -> Version:
    """Return the current version. Refused: NOT_FOUND."""
    return _version(hand.keyring, _current(hand, text_id))


def current_texts(hand: Hand, text_ids: Iterable[UUID]) -> dict[UUID, Version]:
    """Return the current version of each text that exists, in one read."""
    rows = hand.session.scalars(
        select(TextVersion).where(TextVersion.text_id.in_(set(text_ids)), TextVersion.is_current)
    )
    return {row.text_id: _version(hand.keyring, row) for row in rows}


def text_versions(hand: Hand, text_id: UUID) -> tuple[Version, ...]:
    """Return all versions, the newest first."""
    rows = hand.session.scalars(
        select(TextVersion).where(TextVersion.text_id == text_id).order_by(TextVersion.number.desc())
    )
    return tuple(_version(hand.keyring, row) for row in rows)


def restore_text(hand: Hand, text_id: UUID, number: int) -> int:
    """Put the words of an earlier version back as a version of its own; return its number.

    Refused: NOT_FOUND; SEALED_STILL when that version cannot be opened.
    """
    wanted = next((old for old in text_versions(hand, text_id) if old.number == number), None)
    if wanted is None:
        raise Refused(RefusalCode.NOT_FOUND)
    if wanted.body is None:
        raise Refused(RefusalCode.SEALED_STILL)
    current = _current(hand, text_id)
    if wanted.body == _opened(hand.keyring, current):
        return current.number
    return _follow(hand, current, wanted.body)


def pin_text(hand: Hand, text_id: UUID) -> int:
    """Hold the current version for good, because it is signed or handed out; return its number."""
    current = _current(hand, text_id)
    current.is_pinned = True
    hand.session.flush()
    return current.number


def seal_texts(hand: Hand, text_ids: Iterable[UUID], for_person: UUID) -> None:
    """Seal all versions of these texts for one person; versions that are sealed already stay as they are."""
    for row in _rows(hand, text_ids):
        if row.body is not None:
            _put(hand, row, row.body, for_person)
    hand.session.flush()


def unseal_texts(hand: Hand, text_ids: Iterable[UUID]) -> None:
    """Make all versions of these texts readable for all who may read them. Refused: SEALED_STILL."""
    for row in _rows(hand, text_ids):
        if row.sealed is not None:
            _put(hand, row, hand.keyring.open(row.sealed, row.text_id), None)
    hand.session.flush()


def unseal_current(hand: Hand, text_ids: Iterable[UUID]) -> None:
    """Make these texts readable as they are now; versions before that stay sealed. Refused: SEALED_STILL."""
    for row in _rows(hand, text_ids):
        if row.is_current and row.sealed is not None:
            _put(hand, row, hand.keyring.open(row.sealed, row.text_id), None)
    hand.session.flush()


def erase_texts(session: Session, text_ids: Iterable[UUID]) -> None:
    """Delete texts with all their versions; only `Store.compact` takes their bytes out of the file."""
    session.execute(delete(TextVersion).where(TextVersion.text_id.in_(set(text_ids))))


def _version(keyring: Keyring, row: TextVersion) -> Version:
    return Version(
        text_id=row.text_id,
        number=row.number,
        body=_opened(keyring, row),
        author_id=row.author_id,
        began_at=row.created_at,
        changed_at=row.changed_at,
        sealed_for=row.sealed_for,
        is_current=row.is_current,
        is_pinned=row.is_pinned,
    )


def _opened(keyring: Keyring, row: TextVersion) -> str | None:
    if row.sealed is None:
        return row.body
    return keyring.open(row.sealed, row.text_id) if keyring.may_open(row.sealed) else None


def _current(hand: Hand, text_id: UUID) -> TextVersion:
    row = hand.session.scalar(
        select(TextVersion).where(TextVersion.text_id == text_id, TextVersion.is_current).with_for_update()
    )
    if row is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return row


def _rows(hand: Hand, text_ids: Iterable[UUID]) -> Sequence[TextVersion]:
    return hand.session.scalars(
        select(TextVersion).where(TextVersion.text_id.in_(set(text_ids))).with_for_update()
    ).all()


def _writes_on(hand: Hand, current: TextVersion) -> bool:
    same_hand = current.author_id == hand.keyring.person_id and not current.is_pinned
    age = hand.now - current.created_at
    same_day = hand.now.astimezone(WARD_ZONE).date() == current.created_at.astimezone(WARD_ZONE).date()
    was_readable = current.body is not None or _opened(hand.keyring, current) is not None
    return same_hand and was_readable and same_day and timedelta(0) <= age < NEW_VERSION_AFTER


def _follow(hand: Hand, current: TextVersion, words: str) -> int:
    """Let a new version follow the current one; it is sealed for the same person, if any."""
    current.is_current = False
    hand.session.flush()
    number = current.number + 1
    _insert(hand, current.text_id, number, words, current.sealed_for)
    return number


def _insert(hand: Hand, text_id: UUID, number: int, words: str, sealed_for: UUID | None) -> None:
    version = TextVersion(
        text_id=text_id,
        number=number,
        is_current=True,
        author_id=hand.keyring.person_id,
        created_at=hand.now,
        changed_at=hand.now,
    )
    _put(hand, version, words, sealed_for)
    hand.session.add(version)
    hand.session.flush()


def _put(hand: Hand, version: TextVersion, words: str, sealed_for: UUID | None) -> None:
    """Set the words of a version: open, or sealed for one person."""
    version.sealed_for = sealed_for
    if sealed_for is None:
        version.body, version.sealed = words, None
    else:
        version.body, version.sealed = None, hand.keyring.seal(words, sealed_for, version.text_id)
