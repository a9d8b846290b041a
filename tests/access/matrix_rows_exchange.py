"""Rows of what comes and goes by file: cards, received portfolios, answers."""

from __future__ import annotations

from pathlib import Path

from leerunit.domain.vocabulary import Area, StoreKind
from leerunit.exchange.cards import write_card
from leerunit.portfolio.keys import make_signing_key
from tests.access.house import MORNING, TEACHER_WORKPLACE
from tests.access.matrix import EVERYONE, GONE, NO, Row, Scene, only

CARDS = frozenset({Area.CARDS})
MEETING = frozenset(EVERYONE) - {"student", "trainee_guide"}
"""Who hands out and accepts cards."""

STRANGERS = {
    StoreKind.UNIT: write_card(
        make_signing_key("Toos Verzonnen", "ROC Denkbeeld", StoreKind.TEACHER, MORNING).certificate_pem
    ),
    StoreKind.TEACHER: write_card(
        make_signing_key("LEER-unit Elders", "Huize Ver", StoreKind.UNIT, MORNING).certificate_pem
    ),
}
"""A card that is of use in each kind of store."""


def _card(scene: Scene) -> Path:
    place = scene.folder / "kennismaking.leerunit-card"
    kind = StoreKind.TEACHER if scene.actor == TEACHER_WORKPLACE else StoreKind.UNIT
    place.write_bytes(STRANGERS[kind])
    return place


ROWS = [
    Row("Cards.own", lambda s, _: s.desk.cards.own(), only(EVERYONE), relations=()),
    Row("Cards.known", lambda s, _: s.desk.cards.known(), only(EVERYONE), relations=()),
    Row(
        "Cards.write_own",
        lambda s, _: s.desk.cards.write_own(s.folder),
        only(MEETING),
        relations=(),
        writes="hand_out_card",
    ),
    Row("Cards.look", lambda s, _: s.desk.cards.look(_card(s)), only(MEETING), relations=()),
    Row(
        "Cards.accept",
        lambda s, _: s.desk.cards.accept(_card(s)),
        only(MEETING),
        relations=(),
        writes="accept_card",
        areas=CARDS,
    ),
    Row(
        "Cards.withdraw",
        lambda s, _: s.desk.cards.withdraw("0" * 64),
        lambda actor, _: GONE if actor in MEETING else NO,
        relations=(),
        writes="withdraw_card",
        areas=CARDS,
    ),
]
