"""The day of the unit: who carries it and who learns with whom; no times, no residents, no tasks."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, select
from sqlalchemy.orm import aliased

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.access.visibility import visible_questions
from leerunit.domain.views.day import DayBoard, Handover, OnShift, Travelling
from leerunit.domain.vocabulary import Area, ItemKind, Shift, ShiftRole
from leerunit.services.day_handover import hand_over, handovers, take_back
from leerunit.services.membership import check_member
from leerunit.services.use_case import use_case
from leerunit.services.wordbook import read_words
from leerunit.store.schema import LearningQuestion, Person, ShiftPerson, TravellingQuestion

_CHANGES = frozenset({Area.DAY})
_WITH = aliased(Person)
_SHIFTS, _ROLES = list(Shift), list(ShiftRole)


class DayOfUnit:
    """Use cases of the day and of the handover between guides."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SEE_DAY)
    def board(self, on: date) -> DayBoard:
        """Return a day of my unit."""
        with self._guard.reading(Permission.SEE_DAY) as sitting:
            return board_of(sitting, on)

    @use_case(Permission.FILL_DAY)
    def fill(
        self, on: date, shift: Shift, role: ShiftRole, person_id: UUID, with_id: UUID | None = None
    ) -> None:
        """Say what someone of my unit is in a shift. Only buddies can be several; another takes over.

        `with_id` is for a buddy. Refused: NOT_FOUND for someone who is not of my unit on that day.
        """
        with self._guard.writing(Permission.FILL_DAY, areas=_CHANGES) as sitting:
            _fill(sitting, on, shift, role, person_id, with_id)

    @use_case(Permission.FILL_DAY)
    def clear(self, on: date, shift: Shift, role: ShiftRole, person_id: UUID) -> None:
        """Take someone off a shift again; nothing happens when they are not on it."""
        with self._guard.writing(Permission.FILL_DAY, areas=_CHANGES) as sitting:
            sitting.session.execute(
                delete(ShiftPerson).where(
                    _place(sitting, on, shift, role), ShiftPerson.person_id == person_id
                )
            )
            sitting.concerns(ItemKind.PERSON, person_id, person_id)

    @use_case(Permission.LET_TRAVEL)
    def let_travel(self, question_id: UUID, on: date, *, travels: bool) -> None:
        """Let my question travel along on a day, or not; who may read it does not change."""
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(Permission.LET_TRAVEL, about, areas=_CHANGES) as sitting:
            there = (TravellingQuestion.question_id == question_id) & (TravellingQuestion.on == on)
            sitting.session.execute(delete(TravellingQuestion).where(there))
            if travels:
                row = TravellingQuestion(created_at=sitting.now, question_id=question_id, on=on)
                sitting.session.add(row)

    @use_case(Permission.READ_HANDOVER)
    def handovers(self, student_id: UUID) -> tuple[Handover, ...]:
        """Return the lines of handover about a student, the newest first: for their guides and for them."""
        about = About(AboutKind.PERSON, student_id)
        with self._guard.reading(Permission.READ_HANDOVER, about) as sitting:
            return handovers(sitting, student_id)

    @use_case(Permission.WRITE_HANDOVER)
    def hand_over(self, student_id: UUID, text: str) -> UUID:
        """Write a line for the next guide about a student I guide.

        Refused: EMPTY_TEXT, TEXT_TOO_LONG, NOT_ALLOWED about myself.
        """
        about = About(AboutKind.PERSON, student_id)
        with self._guard.writing(Permission.WRITE_HANDOVER, about, areas=_CHANGES) as sitting:
            return hand_over(sitting, student_id, text)

    @use_case(Permission.WRITE_HANDOVER)
    def take_back(self, student_id: UUID, line_id: UUID) -> None:
        """Take my line back. Refused: NOT_FOUND for a line that is not mine."""
        about = About(AboutKind.PERSON, student_id)
        with self._guard.writing(Permission.WRITE_HANDOVER, about, areas=_CHANGES) as sitting:
            take_back(sitting, student_id, line_id)


def board_of(sitting: Sitting, on: date) -> DayBoard:
    """Return a day of the unit the actor works in."""
    return DayBoard(on, _people(sitting, on), _travelling(sitting, on))


def _people(sitting: Sitting, on: date) -> tuple[OnShift, ...]:
    rows = sitting.session.execute(
        select(ShiftPerson.shift, ShiftPerson.role, Person.id, Person.name, _WITH.name)
        .join(Person, Person.id == ShiftPerson.person_id)
        .outerjoin(_WITH, _WITH.id == ShiftPerson.with_id)
        .where(ShiftPerson.unit_id == sitting.unit_id, ShiftPerson.on == on, Person.deleted_at.is_(None))
    ).all()
    found = [
        OnShift(shift, role, person_id, name, beside or "") for shift, role, person_id, name, beside in rows
    ]
    return tuple(
        sorted(found, key=lambda one: (_SHIFTS.index(one.shift), _ROLES.index(one.role), one.name.casefold()))
    )


def _travelling(sitting: Sitting, on: date) -> tuple[Travelling, ...]:
    rows = sitting.session.execute(
        select(LearningQuestion.id, LearningQuestion.text_id, Person.name)
        .join(TravellingQuestion, TravellingQuestion.question_id == LearningQuestion.id)
        .join(Person, Person.id == LearningQuestion.owner_id)
        .where(TravellingQuestion.on == on, visible_questions(sitting.actor))
        .order_by(Person.name, LearningQuestion.id)
    ).all()
    words = read_words(sitting, [text_id for _, text_id, _ in rows])
    return tuple(Travelling(question_id, name, words.text(text_id)) for question_id, text_id, name in rows)


def _place(sitting: Sitting, on: date, shift: Shift, role: ShiftRole) -> ColumnElement[bool]:
    return and_(
        ShiftPerson.unit_id == sitting.unit(),
        ShiftPerson.on == on,
        ShiftPerson.shift == shift,
        ShiftPerson.role == role,
    )


def _fill(
    sitting: Sitting, on: date, shift: Shift, role: ShiftRole, person_id: UUID, with_id: UUID | None
) -> None:
    for one in (person_id, with_id):
        if one is not None:
            check_member(sitting, one, on)
    taken_over = _place(sitting, on, shift, role)
    if role is ShiftRole.BUDDY:
        taken_over = and_(taken_over, ShiftPerson.person_id == person_id)
    sitting.session.execute(delete(ShiftPerson).where(taken_over))
    sitting.session.add(
        ShiftPerson(
            created_at=sitting.now,
            unit_id=sitting.unit(),
            on=on,
            shift=shift,
            role=role,
            person_id=person_id,
            with_id=with_id if role is ShiftRole.BUDDY else None,
        )
    )
    sitting.concerns(ItemKind.PERSON, person_id, person_id)
