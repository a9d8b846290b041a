"""What the demo's people bring and want to get, also those without account beside them."""

from __future__ import annotations

from functools import partial

from leerunit.app.demo_content import DemoOffer
from leerunit.app.demo_diary import Diary
from leerunit.app.demo_house import DemoHouse
from leerunit.app.demo_themes import theme_ids
from leerunit.app.desk import Desk
from leerunit.domain.views.knowledge import NewOffer, Offering

_HOUR = 13


class DemoKnowledge:
    """Notes these deeds in the diary."""

    def __init__(self, house: DemoHouse, diary: Diary) -> None:
        self._house = house
        self._diary = diary

    def note_all(self) -> None:
        for offer in self._house.content.offers:
            if offer.by in self._house.ids:
                self._diary.note(offer.day, _HOUR, offer.by, partial(_offer, offer))


def _offer(offer: DemoOffer, desk: Desk) -> None:
    new = NewOffer(offer.kind, offer.text, offer.when, theme_ids(desk, offer.themes))
    if offer.voice is None:
        desk.knowledge.offer(new)
    else:
        desk.knowledge.offer_for(Offering(offer.voice, offer.first_name, agreed=True), new)
