"""The board of the unit: a question to all, answered by authors under their own name."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.vocabulary import Area
from leerunit.services.question_writing import the_question
from leerunit.services.unit_asks import ask_unit, board_cards, end_unit_ask
from leerunit.services.use_case import use_case

_CHANGES = frozenset({Area.QUESTIONS})


class UnitBoard:
    """Use cases of questions to the unit."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.LIST_QUESTIONS)
    def questions(self, most: int | None = None) -> tuple[QuestionCard, ...]:
        """Return the questions that are put to the unit and that I may read; at most so many."""
        with self._guard.reading(Permission.LIST_QUESTIONS) as sitting:
            return board_cards(sitting, most)

    @use_case(Permission.SHARE_QUESTION)
    def ask(self, question_id: UUID) -> None:
        """Put my question to the whole unit; it becomes visible to all of it. Refused: SEALED_STILL."""
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.SHARE_QUESTION, about, areas=_CHANGES, action="ask_unit"
        ) as sitting:
            ask_unit(sitting, the_question(sitting, question_id))

    @use_case(Permission.SHARE_QUESTION)
    def end(self, question_id: UUID) -> None:
        """Take my question off the board; who may read it stays so. Refused: NOT_FOUND if it is not there."""
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.SHARE_QUESTION, about, areas=_CHANGES, action="end_unit_ask"
        ) as sitting:
            end_unit_ask(sitting, the_question(sitting, question_id))
