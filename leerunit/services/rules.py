"""The question "must this?": is there really a rule, and what did it prove to be."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.access.visibility import wholly_visible_questions
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.beside import RuleEndingView, RuleFound
from leerunit.domain.vocabulary import Area, RuleProved
from leerunit.domain.wording import clean_line
from leerunit.services.question_sharing import sealed_for
from leerunit.services.question_writing import the_question
from leerunit.services.use_case import use_case
from leerunit.services.wordbook import read_words
from leerunit.store.schema import LearningQuestion, Person, QuestionKind, RuleEnding
from leerunit.store.texts import erase_texts, new_text, write_text

_CHANGES = frozenset({Area.QUESTIONS})
LINE_LIMIT = 500


class Rules:
    """Use cases of the question kind "must this?"."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.WRITE_QUESTION)
    def mark(self, question_id: UUID, is_rule: bool) -> None:
        """Say that my question asks whether there really is a rule, or not; what it proved is kept."""
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.WRITE_QUESTION, about, areas=_CHANGES, action="mark_rule"
        ) as sitting:
            question = the_question(sitting, question_id)
            if is_rule is not (question.kind is QuestionKind.RULE):
                question.kind = QuestionKind.RULE if is_rule else QuestionKind.QUESTION

    @use_case(Permission.WRITE_QUESTION)
    def conclude(self, question_id: UUID, proved: RuleProved | None, line: str = "") -> None:
        """Say what my question proved, with one optional line; None takes that back.

        Refused: NOT_ALLOWED when it does not ask about a rule, TEXT_TOO_LONG.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.WRITE_QUESTION, about, areas=_CHANGES, action="conclude_rule"
        ) as sitting:
            question = the_question(sitting, question_id)
            if question.kind is not QuestionKind.RULE:
                raise Refused(RefusalCode.NOT_ALLOWED)
            _conclude(sitting, question, proved, clean_line(line, limit=LINE_LIMIT))

    @use_case(Permission.LIST_QUESTIONS)
    def found(self) -> tuple[RuleFound, ...]:
        """Return what the "must this?" questions that I may read proved, the latest first."""
        with self._guard.reading(Permission.LIST_QUESTIONS) as sitting:
            return _found(sitting)


def _conclude(sitting: Sitting, question: LearningQuestion, proved: RuleProved | None, line: str) -> None:
    ending = sitting.session.scalar(select(RuleEnding).where(RuleEnding.question_id == question.id))
    if proved is None:
        if ending is not None:
            erase_texts(sitting.session, [text for text in (ending.text_id,) if text is not None])
            sitting.session.delete(ending)
        return
    if ending is None:
        ending = RuleEnding(created_at=sitting.now, question_id=question.id)
        sitting.session.add(ending)
    ending.proved, ending.on = proved, sitting.today
    if ending.text_id is not None:
        write_text(sitting, ending.text_id, line)
    elif line:
        ending.text_id = new_text(sitting, line, sealed_for=sealed_for(question))
    question.updated_at = sitting.now


def _found(sitting: Sitting) -> tuple[RuleFound, ...]:
    rows = sitting.session.execute(
        select(LearningQuestion, Person.name, RuleEnding)
        .join(Person, Person.id == LearningQuestion.owner_id)
        .join(RuleEnding, RuleEnding.question_id == LearningQuestion.id)
        .where(LearningQuestion.kind == QuestionKind.RULE, wholly_visible_questions(sitting.actor))
        .order_by(RuleEnding.on.desc(), RuleEnding.id.desc())
    ).all()
    words = read_words(sitting, [text for row, _, ending in rows for text in (row.text_id, ending.text_id)])
    return tuple(
        RuleFound(
            row.id,
            words.text(row.text_id),
            row.owner_id,
            name,
            RuleEndingView(ending.proved, words.text(ending.text_id), ending.on),
        )
        for row, name, ending in rows
    )
