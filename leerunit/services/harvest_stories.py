"""Questions that came to an end, as stories in the words of who asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import own_questions, visible_entries, visible_questions
from leerunit.domain.views.beside import RuleEndingView
from leerunit.domain.views.harvest import ChangedFor, ChangeText, HarvestStory, HarvestUse, Period, ToldPiece
from leerunit.domain.vocabulary import FEEDBACK_KINDS, EntryKind, StepState, Visibility, Voice
from leerunit.services.harvest_consent import ENDED, agreed, in_harvest, within
from leerunit.services.wordbook import Wordbook, read_words
from leerunit.store.schema import (
    EntryPart,
    LearningQuestion,
    Person,
    QuestionKind,
    QuestionTheme,
    RuleEnding,
    StateChange,
    StoryEntry,
    Theme,
)

TOLD = frozenset(
    {
        EntryKind.OCCASION,
        EntryKind.WHY,
        EntryKind.STEP,
        EntryKind.EXPLORING,
        EntryKind.TRYING,
        EntryKind.LOOKING_BACK,
        EntryKind.REFLECTION,
    }
)


@dataclass(frozen=True, slots=True)
class _Piece:
    entry: StoryEntry
    author_name: str
    parts: Sequence[EntryPart]


@dataclass(frozen=True, slots=True)
class _Book:
    """Everything that is read for a list of stories, by question."""

    pieces: Mapping[UUID, Sequence[_Piece]]
    whys: Mapping[UUID, UUID]
    themes: Mapping[UUID, tuple[str, ...]]
    grown: Mapping[UUID, UUID]
    uses: frozenset[tuple[UUID, HarvestUse]]
    mine: frozenset[UUID]
    endings: Mapping[UUID, RuleEnding]
    words: Wordbook


def unit_and_own(sitting: Sitting, period: Period) -> tuple[HarvestStory, ...]:
    """Return the stories in the unit's harvest and all my own that came to an end, the latest first."""
    mine = and_(own_questions(sitting.actor), LearningQuestion.state.in_(ENDED))
    shown = in_harvest(sitting.actor, sitting.unit(), HarvestUse.UNIT)
    return stories_where(sitting, and_(or_(mine, shown), within(period, LearningQuestion.state_since)))


def stories_where(sitting: Sitting, condition: ColumnElement[bool]) -> tuple[HarvestStory, ...]:
    """Return stories of the questions that meet a condition that already holds a visibility condition."""
    rows = sitting.session.execute(
        select(LearningQuestion, Person.name)
        .join(Person, Person.id == LearningQuestion.owner_id)
        .where(condition)
        .order_by(LearningQuestion.state_since.desc(), LearningQuestion.id.desc())
    ).all()
    book = _read(sitting, [question for question, _ in rows])
    return tuple(_story(question, name, book) for question, name in rows)


def _read(sitting: Sitting, questions: Sequence[LearningQuestion]) -> _Book:
    ids = [question.id for question in questions]
    pieces = _pieces(sitting, ids)
    whys = _whys(sitting, questions)
    grown = _grown(sitting, questions)
    texts: list[UUID | None] = [question.text_id for question in questions]
    for of_one in pieces.values():
        texts += [piece.entry.text_id for piece in of_one]
        texts += [part.text_id for piece in of_one for part in piece.parts]
    endings = _endings(sitting, ids)
    texts += [ending.text_id for ending in endings.values()]
    words = read_words(sitting, [*texts, *whys.values(), *grown.values()])
    return _Book(
        pieces, whys, _themes(sitting, ids), grown, _uses(sitting, ids), _mine(sitting, ids), endings, words
    )


def _pieces(sitting: Sitting, ids: Sequence[UUID]) -> dict[UUID, list[_Piece]]:
    rows = sitting.session.execute(
        select(StoryEntry, Person.name)
        .outerjoin(Person, Person.id == StoryEntry.author_id)
        .where(StoryEntry.question_id.in_(ids), visible_entries(sitting.actor))
        .order_by(StoryEntry.on, StoryEntry.created_at, StoryEntry.id)
    ).all()
    parts: dict[UUID, list[EntryPart]] = {}
    for part in sitting.session.scalars(
        select(EntryPart)
        .where(EntryPart.entry_id.in_([entry.id for entry, _ in rows]))
        .order_by(EntryPart.position, EntryPart.id)
    ):
        parts.setdefault(part.entry_id, []).append(part)
    found: dict[UUID, list[_Piece]] = {}
    for entry, name in rows:
        found.setdefault(entry.question_id, []).append(_Piece(entry, name or "", parts.get(entry.id, ())))
    return found


def _whys(sitting: Sitting, questions: Sequence[LearningQuestion]) -> dict[UUID, UUID]:
    """Return the line of why at the last change into the state each question has."""
    states = {question.id: question.state for question in questions}
    rows = sitting.session.execute(
        select(StateChange.question_id, StateChange.state, StateChange.why_text_id)
        .where(StateChange.question_id.in_(states), StateChange.why_text_id.is_not(None))
        .order_by(StateChange.at, StateChange.id)
    )
    return {
        question_id: text_id
        for question_id, state, text_id in rows
        if text_id is not None and states[question_id] is state
    }


