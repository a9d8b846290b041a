"""A unit with many notes, written straight into its tables; what is measured goes through the door."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from leerunit.app import Desk
from leerunit.domain.vocabulary import EntryKind, ItemKind, Visibility, Voice
from leerunit.store.schema import LearningQuestion, StoryEntry, TextVersion, new_id
from leerunit.store.search import Entry, for_unit, put_entries
from tests.builders import FIEN, MORNING, SmallUnit, a_unit

WORDS_IN_NOTE = 30
_STRIDE, _JUMP = 7_919, 104_729


@dataclass(frozen=True, slots=True)
class LargeUnit:
    """A unit whose students' questions are open to all of it; `ids` are the questions."""

    unit: SmallUnit
    desk: Desk
    ids: tuple[UUID, ...]


@contextmanager
def a_large_unit(folder: Path, *, questions: int, entries: int) -> Iterator[LargeUnit]:
    """Found a unit with so many questions of one student, each with so many entries."""
    words = _words()
    with a_unit(folder) as unit:
        desk = unit.desk_of(FIEN)
        first = desk.questions.ask("Wat valt mij op?", visibility=Visibility.UNIT)
        with desk._store.writing() as session:
            like = session.scalars(select(LearningQuestion).where(LearningQuestion.id == first)).one()
            ids = [new_id() for _ in range(questions)]
            for number, question_id in enumerate(ids):
                notes = [_note(words, number * entries + place) for place in range(entries)]
                _write(session, like, question_id, notes)
        yield LargeUnit(unit, desk, tuple(ids))


def _words() -> list[str]:
    return (resources.files("resources.texts") / "words.nl.txt").read_text("utf-8").split()


def _note(words: Sequence[str], number: int) -> str:
    places = (
        (number * _STRIDE + place * _JUMP * (number % 97 + 1)) % len(words) for place in range(WORDS_IN_NOTE)
    )
    return " ".join(words[place] for place in places).capitalize() + "."


def _write(session: Session, like: LearningQuestion, question_id: UUID, notes: Sequence[str]) -> None:
    scope, title_id = frozenset({for_unit(like.unit_id)}), new_id()
    text_ids, entry_ids = [new_id() for _ in notes], [new_id() for _ in notes]
    title = " ".join(notes[0].split()[:8]) + "?"
    session.execute(
        insert(LearningQuestion),
        [
            {
                "id": question_id,
                "created_at": MORNING,
                "unit_id": like.unit_id,
                "owner_id": like.owner_id,
                "text_id": title_id,
                "state_since": like.state_since,
                "started_on": like.started_on,
                "visibility": Visibility.UNIT,
                "updated_at": MORNING,
            }
        ],
    )
    session.execute(
        insert(TextVersion),
        [
            {
                "id": new_id(),
                "created_at": MORNING,
                "text_id": text_id,
                "number": 1,
                "is_current": True,
                "author_id": like.owner_id,
                "changed_at": MORNING,
                "body": body,
            }
            for text_id, body in zip([title_id, *text_ids], [title, *notes], strict=True)
        ],
    )
    session.execute(
        insert(StoryEntry),
        [
            {
                "id": entry_id,
                "created_at": MORNING,
                "question_id": question_id,
                "kind": EntryKind.EXPLORING,
                "author_id": like.owner_id,
                "voice": Voice.SELF,
                "on": like.started_on,
                "text_id": text_id,
            }
            for entry_id, text_id in zip(entry_ids, text_ids, strict=True)
        ],
    )
    found = [Entry(ItemKind.QUESTION, question_id, like.owner_id, title, "", scope)]
    found += [
        Entry(ItemKind.ENTRY, entry_id, like.owner_id, "", note, scope)
        for entry_id, note in zip(entry_ids, notes, strict=True)
    ]
    put_entries(session, found)
