"""The months a student's portfolio is about, and what of their own falls in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select

from leerunit.access.actor import runs_on
from leerunit.access.guard import Sitting
from leerunit.access.visibility import own_questions, visible_yields
from leerunit.clock import day_begins
from leerunit.domain.vocabulary import ItemKind
from leerunit.services.portfolio_coordinating import coordinating_ids
from leerunit.services.portfolio_given import given_ids
from leerunit.store.schema import (
    Evaluation,
    IntervisionSession,
    LearningQuestion,
    OwnYield,
    Placement,
    PortfolioChoice,
    PortfolioRelease,
)


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months: the first day of the first, the last day of the last."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class OwnIds:
    """The actor's own items of a period, each kind in order of time."""

    questions: tuple[UUID, ...]
    yields: tuple[UUID, ...]
    evaluations: tuple[UUID, ...]
    given: tuple[UUID, ...]
    coordinating: tuple[UUID, ...]

    def only(self, kept: frozenset[UUID]) -> OwnIds:
        """Return those that are in `kept`, in the same order."""
        kinds = (self.questions, self.yields, self.evaluations, self.given, self.coordinating)
        return OwnIds(*(tuple(item_id for item_id in ids if item_id in kept) for ids in kinds))


def months(first: date, last: date) -> Period:
    """Return the whole months between two days, whichever comes first."""
    begin, end = sorted((first, last))
    after = (end.replace(day=28) + timedelta(days=4)).replace(day=1)
    return Period(begin.replace(day=1), after - timedelta(days=1))


def release_row(sitting: Sitting) -> PortfolioRelease | None:
    """Return the row of the actor's period and release, if they made one."""
    return sitting.session.scalar(select(PortfolioRelease).where(PortfolioRelease.person_id == sitting.me))


def period_of(sitting: Sitting) -> Period:
    """Return the months the actor chose; at first from the start of their placement until now."""
    row = release_row(sitting)
    if row is not None:
        return Period(row.period_from, row.period_to)
    begun = sitting.session.scalar(
        select(func.max(Placement.starts_on)).where(
            Placement.student_id == sitting.me,
            Placement.deleted_at.is_(None),
            runs_on(Placement.starts_on, Placement.ends_on, sitting.today),
        )
    )
    return months(begun or sitting.today, sitting.today)


def keep_period(sitting: Sitting, period: Period) -> PortfolioRelease:
    """Remember the months; return the actor's row."""
    row = release_row(sitting)
    if row is None:
        row = PortfolioRelease(
            created_at=sitting.now,
            person_id=sitting.me,
            period_from=period.first,
            period_to=period.last,
        )
        sitting.session.add(row)
    row.period_from, row.period_to = period.first, period.last
    sitting.session.flush()
    return row


def own_ids(sitting: Sitting, period: Period) -> OwnIds:
    """Return what is the actor's own in these months. A question counts while it was being told."""
    question, evaluation, meeting = LearningQuestion, Evaluation, IntervisionSession
    since = day_begins(period.first)
    questions = sitting.session.scalars(
        select(question.id)
        .where(
            own_questions(sitting.actor),
            question.started_on <= period.last,
            question.updated_at >= since,
        )
        .order_by(question.started_on, question.id)
    )
    yields = sitting.session.scalars(
        select(OwnYield.id)
        .join(meeting, meeting.id == OwnYield.session_id)
        .where(visible_yields(sitting.actor), meeting.on.between(period.first, period.last))
        .order_by(meeting.on, OwnYield.id)
    )
    evaluations = sitting.session.scalars(
        select(evaluation.id)
        .where(
            evaluation.about_id == sitting.me,
            evaluation.deleted_at.is_(None),
            evaluation.on.between(period.first, period.last),
        )
        .order_by(evaluation.on, evaluation.id)
    )
    given = given_ids(sitting, period.first, period.last)
    coordinating = coordinating_ids(sitting, period.first, period.last)
    return OwnIds(tuple(questions), tuple(yields), tuple(evaluations), given, coordinating)


def chosen_ids(sitting: Sitting) -> frozenset[UUID]:
    """Return everything the actor ever chose and did not take back, of all months."""
    return frozenset(
        sitting.session.scalars(
            select(PortfolioChoice.item_id).where(PortfolioChoice.person_id == sitting.me)
        )
    )


KINDS = frozenset({ItemKind.QUESTION, ItemKind.OWN_YIELD, ItemKind.EVALUATION, ItemKind.GIVEN})
"""What can be chosen for a portfolio."""
