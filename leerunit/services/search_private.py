"""My sealed texts, opened into memory for my own search; they never enter the search table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import aliased

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_evaluations, visible_yields
from leerunit.domain.views.search import Found
from leerunit.domain.vocabulary import ItemKind, Visibility
from leerunit.services.wordbook import Wordbook, read_words
from leerunit.store.schema import (
    AnswerReceived,
    ChafingNote,
    EntryPart,
    Evaluation,
    EvaluationVoice,
    LearningQuestion,
    OwnLogNote,
    OwnYield,
    Person,
    StoryEntry,
    VoiceAnswer,
)
from leerunit.store.spelling import Sought, words_of


@dataclass(frozen=True, slots=True)
class _Book:
    """One private record: a question with its whole story is one."""

    kind: ItemKind
    item_id: UUID
    within_id: UUID | None
    title: str
    texts: tuple[str, ...]
    words: list[str]


@dataclass(frozen=True, slots=True)
class PrivateShelf:
    """What was sealed to its owner when `as_of` writes had been made; lives in memory until sign-out."""

    as_of: int
    owner_name: str
    books: tuple[_Book, ...]

    def find(self, wanted: Sought) -> tuple[Found, ...]:
        """Return the private records that are found, the newest first."""
        return tuple(self._found(book, wanted) for book in self.books if wanted.matches(book.words))

    def words(self) -> frozenset[str]:
        """Return every word of my private records, folded."""
        return frozenset(word for book in self.books for word in book.words)

    def _found(self, book: _Book, wanted: Sought) -> Found:
        shown = next((text for text in book.texts if wanted.excerpt(text).marks), book.title)
        excerpt = wanted.excerpt(shown)
        return Found(
            kind=book.kind,
            item_id=book.item_id,
            title=book.title,
            excerpt=excerpt.text,
            marks=excerpt.marks,
            owner_name=self.owner_name,
            within_id=book.within_id,
            is_private=True,
        )


class _Place(NamedTuple):
    kind: ItemKind
    item_id: UUID
    within_id: UUID | None
    title_text_id: UUID
    text_ids: list[UUID]


def read_private_shelf(sitting: Sitting, as_of: int) -> PrivateShelf:
    """Open all of the actor's private questions, unfinished voices, yields, answers, own log, what chafes."""
    kinds = (_questions, _drafts, _yields, _answers, _log, _chafing)
    places = [place for kind in kinds for place in kind(sitting)]
    words = read_words(sitting, [text_id for place in places for text_id in place.text_ids])
    name = sitting.session.scalar(select(Person.name).where(Person.id == sitting.me)) or ""
    return PrivateShelf(as_of, name, tuple(_books(places, words, words_of(name))))


def _books(places: Iterable[_Place], words: Wordbook, named: list[str]) -> Iterable[_Book]:
    """What is mine is found by my name too."""
    for place in places:
        texts = tuple(text for text_id in place.text_ids if (text := words.text(text_id)))
        title = words.text(place.title_text_id)
        known = [*words_of("\n".join(texts)), *named]
        yield _Book(place.kind, place.item_id, place.within_id, title, texts, known)


def _questions(sitting: Sitting) -> Iterable[_Place]:
    private = (
        LearningQuestion.owner_id == sitting.me,
        LearningQuestion.visibility == Visibility.ONLY_ME,
        LearningQuestion.deleted_at.is_(None),
    )
    places = {
        row.id: _Place(ItemKind.QUESTION, row.id, None, row.text_id, [row.text_id])
        for row in sitting.session.execute(
            select(LearningQuestion.id, LearningQuestion.text_id)
            .where(*private)
            .order_by(LearningQuestion.updated_at.desc(), LearningQuestion.id)
        )
    }
    told = (
        select(StoryEntry.question_id, StoryEntry.text_id)
        .join(LearningQuestion, LearningQuestion.id == StoryEntry.question_id)
        .where(*private, StoryEntry.deleted_at.is_(None))
    )
    parts = (
        select(StoryEntry.question_id, EntryPart.text_id)
        .join(StoryEntry, StoryEntry.id == EntryPart.entry_id)
        .join(LearningQuestion, LearningQuestion.id == StoryEntry.question_id)
        .where(*private, StoryEntry.deleted_at.is_(None))
    )
    for query in (told, parts):
        for question_id, text_id in sitting.session.execute(query):
            places[question_id].text_ids.append(text_id)
    return places.values()


def _drafts(sitting: Sitting) -> Iterable[_Place]:
    """What I write in an evaluation, or write down for another, is mine alone until all have finished."""
    other = aliased(EvaluationVoice)
    unfinished = exists().where(other.evaluation_id == Evaluation.id, other.finished_at.is_(None))
    rows = sitting.session.execute(
        select(EvaluationVoice.evaluation_id, VoiceAnswer.text_id)
        .join(VoiceAnswer, VoiceAnswer.voice_id == EvaluationVoice.id)
        .join(Evaluation, Evaluation.id == EvaluationVoice.evaluation_id)
        .where(
            Evaluation.id.in_(select(Evaluation.id).where(visible_evaluations(sitting.actor))),
            or_(EvaluationVoice.person_id == sitting.me, EvaluationVoice.host_id == sitting.me),
            unfinished,
        )
        .order_by(Evaluation.on.desc(), VoiceAnswer.id)
    )
    places: dict[UUID, _Place] = {}
    for evaluation_id, text_id in rows:
        draft = _Place(ItemKind.EVALUATION, evaluation_id, None, text_id, [])
        places.setdefault(evaluation_id, draft).text_ids.append(text_id)
    return places.values()


def _yields(sitting: Sitting) -> Iterable[_Place]:
    rows = sitting.session.execute(
        select(OwnYield.id, OwnYield.session_id, OwnYield.text_id)
        .where(visible_yields(sitting.actor))
        .order_by(OwnYield.created_at.desc())
    )
    return [_Place(ItemKind.OWN_YIELD, row.id, row.session_id, row.text_id, [row.text_id]) for row in rows]


def _log(sitting: Sitting) -> Iterable[_Place]:
    rows = sitting.session.execute(
        select(OwnLogNote.id, OwnLogNote.text_id)
        .where(OwnLogNote.person_id == sitting.me, OwnLogNote.deleted_at.is_(None))
        .order_by(OwnLogNote.created_at.desc())
    )
    return [_Place(ItemKind.OWN_LOG, row.id, None, row.text_id, [row.text_id]) for row in rows]


def _chafing(sitting: Sitting) -> Iterable[_Place]:
    rows = sitting.session.execute(
        select(ChafingNote.id, ChafingNote.text_id)
        .where(ChafingNote.person_id == sitting.me, ChafingNote.deleted_at.is_(None))
        .order_by(ChafingNote.created_at.desc())
    )
    return [_Place(ItemKind.CHAFING, row.id, None, row.text_id, [row.text_id]) for row in rows]


def _answers(sitting: Sitting) -> Iterable[_Place]:
    rows = sitting.session.execute(
        select(
            AnswerReceived.id,
            func.coalesce(StoryEntry.question_id, AnswerReceived.item_id).label("within_id"),
            AnswerReceived.text_id,
        )
        .outerjoin(StoryEntry, StoryEntry.id == AnswerReceived.item_id)
        .where(AnswerReceived.owner_id == sitting.me, AnswerReceived.deleted_at.is_(None))
        .order_by(AnswerReceived.created_at.desc())
    )
    return [_Place(ItemKind.ANSWER, row.id, row.within_id, row.text_id, [row.text_id]) for row in rows]
