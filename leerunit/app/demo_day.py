"""The demo's day of today: who is what in which shift, and which questions travel along."""

from __future__ import annotations

from functools import partial

from leerunit.app.demo_content import DemoShift
from leerunit.app.demo_diary import Diary
from leerunit.app.demo_house import DemoHouse
from leerunit.app.demo_questions import DemoQuestions
from leerunit.app.desk import Desk

_HOUR = 7


class DemoDay:
    """Notes these deeds in the diary: each fills in their own shift, and lets their own question travel."""

    def __init__(self, house: DemoHouse, diary: Diary, questions: DemoQuestions) -> None:
        self._house, self._diary, self._questions = house, diary, questions

    def note_all(self) -> None:
        content, people = self._house.content, self._house.ids
        for one in content.shifts:
            if one.who in people and (not one.beside or one.beside in people):
                self._diary.note(0, _HOUR, one.who, partial(self._fill, one))
        for question in content.questions:
            if question.key in content.travels and question.asker in people:
                self._diary.note(0, _HOUR, question.asker, partial(self._let_travel, question.key))

    def _fill(self, one: DemoShift, desk: Desk) -> None:
        ids = self._house.ids
        desk.day.fill(self._diary.day(0), one.shift, one.role, ids[one.who], ids.get(one.beside))

    def _let_travel(self, key: str, desk: Desk) -> None:
        desk.day.let_travel(self._questions.ids[key], self._diary.day(0), travels=True)
