"""People, units and the signed-in person, as a screen sees them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leerunit.domain.vocabulary import Role, StoreKind, UnitKind


@dataclass(frozen=True, slots=True)
class UnitView:
    """A LEER-unit: `place` is where it is, `purpose` its own words, `organisation` the care organisation."""

    unit_id: UUID
    name: str
    kind: UnitKind
    place: str
    organisation: str
    purpose: str
    word_for_resident: str


@dataclass(frozen=True, slots=True)
class PersonView:
    """Someone in a unit; `roles` are those of today."""

    person_id: UUID
    name: str
    roles: tuple[Role, ...]
    is_keeper: bool
    school: str | None = None
    programme: str | None = None

    @property
    def is_student(self) -> bool:
        return Role.STUDENT in self.roles


@dataclass(frozen=True, slots=True)
class Member:
    """The signed-in person with the hat they wear now."""

    person: PersonView
    unit: UnitView | None
    role: Role
    store_kind: StoreKind


@dataclass(frozen=True, slots=True)
class NewUnit:
    """What is needed to begin a unit; only `name` is required."""

    name: str
    kind: UnitKind = UnitKind.WARD
    place: str = ""
    organisation: str = ""
    purpose: str = ""
    word_for_resident: str = "bewoner"


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What is needed to add someone; only `name` and `role` are required.

    `passphrase` opens the person's own key slot. `school`, `programme` (crebo or other code), `route`
    (BOL, BBL, duaal), `study_year` and `student_number` belong to students.
    """

    name: str
    role: Role
    passphrase: str
    is_keeper: bool = False
    school: str | None = None
    programme: str | None = None
    route: str | None = None
    study_year: int | None = None
    student_number: str | None = None
    trainee_colleague: bool = False
    starts_on: date | None = None
    ends_on: date | None = None