def _themes(sitting: Sitting, ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    rows = sitting.session.execute(
        select(QuestionTheme.question_id, Theme.name)
        .join(Theme, Theme.id == QuestionTheme.theme_id)
        .where(QuestionTheme.question_id.in_(ids))
        .order_by(Theme.position, Theme.name)
    )
    found: dict[UUID, tuple[str, ...]] = {}
    for question_id, name in rows:
        found[question_id] = (*found.get(question_id, ()), name)
    return found


def _grown(sitting: Sitting, questions: Sequence[LearningQuestion]) -> dict[UUID, UUID]:
    """Return the text of the question each one became, where the whole unit may read that one too."""
    into = {question.leads_to_id: question.id for question in questions if question.leads_to_id is not None}
    rows = sitting.session.execute(
        select(LearningQuestion.id, LearningQuestion.text_id).where(
            LearningQuestion.id.in_(into),
            LearningQuestion.visibility == Visibility.UNIT,
            visible_questions(sitting.actor),
        )
    )
    return {into[question_id]: text_id for question_id, text_id in rows}


def _endings(sitting: Sitting, ids: Sequence[UUID]) -> dict[UUID, RuleEnding]:
    rows = sitting.session.scalars(
        select(RuleEnding)
        .join(LearningQuestion, LearningQuestion.id == RuleEnding.question_id)
        .where(RuleEnding.question_id.in_(ids), LearningQuestion.kind == QuestionKind.RULE)
    )
    return {ending.question_id: ending for ending in rows}


def _mine(sitting: Sitting, ids: Sequence[UUID]) -> frozenset[UUID]:
    own = select(LearningQuestion.id).where(LearningQuestion.id.in_(ids), own_questions(sitting.actor))
    return frozenset(sitting.session.scalars(own))


def _uses(sitting: Sitting, ids: Sequence[UUID]) -> frozenset[tuple[UUID, HarvestUse]]:
    return frozenset(
        (question_id, use)
        for use in HarvestUse
        for question_id in sitting.session.scalars(
            select(LearningQuestion.id).where(LearningQuestion.id.in_(ids), agreed(use))
        )
    )


def _story(question: LearningQuestion, name: str, book: _Book) -> HarvestStory:
    pieces = book.pieces.get(question.id, ())
    own = [piece for piece in pieces if _is_own(piece)]
    helped = [piece for piece in pieces if piece.entry.kind in FEEDBACK_KINDS and not _is_own(piece)]
    yields = [piece for piece in own if piece.entry.kind is EntryKind.YIELD]
    return HarvestStory(
        question_id=question.id,
        question=book.words.text(question.text_id),
        owner_id=question.owner_id,
        owner_name=name,
        state=question.state,
        since=question.state_since,
        themes=book.themes.get(question.id, ()),
        told=tuple(_told(own, book.words)),
        brought=tuple(_texts((piece.entry.text_id for piece in yields), book.words)),
        changes=_changes(yields, book.words),
        why=book.words.text(book.whys.get(question.id)),
        helpers=tuple(
            {piece.author_name: piece.entry.voice for piece in helped if piece.author_name}.items()
        ),
        voices=tuple(dict.fromkeys(piece.entry.voice for piece in helped if not piece.author_name)),
        grew_into=book.words.text(book.grown.get(question.id)),
        is_mine=question.id in book.mine,
        is_shared_with_unit=question.visibility is Visibility.UNIT,
        in_harvest=(question.id, HarvestUse.UNIT) in book.uses,
        in_booklet=(question.id, HarvestUse.BOOKLET) in book.uses,
        is_sealed=book.words.is_sealed(question.text_id),
        proved=_proved(book, question.id),
    )


def _proved(book: _Book, question_id: UUID) -> RuleEndingView | None:
    ending = book.endings.get(question_id)
    if ending is None:
        return None
    return RuleEndingView(ending.proved, book.words.text(ending.text_id), ending.on)


def _is_own(piece: _Piece) -> bool:
    """Whether the asker wrote it as a piece of the story; a reply to someone is not."""
    return piece.entry.voice is Voice.SELF and piece.entry.kind not in FEEDBACK_KINDS


def _told(own: Iterable[_Piece], words: Wordbook) -> Iterable[ToldPiece]:
    for piece in own:
        entry = piece.entry
        is_ahead = entry.kind is EntryKind.STEP and entry.step_state is not StepState.DONE
        if entry.kind in TOLD and not is_ahead:
            texts = _texts([entry.text_id, *(part.text_id for part in piece.parts)], words)
            yield from (ToldPiece(entry.on, entry.kind, text) for text in texts)


def _texts(text_ids: Iterable[UUID], words: Wordbook) -> list[str]:
    return [text for text_id in text_ids if (text := words.text(text_id).strip())]


def _changes(yields: Iterable[_Piece], words: Wordbook) -> tuple[ChangeText, ...]:
    parts = {part.key: part for piece in yields for part in piece.parts}
    return tuple(
        ChangeText(whom, words.text(part.text_id), words.number(part.text_id))
        if (part := parts.get(whom.value)) is not None
        else ChangeText(whom, "", 0)
        for whom in ChangedFor
    )
