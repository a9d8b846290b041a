"""What the demo's people did beside their questions: threw away, wrote at the door, noted for themselves."""

from __future__ import annotations

from functools import partial

from leerunit.app.demo_content import DemoBeside
from leerunit.app.demo_diary import Diary
from leerunit.app.demo_house import DemoHouse
from leerunit.app.desk import Desk
from leerunit.domain.vocabulary import OwnLogKind

_HOUR = 15


class DemoBesides:
    """Notes these deeds in the diary."""

    def __init__(self, house: DemoHouse, diary: Diary) -> None:
        self._house = house
        self._diary = diary

    def note_all(self) -> None:
        for beside in self._house.content.beside:
            self._diary.note(beside.day, _HOUR, beside.by, partial(self._do, beside))

    def _do(self, beside: DemoBeside, desk: Desk) -> None:
        match beside.what:
            case "thrown_away":
                desk.questions.remove(desk.questions.ask(beside.text))
            case "at_the_door":
                self._house.workplace.capture(self._house.ids[beside.by], beside.text)
            case "chafes":
                desk.chafing.write(beside.text)
            case "gives":
                desk.gifts.give(beside.text)
            case kind:
                desk.own_log.write(OwnLogKind(kind), beside.text)
