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
from leerunit.domain.views.people import NewPerson
from leerunit.domain.vocabulary import EntryKind, ItemKind, QuestionState, Role, Visibility, Voice
from leerunit.store.schema import LearningQuestion, StoryEntry, TextVersion, new_id
from leerunit.store.search import Entry, for_unit, put_entries
from tests.builders import FIEN, KEEPER, MORNING, PASSPHRASE, SEM, SmallUnit, a_unit

WORDS_IN_NOTE = 30
_STRIDE, _JUMP = 7_919, 104_729
_CHUNK = 200
ALIVE = 6


@dataclass(frozen=True, slots=True)
class LargeUnit:
    """A unit whose students' questions are open to all of it; `ids` are the questions."""

    unit: SmallUnit
    desk: Desk
    ids: tuple[UUID, ...]


@contextmanager
def a_large_unit(folder: Path, *, questions: int, entries: int, students: int = 1) -> Iterator[LargeUnit]:
    """Found a unit with so many questions, each with so many entries, dealt out to so many students.

    With several students each has their last `ALIVE` questions going; the others are answered.
    """
    words = _words()
    with a_unit(folder) as unit:
        owners = _owners(unit, students)
        desk = unit.desk_of(FIEN)
        first = desk.questions.ask("Wat valt mij op?", visibility=Visibility.UNIT)
        ids = tuple(new_id() for _ in range(questions))
        with desk._store.writing() as session:
            like = session.scalars(select(LearningQuestion).where(LearningQuestion.id == first)).one()
            for begin in range(0, questions, _CHUNK):
                chunk = ids[begin : begin + _CHUNK]
                rows = _Rows(like, owners, answered=0 if students == 1 else questions - ALIVE * students)
                for number, question_id in enumerate(chunk, begin):
                    notes = [_note(words, number * entries + place) for place in range(entries)]
                    rows.add_question(number, question_id, notes)
                rows.write(session)
        yield LargeUnit(unit, desk, ids)


def _owners(unit: SmallUnit, students: int) -> tuple[UUID, ...]:
    """Return the owners of the questions, Fien first; who lacks is added to the unit."""
    people = unit.desk_of(KEEPER).people
    more = [
        NewPerson(f"Student {number} Verzonnen", Role.STUDENT, PASSPHRASE) for number in range(2, students)
    ]
    return (unit.people[FIEN], *([unit.people[SEM]] if students > 1 else []), *map(people.add_person, more))


def _words() -> list[str]:
    return (resources.files("resources.texts") / "words.nl.txt").read_text("utf-8").split()


def _note(words: Sequence[str], number: int) -> str:
    spread = _JUMP * (number % 97 + 1)
    places = ((number * _STRIDE + place * spread) % len(words) for place in range(WORDS_IN_NOTE))
    return " ".join(words[place] for place in places).capitalize() + "."


class _Rows:
    """Rows of some questions, to be inserted at once."""

    def __init__(self, like: LearningQuestion, owners: Sequence[UUID], *, answered: int) -> None:
        self._like, self._owners, self._answered = like, owners, answered
        self._owner = like.owner_id
        self._questions: list[dict[str, object]] = []
        self._texts: list[dict[str, object]] = []
        self._entries: list[dict[str, object]] = []
        self._found: list[Entry] = []

    def add_question(self, number: int, question_id: UUID, notes: Sequence[str]) -> None:
        self._owner = self._owners[number % len(self._owners)]
        title = " ".join(notes[0].split()[:8]) + "?"
        self._questions.append(
            {
                "id": question_id,
                "created_at": MORNING,
                "unit_id": self._like.unit_id,
                "owner_id": self._owner,
                "text_id": self._text(title),
                "state": QuestionState.ANSWERED if number < self._answered else QuestionState.ASKED,
                "state_since": self._like.state_since,
                "started_on": self._like.started_on,
                "visibility": Visibility.UNIT,
                "updated_at": MORNING,
            }
        )
        self._find(ItemKind.QUESTION, question_id, title, "")
        for note in notes:
            self._entry(question_id, note)

    def write(self, session: Session) -> None:
        session.execute(insert(LearningQuestion), self._questions)
        session.execute(insert(TextVersion), self._texts)
        session.execute(insert(StoryEntry), self._entries)
        put_entries(session, self._found)

    def _entry(self, question_id: UUID, note: str) -> None:
        entry_id = new_id()
        self._entries.append(
            {
                "id": entry_id,
                "created_at": MORNING,
                "question_id": question_id,
                "kind": EntryKind.EXPLORING,
                "author_id": self._owner,
                "voice": Voice.SELF,
                "on": self._like.started_on,
                "text_id": self._text(note),
            }
        )
        self._find(ItemKind.ENTRY, entry_id, "", note)

    def _text(self, body: str) -> UUID:
        text_id = new_id()
        self._texts.append(
            {
                "id": new_id(),
                "created_at": MORNING,
                "text_id": text_id,
                "number": 1,
                "is_current": True,
                "author_id": self._owner,
                "changed_at": MORNING,
                "body": body,
            }
        )
        return text_id

    def _find(self, kind: ItemKind, item_id: UUID, title: str, body: str) -> None:
        scope = frozenset({for_unit(self._like.unit_id)})
        self._found.append(Entry(kind, item_id, self._owner, title, body, scope))
