"""Who is told to read along, what is sealed, and that both follow when a question is shared otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.vocabulary import EntryKind, Visibility
from leerunit.store.schema import SearchEntry, TextVersion
from tests.access.house import ACTORS, OTHERS, VARIANTS, House, canary, refused


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("owner", ["student", "learning_coach", *OTHERS.values()])
def test_the_readers_that_are_told_are_those_who_can_read(
    house: House, everyone: Mapping[str, Desk], owner: str, variant: str
) -> None:
    """What the margin says about who reads along is what the door does."""
    question = house.asked[owner, variant].question
    told = {reader.person_id for reader in everyone[owner].questions.open(question).readers}
    shared = {who: desk.questions.shared_with_me() for who, desk in everyone.items()}
    can = {who for who, cards in shared.items() if question in {card.question_id for card in cards}}
    assert told == {house.people[who] for who in can}


def open_texts(desk: Desk) -> str:
    with desk._guard._store.reading() as session:
        texts = session.scalars(select(TextVersion.body).where(TextVersion.body.is_not(None))).all()
        found = session.execute(select(SearchEntry.title, SearchEntry.body, SearchEntry.also)).all()
    return repr((texts, found))


def test_private_texts_stand_sealed_in_the_store_and_never_in_the_search_table(house: House) -> None:
    with house.desk_of("keeper") as desk:
        legible = open_texts(desk)
    for owner in (*ACTORS, *OTHERS.values()):
        assert canary(owner, "only_me") not in legible
        assert canary(owner, "unit") in legible


def test_what_others_wrote_is_sealed_with_the_question_and_comes_back(own_house: House, coach: Desk) -> None:
    asked = own_house.asked["sem", "my_coach"].question
    coach.questions.react(asked, EntryKind.FEEDBACK_QUESTION, "Wat zag de zwaluwstaart?")
    with own_house.desk_of("sem") as sem:
        sem.questions.share(asked, Visibility.ONLY_ME)
        assert "zwaluwstaart" not in open_texts(sem)
        assert canary("sem", "my_coach") not in open_texts(sem)
        assert "zwaluwstaart" in repr(sem.questions.open(asked).entries)
        assert [hit.item_id for hit in sem.search.find("zwaluwst")] == [asked]
        assert coach.search.find("zwaluwst") == ()
        with refused(RefusalCode.NOT_FOUND):
            coach.questions.open(asked)
        sem.questions.share(asked, Visibility.MY_COACH)
    assert "zwaluwstaart" in repr(coach.questions.open(asked).entries)
    assert len(coach.search.find("zwaluwst")) == 1


def test_earlier_versions_are_sealed_and_opened_along(own_house: House) -> None:
    asked = own_house.asked["sem", "unit"]
    with own_house.desk_of("sem") as sem:
        own_house.clock.moment += timedelta(hours=1)
        sem.questions.rewrite(asked.text, "Een heel andere vraag?", 1)
        sem.questions.share(asked.question, Visibility.ONLY_ME)
        assert canary("sem", "unit") not in open_texts(sem)
        assert canary("sem", "unit") in repr(sem.questions.versions(asked.text))
        sem.questions.share(asked.question, Visibility.UNIT)
        assert canary("sem", "unit") in open_texts(sem)


def test_only_people_who_could_read_can_be_chosen(own_house: House) -> None:
    asked = own_house.asked["sem", "only_me"].question
    with own_house.desk_of("sem") as sem:
        with refused(RefusalCode.NOTHING_CHOSEN):
            sem.questions.share(asked, Visibility.CHOSEN, people=(own_house.people["sem"],))
        for stranger in (own_house.people["ivana"], uuid4()):
            with refused(RefusalCode.NOT_FOUND):
                sem.questions.share(asked, Visibility.CHOSEN, people=(own_house.people["kaya"], stranger))
        assert sem.questions.open(asked).visibility is Visibility.ONLY_ME
