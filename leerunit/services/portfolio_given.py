"""What a student wrote at questions of others, as it stands in their own portfolio.

What is taken along is copied for its writer and sealed to them, so that it stays theirs when the question is
closed or erased; while the reaction can be read, its words of today are used. A reaction that its writer
took away does not go along.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import exists, select

from leerunit.access.given import given_id, reactions_of
from leerunit.access.guard import Sitting
from leerunit.domain.portfolio import GivenItem
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.giving import GivenTo, WordsStand
from leerunit.domain.views.portfolios import Choice
from leerunit.domain.vocabulary import EntryKind, ItemKind, Role, Voice
from leerunit.services.member_roles import role_today
from leerunit.services.portfolio_stories import known_words
from leerunit.services.reaction_texts import reaction_texts
from leerunit.services.wordbook import read_words
from leerunit.services.words_requests import agreed_words, stands
from leerunit.store.schema import GivenWords, LearningQuestion, StoryEntry
from leerunit.store.texts import new_text, write_text


@dataclass(frozen=True, slots=True)
class _Given:
    """One reaction: as it stands at the question (`entry`), as its writer kept it (`copy`), or both."""

    id: UUID
    entry_id: UUID
    question_id: UUID
    kind: EntryKind
    on: date
    entry: StoryEntry | None
    copy: GivenWords | None


def given_ids(sitting: Sitting, first: date, last: date) -> tuple[UUID, ...]:
    """Return what the actor wrote at others' questions between two days, in order of time."""
    found = [one for one in _all(sitting).values() if first <= one.on <= last]
    return tuple(one.id for one in sorted(found, key=lambda one: (one.on, one.entry_id)))


def given_choices(sitting: Sitting, ids: Sequence[UUID], chosen: frozenset[UUID]) -> list[Choice]:
    """Return them as they are chosen from."""
    if not ids:
        return []
    given = _wanted(sitting, ids)
    texts, is_sealed = _texts(sitting, given, refuse=False)
    found = stands(sitting, {one.question_id for one in given.values()})
    return [
        Choice(
            kind=ItemKind.GIVEN,
            item_id=one.id,
            title=texts[one.id],
            on=one.on,
            is_chosen=one.id in chosen,
            is_private=False,
            is_sealed=one.id in is_sealed,
            given=_given_to(one, found),
        )
        for one in given.values()
    ]


def given_items(sitting: Sitting, ids: Sequence[UUID]) -> tuple[GivenItem, ...]:
    """Return them as they are printed, in the order of `ids`. Refused: SEALED_STILL."""
    if not ids:
        return ()
    given = _wanted(sitting, ids)
    texts, _ = _texts(sitting, given, refuse=True)
    agreed = agreed_words(sitting.session, sitting.actor, {one.question_id for one in given.values()})
    words = read_words(sitting, [each.text_id for each in agreed.values()])
    voices = _voices(sitting, {one.question_id for one in given.values()})
    items = []
    for one in given.values():
        known = agreed.get(one.question_id)
        kept = Voice.PEER if one.copy is None else one.copy.asker_voice
        items.append(
            GivenItem(
                id=one.id,
                revision=1,
                text=texts[one.id],
                entry_kind=one.kind,
                on=one.on,
                asker_voice=voices.get(one.question_id, kept),
                question="" if known is None else words.text(known.text_id),
                asker="" if known is None else known.asker,
            )
        )
    return tuple(item for item in items if item.text.strip())


def keep_given(sitting: Sitting, wanted: UUID) -> None:
    """Keep the words as they are now for their writer. Refused: NOT_FOUND."""
    one = _one(sitting, wanted)
    if one.entry is None:
        return
    words = reaction_texts(sitting, [one.entry])[one.entry.id]
    if one.copy is not None:
        write_text(sitting, one.copy.text_id, words)
        return
    sitting.session.add(
        GivenWords(
            id=one.id,
            created_at=sitting.now,
            person_id=sitting.me,
            entry_id=one.entry.id,
            question_id=one.question_id,
            kind=one.kind,
            on=one.on,
            asker_voice=_voices(sitting, {one.question_id})[one.question_id],
            text_id=new_text(sitting, words, sealed_for=sitting.me),
        )
    )


def question_of(sitting: Sitting, wanted: UUID) -> UUID:
    """Return the question at which something was written. Refused: NOT_FOUND."""
    return _one(sitting, wanted).question_id


def _one(sitting: Sitting, wanted: UUID) -> _Given:
    found = _all(sitting).get(wanted)
    if found is None:
        raise Refused(RefusalCode.NOT_FOUND)
    return found


def _all(sitting: Sitting) -> dict[UUID, _Given]:
    """Return everything, by its id in the portfolio."""
    taken_away = exists().where(StoryEntry.id == GivenWords.entry_id, StoryEntry.deleted_at.is_not(None))
    copies = sitting.session.scalars(
        select(GivenWords).where(GivenWords.person_id == sitting.me, ~taken_away)
    )
    given = {
        row.id: _Given(row.id, row.entry_id, row.question_id, row.kind, row.on, None, row) for row in copies
    }
    for entry in sitting.session.scalars(select(StoryEntry).where(reactions_of(sitting.actor))):
        key = given_id(entry.text_id)
        copy = given[key].copy if key in given else None
        given[key] = _Given(key, entry.id, entry.question_id, entry.kind, entry.on, entry, copy)
    return given


def _wanted(sitting: Sitting, ids: Iterable[UUID]) -> dict[UUID, _Given]:
    known = _all(sitting)
    return {item_id: known[item_id] for item_id in ids if item_id in known}


def _texts(
    sitting: Sitting, given: Mapping[UUID, _Given], *, refuse: bool
) -> tuple[dict[UUID, str], frozenset[UUID]]:
    """Return the words of each, and which cannot be opened yet."""
    live = reaction_texts(sitting, [one.entry for one in given.values() if one.entry is not None])
    kept = {key: one.copy.text_id for key, one in given.items() if one.copy and one.entry is None}
    words = (known_words if refuse else read_words)(sitting, kept.values())
    texts = {
        key: words.text(kept[key]) if one.entry is None else live[one.entry.id] for key, one in given.items()
    }
    return texts, frozenset(key for key, text_id in kept.items() if words.is_sealed(text_id))


def _voices(sitting: Sitting, question_ids: Iterable[UUID]) -> dict[UUID, Voice]:
    """Return whose questions these are, told without a name: a fellow student's, or someone's."""
    rows = sitting.session.execute(
        select(LearningQuestion.id, LearningQuestion.owner_id).where(LearningQuestion.id.in_(question_ids))
    ).all()
    roles = role_today(sitting, {row.owner_id for row in rows})
    return {
        row.id: Voice.PEER if roles.get(row.owner_id) in {Role.STUDENT, None} else Voice.COLLEAGUE
        for row in rows
    }


def _given_to(one: _Given, found: Mapping[UUID, tuple[WordsStand, str]]) -> GivenTo:
    stand, name = found.get(one.question_id, (WordsStand.CANNOT, ""))
    return GivenTo(one.kind, stand, name, one.question_id if name else None)
