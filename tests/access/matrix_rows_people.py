"""Rows of the use cases around people, units and ways in."""

from __future__ import annotations

from uuid import UUID

from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import Area, Role
from tests.access.house import NAMES, PASSPHRASE, TEACHER_WORKPLACE
from tests.access.matrix import EVERYONE, GONE, NO, OK, Row, Scene, missing_id, only

OTHER = "thee zonder suiker"
CHANGES = frozenset({Area.PEOPLE})


def person(scene: Scene, relation: str) -> UUID:
    """Return whom a relation means."""
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.people[scene.owner(relation)]


def _keeper_for_anyone(actor: str, relation: str) -> str:
    if actor != "keeper":
        return NO
    return GONE if relation == "missing" else OK


def _keeper_for_students(actor: str, relation: str) -> str:
    found = _keeper_for_anyone(actor, relation)
    return GONE if found == OK and relation == "own" else found


def _members(scene: Scene) -> None:
    """Someone of the other unit is a name for the keeper and the far reader, and nobody for the rest."""
    names = {view.name for view in scene.desk.people.members()}
    if scene.actor == TEACHER_WORKPLACE:
        assert names == {"Docent Denkbeeld"}
        return
    here = set(NAMES.values()) - {NAMES["ivana"], NAMES["mira"]}
    assert names == (set(NAMES.values()) if scene.actor in {"keeper", "trainee_guide"} else here)


ROWS = [
    Row("People.units", lambda s, _: s.desk.people.units(), only(EVERYONE), relations=()),
    Row("People.members", lambda s, _: _members(s), only(EVERYONE), relations=()),
    Row(
        "People.add_unit",
        lambda s, _: s.desk.people.add_unit(NewUnit("LEER-unit De Derde")),
        only(["keeper"]),
        relations=(),
        writes="add_unit",
        areas=CHANGES,
    ),
    Row(
        "People.add_person",
        lambda s, _: s.desk.people.add_person(NewPerson("Aya Verzonnen", Role.STUDENT, OTHER)),
        only(["keeper"]),
        relations=(),
        writes="add_person",
        areas=CHANGES,
    ),
    Row(
        "People.set_circle",
        lambda s, r: s.desk.people.set_circle(person(s, r), []),
        _keeper_for_students,
        writes="set_circle",
        areas=CHANGES | {Area.QUESTIONS},
    ),
    Row(
        "People.give_back_access",
        lambda s, r: s.desk.people.give_back_access(person(s, r), OTHER),
        _keeper_for_anyone,
        writes="give_back_access",
        areas=CHANGES,
    ),
    Row(
        "People.change_passphrase",
        lambda s, _: s.desk.people.change_passphrase(PASSPHRASE, OTHER),
        only(EVERYONE),
        relations=(),
        writes="change_own_access",
    ),
    Row(
        "People.open_former",
        lambda s, _: s.desk.people.open_former(PASSPHRASE),
        lambda _actor, _relation: "wrong_passphrase",
        relations=(),
        writes="open_former",
    ),
]
