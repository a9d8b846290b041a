"""Rows of who knows what: the unit reads it, its writer changes it, whoever reads it ends it for a guest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.domain.views.knowledge import NewOffer, Offering
from leerunit.domain.vocabulary import Area, OfferKind, Voice
from tests.access.house import ACTORS, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id, only
from tests.access.matrix_rows_questions import asked, owns

CHANGES = frozenset({Area.KNOWLEDGE})
NEW = NewOffer(OfferKind.TAKE, "Hoe vouw ik een laken?")
GUEST = Offering(Voice.VOLUNTEER, agreed=True)
GUESTS = ("here", "there")


def prepare(house: House) -> None:
    """Let everyone offer something, and a volunteer in each unit."""
    for who in (*ACTORS, "sem", "tijn", "ivana"):
        with house.desk_of(who) as desk:
            offer = NewOffer(OfferKind.BRING, f"Ik kan {_word(who)}")
            house.more[f"offer {who}"] = desk.knowledge.offer(offer)
    for place, host in zip(GUESTS, ("tijn", "ivana"), strict=True):
        with house.desk_of(host) as desk:
            offer = NewOffer(OfferKind.BRING, f"Soep met {_word(place)}")
            house.more[f"offer {place}"] = desk.knowledge.offer_for(GUEST, offer)


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """What stands in one unit is for that unit alone."""
    here = {_word(who): _in_unit for who in (*ACTORS, "sem", "tijn", "here")}
    return {**here, _word("ivana"): _nobody, _word("there"): _nobody}


def _word(who: str) -> str:
    return f"kunst{who.replace('_', '')}x"


def _in_unit(actor: str) -> bool:
    return actor != TEACHER_WORKPLACE


def _nobody(_actor: str) -> bool:
    return False


def _offer(scene: Scene, relation: str) -> UUID:
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.more[f"offer {scene.owner(relation)}"]


def _guests(scene: Scene, relation: str) -> UUID:
    """Of someone without account: in my unit, or for `foreign` in another."""
    if scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    return scene.house.more["offer there" if relation == "foreign" else "offer here"]


def _own(actor: str, relation: str) -> str:
    if actor == TEACHER_WORKPLACE:
        return NO
    if relation == "own":
        return OK
    return GONE if relation in {"foreign", "missing"} else NO


def _anyone(here: str) -> Callable[[str, str], str]:
    def expect(actor: str, relation: str) -> str:
        if actor == TEACHER_WORKPLACE:
            return NO
        return GONE if relation == "foreign" else here

    return expect


def _deed(name: str, act: Callable[[Scene, UUID], object], guests: str) -> list[Row]:
    action = f"{name}_offer"
    full = f"Knowledge.{name}"
    return [
        Row(full, lambda s, r: act(s, _offer(s, r)), _own, writes=action, areas=CHANGES),
        Row(
            full,
            lambda s, r: act(s, _guests(s, r)),
            _anyone(guests),
            "guest",
            relations=("foreign", "unit"),
            writes=action,
            areas=CHANGES,
        ),
    ]


def _suggests(variant: str) -> Row:
    return Row(
        "Knowledge.who_knows",
        lambda s, r: s.desk.knowledge.who_knows(asked(s, r, variant).question),
        owns(variant),
        variant,
    )


def _adds(name: str, act: Callable[[Scene], object], action: str) -> Row:
    return Row(
        f"Knowledge.{name}",
        lambda s, _: act(s),
        only(ACTORS),
        relations=(),
        writes=action,
        areas=CHANGES,
    )


ROWS = [
    Row("Knowledge.board", lambda s, _: s.desk.knowledge.board(), only(ACTORS), relations=()),
    Row(
        "Search.find", lambda s, _: s.desk.search.find("kunst"), only((*ACTORS, TEACHER_WORKPLACE)), "offers"
    ),
    *map(_suggests, ("only_me", "unit")),
    _adds("offer", lambda s: s.desk.knowledge.offer(NEW), "add_offer"),
    _adds("offer_for", lambda s: s.desk.knowledge.offer_for(GUEST, NEW), "host_offer"),
    *_deed("change", lambda s, offer: s.desk.knowledge.change(offer, NEW), guests=NO),
    *_deed("withdraw", lambda s, offer: s.desk.knowledge.withdraw(offer), guests=OK),
]
