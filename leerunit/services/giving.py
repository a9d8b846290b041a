"""May the words of a question go along with what someone gave at it: asked, agreed to, taken back."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import Area
from leerunit.services.given_recall import recall_words
from leerunit.services.portfolio_given import question_of
from leerunit.services.question_writing import the_question
from leerunit.services.use_case import use_case
from leerunit.services.words_requests import answer_words, ask_words

_CHANGES = frozenset({Area.PORTFOLIOS, Area.QUESTIONS})


class Giving:
    """Use cases of the words of a question that go along with an answer to it."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.CHOOSE_PORTFOLIO)
    def ask(self, given_id: UUID) -> None:
        """Ask whoever asked the question whether its words and their name may go along with my answer.

        Asking again does nothing. Refused: NOT_FOUND when I cannot read the question now; CONSENT_MISSING
        when someone without account brought it.
        """
        about = About(AboutKind.GIVEN, given_id)
        with self._guard.writing(
            Permission.CHOOSE_PORTFOLIO, about, areas=_CHANGES, action="ask_for_words"
        ) as sitting:
            ask_words(sitting, question_of(sitting, given_id))

    @use_case(Permission.SHARE_QUESTION)
    def answer(self, question_id: UUID, person_id: UUID, *, agreed: bool | None) -> None:
        """Let the words of my question go along with someone's answer, rather not, or no longer.

        None leaves the asking open again.
        Who asked is never told which; taken back, the words leave what they released too.
        Refused: NOT_FOUND when they did not ask, NOT_ALLOWED for another than the first owner.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.SHARE_QUESTION, about, areas=_CHANGES, action="answer_for_words"
        ) as sitting:
            if the_question(sitting, question_id).owner_id != sitting.me:
                raise Refused(RefusalCode.NOT_ALLOWED)
            answer_words(sitting, question_id, person_id, agreed=agreed)
            recall_words(sitting, question_id)
