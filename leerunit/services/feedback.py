"""Asking for feedback, and answering it: the asker decides what is shown, the one who is asked whether."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.views.feedback import FeedbackAtQuestion, NewRequest
from leerunit.domain.vocabulary import Area
from leerunit.services.feedback_asking import ask_for_feedback, take_back
from leerunit.services.feedback_reactions import observe, reply_to
from leerunit.services.feedback_requests import feedback_at, put_off, take_up_again
from leerunit.services.question_writing import the_question
from leerunit.services.use_case import use_case

_CHANGES = frozenset({Area.QUESTIONS})


def _question(question_id: UUID) -> About:
    return About(AboutKind.QUESTION, question_id)


class Feedback:
    """Use cases of feedback. Refused: NOT_FOUND for questions that are missing or may not be read."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.READ_QUESTION)
    def at(self, question_id: UUID) -> FeedbackAtQuestion:
        """Return whom I asked at my question, or what is asked of me at another's."""
        with self._guard.reading(Permission.READ_QUESTION, _question(question_id)) as sitting:
            return feedback_at(sitting, question_id)

    @use_case(Permission.ASK_FOR_FEEDBACK)
    def ask(self, question_id: UUID, new: NewRequest) -> UUID:
        """Ask one person to look along at my question.

        Refused: EMPTY_TEXT without a focus question, NOT_FOUND for people who could not read it, DATE_PAST.
        """
        about = _question(question_id)
        with self._guard.writing(Permission.ASK_FOR_FEEDBACK, about, areas=_CHANGES) as sitting:
            return ask_for_feedback(sitting, the_question(sitting, question_id), new)

    @use_case(Permission.ASK_FOR_FEEDBACK)
    def withdraw(self, question_id: UUID, person_id: UUID) -> None:
        """Take back what I asked; what they wrote stays. Refused: NOT_FOUND when they were not asked."""
        about = _question(question_id)
        with self._guard.writing(
            Permission.ASK_FOR_FEEDBACK, about, areas=_CHANGES, action="withdraw_request"
        ) as sitting:
            take_back(sitting, the_question(sitting, question_id), person_id)

    @use_case(Permission.ANSWER_REQUEST)
    def not_now(self, question_id: UUID) -> None:
        """Say "not now" to what is asked of me; I can still write later. Refused: NOT_FOUND."""
        about = _question(question_id)
        with self._guard.writing(
            Permission.ANSWER_REQUEST, about, areas=_CHANGES, action="not_now"
        ) as sitting:
            put_off(sitting, question_id)

    @use_case(Permission.ANSWER_REQUEST)
    def after_all(self, question_id: UUID) -> None:
        """Take "not now" back: it stands on my first screen again."""
        about = _question(question_id)
        with self._guard.writing(
            Permission.ANSWER_REQUEST, about, areas=_CHANGES, action="after_all"
        ) as sitting:
            take_up_again(sitting, question_id)

    @use_case(Permission.REACT_TO_QUESTION)
    def observe(self, question_id: UUID, saw: str, wondered: str = "") -> UUID:
        """Write at a question what I saw or heard, and wondered. Refused: EMPTY_TEXT without either."""
        about = _question(question_id)
        with self._guard.writing(Permission.REACT_TO_QUESTION, about, areas=_CHANGES) as sitting:
            return observe(sitting, the_question(sitting, question_id), saw, wondered)

    @use_case(Permission.REACT_TO_QUESTION)
    def reply(self, entry_id: UUID, text: str) -> UUID:
        """Reply to one reaction; whoever wrote that reads the reply. Refused: NOT_FOUND, EMPTY_TEXT."""
        about = About(AboutKind.ENTRY, entry_id)
        with self._guard.writing(Permission.REACT_TO_QUESTION, about, areas=_CHANGES) as sitting:
            return reply_to(sitting, entry_id, text)
