"""Owning a question together: its first owner invites, both write, whoever joined may leave."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import delete, select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.beside import OwnerView
from leerunit.domain.vocabulary import Area, Visibility
from leerunit.services.question_index import index_question
from leerunit.services.question_owners import candidates_for
from leerunit.services.question_sharing import share_question
from leerunit.services.question_writing import the_question
from leerunit.services.use_case import use_case
from leerunit.store.schema import LearningQuestion, QuestionOwner, QuestionShare

_CHANGES = frozenset({Area.QUESTIONS})


class Owners:
    """Use cases of owning a question together."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SHARE_QUESTION)
    def candidates(self, question_id: UUID) -> tuple[OwnerView, ...]:
        """Return whom I can invite: students of its unit for a student, guides for a guide, by name.

        Empty when I am not its first owner.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.reading(Permission.SHARE_QUESTION, about) as sitting:
            return candidates_for(sitting, the_question(sitting, question_id))

    @use_case(Permission.SHARE_QUESTION)
    def invite(self, question_id: UUID, person_id: UUID) -> None:
        """Own my question together with someone; a private one is shared with that person by it.

        Refused: NOT_ALLOWED when I am not its first owner, NOT_FOUND for who is no candidate, SEALED_STILL.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.SHARE_QUESTION, about, areas=_CHANGES, action="invite_owner"
        ) as sitting:
            question = the_question(sitting, question_id)
            _check_first(sitting, question)
            if person_id not in {one.person_id for one in candidates_for(sitting, question)}:
                raise Refused(RefusalCode.NOT_FOUND)
            if question.visibility is Visibility.ONLY_ME:
                share_question(sitting, question, Visibility.CHOSEN, (person_id,), None)
            sitting.session.add(
                QuestionOwner(created_at=sitting.now, question_id=question.id, person_id=person_id)
            )
            _follow(sitting, question)

    @use_case(Permission.SHARE_QUESTION)
    def part(self, question_id: UUID, person_id: UUID) -> None:
        """Own my question without someone again, who reads it no more as one of the chosen.

        What they wrote stays. Refused: NOT_ALLOWED when I am not its first owner.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.SHARE_QUESTION, about, areas=_CHANGES, action="part_owner"
        ) as sitting:
            question = the_question(sitting, question_id)
            _check_first(sitting, question)
            _end(sitting, question, person_id)

    @use_case(Permission.WRITE_QUESTION)
    def leave(self, question_id: UUID) -> None:
        """Own someone's question with them no more; what I wrote stays there.

        Refused: NOT_ALLOWED for its first owner.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.WRITE_QUESTION, about, areas=_CHANGES, action="leave_question"
        ) as sitting:
            question = the_question(sitting, question_id)
            if question.owner_id == sitting.me:
                raise Refused(RefusalCode.NOT_ALLOWED)
            _end(sitting, question, sitting.me)


def _check_first(sitting: Sitting, question: LearningQuestion) -> None:
    if question.owner_id != sitting.me:
        raise Refused(RefusalCode.NOT_ALLOWED)


def _end(sitting: Sitting, question: LearningQuestion, person_id: UUID) -> None:
    sitting.session.execute(
        delete(QuestionOwner).where(
            QuestionOwner.question_id == question.id, QuestionOwner.person_id == person_id
        )
    )
    for share in sitting.session.scalars(
        select(QuestionShare).where(
            QuestionShare.question_id == question.id,
            QuestionShare.person_id == person_id,
            QuestionShare.withdrawn_at.is_(None),
        )
    ):
        share.withdrawn_at = sitting.now
    _follow(sitting, question)


def _follow(sitting: Sitting, question: LearningQuestion) -> None:
    question.updated_at = sitting.now
    sitting.session.flush()
    index_question(sitting, question)
