"""What is printed of a day: only what everyone of the unit may read, for the page lies on a table."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import exists, select

from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_moments, visible_questions
from leerunit.clock import day_begins
from leerunit.domain.day_sheet import DaySheet, PaperMoment, PaperQuestion
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.day import DayBoard
from leerunit.domain.vocabulary import Visibility
from leerunit.privacy.traces import find_traces
from leerunit.services.helping import phone_of
from leerunit.services.wordbook import read_words
from leerunit.store.schema import (
    LearningQuestion,
    Moment,
    MomentPerson,
    Person,
    TravellingQuestion,
    Unit,
)


def day_sheet_of(sitting: Sitting, board: DayBoard) -> DaySheet:
    """Return the page of a day of the unit the actor works in."""
    unit = sitting.session.get_one(Unit, sitting.unit())
    return DaySheet(
        unit_name=unit.name,
        place=unit.place,
        purpose=unit.purpose,
        on=board.on,
        made_at=sitting.now,
        people=board.people,
        questions=_questions(sitting, board.on),
        moments=_moments(sitting, board.on),
        phone=phone_of(sitting, unit.id),
    )


def traces_on(sheet: DaySheet) -> tuple[str, ...]:
    """Return words on the page by which someone could be recognised. Refused: BSN_IN_TEXT."""
    found: dict[str, None] = {}
    texts = [one.text for one in sheet.questions]
    texts += [text for one in sheet.moments for text in (one.title, one.place)]
    for text in texts:
        for trace in find_traces(text):
            if trace.blocks:
                raise Refused(RefusalCode.BSN_IN_TEXT)
            found[text[trace.start : trace.end]] = None
    return tuple(found)


def _questions(sitting: Sitting, on: date) -> tuple[PaperQuestion, ...]:
    """Return what travels along on that day, shared with all of the unit; nothing else leaves a trace."""
    rows = sitting.session.execute(
        select(LearningQuestion.text_id, Person.name)
        .join(TravellingQuestion, TravellingQuestion.question_id == LearningQuestion.id)
        .join(Person, Person.id == LearningQuestion.owner_id)
        .where(
            TravellingQuestion.on == on,
            LearningQuestion.visibility == Visibility.UNIT,
            LearningQuestion.unit_id == sitting.unit(),
            visible_questions(sitting.actor),
        )
        .order_by(Person.name, LearningQuestion.id)
    ).all()
    words = read_words(sitting, [text_id for text_id, _ in rows])
    return tuple(
        PaperQuestion(words.text(text_id), name.split()[0]) for text_id, name in rows if words.text(text_id)
    )


def _moments(sitting: Sitting, on: date) -> tuple[PaperMoment, ...]:
    """Return the moments of that day for all of the unit; a talk between some people is theirs."""
    rows = sitting.session.execute(
        select(Moment.starts_at, Moment.title, Moment.place)
        .where(
            visible_moments(sitting.actor),
            Moment.unit_id == sitting.unit(),
            Moment.starts_at >= day_begins(on),
            Moment.starts_at < day_begins(on + timedelta(days=1)),
            ~exists().where(MomentPerson.moment_id == Moment.id),
        )
        .order_by(Moment.starts_at, Moment.id)
    )
    return tuple(PaperMoment(row.starts_at, row.title, row.place) for row in rows)
