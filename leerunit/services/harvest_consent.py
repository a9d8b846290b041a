"""What the owner of a story agreed to: the harvest of the unit, its booklet. It ends with the sharing."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, select, true, update
from sqlalchemy.orm import InstrumentedAttribute

from leerunit.access.actor import Actor
from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_questions
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.harvest import HarvestUse, Period
from leerunit.domain.vocabulary import QuestionState, Visibility
from leerunit.store.schema import BroughtQuestion, HarvestConsent, LearningQuestion

ENDED = (QuestionState.ANSWERED, QuestionState.LET_GO)
"""States of a question that may stand in the harvest; both are of equal worth."""


def agreed(use: HarvestUse) -> ColumnElement[bool]:
    """Return the condition that a question's owner agrees to this use now, and that it came to an end.

    Only what the whole unit may read counts; who takes that back takes the story out of both at once.
    """
    return and_(
        LearningQuestion.deleted_at.is_(None),
        LearningQuestion.visibility == Visibility.UNIT,
        LearningQuestion.state.in_(ENDED),
        exists().where(
            HarvestConsent.question_id == LearningQuestion.id,
            HarvestConsent.use == use,
            HarvestConsent.withdrawn_at.is_(None),
        ),
    )


def in_harvest(actor: Actor, unit_id: UUID, use: HarvestUse) -> ColumnElement[bool]:
    """Return the condition for questions in the harvest (or booklet) of a unit that the actor may read."""
    return and_(LearningQuestion.unit_id == unit_id, agreed(use), visible_questions(actor))


def within(period: Period, day: InstrumentedAttribute[date]) -> ColumnElement[bool]:
    """Return the condition that a day falls in a period."""
    begun = true() if period.since is None else day >= period.since
    return and_(begun, true() if period.until is None else day < period.until)


def set_consent(sitting: Sitting, question: LearningQuestion, use: HarvestUse, *, given: bool) -> None:
    """Put a story in, or take it out; out of the unit's harvest is out of the booklet too.

    Refused: NOT_ALLOWED for another than its first owner, or before the whole unit may read it;
    NOT_FINISHED while it has not come to an end; CONSENT_MISSING for the booklet when someone without account
    brought it: their words are not the owner's to hand out.
    """
    if question.owner_id != sitting.me or (given and question.visibility is not Visibility.UNIT):
        raise Refused(RefusalCode.NOT_ALLOWED)
    if given and question.state not in ENDED:
        raise Refused(RefusalCode.NOT_FINISHED)
    if given and use is HarvestUse.BOOKLET and _is_brought(sitting, question.id):
        raise Refused(RefusalCode.CONSENT_MISSING)
    if given:
        for each in {HarvestUse.UNIT, use}:
            _give(sitting, question.id, each)
    elif use is HarvestUse.UNIT:
        end_consent(sitting, question.id)
    else:
        _end(sitting, question.id, HarvestConsent.use == use)


def _is_brought(sitting: Sitting, question_id: UUID) -> bool:
    return bool(sitting.session.scalar(select(exists().where(BroughtQuestion.question_id == question_id))))


def end_consent(sitting: Sitting, question_id: UUID) -> None:
    """Take a story out of the harvest and the booklet."""
    _end(sitting, question_id, HarvestConsent.use.in_(tuple(HarvestUse)))


def _end(sitting: Sitting, question_id: UUID, uses: ColumnElement[bool]) -> None:
    sitting.session.execute(
        update(HarvestConsent)
        .where(HarvestConsent.question_id == question_id, uses, HarvestConsent.withdrawn_at.is_(None))
        .values(withdrawn_at=sitting.now)
    )


def _give(sitting: Sitting, question_id: UUID, use: HarvestUse) -> None:
    row = sitting.session.scalar(
        select(HarvestConsent).where(HarvestConsent.question_id == question_id, HarvestConsent.use == use)
    )
    if row is None:
        row = HarvestConsent(created_at=sitting.now, question_id=question_id, use=use)
        sitting.session.add(row)
    elif row.withdrawn_at is None:
        return
    row.given_at, row.withdrawn_at = sitting.now, None
    sitting.session.flush()
