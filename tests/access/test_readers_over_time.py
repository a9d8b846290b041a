"""What was shared ends by itself: with a date, a move to another unit, or the bin."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import update

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.vocabulary import Visibility
from leerunit.store.schema import UnitMembership
from tests.access.house import House, canary, refused


def _share_with_kaya(house: House, *, days: int | None = None) -> UUID:
    """Sem's question that was private goes to Kaya, of the same unit."""
    asked = house.asked["sem", "only_me"].question
    until = None if days is None else house.clock.today() + timedelta(days=days)
    with house.desk_of("sem") as sem:
        sem.questions.share(asked, Visibility.CHOSEN, people=(house.people["kaya"],), until=until)
    return asked


def _found(desk: Desk, word: str) -> set[UUID]:
    """The questions in which a word is found, itself or in its story."""
    return {hit.within_id or hit.item_id for hit in desk.search.find(word)}


def _sees(desk: Desk, question: UUID) -> bool:
    """Whether a question is in the list and found; both tell the same."""
    listed = question in {card.question_id for card in desk.questions.shared_with_me()}
    found = question in _found(desk, canary("sem", "only_me"))
    assert listed == found
    return listed


def test_a_share_ends_after_its_last_day_in_the_list_and_in_the_search(own_house: House) -> None:
    asked = _share_with_kaya(own_house, days=0)
    with own_house.desk_of("kaya") as kaya:
        assert _sees(kaya, asked)
        own_house.clock.moment += timedelta(days=1)
        assert not _sees(kaya, asked)
        with refused(RefusalCode.NOT_FOUND):
            kaya.questions.open(asked)


def test_who_moves_to_another_unit_no_longer_reads_what_was_shared_with_them(own_house: House) -> None:
    asked = _share_with_kaya(own_house)
    with own_house.desk_of("kaya") as kaya:
        assert _sees(kaya, asked)
        with kaya._guard._store.writing() as session:
            session.execute(
                update(UnitMembership)
                .where(UnitMembership.person_id == own_house.people["kaya"])
                .values(unit_id=own_house.units["there"])
            )
        assert not _sees(kaya, asked)
        with refused(RefusalCode.NOT_FOUND):
            kaya.questions.open(asked)
    with own_house.desk_of("sem") as sem:
        assert sem.questions.open(asked).readers == ()


def test_what_i_removed_is_gone_for_me_too_until_i_put_it_back(own_house: House) -> None:
    for variant in ("only_me", "unit"):
        asked = own_house.asked["sem", variant].question
        with own_house.desk_of("sem") as sem:
            sem.questions.remove(asked)
            assert asked not in {card.question_id for card in sem.questions.mine()}
            assert _found(sem, canary("sem", variant)) == set()
            with refused(RefusalCode.NOT_FOUND):
                sem.questions.open(asked)
            sem.questions.put_back(asked)
            assert canary("sem", variant) in sem.questions.open(asked).text
            assert _found(sem, canary("sem", variant)) == {asked}
