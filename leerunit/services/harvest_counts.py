"""One line of counts below the stories, and the note that stays with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_moments
from leerunit.clock import WARD_ZONE
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.harvest import CountNote, HarvestCounts, HarvestUse, Period
from leerunit.domain.vocabulary import MomentKind, QuestionState
from leerunit.domain.wording import clean_text
from leerunit.services.harvest_consent import in_harvest, within
from leerunit.store.schema import HarvestNote, LearningQuestion, Moment, Person
from leerunit.store.texts import current_texts, new_text, write_text


def count(sitting: Sitting, period: Period) -> HarvestCounts:
    """Return counts of what stands in the unit's harvest for every member, and of planned talks that were."""
    rows = sitting.session.execute(
        select(LearningQuestion.state, func.count())
        .where(
            in_harvest(sitting.actor, sitting.unit(), HarvestUse.UNIT),
            within(period, LearningQuestion.state_since),
        )
        .group_by(LearningQuestion.state)
    )
    states = {row[0]: row[1] for row in rows}
    return HarvestCounts(
        period=period,
        answered=states.get(QuestionState.ANSWERED, 0),
        let_go=states.get(QuestionState.LET_GO, 0),
        intervisions=_intervisions(sitting, period),
    )


def _intervisions(sitting: Sitting, period: Period) -> int:
    """Return how often a planned intervision came by, up to now."""
    moments = sitting.session.scalars(
        select(Moment.starts_at).where(
            Moment.kind == MomentKind.INTERVISION,
            Moment.unit_id == sitting.unit(),
            Moment.starts_at <= sitting.now,
            visible_moments(sitting.actor),
        )
    )
    days = [moment.astimezone(WARD_ZONE).date() for moment in moments]
    return sum(1 for day in days if _is_within(period, day))


def _is_within(period: Period, day: date) -> bool:
    return (period.since is None or day >= period.since) and (period.until is None or day < period.until)


def notes_of(sitting: Sitting) -> tuple[CountNote, ...]:
    """Return the unit's notes, each with the counts it was written at, the latest first."""
    rows = sitting.session.scalars(
        select(HarvestNote)
        .where(HarvestNote.unit_id == sitting.unit())
        .order_by(HarvestNote.on.desc(), HarvestNote.id.desc())
    ).all()
    texts = current_texts(sitting, [row.text_id for row in rows])
    names = _names(sitting, [version.author_id for version in texts.values() if version.author_id])
    notes: list[CountNote] = []
    for row in rows:
        version = texts.get(row.text_id)
        if version is not None:
            name = names.get(version.author_id, "") if version.author_id else ""
            note = CountNote(row.id, row.on, _counts(row), version.body or "", version.number, name)
            notes.append(note)
    return tuple(notes)


def write_note(sitting: Sitting, period: Period, text: str, expected: int) -> int:
    """Keep what the unit reads in the counts of now; return the number now current.

    `expected` 0: these counts have no note yet. Refused: CHANGED_MEANWHILE, TEXT_TOO_LONG.
    """
    words, counts = clean_text(text, may_be_empty=True), count(sitting, period)
    row = next((row for row in _rows(sitting) if _counts(row) == counts), None)
    if row is not None:
        return write_text(sitting, row.text_id, words, expected=expected)
    if expected:
        raise Refused(RefusalCode.CHANGED_MEANWHILE)
    if not words.strip():
        return 0
    sitting.session.add(
        HarvestNote(
            created_at=sitting.now,
            unit_id=sitting.unit(),
            on=sitting.today,
            since=period.since,
            until=period.until,
            answered=counts.answered,
            let_go=counts.let_go,
            intervisions=counts.intervisions,
            text_id=new_text(sitting, words),
        )
    )
    sitting.session.flush()
    return 1


def _rows(sitting: Sitting) -> Sequence[HarvestNote]:
    return sitting.session.scalars(
        select(HarvestNote).where(HarvestNote.unit_id == sitting.unit()).order_by(HarvestNote.id.desc())
    ).all()


def _counts(row: HarvestNote) -> HarvestCounts:
    return HarvestCounts(Period(row.since, row.until), row.answered, row.let_go, row.intervisions)


def _names(sitting: Sitting, people: Sequence[UUID]) -> dict[UUID, str]:
    rows = sitting.session.execute(select(Person.id, Person.name).where(Person.id.in_(set(people))))
    return {row[0]: row[1] for row in rows}
