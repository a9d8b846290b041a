"""One question with its whole story, as the actor may read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import aliased

from leerunit.access.guard import Sitting
from leerunit.access.visibility import (
    visible_answers,
    visible_entries,
    visible_questions,
    wholly_visible_questions,
)
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.questions import (
    AnswerOnItem,
    PartText,
    QualificationView,
    QuestionStory,
    StateChange,
    StoryEntry,
)
from leerunit.domain.vocabulary import ItemKind, VoiceUse
from leerunit.services.moment_questions import moments_at
from leerunit.services.question_beside import goes_along, read_beside
from leerunit.services.question_readers import readers_of
from leerunit.services.unit_asks import asks_unit
from leerunit.services.voice_consent import voices_at
from leerunit.services.wordbook import Wordbook, read_words
from leerunit.store import schema

_HOST = aliased(schema.Person)


@dataclass(frozen=True, slots=True)
class _Entry:
    row: schema.StoryEntry
    author_name: str
    host_name: str
    model: str | None
    parts: Sequence[schema.EntryPart]
    reply_to_id: UUID | None


@dataclass(frozen=True, slots=True)
class _Sources:
    """The rows of a story, before their texts are read."""

    question: schema.LearningQuestion
    owner_name: str
    entries: Sequence[_Entry]
    answers: Sequence[tuple[schema.AnswerReceived, str]]
    changes: Sequence[schema.StateChange]

    def text_ids(self) -> list[UUID | None]:
        """Return the ids of all texts on the page."""
        return [
            self.question.text_id,
            *(entry.row.text_id for entry in self.entries),
            *(part.text_id for entry in self.entries for part in entry.parts),
            *(answer.text_id for answer, _ in self.answers),
            *(change.why_text_id for change in self.changes),
        ]


def read_story(sitting: Sitting, question_id: UUID) -> QuestionStory:
    """Return the story of a question that the door has found readable."""
    sources = _sources(sitting, question_id)
    question = sources.question
    words = read_words(sitting, sources.text_ids())
    voices = voices_at(sitting, question_id)
    uses = {one.entry_id: tuple(use for use, _ in one.uses) for one in voices.consents}
    return QuestionStory(
        question_id=question.id,
        text=words.text(question.text_id),
        text_id=question.text_id,
        version=words.number(question.text_id),
        owner_id=question.owner_id,
        owner_name=sources.owner_name,
        state=question.state,
        since=question.state_since,
        started_on=question.started_on,
        visibility=question.visibility,
        readers=readers_of(sitting, question),
        in_portfolio=goes_along(sitting, question),
        entries=tuple(_entry(sitting, entry, words, uses) for entry in sources.entries),
        answers=_answers(sources, words),
        changes=tuple(StateChange(row.state, row.at, words.text(row.why_text_id)) for row in sources.changes),
        qualifications=_qualifications(sitting, question_id),
        came_from=_neighbour(sitting, schema.LearningQuestion.leads_to_id == question.id),
        leads_to=_neighbour(sitting, schema.LearningQuestion.id == question.leads_to_id),
        may_write=sitting.owns,
        may_react=True,
        is_sealed=words.is_sealed(question.text_id),
        taken_back=voices.taken_back,
        brought_by=voices.brought_by,
        asks_unit=asks_unit(sitting, question),
        beside=read_beside(sitting, question),
        moments=moments_at(sitting, question_id),
    )


def _sources(sitting: Sitting, question_id: UUID) -> _Sources:
    found = sitting.session.execute(
        select(schema.LearningQuestion, schema.Person.name)
        .join(schema.Person, schema.Person.id == schema.LearningQuestion.owner_id)
        .where(schema.LearningQuestion.id == question_id, visible_questions(sitting.actor))
    ).one_or_none()
    if found is None:
        raise Refused(RefusalCode.NOT_FOUND)
    question, owner_name = found
    entries = _entry_rows(sitting, question_id)
    whole = select(schema.LearningQuestion.id).where(wholly_visible_questions(sitting.actor))
    changes = sitting.session.scalars(
        select(schema.StateChange)
        .where(schema.StateChange.question_id == question_id, schema.StateChange.question_id.in_(whole))
        .order_by(schema.StateChange.at, schema.StateChange.id)
    ).all()
    answers = _answer_rows(sitting, question_id)
    return _Sources(question, owner_name, entries, answers, changes)


def _entry_rows(sitting: Sitting, question_id: UUID) -> list[_Entry]:
    entry, author = schema.StoryEntry, schema.Person
    rows = sitting.session.execute(
        select(entry, author.name, _HOST.name, schema.Template.key, schema.EntryReply.reply_to_id)
        .outerjoin(author, author.id == entry.author_id)
        .outerjoin(_HOST, _HOST.id == entry.host_id)
        .outerjoin(schema.EntryReply, schema.EntryReply.entry_id == entry.id)
        .outerjoin(schema.TemplateVersion, schema.TemplateVersion.id == entry.template_version_id)
        .outerjoin(schema.Template, schema.Template.id == schema.TemplateVersion.template_id)
        .where(entry.question_id == question_id, visible_entries(sitting.actor))
        .order_by(entry.on, entry.created_at, entry.id)
    ).all()
    parts = _part_rows(sitting, [row[0].id for row in rows])
    return [
        _Entry(row, name or "", host or "", model, parts.get(row.id, ()), answered)
        for row, name, host, model, answered in rows
    ]


def _part_rows(sitting: Sitting, entry_ids: Sequence[UUID]) -> dict[UUID, list[schema.EntryPart]]:
    by_entry: dict[UUID, list[schema.EntryPart]] = {}
    for part in sitting.session.scalars(
        select(schema.EntryPart)
        .where(schema.EntryPart.entry_id.in_(entry_ids))
        .order_by(schema.EntryPart.position, schema.EntryPart.id)
    ):
        by_entry.setdefault(part.entry_id, []).append(part)
    return by_entry


def _entry(
    sitting: Sitting, entry: _Entry, words: Wordbook, uses: Mapping[UUID, tuple[VoiceUse, ...]]
) -> StoryEntry:
    row = entry.row
    return StoryEntry(
        entry_id=row.id,
        text_id=row.text_id,
        kind=row.kind,
        text=words.text(row.text_id),
        version=words.number(row.text_id),
        voice=row.voice,
        author_id=row.author_id,
        author_name=entry.author_name,
        on=row.on,
        step_state=row.step_state,
        step_with=row.step_with,
        reflection_model=entry.model,
        parts=tuple((part.key, words.text(part.text_id)) for part in entry.parts),
        may_write=row.author_id == sitting.me,
        consent=row.consent_at is not None,
        host_name=entry.host_name,
        part_texts=tuple(
            PartText(part.key, part.text_id, words.text(part.text_id), words.number(part.text_id))
            for part in entry.parts
        ),
        is_sealed=words.is_sealed(row.text_id),
        reply_to_id=entry.reply_to_id,
        uses=uses.get(row.id, ()),
    )


def _answer_rows(sitting: Sitting, question_id: UUID) -> list[tuple[schema.AnswerReceived, str]]:
    answer, card = schema.AnswerReceived, schema.KnownCard
    entries = select(schema.StoryEntry.id).where(schema.StoryEntry.question_id == question_id)
    rows = sitting.session.execute(
        select(answer, card.name)
        .outerjoin(card, card.fingerprint == answer.fingerprint)
        .where(
            or_(answer.item_id == question_id, answer.item_id.in_(entries)),
            visible_answers(sitting.actor),
        )
        .order_by(answer.written_at, answer.id)
    )
    return [(row, name or "") for row, name in rows]


def _answers(sources: _Sources, words: Wordbook) -> tuple[AnswerOnItem, ...]:
    texts = {entry.row.id: entry.row.text_id for entry in sources.entries}
    texts[sources.question.id] = sources.question.text_id
    return tuple(
        AnswerOnItem(
            answer_id=row.id,
            text=words.text(row.text_id),
            author_name=row.author_name,
            card_name=card_name,
            written_at=row.written_at,
            portfolio_on=(row.portfolio_made_at or row.written_at).date(),
            visibility=sources.question.visibility,
            is_read=row.read_at is not None,
            about_older_text=_was_changed(words, texts.get(row.item_id), row.portfolio_made_at),
        )
        for row, card_name in sources.answers
    )


def _was_changed(words: Wordbook, text_id: UUID | None, made_at: datetime | None) -> bool:
    version = None if text_id is None else words.found.get(text_id)
    return version is not None and made_at is not None and version.changed_at > made_at


def _qualifications(sitting: Sitting, question_id: UUID) -> tuple[QualificationView, ...]:
    link = schema.QualificationLink
    whole = select(schema.LearningQuestion.id).where(wholly_visible_questions(sitting.actor))
    rows = sitting.session.execute(
        select(link.framework, link.version, link.code, link.title)
        .where(link.item_kind == ItemKind.QUESTION, link.item_id == question_id, link.item_id.in_(whole))
        .order_by(link.framework, link.code)
    )
    return tuple(QualificationView(*row) for row in rows)


def _neighbour(sitting: Sitting, condition: ColumnElement[bool]) -> tuple[UUID, str] | None:
    """Return the question it came from or became, if the actor may read that one too."""
    question = schema.LearningQuestion
    found = sitting.session.execute(
        select(question.id, question.text_id)
        .where(condition, visible_questions(sitting.actor))
        .order_by(question.id)
        .limit(1)
    ).one_or_none()
    if found is None:
        return None
    return found.id, read_words(sitting, [found.text_id]).text(found.text_id)
