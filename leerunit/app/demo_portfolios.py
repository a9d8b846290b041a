"""The demo's portfolios: each student chooses, releases and exports; the units hand out their cards."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from leerunit.app.demo_diary import Deed, Diary
from leerunit.app.demo_evaluations import DemoEvaluations
from leerunit.app.demo_house import DemoHouse
from leerunit.app.demo_questions import DemoQuestions
from leerunit.app.demo_sessions import DemoSessions
from leerunit.app.desk import Desk
from leerunit.domain.views.portfolios import Exported
from leerunit.domain.vocabulary import ItemKind, Role
from leerunit.progress import Reporter, SilentReporter

PORTFOLIOS = "portfolios"
_CHOSEN = 1


class DemoPortfolios:
    """Notes in the diary what students choose and release, then hands out files."""

    def __init__(
        self,
        house: DemoHouse,
        diary: Diary,
        questions: DemoQuestions,
        sessions: DemoSessions,
        evaluations: DemoEvaluations,
    ) -> None:
        self._house = house
        self._diary = diary
        self._questions = questions
        self._sessions = sessions
        self._evaluations = evaluations

    def note_all(self) -> None:
        """Note that every student who is there chooses and releases."""
        for student in self._house.content.students:
            if student.key in self._house.ids:
                self._diary.note(_CHOSEN, 14, student.key, self._choose(student.key), _release)

    def export(self, folder: Path, reporter: Reporter) -> tuple[Exported, ...]:
        """Let every student write a signed portfolio into a folder; all or Cancelled."""
        shelf = folder / PORTFOLIOS
        shelf.mkdir()
        made = []
        students = [student.key for student in self._house.content.students]
        for number, key in enumerate(students):
            reporter.check()
            reporter.report(number, len(students))
            made.append(self._house.desk(key).portfolios.export_mine(shelf, SilentReporter()))
        return tuple(made)

    def hand_out_cards(self, folder: Path) -> tuple[Path, ...]:
        """Let a coach of each unit write its card."""
        people = self._house.content.people
        coaches = {person.unit: key for key, person in people.items() if person.role is Role.LEARNING_COACH}
        return tuple(self._house.desk(key).cards.write_own(folder) for key in coaches.values())

    def _choose(self, student: str) -> Deed:
        def choose(desk: Desk) -> None:
            began, today = self._diary.day(self._house.content.began), self._diary.day(0)
            desk.portfolios.set_period(began, today)
            for key in self._wanted(student):
                item = self._item(desk, key)
                if item is not None:
                    desk.portfolios.choose(*item, chosen=True)

        return choose

    def _wanted(self, student: str) -> tuple[str, ...]:
        content = self._house.content
        own = tuple(question.key for question in content.questions if question.asker == student)
        return content.portfolios.get(student, own)

    def _item(self, desk: Desk, key: str) -> tuple[ItemKind, UUID] | None:
        """Return what a key of the plan names, if it came to be."""
        if key in self._questions.ids:
            return ItemKind.QUESTION, self._questions.ids[key]
        if key in self._sessions.ids:
            mine = desk.intervision.open(self._sessions.ids[key]).my_yield
            return None if mine is None else (ItemKind.OWN_YIELD, mine.yield_id)
        if key in self._evaluations.ids:
            return ItemKind.EVALUATION, self._evaluations.ids[key]
        return None


def _release(desk: Desk) -> None:
    desk.portfolios.release()
