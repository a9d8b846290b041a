"""Presents to the unit: an insight in one line, given by an explicit act and taken back at once."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import delete, select

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.gifts import GIFT_LIMIT, SHOWN_AT_ONCE, GiftList, GiftView
from leerunit.domain.vocabulary import Area
from leerunit.domain.wording import clean_line
from leerunit.services.use_case import use_case
from leerunit.services.wordbook import read_words
from leerunit.store.engine import erasing
from leerunit.store.schema import Gift, Person
from leerunit.store.texts import erase_texts, new_text

_CHANGES = frozenset({Area.GIFTS})


class Gifts:
    """Use cases of presents. Only the line is shared: what it came out of stays as private as it was."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SEE_GIFTS)
    def given(self, most: int = SHOWN_AT_ONCE) -> GiftList:
        """Return the newest presents to my units, at most so many."""
        with self._guard.reading(Permission.SEE_GIFTS) as sitting:
            rows = sitting.session.execute(
                select(Gift, Person.name)
                .join(Person, Person.id == Gift.person_id)
                .where(Gift.unit_id.in_(sitting.actor.units))
                .order_by(Gift.created_at.desc(), Gift.id.desc())
                .limit(most + 1)
            ).all()
            words = read_words(sitting, [gift.text_id for gift, _ in rows[:most]])
            shown = tuple(
                GiftView(
                    gift.id, words.text(gift.text_id), name, gift.created_at, gift.person_id == sitting.me
                )
                for gift, name in rows[:most]
            )
            return GiftList(shown, len(rows) > most)

    @use_case(Permission.GIVE_TO_UNIT)
    def give(self, line: str) -> UUID:
        """Give my unit one line. Refused: EMPTY_TEXT, TEXT_TOO_LONG over 300 characters."""
        words = clean_line(line, empty=RefusalCode.EMPTY_TEXT, limit=GIFT_LIMIT)
        with self._guard.writing(Permission.GIVE_TO_UNIT, areas=_CHANGES, action="give_to_unit") as sitting:
            gift = Gift(
                created_at=sitting.now,
                unit_id=sitting.unit(),
                person_id=sitting.me,
                text_id=new_text(sitting, words),
            )
            sitting.session.add(gift)
            return gift.id

    @use_case(Permission.GIVE_TO_UNIT)
    def take_back(self, gift_id: UUID) -> None:
        """Take my present back: nothing of it stays. Refused: NOT_FOUND for one that is not mine."""
        with (
            self._guard.writing(Permission.GIVE_TO_UNIT, areas=_CHANGES, action="take_back_gift") as sitting,
            erasing(sitting.session),
        ):
            gift = sitting.session.get(Gift, gift_id)
            if gift is None or gift.person_id != sitting.me:
                raise Refused(RefusalCode.NOT_FOUND)
            erase_texts(sitting.session, [gift.text_id])
            sitting.session.execute(delete(Gift).where(Gift.id == gift_id))
