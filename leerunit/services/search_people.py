"""The people I know of, as search finds them and what is theirs by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import aliased

from leerunit.access.actor import Actor, runs_on
from leerunit.access.guard import Sitting
from leerunit.access.visibility import visible_people
from leerunit.domain.views.search import Found
from leerunit.domain.vocabulary import ItemKind, Role
from leerunit.store.schema import Person, UnitMembership
from leerunit.store.spelling import Sought, words_of

MOST_OWNERS = 60


@dataclass(frozen=True, slots=True)
class Known:
    """Someone with the words of their name, folded."""

    person_id: UUID
    name: str
    role: Role | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Everyone the actor may know of, by name."""

    people: tuple[Known, ...]

    def find(self, wanted: Sought) -> tuple[Found, ...]:
        """Return people whose name is found, by name."""
        return tuple(_found(one, wanted) for one in self.people if wanted.matches(list(one.words)))

    def words(self) -> frozenset[str]:
        return frozenset(word for one in self.people for word in one.words)


def owners_named(crowd: Crowd, wanted: Sought) -> Mapping[str, frozenset[UUID]]:
    """Return for each word typed those whose name it begins."""
    return {
        word: frozenset(
            [one.person_id for one in crowd.people if any(part.startswith(word) for part in one.words)][
                :MOST_OWNERS
            ]
        )
        for word in wanted.words
    }


_WORN = aliased(UnitMembership)


@lru_cache(4)
def _crowd_of(actor: Actor) -> Select[UUID, str, Role]:
    is_worn = and_(_WORN.person_id == Person.id, runs_on(_WORN.starts_on, _WORN.ends_on, actor.on))
    return (
        select(Person.id, Person.name, _WORN.role)
        .outerjoin(_WORN, is_worn)
        .where(visible_people(actor), Person.is_active)
        .order_by(Person.name, Person.id, _WORN.starts_on)
    )


def read_crowd(sitting: Sitting) -> Crowd:
    """Read everyone whom the actor may see and who is here now."""
    people: dict[UUID, Known] = {}
    for person_id, name, role in sitting.session.execute(_crowd_of(sitting.actor)):
        people.setdefault(person_id, Known(person_id, name, role, tuple(words_of(name))))
    return Crowd(tuple(people.values()))


def _found(one: Known, wanted: Sought) -> Found:
    marks = wanted.whole(one.name).marks
    return Found(
        kind=ItemKind.PERSON,
        item_id=one.person_id,
        title=one.name,
        excerpt=one.name,
        marks=marks,
        owner_name=one.name,
        title_marks=marks,
        owner_marks=marks,
        owner_role=one.role,
    )
