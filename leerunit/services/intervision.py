"""Intervision and other sessions by a method: for those who were there."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.catalogue.methods import intervision_methods
from leerunit.domain.views.conversations import NewSession, SessionCard, SessionView
from leerunit.domain.vocabulary import Area
from leerunit.services.intervision_begin import begin_session
from leerunit.services.intervision_views import read_session, session_cards
from leerunit.services.intervision_writing import (
    close_session,
    go_to_phase,
    keep_agreement,
    put_back_agreement,
    reopen_session,
    take_back_agreement,
    withdraw_session,
    write_note,
    write_yield,
)
from leerunit.services.use_case import use_case

_CHANGES = frozenset({Area.INTERVISION})


def _session(session_id: UUID) -> About:
    return About(AboutKind.SESSION, session_id)


def _attended(session_id: UUID) -> About:
    return About(AboutKind.ATTENDED_SESSION, session_id)


class Intervision:
    """Use cases of sessions. Refused: NOT_FOUND for a session that is missing or at which I was not."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.LIST_SESSIONS)
    def methods(self) -> tuple[tuple[str, str, int], ...]:
        """Return (key, name, minutes) of every method."""
        with self._guard.reading(Permission.LIST_SESSIONS):
            return tuple((method.key, method.name, method.minutes) for method in intervision_methods())

    @use_case(Permission.LIST_SESSIONS)
    def sessions(self) -> tuple[SessionCard, ...]:
        """Return the sessions I was at, the newest first, until the closing date of each group."""
        with self._guard.reading(Permission.LIST_SESSIONS) as sitting:
            return session_cards(sitting)

    @use_case(Permission.READ_SESSION)
    def open(self, session_id: UUID) -> SessionView:
        """Return one session; after the group's closing date what is left of it for me (`is_past`)."""
        with self._guard.reading(Permission.READ_SESSION, _attended(session_id)) as sitting:
            return read_session(sitting, session_id)

    @use_case(Permission.BEGIN_SESSION)
    def begin(self, new: NewSession) -> UUID:
        """Begin a session; I am there too.

        Refused: EMPTY_TEXT or TEXT_TOO_LONG for the question, NOT_FOUND for a method or a person.
        """
        with self._guard.writing(Permission.BEGIN_SESSION, areas=_CHANGES) as sitting:
            return begin_session(sitting, new)

    @use_case(Permission.WRITE_SESSION)
    def write_note(self, session_id: UUID, phase: int, text: str, expected_version: int) -> int:
        """Keep the notes of a phase; return the version now current. `expected_version` is 0 at first.

        Refused: NOT_FOUND for a phase, NOT_ALLOWED when closed, CHANGED_MEANWHILE, TEXT_TOO_LONG.
        """
        with self._guard.writing(
            Permission.WRITE_SESSION, _session(session_id), areas=_CHANGES, quiet=True
        ) as sitting:
            return write_note(sitting, session_id, phase, text, expected_version)

    @use_case(Permission.WRITE_SESSION)
    def go_to_phase(self, session_id: UUID, number: int) -> None:
        """Go to a phase, forward or back. Refused: NOT_FOUND for a phase, NOT_ALLOWED when closed."""
        with self._guard.writing(
            Permission.WRITE_SESSION, _session(session_id), areas=_CHANGES, quiet=True
        ) as sitting:
            go_to_phase(sitting, session_id, number)

    @use_case(Permission.WRITE_SESSION)
    def agree(self, session_id: UUID, who: str, what: str, on: date | None = None) -> UUID:
        """Keep what was agreed. Refused: EMPTY_TEXT, TEXT_TOO_LONG, NOT_ALLOWED when closed."""
        with self._guard.writing(
            Permission.WRITE_SESSION, _session(session_id), areas=_CHANGES, action="agree_in_session"
        ) as sitting:
            return keep_agreement(sitting, session_id, who, what, on)

    @use_case(Permission.WRITE_SESSION)
    def take_back(self, session_id: UUID, agreement_id: UUID) -> None:
        """Take an agreement off the list. Refused: NOT_FOUND, NOT_ALLOWED when closed."""
        with self._guard.writing(
            Permission.WRITE_SESSION, _session(session_id), areas=_CHANGES, action="take_back_agreement"
        ) as sitting:
            take_back_agreement(sitting, session_id, agreement_id)

    @use_case(Permission.WRITE_SESSION)
    def put_back(self, session_id: UUID, agreement_id: UUID) -> None:
        """Put an agreement back that was taken off. Refused: NOT_FOUND, NOT_ALLOWED when closed."""
        with self._guard.writing(
            Permission.WRITE_SESSION, _session(session_id), areas=_CHANGES, action="put_back_agreement"
        ) as sitting:
            put_back_agreement(sitting, session_id, agreement_id)

    @use_case(Permission.WRITE_OWN_YIELD)
    def write_yield(self, session_id: UUID, text: str, expected_version: int) -> int:
        """Keep what I take home, sealed to me; also when the session has ended and after its closing date.

        Return the version now current. Refused: CHANGED_MEANWHILE, TEXT_TOO_LONG.
        """
        with self._guard.writing(
            Permission.WRITE_OWN_YIELD, _attended(session_id), areas=_CHANGES, quiet=True
        ) as sitting:
            return write_yield(sitting, session_id, text, expected_version)

    @use_case(Permission.WRITE_SESSION)
    def close(self, session_id: UUID, *, readable_until: date | None = None) -> None:
        """End a session: its notes stay as they are, for those present until `readable_until`, if any.

        Refused: NOT_ALLOWED when it was closed already.
        """
        with self._guard.writing(
            Permission.WRITE_SESSION, _session(session_id), areas=_CHANGES, action="close_session"
        ) as sitting:
            close_session(sitting, session_id, readable_until)

    @use_case(Permission.WRITE_SESSION)
    def reopen(self, session_id: UUID) -> None:
        """Go on with a session that was ended, as long as its notes can be read. It has no closing date then.

        Refused: NOT_ALLOWED when it was not closed.
        """
        with self._guard.writing(
            Permission.WRITE_SESSION, _session(session_id), areas=_CHANGES, action="reopen_session"
        ) as sitting:
            reopen_session(sitting, session_id)

    @use_case(Permission.WRITE_SESSION)
    def withdraw(self, session_id: UUID) -> None:
        """Take a session away that was begun by mistake. Refused: NOT_ALLOWED once anything is written."""
        with self._guard.writing(
            Permission.WRITE_SESSION, _session(session_id), areas=_CHANGES, action="withdraw_session"
        ) as sitting:
            withdraw_session(sitting, session_id)
