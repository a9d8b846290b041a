"""The one door to the store: right, transaction, audit line and the news of what changed, in that order.

    with guard.reading(Permission.READ_QUESTION, About(AboutKind.QUESTION, question_id)) as sitting:
        sitting.session.execute(...)

    with guard.writing(Permission.ASK_QUESTION, areas=frozenset({Area.QUESTIONS})) as sitting:
        ...
        sitting.concerns(ItemKind.QUESTION, question_id, sitting.actor.person_id)

Nothing else opens a session. Default deny: a permission without reach is Refused NOT_ALLOWED before anything
is looked up; a record that may not be read is Refused NOT_FOUND like one that does not exist.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from leerunit.access.actor import Actor, load_actor
from leerunit.access.doorway import passing
from leerunit.access.policy import Permission, Reach
from leerunit.access.subjects import About, Subject, find_subject
from leerunit.clock import Clock
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.people import Member
from leerunit.domain.vocabulary import Area, ItemKind
from leerunit.store.audit import append_line
from leerunit.store.engine import Store
from leerunit.store.keyring import Keyring

OPENED = "opened"
"""Action of the audit line that says someone opened a record that is not theirs."""

_OPENING = frozenset({Permission.READ_QUESTION, Permission.READ_EVALUATION, Permission.READ_SESSION})

NOTHING_CHANGES: frozenset[Area] = frozenset()


@dataclass(slots=True)
class Sitting:
    """One transaction of one use case: the session, who acts, their keys, the moment (UTC) and ward's date.

    `subject` is what the use case is about, or None. `unit_id` is the unit in which new records are made,
    None in a teacher's workplace. `audit` is what the audit line will say.
    """

    session: Session
    keyring: Keyring
    actor: Actor
    now: datetime
    subject: Subject | None
    unit_id: UUID | None
    changed: set[Area] = field(default_factory=set)
    audit: tuple[ItemKind | None, UUID | None, UUID | None] = (None, None, None)

    @property
    def me(self) -> UUID:
        return self.actor.person_id

    @property
    def today(self) -> date:
        return self.actor.on

    @property
    def owns(self) -> bool:
        """Tell whether what this use case is about is the actor's own."""
        return self.subject is not None and self.me in self.subject.owners

    def unit(self) -> UUID:
        """Return the unit in which new records are made. Refused: NOT_ALLOWED without a unit."""
        if self.unit_id is None:
            raise Refused(RefusalCode.NOT_ALLOWED)
        return self.unit_id

    def concerns(self, kind: ItemKind, item_id: UUID, about_id: UUID | None) -> None:
        """Say what the audit line of this write is about, for a record that was just made."""
        self.audit = (kind, item_id, about_id)


@dataclass(frozen=True, slots=True)
class Errand:
    """Long work that passed the door once: the right is checked anew at each of its short transactions."""

    _read: Callable[[Permission, About | None], AbstractContextManager[Sitting]]
    _write: Callable[[Permission, About | None, frozenset[Area], str | None], AbstractContextManager[Sitting]]
    _permission: Permission
    _about: About | None

    @contextmanager
    def reading(self, about: About | None = None) -> Iterator[Sitting]:
        """Like `Guard.reading`; `about` narrows to one record of the work (a student of many)."""
        with self._read(self._permission, about or self._about) as sitting:
            yield sitting

    @contextmanager
    def writing(
        self,
        about: About | None = None,
        *,
        areas: frozenset[Area] = NOTHING_CHANGES,
        action: str | None = None,
        quiet: bool = False,
    ) -> Iterator[Sitting]:
        """Like `Guard.writing`."""
        code = None if quiet else action or self._permission.value
        with self._write(self._permission, about or self._about, areas, code) as sitting:
            yield sitting


