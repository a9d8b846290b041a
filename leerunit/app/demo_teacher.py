"""The demo's way to school and back: a teacher reads the portfolios in, and an answer comes home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from leerunit.app.demo_house import PASSPHRASE, DemoHouse
from leerunit.app.desk import Desk
from leerunit.app.founding import found_teacher_workplace
from leerunit.app.workplace import Workplace
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.portfolios import Exported, Imported
from leerunit.domain.views.questions import AnswerOnItem
from leerunit.progress import Reporter

if TYPE_CHECKING:
    from leerunit.store.slots import KdfCost

ANSWERS = "answers"


@dataclass(frozen=True, slots=True)
class HomeComing:
    """What came of the way to school: an `Imported` for each portfolio, and the answer that came home.

    `answer` is what the student finds at the piece, None when the one it is for is not among the students.
    """

    teacher_store: Path
    imported: tuple[Imported, ...]
    answer_file: Path | None = None
    answer: AnswerOnItem | None = None

    def within(self, old: Path, new: Path) -> HomeComing:
        """Return the same with its paths moved from one folder to another."""
        file = self.answer_file
        return replace(
            self,
            teacher_store=new / self.teacher_store.relative_to(old),
            answer_file=None if file is None else new / file.relative_to(old),
        )


class DemoTeacher:
    """A teacher's own workplace in the demo's folder."""

    def __init__(self, house: DemoHouse, folder: Path, cost: KdfCost | None) -> None:
        person = house.content.people[house.content.teacher]
        founded = found_teacher_workplace(
            folder / f"{person.name}.leerunit",
            person.name,
            person.school or "",
            PASSPHRASE,
            clock=house.clock,
            cost=cost,
        )
        self._house = house
        self._folder = folder
        self.workplace: Workplace = founded.workplace
        self._desk: Desk = founded.workplace.sign_in(founded.person_id, PASSPHRASE)

    def read_in(
        self, cards: Sequence[Path], portfolios: Sequence[Exported], reporter: Reporter
    ) -> tuple[Imported, ...]:
        """Accept the units' cards and read their students' portfolios in."""
        for card in cards:
            self._desk.cards.accept(card)
        return self._desk.inbox.import_files([made.path for made in portfolios], reporter)

    def answer(self) -> tuple[Path, AnswerOnItem] | None:
        """Answer one student, let the unit deliver it, and return the file and what the student finds."""
        content = self._house.content
        student = content.answer_to
        if student not in self._house.ids:
            return None
        name = content.people[student].name
        shelf = self._folder / ANSWERS
        shelf.mkdir()
        card = self._desk.cards.write_own(shelf)
        received = next(each for each in self._desk.inbox.portfolios() if each.student_name == name)
        item = self._desk.inbox.open(received.received_id).items[0]
        self._desk.inbox.write_answer(received.received_id, item.item_id, content.answer, 0)
        file = self._desk.inbox.export_answers(received.received_id, shelf)
        return file, self._deliver(file, card, student)

    def _deliver(self, file: Path, card: Path, student: str) -> AnswerOnItem:
        coach = self._house.desk(self._house.coach_of(student))
        coach.cards.accept(card)
        coach.answers.deliver(file)
        desk = self._house.desk(student)
        for question in desk.questions.mine():
            for answer in desk.questions.open(question.question_id).answers:
                return answer
        raise Refused(RefusalCode.NOT_FOUND)
