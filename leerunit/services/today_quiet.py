"""Pairs of a student and a guide between whom it has been quiet: the same invitation to both.

Only what both know counts: words the guide wrote at the student's questions, and moments meant for both.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import aliased

from leerunit.access.actor import runs_on
from leerunit.access.guard import Sitting
from leerunit.clock import WARD_ZONE
from leerunit.domain.views.today import Attention
from leerunit.domain.vocabulary import ItemKind
from leerunit.store.schema import (
    LearningQuestion,
    Moment,
    MomentPerson,
    Person,
    Placement,
    PlacementGuide,
    StoryEntry,
)

QUIET_DAYS = 21
_STUDENT, _GUIDE = aliased(Person), aliased(Person)

Pair = tuple[UUID, UUID]


def quiet_pairs(sitting: Sitting) -> tuple[Attention, ...]:
    """Return an invitation for each pair of the actor that was quiet for `QUIET_DAYS` days or more."""
    rows = sitting.session.execute(
        select(_STUDENT.id, _STUDENT.name, _GUIDE.id, _GUIDE.name, func.min(PlacementGuide.starts_on))
        .join(Placement, Placement.student_id == _STUDENT.id)
        .join(PlacementGuide, PlacementGuide.placement_id == Placement.id)
        .join(_GUIDE, _GUIDE.id == PlacementGuide.guide_id)
        .where(
            or_(_STUDENT.id == sitting.me, _GUIDE.id == sitting.me),
            Placement.deleted_at.is_(None),
            runs_on(Placement.starts_on, Placement.ends_on, sitting.today),
            runs_on(PlacementGuide.starts_on, PlacementGuide.ends_on, sitting.today),
            *(
                condition
                for one in (_STUDENT, _GUIDE)
                for condition in (one.is_active, one.deleted_at.is_(None))
            ),
        )
        .group_by(_STUDENT.id, _STUDENT.name, _GUIDE.id, _GUIDE.name)
    ).all()
    spoken = _spoken(sitting, {row[2] for row in rows})
    quiet = []
    for student_id, student, guide_id, guide, since in rows:
        last = max(spoken.get((student_id, guide_id), since), since)
        if last <= sitting.today - timedelta(days=QUIET_DAYS):
            other = (guide_id, guide) if student_id == sitting.me else (student_id, student)
            has_met = (student_id, guide_id) in spoken
            quiet.append(
                Attention("quiet", ItemKind.PERSON, other[0], "", other[1], last if has_met else None)
            )
    return tuple(sorted(quiet, key=lambda one: (one.since or date.min, one.person_name)))


def _spoken(sitting: Sitting, guides: set[UUID]) -> dict[Pair, date]:
    """Return the last day on which each pair of the actor was in touch; a coming moment counts already."""
    found: dict[Pair, date] = {}
    for pair, at in (*_written(sitting, guides), *_met(sitting)):
        day = at.astimezone(WARD_ZONE).date()
        found[pair] = max(found.get(pair, day), day)
    return found


def _written(sitting: Sitting, guides: set[UUID]) -> list[tuple[Pair, datetime]]:
    rows = sitting.session.execute(
        select(LearningQuestion.owner_id, StoryEntry.author_id, func.max(StoryEntry.created_at))
        .join(StoryEntry, StoryEntry.question_id == LearningQuestion.id)
        .where(
            StoryEntry.author_id.in_(guides),
            or_(LearningQuestion.owner_id == sitting.me, StoryEntry.author_id == sitting.me),
            StoryEntry.author_id != LearningQuestion.owner_id,
            StoryEntry.deleted_at.is_(None),
        )
        .group_by(LearningQuestion.owner_id, StoryEntry.author_id)
    ).all()
    return [((owner, author), at) for owner, author, at in rows if author is not None]


def _met(sitting: Sitting) -> list[tuple[Pair, datetime]]:
    other = aliased(MomentPerson)
    rows = sitting.session.execute(
        select(Moment.planned_by_id, MomentPerson.person_id, other.person_id, Moment.starts_at)
        .join(MomentPerson, MomentPerson.moment_id == Moment.id)
        .outerjoin(other, and_(other.moment_id == Moment.id, other.person_id != MomentPerson.person_id))
        .where(
            Moment.deleted_at.is_(None),
            or_(
                Moment.planned_by_id == sitting.me,
                MomentPerson.person_id == sitting.me,
                other.person_id == sitting.me,
            ),
        )
    ).all()
    found = []
    for planner, one, another, at in rows:
        there = {who for who in (planner, one, another) if who is not None}
        found += [((who, sitting.me), at) for who in there] + [((sitting.me, who), at) for who in there]
    return found
