"""What a student was in the shifts of a unit, for their own portfolio: in which months, never how often."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import NAMESPACE_OID, UUID, uuid5

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.domain.portfolio import CoordinatingItem, RoleMonths
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.coordinating import CoordinatingNote
from leerunit.domain.views.portfolios import Choice
from leerunit.domain.vocabulary import ItemKind, ShiftRole
from leerunit.domain.wording import clean_text
from leerunit.services.portfolio_stories import known_words
from leerunit.services.wordbook import read_words
from leerunit.store.schema import CoordinatingWords, ShiftPerson
from leerunit.store.texts import new_text, write_text


def coordinating_id(person_id: UUID) -> UUID:
    """Return the id under which this stands in a portfolio: one a person."""
    return uuid5(NAMESPACE_OID, f"leerunit coordinating {person_id}")


def coordinating_ids(sitting: Sitting, first: date, last: date) -> tuple[UUID, ...]:
    """Return the one item there is, when the actor was something in a shift between two days."""
    return (coordinating_id(sitting.me),) if roles_of(sitting, first, last) else ()


def coordinating_choices(
    sitting: Sitting, ids: Sequence[UUID], chosen: frozenset[UUID], first: date, last: date
) -> list[Choice]:
    """Return it as it is chosen from."""
    words = read_words(sitting, [_text_id(sitting)])
    roles = roles_of(sitting, first, last) if ids else ()
    return [
        Choice(
            kind=ItemKind.COORDINATING,
            item_id=item_id,
            title="",
            on=max(day for one in roles for day in one.months),
            is_chosen=item_id in chosen,
            is_private=True,
            is_sealed=any(words.is_sealed(text_id) for text_id in words.found),
            roles=tuple(one.role for one in roles),
        )
        for item_id in ids
    ]


def coordinating_items(
    sitting: Sitting, ids: Sequence[UUID], first: date, last: date
) -> tuple[CoordinatingItem, ...]:
    """Return it as it is printed; its revision comes later. Refused: SEALED_STILL."""
    if not ids:
        return ()
    text_id = _text_id(sitting)
    text = known_words(sitting, [text_id]).text(text_id).strip()
    return tuple(CoordinatingItem(item_id, 1, roles_of(sitting, first, last), text) for item_id in ids)


def roles_of(sitting: Sitting, first: date, last: date) -> tuple[RoleMonths, ...]:
    """Return what the actor was between two days and until today, each with the first days of its months."""
    rows = sitting.session.execute(
        select(ShiftPerson.role, ShiftPerson.on).where(
            ShiftPerson.person_id == sitting.me,
            ShiftPerson.on.between(first, min(last, sitting.today)),
        )
    )
    months: dict[ShiftRole, set[date]] = {}
    for role, on in rows:
        months.setdefault(role, set()).add(on.replace(day=1))
    return tuple(RoleMonths(role, tuple(sorted(months[role]))) for role in ShiftRole if role in months)


def note_of(sitting: Sitting) -> CoordinatingNote:
    """Return what the actor wrote about it, as they read it."""
    text_id = _text_id(sitting)
    words = read_words(sitting, [text_id])
    if text_id is None:
        return CoordinatingNote()
    return CoordinatingNote(words.text(text_id), words.number(text_id), is_sealed=words.is_sealed(text_id))


def keep_note(sitting: Sitting, text: str, expected: int) -> int:
    """Keep the actor's words, sealed to them; return the version now current.

    Refused: TEXT_TOO_LONG, CHANGED_MEANWHILE.
    """
    words = clean_text(text, may_be_empty=True)
    known = _text_id(sitting)
    if known is not None:
        return write_text(sitting, known, words, expected=expected)
    if expected != 0:
        raise Refused(RefusalCode.CHANGED_MEANWHILE)
    _add(sitting, words)
    return 1


def keep_place(sitting: Sitting) -> None:
    """Make the row that an answer to it comes home to."""
    if _text_id(sitting) is None:
        _add(sitting, "")


def _add(sitting: Sitting, words: str) -> None:
    sitting.session.add(
        CoordinatingWords(
            id=coordinating_id(sitting.me),
            created_at=sitting.now,
            person_id=sitting.me,
            text_id=new_text(sitting, words, sealed_for=sitting.me),
        )
    )


def _text_id(sitting: Sitting) -> UUID | None:
    return sitting.session.scalar(
        select(CoordinatingWords.text_id).where(CoordinatingWords.person_id == sitting.me)
    )
