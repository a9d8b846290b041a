"""A unit and a teacher who know each other, for tests of what goes to and fro by file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from leerunit.app import Desk, Workplace, found_teacher_workplace
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.portfolios import Imported
from leerunit.domain.vocabulary import ItemKind, Visibility
from leerunit.progress import Reporter, SilentReporter
from leerunit.store.slots import KdfCost
from tests.builders import COACH, FIEN, PASSPHRASE, SmallUnit

ASKED = "Hoe begin ik de ochtend zonder haast?"
WORDS = "Wat mooi dat je eerst keek. Hoe leg je dit uit?"
TEACHER = "Pim Lesidee"


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


@dataclass
class Exchange:
    """Both stores, and the folder of a stick between them."""

    unit: SmallUnit
    school: Workplace
    teacher_id: UUID
    stick: Path

    def teacher(self) -> Desk:
        return self.school.sign_in(self.teacher_id, PASSPHRASE)

    def ask(self, text: str = ASKED, visibility: Visibility = Visibility.ONLY_ME) -> UUID:
        """Let Fien ask a question and take it along."""
        desk = self.unit.desk_of(FIEN)
        question = desk.questions.ask(text, visibility=visibility)
        desk.portfolios.choose(ItemKind.QUESTION, question, True)
        desk.sign_out()
        return question

    def export(self) -> Path:
        """Export Fien's portfolio to the stick."""
        desk = self.unit.desk_of(FIEN)
        made = desk.portfolios.export_mine(self.stick, SilentReporter())
        desk.sign_out()
        return made.path

    def rewrite(self, question: UUID, text: str) -> None:
        """Let Fien write her question over."""
        desk = self.unit.desk_of(FIEN)
        story = desk.questions.open(question)
        desk.questions.rewrite(story.text_id, text, story.version)
        desk.sign_out()

    def read_in(self, *files: Path, reporter: Reporter | None = None) -> tuple[Imported, ...]:
        """Let the teacher read files in."""
        desk = self.teacher()
        found = desk.inbox.import_files(files, reporter or SilentReporter())
        desk.sign_out()
        return found

    def answer(self, question: UUID, text: str = WORDS) -> Path:
        """Let the teacher answer a question of Fien and export the answer to the stick."""
        desk = self.teacher()
        received = desk.inbox.portfolios()[0].received_id
        (item,) = [item for item in desk.inbox.open(received).items if item.item_id == question]
        version = 0 if item.answer is None else item.answer.version
        desk.inbox.write_answer(received, question, text, version)
        path = desk.inbox.export_answers(received, self.stick)
        desk.sign_out()
        return path


@contextmanager
def an_exchange(unit: SmallUnit, folder: Path) -> Iterator[Exchange]:
    """Found a teacher's workplace; both sides accept each other's card."""
    founded = found_teacher_workplace(
        folder / "Docent.leerunit",
        TEACHER,
        "ROC Denkbeeld",
        PASSPHRASE,
        clock=unit.clock,
        cost=KdfCost.QUICK,
    )
    stick = folder / "stick"
    stick.mkdir()
    exchange = Exchange(unit, founded.workplace, founded.person_id, stick)
    coach, teacher = unit.desk_of(COACH), exchange.teacher()
    teacher.cards.accept(coach.cards.write_own(stick))
    coach.cards.accept(teacher.cards.write_own(stick))
    try:
        yield exchange
    finally:
        founded.workplace.close()
