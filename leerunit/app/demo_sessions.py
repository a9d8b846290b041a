"""The demo's intervisions, as deeds of those who were there."""

from __future__ import annotations

from uuid import UUID

from leerunit.app.demo_content import DemoSession
from leerunit.app.demo_diary import Deed, Diary
from leerunit.app.demo_house import DemoHouse
from leerunit.app.desk import Desk
from leerunit.domain.views.conversations import NewSession


class DemoSessions:
    """Notes in the diary what happens in sessions; `ids` has each once it is begun."""

    def __init__(self, house: DemoHouse, diary: Diary) -> None:
        self.ids: dict[str, UUID] = {}
        self._house = house
        self._diary = diary

    def note_all(self) -> None:
        """Note the sessions whose case owner and facilitator are there."""
        there = self._house.ids
        for session in self._house.content.sessions:
            if session.case_owner in there and session.facilitator in there:
                self._note_session(session)

    def _note_session(self, session: DemoSession) -> None:
        key, leads = session.key, session.facilitator
        self._diary.note(
            session.day,
            13,
            leads,
            self._begin_session(session),
            self._write_note(key, session.case_phase, session.case),
            self._write_note(key, session.course_phase, session.course),
            self._agree(session),
            lambda desk: desk.intervision.close(self.ids[key]),
        )
        for person, text in session.yields:
            if person in self._house.ids:
                self._diary.note(session.day, 16, person, self._take_home(key, text))

    def _begin_session(self, session: DemoSession) -> Deed:
        def begin(desk: Desk) -> None:
            there = self._house.ids
            self.ids[session.key] = desk.intervision.begin(
                NewSession(
                    session.method,
                    session.question,
                    there[session.case_owner],
                    there[session.facilitator],
                    tuple(there[person] for person in session.present if person in there),
                )
            )

        return begin

    def _write_note(self, key: str, phase: int, text: str) -> Deed:
        def write(desk: Desk) -> None:
            desk.intervision.go_to_phase(self.ids[key], phase)
            desk.intervision.write_note(self.ids[key], phase, text, 0)

        return write

    def _agree(self, session: DemoSession) -> Deed:
        who = self._house.content.people[session.case_owner].name
        return lambda desk: desk.intervision.agree(self.ids[session.key], who, session.agreement)

    def _take_home(self, key: str, text: str) -> Deed:
        return lambda desk: desk.intervision.write_yield(self.ids[key], text, 0)
