"""What the demo's students gave others or coordinated, and take along in their portfolio."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from leerunit.app.demo_content import DemoGiven
from leerunit.app.demo_diary import Diary
from leerunit.app.demo_house import DemoHouse
from leerunit.app.desk import Desk
from leerunit.domain.vocabulary import ItemKind, Shift, ShiftRole

_HOUR = 9


class DemoGiving:
    """Notes these deeds in the diary."""

    def __init__(self, house: DemoHouse, diary: Diary, questions: dict[str, UUID]) -> None:
        self._house = house
        self._diary = diary
        self._questions = questions

    def note_all(self) -> None:
        ids = self._house.ids
        for given in self._house.content.given:
            if {given.by, given.asker} <= ids.keys():
                self._diary.note(given.day, _HOUR, given.by, _take_along)
                self._diary.note(given.day - 1, _HOUR, given.asker, partial(self._agree, given))
        for done in self._house.content.coordinated:
            if {done.by, done.filled_by} <= ids.keys():
                for ago in done.days:
                    self._diary.note(ago, _HOUR, done.filled_by, partial(self._fill, done.by, ago))
                self._diary.note(min(done.days) - 1, _HOUR, done.by, partial(_tell, done.text))

    def _agree(self, given: DemoGiven, desk: Desk) -> None:
        desk.giving.answer(self._questions[given.question], self._house.ids[given.by], agreed=True)

    def _fill(self, who: str, ago: int, desk: Desk) -> None:
        desk.day.fill(self._diary.day(ago), Shift.EARLY, ShiftRole.COORDINATOR, self._house.ids[who])


def _take_along(desk: Desk) -> None:
    for choice in desk.portfolios.draft().choices:
        if choice.kind is ItemKind.GIVEN:
            desk.portfolios.choose(choice.kind, choice.item_id, chosen=True)
            desk.giving.ask(choice.item_id)


def _tell(text: str, desk: Desk) -> None:
    desk.coordinating.take_along(chosen=True)
    desk.coordinating.write(text, desk.coordinating.note().version)