class Guard:
    """The door for one signed-in person."""

    def __init__(
        self,
        store: Store,
        keyring: Keyring,
        member: Member,
        clock: Clock,
        notify: Callable[[frozenset[Area]], None],
    ) -> None:
        self._store = store
        self._keyring = keyring
        self._member = member
        self._clock = clock
        self._notify = notify
        self._noted: set[tuple[UUID, date]] = set()
        self._is_closed = False
        self._commits = 0

    @property
    def clock(self) -> Clock:
        return self._clock

    @property
    def commits(self) -> int:
        """How often this desk has written; what was read before the last one may be old."""
        return self._commits

    def close(self) -> None:
        """End the sign-in: every later passage is Refused NOT_ALLOWED."""
        self._is_closed = True

    @contextmanager
    def reading(self, permission: Permission, about: About | None = None) -> Iterator[Sitting]:
        """Open a deferred transaction for reading.

        Opening someone else's question, evaluation or session leaves an audit line, once a day for each
        record and sign-in, in a short write of its own; without that line nothing is handed out.
        """
        passing(permission)
        with self._read(permission, about) as sitting:
            yield sitting

    @contextmanager
    def writing(
        self,
        permission: Permission,
        about: About | None = None,
        *,
        areas: frozenset[Area] = NOTHING_CHANGES,
        action: str | None = None,
        quiet: bool = False,
    ) -> Iterator[Sitting]:
        """Open an immediate transaction with its audit line; after the commit tell which areas changed.

        `action` is the code in the audit line (the permission's value when None). `quiet` leaves the line
        out: only for keystrokes (autosave) and read marks.
        """
        passing(permission)
        with self._write(permission, about, areas, None if quiet else action or permission.value) as sitting:
            yield sitting

    def errand(self, permission: Permission, about: About | None = None) -> Errand:
        """Pass the door once for long work in several short transactions (export, import)."""
        passing(permission)
        return Errand(self._read, self._write, permission, about)

    @contextmanager
    def _read(self, permission: Permission, about: About | None) -> Iterator[Sitting]:
        self._check_open()
        with self._store.reading() as session:
            sitting = self._sit(session, permission, about)
            yield sitting
        self._note_opening(permission, sitting)

    @contextmanager
    def _write(
        self, permission: Permission, about: About | None, areas: frozenset[Area], action: str | None
    ) -> Iterator[Sitting]:
        self._check_open()
        with self._store.writing() as session:
            sitting = self._sit(session, permission, about)
            sitting.changed |= areas
            yield sitting
            if action is not None:
                _write_line(sitting, action)
        self._commits += 1
        if sitting.changed:
            self._notify(frozenset(sitting.changed))

    def _check_open(self) -> None:
        if self._is_closed:
            raise Refused(RefusalCode.NOT_ALLOWED)

    def _sit(self, session: Session, permission: Permission, about: About | None) -> Sitting:
        now, today = self._clock.now(), self._clock.today()
        actor = load_actor(session, self._member.person.person_id, self._member.store_kind, today)
        if actor.reach(permission) is Reach.NONE:
            raise Refused(RefusalCode.NOT_ALLOWED)
        subject = None if about is None else find_subject(session, actor, about)
        sitting = Sitting(session, self._keyring, actor, now, subject, self._home(actor))
        if subject is not None:
            _check_reach(actor, permission, subject)
            sitting.concerns(subject.kind, subject.item_id, subject.about_id)
        return sitting

    def _home(self, actor: Actor) -> UUID | None:
        worn = self._member.unit
        if worn is not None and worn.unit_id in actor.units:
            return worn.unit_id
        return next((hat.unit_id for hat in actor.hats), None)

    def _note_opening(self, permission: Permission, read: Sitting) -> None:
        subject = read.subject
        if permission not in _OPENING or subject is None or read.me in subject.owners:
            return
        mark = (subject.item_id, read.today)
        if mark in self._noted:
            return
        with self._store.writing() as session:
            line = Sitting(session, self._keyring, read.actor, read.now, subject, read.unit_id)
            line.concerns(subject.kind, subject.item_id, subject.about_id)
            _write_line(line, OPENED)
        self._noted.add(mark)


def _write_line(sitting: Sitting, action: str) -> None:
    kind, item_id, about_id = sitting.audit
    append_line(
        sitting.session,
        at=sitting.now,
        actor_id=sitting.me,
        action=action,
        subject_kind=kind,
        subject_id=item_id,
        about_id=about_id,
    )


def _check_reach(actor: Actor, permission: Permission, subject: Subject) -> None:
    if _reaches(actor, permission, subject):
        return
    is_hidden = subject.kind is ItemKind.PERSON and not _reaches(actor, Permission.SEE_PEOPLE, subject)
    raise Refused(RefusalCode.NOT_FOUND if is_hidden else RefusalCode.NOT_ALLOWED)


def _reaches(actor: Actor, permission: Permission, subject: Subject) -> bool:
    reach = actor.reach(permission)
    if reach is Reach.STORE or (reach >= Reach.OWN and actor.person_id in subject.owners):
        return True
    if reach >= Reach.CIRCLE and subject.about_id in actor.circle:
        return True
    return bool(subject.unit_ids & actor.units_reached(permission))
