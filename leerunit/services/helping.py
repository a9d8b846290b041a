"""A student asks a guide to look along, think along or come; whoever is urgent calls. Never an alarm."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import aliased

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission, Reach
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.helping import HelpAsked, HelpNow
from leerunit.domain.vocabulary import Area, HelpLevel, ItemKind
from leerunit.domain.wording import clean_line, clean_text
from leerunit.services.use_case import use_case
from leerunit.services.wordbook import read_words
from leerunit.store.schema import HelpRequest, Person, UnitPhone
from leerunit.store.texts import erase_texts, new_text

_CHANGES = frozenset({Area.PEOPLE})
_COMING = aliased(Person)


class Helping:
    """Use cases of asking for help. What is asked is of today; tomorrow nothing of it stands anywhere."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.ASK_FOR_HELP)
    def mine(self) -> HelpNow:
        """Return what I ask today."""
        with self._guard.reading(Permission.ASK_FOR_HELP) as sitting:
            return _now(sitting, {sitting.me})

    @use_case(Permission.ANSWER_HELP)
    def of_my_students(self) -> HelpNow:
        """Return what the students I guide ask today."""
        with self._guard.reading(Permission.ANSWER_HELP) as sitting:
            return _now(sitting, sitting.actor.circle)

    @use_case(Permission.ASK_FOR_HELP)
    def ask(self, level: HelpLevel, words: str = "") -> None:
        """Ask who guides me; what I asked before is over. Refused: TEXT_TOO_LONG."""
        with self._guard.writing(Permission.ASK_FOR_HELP, areas=_CHANGES) as sitting:
            _end(sitting)
            said = clean_text(words, may_be_empty=True).strip()
            request = HelpRequest(
                created_at=sitting.now,
                asker_id=sitting.me,
                on=sitting.today,
                level=level,
                text_id=new_text(sitting, said) if said else None,
            )
            sitting.session.add(request)
            sitting.concerns(ItemKind.PERSON, sitting.me, sitting.me)

    @use_case(Permission.ASK_FOR_HELP)
    def end(self) -> None:
        """Take it back, or say that it is done."""
        with self._guard.writing(Permission.ASK_FOR_HELP, areas=_CHANGES, action="end_help") as sitting:
            _end(sitting)
            sitting.concerns(ItemKind.PERSON, sitting.me, sitting.me)

    @use_case(Permission.ANSWER_HELP)
    def coming(self, student_id: UUID) -> None:
        """Tell a student whom I guide that I come. Refused: NOT_FOUND when nothing is asked."""
        about = About(AboutKind.PERSON, student_id)
        with self._guard.writing(Permission.ANSWER_HELP, about, areas=_CHANGES) as sitting:
            request = sitting.session.scalar(
                select(HelpRequest).where(
                    HelpRequest.asker_id == student_id,
                    HelpRequest.on == sitting.today,
                    HelpRequest.ended_at.is_(None),
                )
            )
            if request is None:
                raise Refused(RefusalCode.NOT_FOUND)
            request.coming_id, request.coming_at = sitting.me, sitting.now

    @use_case(Permission.SET_UNIT_PHONE)
    def set_phone(self, line: str) -> None:
        """Say in one line whom to call in my unit; empty takes it away. Refused: TEXT_TOO_LONG."""
        with self._guard.writing(Permission.SET_UNIT_PHONE, areas=_CHANGES) as sitting:
            kept = clean_line(line)
            row = sitting.session.scalar(select(UnitPhone).where(UnitPhone.unit_id == sitting.unit()))
            if row is None:
                row = UnitPhone(created_at=sitting.now, unit_id=sitting.unit())
                sitting.session.add(row)
            row.line = kept


def phone_of(sitting: Sitting, unit_id: UUID | None) -> str:
    """Return whom students of a unit call, in a line; empty when nobody said."""
    return sitting.session.scalar(select(UnitPhone.line).where(UnitPhone.unit_id == unit_id)) or ""


def _end(sitting: Sitting) -> None:
    """Take away all that the actor asked, of earlier days too: row and words."""
    mine = HelpRequest.asker_id == sitting.me
    said = select(HelpRequest.text_id).where(mine, HelpRequest.text_id.is_not(None))
    erase_texts(
        sitting.session, [text_id for text_id in sitting.session.scalars(said) if text_id is not None]
    )
    sitting.session.execute(delete(HelpRequest).where(mine))


def _now(sitting: Sitting, askers: Collection[UUID]) -> HelpNow:
    rows = sitting.session.execute(
        select(HelpRequest, Person.name, _COMING.name)
        .join(Person, Person.id == HelpRequest.asker_id)
        .outerjoin(_COMING, _COMING.id == HelpRequest.coming_id)
        .where(
            HelpRequest.asker_id.in_(askers),
            HelpRequest.on == sitting.today,
            HelpRequest.ended_at.is_(None),
        )
        .order_by(HelpRequest.created_at, HelpRequest.id)
    ).all()
    words = read_words(sitting, [request.text_id for request, _, _ in rows])
    return HelpNow(
        asked=tuple(
            HelpAsked(row.asker_id, name, row.level, words.text(row.text_id), row.created_at, coming or "")
            for row, name, coming in rows
        ),
        phone=phone_of(sitting, sitting.unit_id),
        may_set_phone=sitting.actor.reach(Permission.SET_UNIT_PHONE) is not Reach.NONE,
    )
