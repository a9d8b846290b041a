"""Where answers of a file belong: which are for students of this unit, new, known already, or without a home.

An answer is found at home only if a unit of this store signed what was read, the student is now in a unit of
the actor's, and the item still stands with that student. What has no home stays in the file; nothing of it
is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Select, select

from leerunit.access.actor import runs_on
from leerunit.access.guard import Sitting
from leerunit.access.policy import Permission
from leerunit.domain.portfolio import Answer, AnswerFile
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.portfolios import AnswerPlan
from leerunit.domain.vocabulary import ItemKind, StoreKind
from leerunit.services.cards_known import card_view
from leerunit.services.portfolio_content import items_made
from leerunit.store.schema import (
    AnswerReceived,
    CoordinatingWords,
    Evaluation,
    GivenWords,
    LearningQuestion,
    OwnYield,
    Person,
    PortfolioMade,
    QuestionOwner,
    SigningKey,
    UnitMembership,
)


@dataclass(frozen=True, slots=True)
class Homed:
    """An answer with the item where it will stand; `known` is what came of it before."""

    answer: Answer
    kind: ItemKind
    item_id: UUID
    owner_name: str
    known: AnswerReceived | None

    @property
    def is_new(self) -> bool:
        """Tell whether it brings words that are not here: an older revision never does."""
        if self.known is None:
            return True
        here = (self.known.revision, self.known.written_at)
        return (self.answer.revision, self.answer.written_at) > here


def homes_of(sitting: Sitting, file: AnswerFile) -> list[Homed]:
    """Return the answers that have a home here.

    Refused: ANSWER_FOR_ANOTHER_UNIT when no unit of this store signed what was read, or all whom it is for
    are in another unit of it.
    """
    signed_here = _fingerprints(sitting)
    meant = [answer for answer in file.answers if answer.unit_fingerprint in signed_here]
    names, are_elsewhere = _students(sitting, meant)
    if not meant or are_elsewhere:
        raise Refused(RefusalCode.ANSWER_FOR_ANOTHER_UNIT)
    known = _known(sitting, file)
    return [
        Homed(answer, kind, item_id, names[answer.student_id], known.get(answer.answer_id))
        for answer, kind, item_id in _at_items(sitting, meant)
        if answer.student_id in names
    ]


def plan_of(sitting: Sitting, path: Path, file: AnswerFile, homes: Sequence[Homed]) -> AnswerPlan:
    """Return what a file would deliver: names only, never a word of it."""
    card = card_view(sitting.session, file.card)
    return AnswerPlan(
        file=path.name,
        sender=file.card.name,
        is_known=file.reason is None,
        card=card,
        for_students=tuple(sorted({home.owner_name for home in homes})),
        new=sum(home.is_new for home in homes),
        known_already=sum(not home.is_new for home in homes),
        homeless=len(file.answers) - len(homes),
        reason=file.reason,
    )


def read_when(sitting: Sitting, answer: Answer) -> datetime | None:
    """Return when the edition was made in which the teacher read these words; None when it is not known."""
    rows = sitting.session.execute(
        select(PortfolioMade.made_at, PortfolioMade.items)
        .where(PortfolioMade.portfolio_id == answer.portfolio_id)
        .order_by(PortfolioMade.made_at)
    )
    made = [
        made_at
        for made_at, items in rows
        if any(
            (item_id, digest) == (answer.item_id, answer.item_hash)
            for item_id, digest, _ in items_made(items)
        )
    ]
    before = [made_at for made_at in made if made_at <= answer.written_at]
    return before[-1] if before else next(iter(made), None)


def _fingerprints(sitting: Sitting) -> frozenset[str]:
    return frozenset(
        sitting.session.scalars(select(SigningKey.fingerprint).where(SigningKey.owner_kind == StoreKind.UNIT))
    )


def _students(sitting: Sitting, answers: Sequence[Answer]) -> tuple[dict[UUID, str], bool]:
    """Return the names of those who are in a unit of the actor's today; and whether all are in another."""
    mine = sitting.actor.units_reached(Permission.DELIVER_ANSWERS)
    ids = {answer.student_id for answer in answers}
    rows = sitting.session.execute(
        select(Person.id, Person.name, UnitMembership.unit_id)
        .join(UnitMembership, UnitMembership.person_id == Person.id)
        .where(
            Person.id.in_(ids),
            Person.deleted_at.is_(None),
            runs_on(UnitMembership.starts_on, UnitMembership.ends_on, sitting.today),
        )
    ).all()
    names = {row.id: row.name for row in rows if row.unit_id in mine}
    return names, bool(rows) and not names


def _known(sitting: Sitting, file: AnswerFile) -> dict[UUID, AnswerReceived]:
    rows = sitting.session.scalars(
        select(AnswerReceived).where(
            AnswerReceived.fingerprint == file.card.fingerprint,
            AnswerReceived.answer_id.in_([answer.answer_id for answer in file.answers]),
        )
    )
    return {row.answer_id: row for row in rows}


def _at_items(sitting: Sitting, answers: Sequence[Answer]) -> Iterator[tuple[Answer, ItemKind, UUID]]:
    """Yield the answers whose item stands with the student whom they name."""
    ids = {answer.item_id for answer in answers if answer.item_id is not None}
    standing: Mapping[ItemKind, Select[UUID, UUID]] = {
        ItemKind.QUESTION: select(LearningQuestion.id, LearningQuestion.owner_id).where(
            LearningQuestion.id.in_(ids), LearningQuestion.deleted_at.is_(None)
        ),
        ItemKind.OWN_YIELD: select(OwnYield.id, OwnYield.person_id).where(
            OwnYield.id.in_(ids), OwnYield.deleted_at.is_(None)
        ),
        ItemKind.EVALUATION: select(Evaluation.id, Evaluation.about_id).where(
            Evaluation.id.in_(ids), Evaluation.deleted_at.is_(None)
        ),
        ItemKind.COORDINATING: select(CoordinatingWords.id, CoordinatingWords.person_id).where(
            CoordinatingWords.id.in_(ids)
        ),
        ItemKind.GIVEN: select(GivenWords.id, GivenWords.person_id).where(GivenWords.id.in_(ids)),
    }
    found = {
        (row[0], row[1]): kind for kind, query in standing.items() for row in sitting.session.execute(query)
    }
    found |= dict.fromkeys(_owned_together(sitting, ids), ItemKind.QUESTION)
    for answer in answers:
        kind = None if answer.item_id is None else found.get((answer.item_id, answer.student_id))
        if kind is not None and answer.item_id is not None:
            yield answer, kind, answer.item_id


def _owned_together(sitting: Sitting, ids: set[UUID]) -> list[tuple[UUID, UUID]]:
    rows = sitting.session.execute(
        select(QuestionOwner.question_id, QuestionOwner.person_id)
        .join(LearningQuestion, LearningQuestion.id == QuestionOwner.question_id)
        .where(QuestionOwner.question_id.in_(ids), LearningQuestion.deleted_at.is_(None))
    )
    return [(row.question_id, row.person_id) for row in rows]
