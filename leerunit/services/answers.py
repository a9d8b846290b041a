"""Answers that come home: looked at first, delivered sealed, read by the student before anyone else."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from leerunit.access.guard import Errand, Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.portfolio import AnswerFile
from leerunit.domain.views.portfolios import AnswerPlan, AnswerToMe
from leerunit.domain.vocabulary import Area
from leerunit.exchange.answers import SIZE_LIMIT, read_answers
from leerunit.services.answers_delivery import check_sender, deliver, mark_answer_read
from leerunit.services.answers_homes import homes_of, plan_of
from leerunit.services.answers_mine import answers_to_me
from leerunit.services.cards_known import known_cards, start_of
from leerunit.services.use_case import use_case

_CHANGES = frozenset({Area.ANSWERS, Area.QUESTIONS, Area.EVALUATIONS})


class Answers:
    """Use cases of answers in a unit's store."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.LOOK_AT_ANSWERS)
    def look(self, path: Path) -> AnswerPlan:
        """Return from whom a file is and for whom, before anything is kept; no word of it is shown.

        Refused: NOT_AN_ANSWER (detail `too_new` for a newer version), ANSWER_CHANGED, FILE_TOO_LARGE,
        ANSWER_FOR_ANOTHER_UNIT. Unavailable: FILE_UNREADABLE, PLACE_GONE.
        """
        with self._guard.reading(Permission.LOOK_AT_ANSWERS) as sitting:
            file = read_answers(start_of(path, SIZE_LIMIT + 1), known_cards(sitting.session), now=sitting.now)
            return plan_of(sitting, path, file, homes_of(sitting, file))

    @use_case(Permission.DELIVER_ANSWERS)
    def deliver(self, path: Path) -> AnswerPlan:
        """Deliver what is new in a file, a student at a time, and return what that was.

        The same file again delivers nothing. Refused: as `look`, CARD_UNKNOWN, CARD_WITHDRAWN, CARD_EXPIRED.
        """
        errand = self._guard.errand(Permission.DELIVER_ANSWERS)
        with errand.reading() as sitting:
            file = read_answers(start_of(path, SIZE_LIMIT + 1), known_cards(sitting.session), now=sitting.now)
            check_sender(file)
            homes = homes_of(sitting, file)
            plan = plan_of(sitting, path, file, homes)
        for student_id in dict.fromkeys(home.answer.student_id for home in homes if home.is_new):
            _deliver_to(errand, file, student_id)
        return plan

    @use_case(Permission.READ_ANSWERS)
    def mine(self) -> tuple[AnswerToMe, ...]:
        """Return all answers to me, at whatever item they stand, the newest first."""
        with self._guard.reading(Permission.READ_ANSWERS) as sitting:
            return answers_to_me(sitting)

    @use_case(Permission.MARK_ANSWER_READ)
    def mark_read(self, answer_id: UUID) -> None:
        """Note that I have read an answer to me; whoever may read the item then reads it too."""
        with self._guard.writing(
            Permission.MARK_ANSWER_READ, About(AboutKind.ANSWER, answer_id), areas=_CHANGES, quiet=True
        ) as sitting:
            mark_answer_read(sitting, answer_id)


def _deliver_to(errand: Errand, file: AnswerFile, student_id: UUID) -> None:
    with errand.writing(About(AboutKind.PERSON, student_id), areas=_CHANGES) as sitting:
        deliver(
            sitting, file, [home for home in homes_of(sitting, file) if home.answer.student_id == student_id]
        )
