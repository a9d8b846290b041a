"""What of a session is visible and possible; pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, unique

from leerunit.domain.views.conversations import Phase, SessionNote, SessionView
from leerunit.domain.vocabulary import SessionRole

ROLE_ORDER = (SessionRole.CASE_OWNER, SessionRole.FACILITATOR, SessionRole.SCRIBE, SessionRole.PARTICIPANT)


@unique
class Step(Enum):
    """Where a phase stands."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Place:
    """Someone at the table with the roles they have in this session."""

    name: str
    roles: tuple[SessionRole, ...]


@dataclass(frozen=True, slots=True)
class SessionState:
    """`phase` and `note` are those of now; `before` are notes of other phases that hold words."""

    steps: tuple[tuple[Phase, Step], ...]
    phase: Phase | None
    note: SessionNote | None
    before: tuple[tuple[Phase, SessionNote], ...]
    table: tuple[Place, ...]
    has_next: bool
    has_previous: bool


def derive(view: SessionView) -> SessionState:
    """Return what to show of a session."""
    notes = {note.phase: note for note in view.notes}
    now = next((phase for phase in view.phases if phase.number == view.current_phase), None)
    return SessionState(
        steps=tuple((phase, _step(phase, view)) for phase in view.phases),
        phase=now,
        note=notes.get(view.current_phase),
        before=tuple(
            (phase, note)
            for phase in view.phases
            if phase.number != view.current_phase
            and (note := notes.get(phase.number)) is not None
            and note.text.strip()
        ),
        table=_table(view),
        has_next=any(phase.number == view.current_phase + 1 for phase in view.phases),
        has_previous=view.current_phase > 1,
    )


def _step(phase: Phase, view: SessionView) -> Step:
    if view.card.is_closed or phase.number < view.current_phase:
        return Step.DONE
    return Step.NOW if phase.number == view.current_phase else Step.LATER


def _table(view: SessionView) -> tuple[Place, ...]:
    roles: dict[str, list[SessionRole]] = {}
    for _, name, role in view.people:
        roles.setdefault(name, []).append(role)
    for name in view.card.present:
        roles.setdefault(name, [SessionRole.GUEST])
    places = (Place(name, tuple(sorted(worn, key=_rank))) for name, worn in roles.items())
    return tuple(sorted(places, key=lambda place: _rank(place.roles[0])))


def _rank(role: SessionRole) -> int:
    return ROLE_ORDER.index(role) if role in ROLE_ORDER else len(ROLE_ORDER)


def days_ahead(today: date) -> tuple[date | None, ...]:
    """Return the days an agreement is offered for: none, and a few weeks from now."""
    return (None, *(today + timedelta(weeks=weeks) for weeks in (1, 2, 4, 8)))
