"""Learning questions and own yields as they stand in a portfolio, read with the owner's keys.

Words of others at a question go along under their name; words that someone without an account told go along
only with their consent. A next question is named only if it goes along itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.domain.portfolio import Entry, QualificationLink, QuestionItem, YieldItem
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import EntryKind, ItemKind, QuestionState, SessionRole
from leerunit.services.wordbook import Wordbook, read_words
from leerunit.store import schema

_BESIDE = frozenset({EntryKind.VALUE_FOR, EntryKind.YIELD})
"""Own entries that have a place of their own in the document."""


@dataclass(frozen=True, slots=True)
class _Told:
    """An entry with the name of its author, its reflection model and the fields of that model."""

    row: schema.StoryEntry
    author: str
    model: str | None
    parts: Sequence[schema.EntryPart]


def known_words(sitting: Sitting, text_ids: Iterable[UUID | None]) -> Wordbook:
    """Read texts. Refused: SEALED_STILL when one of them waits behind a former passphrase."""
    words = read_words(sitting, text_ids)
    if any(version.body is None for version in words.found.values()):
        raise Refused(RefusalCode.SEALED_STILL)
    return words


def question_items(sitting: Sitting, ids: Sequence[UUID]) -> tuple[QuestionItem, ...]:
    """Return own questions with their stories, in the order of `ids`; revisions come later."""
    questions = {
        row.id: row
        for row in sitting.session.scalars(
            select(schema.LearningQuestion).where(schema.LearningQuestion.id.in_(ids))
        )
    }
    told = _told(sitting, ids)
    links = _links(sitting, ids)
    whys = _whys(sitting, ids)
    words = known_words(
        sitting,
        [row.text_id for row in questions.values()]
        + list(whys.values())
        + [entry.row.text_id for entries in told.values() for entry in entries]
        + [part.text_id for entries in told.values() for entry in entries for part in entry.parts],
    )
    return tuple(
        replace(
            _question(questions[item_id], told.get(item_id, []), words, questions),
            links=links.get(item_id, ()),
            yield_text=_ending(told.get(item_id, []), words, whys.get(item_id)),
        )
        for item_id in ids
    )


def _question(
    row: schema.LearningQuestion,
    told: Sequence[_Told],
    words: Wordbook,
    going_along: Mapping[UUID, schema.LearningQuestion],
) -> QuestionItem:
    after = None if row.leads_to_id is None else going_along.get(row.leads_to_id)
    return QuestionItem(
        id=row.id,
        revision=1,
        question=words.text(row.text_id),
        state=row.state,
        started_on=row.started_on,
        changed_on=row.state_since,
        value_for=_beside(told, EntryKind.VALUE_FOR, words),
        entries=tuple(_entry(each, words) for each in told if not _stands_beside(each)),
        leads_to="" if after is None else words.text(after.text_id),
    )


def _ending(told: Sequence[_Told], words: Wordbook, why: UUID | None) -> str:
    """Return what it brought, after the line of why a question was let go or parked."""
    return "\n".join(text for text in (words.text(why), _beside(told, EntryKind.YIELD, words)) if text)


def _whys(sitting: Sitting, question_ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """Return the line of why with which each question was let go or parked, where that is how it stands."""
    change, question = schema.StateChange, schema.LearningQuestion
    rows = sitting.session.execute(
        select(change.question_id, change.why_text_id)
        .join(question, question.id == change.question_id)
        .where(
            change.question_id.in_(question_ids),
            question.state.in_((QuestionState.LET_GO, QuestionState.PARKED)),
        )
        .order_by(change.at, change.id)
    )
    last: dict[UUID, UUID | None] = {row[0]: row[1] for row in rows}
    return {question_id: text_id for question_id, text_id in last.items() if text_id is not None}


def _stands_beside(told: _Told) -> bool:
    return told.row.kind in _BESIDE and not told.parts


def _beside(told: Sequence[_Told], kind: EntryKind, words: Wordbook) -> str:
    found = [words.text(each.row.text_id) for each in told if each.row.kind is kind and not each.parts]
    return "\n".join(text for text in found if text)


def _told(sitting: Sitting, question_ids: Sequence[UUID]) -> dict[UUID, list[_Told]]:
    entry, author = schema.StoryEntry, schema.Person
    rows = sitting.session.execute(
        select(entry, author.name, schema.Template.key)
        .outerjoin(author, author.id == entry.author_id)
        .outerjoin(schema.TemplateVersion, schema.TemplateVersion.id == entry.template_version_id)
        .outerjoin(schema.Template, schema.Template.id == schema.TemplateVersion.template_id)
        .where(
            entry.question_id.in_(question_ids),
            entry.deleted_at.is_(None),
            entry.author_id.is_not(None) | entry.consent_at.is_not(None),
        )
        .order_by(entry.on, entry.created_at, entry.id)
    ).all()
    parts = _parts(sitting, [row[0].id for row in rows])
    told: dict[UUID, list[_Told]] = {}
    for row, name, model in rows:
        is_own = row.author_id in {None, sitting.me}
        label = "" if is_own or name is None else name
        told.setdefault(row.question_id, []).append(_Told(row, label, model, parts.get(row.id, [])))
    return told


def _parts(sitting: Sitting, entry_ids: Sequence[UUID]) -> dict[UUID, list[schema.EntryPart]]:
    found: dict[UUID, list[schema.EntryPart]] = {}
    for part in sitting.session.scalars(
        select(schema.EntryPart)
        .where(schema.EntryPart.entry_id.in_(entry_ids))
        .order_by(schema.EntryPart.position, schema.EntryPart.id)
    ):
        found.setdefault(part.entry_id, []).append(part)
    return found


def _entry(told: _Told, words: Wordbook) -> Entry:
    row = told.row
    parts = [(part.key, words.text(part.text_id)) for part in told.parts]
    return Entry(
        id=row.id,
        kind=row.kind,
        text=words.text(row.text_id),
        voice=row.voice,
        author=told.author,
        on=row.on,
        consent=row.consent_at is not None,
        parts=tuple((key, text) for key, text in parts if text),
        model=told.model,
        step_state=row.step_state,
        step_with=row.step_with,
    )


def _links(sitting: Sitting, question_ids: Sequence[UUID]) -> dict[UUID, tuple[QualificationLink, ...]]:
    link = schema.QualificationLink
    rows = sitting.session.execute(
        select(link.item_id, link.framework, link.version, link.code, link.title)
        .where(link.item_kind == ItemKind.QUESTION, link.item_id.in_(question_ids))
        .order_by(link.framework, link.code)
    )
    found: dict[UUID, tuple[QualificationLink, ...]] = {}
    for item_id, framework, version, code, title in rows:
        found[item_id] = (*found.get(item_id, ()), QualificationLink(framework, version, code, title))
    return found


def yield_items(sitting: Sitting, ids: Sequence[UUID]) -> tuple[YieldItem, ...]:
    """Return own yields in the order of `ids`, without what others brought in; empty ones are left out."""
    meeting, brought = schema.IntervisionSession, _brought_in(sitting)
    rows = {
        row[0].id: row
        for row in sitting.session.execute(
            select(schema.OwnYield, meeting, schema.TemplateVersion.name)
            .join(meeting, meeting.id == schema.OwnYield.session_id)
            .outerjoin(schema.TemplateVersion, schema.TemplateVersion.id == meeting.template_version_id)
            .where(schema.OwnYield.id.in_(ids))
        )
    }
    own = [session.question_text_id for _, session, _ in rows.values() if session.id in brought]
    words = known_words(sitting, [*own, *(row[0].text_id for row in rows.values())])
    items = [_yield(*rows[item_id], words) for item_id in ids if item_id in rows]
    return tuple(item for item in items if item.text.strip())


def _brought_in(sitting: Sitting) -> frozenset[UUID]:
    """Return the sessions in which the actor brought in the question."""
    there = schema.SessionPerson
    return frozenset(
        sitting.session.scalars(
            select(there.session_id).where(
                there.person_id == sitting.me, there.role == SessionRole.CASE_OWNER
            )
        )
    )


def _yield(
    row: schema.OwnYield, meeting: schema.IntervisionSession, method: str | None, words: Wordbook
) -> YieldItem:
    return YieldItem(
        id=row.id,
        revision=1,
        method=method or "",
        on=meeting.on,
        text=words.text(row.text_id),
        question=words.text(meeting.question_text_id),
    )
