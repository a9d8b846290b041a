"""Planned moments of the unit: what is coming, and planning one."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind, find_subject
from leerunit.access.visibility import visible_moments
from leerunit.clock import day_begins
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.conversations import MomentView, NewMoment
from leerunit.domain.vocabulary import Area, ItemKind
from leerunit.domain.wording import clean_line
from leerunit.services.membership import check_member
from leerunit.services.moment_questions import check_readable, moment_views, tie, untie
from leerunit.services.scratchpad_ending import bind_to_talk
from leerunit.services.use_case import use_case
from leerunit.store.schema import Moment, MomentPerson
from leerunit.store.search import Entry, for_unit, put_entry

_CHANGES = frozenset({Area.MOMENTS})


class Moments:
    """Use cases of planned moments."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SEE_MOMENTS)
    def coming(self) -> tuple[MomentView, ...]:
        """Return the moments of my units from today on, the nearest first."""
        with self._guard.reading(Permission.SEE_MOMENTS) as sitting:
            return coming_moments(sitting)

    @use_case(Permission.PLAN_MOMENT)
    def plan(self, new: NewMoment) -> UUID:
        """Plan a moment in my unit; `starts_at` is aware.

        Refused: NAME_MISSING without a title, TEXT_TOO_LONG, NOT_FOUND for a question I may not read or
        someone who is not of my unit.
        """
        with self._guard.writing(Permission.PLAN_MOMENT, areas=_CHANGES) as sitting:
            return plan_moment(sitting, new)

    @use_case(Permission.TAKE_ALONG)
    def take_along(self, question_id: UUID, moment_id: UUID) -> None:
        """Let a question that I may read go along to a moment of my unit; once is enough.

        Who may read the question does not change. Refused: NOT_FOUND.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(Permission.TAKE_ALONG, about, areas=_CHANGES) as sitting:
            _check_moment(sitting, moment_id)
            tie(sitting, moment_id, (question_id,))

    @use_case(Permission.TAKE_ALONG)
    def leave_out(self, question_id: UUID, moment_id: UUID) -> None:
        """Leave a question out of a moment again: what is mine, or what I took along.

        Refused: NOT_FOUND, NOT_ALLOWED for what another took along.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(Permission.TAKE_ALONG, about, areas=_CHANGES, action="leave_out") as sitting:
            _check_moment(sitting, moment_id)
            untie(sitting, moment_id, question_id)


def _check_moment(sitting: Sitting, moment_id: UUID) -> None:
    find_subject(sitting.session, sitting.actor, About(AboutKind.MOMENT, moment_id))


def coming_moments(sitting: Sitting) -> tuple[MomentView, ...]:
    """Return moments from the beginning of today on, each with the questions that may be read."""
    moments = sitting.session.scalars(
        select(Moment)
        .where(visible_moments(sitting.actor), Moment.starts_at >= day_begins(sitting.today))
        .order_by(Moment.starts_at, Moment.id)
    ).all()
    return moment_views(sitting, moments)


def plan_moment(sitting: Sitting, new: NewMoment) -> UUID:
    """Make a moment with whom it is for; return its id. Refused: see `Moments.plan`."""
    check_readable(sitting, new.question_ids)
    moment = Moment(
        created_at=sitting.now,
        unit_id=sitting.unit(),
        kind=new.kind,
        title=clean_line(new.title, empty=RefusalCode.NAME_MISSING),
        starts_at=new.starts_at,
        place=clean_line(new.place),
        is_sacred=new.is_sacred,
        planned_by_id=sitting.me,
    )
    sitting.session.add(moment)
    for person_id in dict.fromkeys(new.with_ids):
        check_member(sitting, person_id, sitting.today)
        row = MomentPerson(created_at=sitting.now, moment_id=moment.id, person_id=person_id)
        sitting.session.add(row)
    sitting.session.flush()
    tie(sitting, moment.id, new.question_ids)
    bind_to_talk(sitting, moment, new.with_ids)
    scope = frozenset({for_unit(moment.unit_id)})
    put_entry(sitting.session, Entry(ItemKind.MOMENT, moment.id, None, moment.title, moment.place, scope))
    sitting.concerns(ItemKind.MOMENT, moment.id, None)
    return moment.id
