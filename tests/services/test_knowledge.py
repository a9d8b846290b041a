"""Who knows what: the unit reads what people bring and want to get; withdrawn, no word of it is left."""

from __future__ import annotations

from datetime import date, timedelta

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.knowledge import NewOffer, Offering, OfferView
from leerunit.domain.views.people import NewPerson, NewUnit
from leerunit.domain.vocabulary import ItemKind, OfferKind, Role, Visibility, Voice
from tests.builders import COACH, FIEN, KEEPER, PASSPHRASE, SEM, SmallUnit
from tests.services.test_questions import refused
from tests.services.test_voices import in_store

WOUNDS = NewOffer(OfferKind.BRING, "Ik kan wonden verzorgen. Loop gerust mee.", "op dinsdag")
SOUP = NewOffer(OfferKind.BRING, "Elke week soep koken met wie wil.", "donderdagochtend")
SINGING = NewOffer(OfferKind.TAKE, "Hoe begin je een liedje?")


def offers_of(desk: Desk) -> list[OfferView]:
    return list(desk.knowledge.board().offers)


def test_the_unit_reads_what_someone_brings_and_wants_to_get_by_name(unit: SmallUnit) -> None:
    time_theme = unit.desk_of(SEM).themes.all().themes[0]
    unit.desk_of(SEM).knowledge.offer(SINGING)
    unit.desk_of(FIEN).knowledge.offer(
        NewOffer(WOUNDS.kind, WOUNDS.text, WOUNDS.when, (time_theme.theme_id,))
    )
    board = unit.desk_of(COACH).knowledge.board()
    assert [(one.name, one.kind, one.text, one.when, one.themes, one.role) for one in board.offers] == [
        (FIEN, OfferKind.BRING, WOUNDS.text, "op dinsdag", (time_theme,), Role.STUDENT),
        (SEM, OfferKind.TAKE, SINGING.text, "", (), Role.STUDENT),
    ]
    assert time_theme in board.themes
    assert not any(one.is_mine or one.may_withdraw for one in board.offers)


def test_its_writer_says_it_otherwise_and_nobody_else_does(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    themes = [theme.theme_id for theme in fien.themes.all().themes]
    offer = fien.knowledge.offer(NewOffer(OfferKind.BRING, "Zingen", "", (themes[0],)))
    fien.knowledge.change(offer, NewOffer(OfferKind.TAKE, "Leren zingen", "in de avond", (themes[1],)))
    (shown,) = offers_of(fien)
    assert (shown.kind, shown.text, shown.when) == (OfferKind.TAKE, "Leren zingen", "in de avond")
    assert [theme.theme_id for theme in shown.themes] == [themes[1]]
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(COACH).knowledge.change(offer, SOUP)
    with refused(RefusalCode.EMPTY_TEXT):
        fien.knowledge.change(offer, NewOffer(OfferKind.BRING, " \n "))
    with refused(RefusalCode.NOT_FOUND):
        fien.knowledge.change(offer, NewOffer(OfferKind.BRING, "Zingen", "", (offer,)))
    assert offers_of(fien) == [shown]


def test_someone_without_account_agrees_first_and_can_have_it_ended_by_anyone(unit: SmallUnit) -> None:
    host = unit.desk_of(SEM).knowledge
    with refused(RefusalCode.CONSENT_MISSING):
        host.offer_for(Offering(Voice.VOLUNTEER, "Riet"), SOUP)
    assert "soep" not in in_store(unit.desk_of(SEM))
    offer = host.offer_for(Offering(Voice.VOLUNTEER, " Riet ", agreed=True), SOUP)
    host.offer_for(Offering(Voice.NEIGHBOUR, agreed=True), SINGING)
    shown = offers_of(unit.desk_of(FIEN))
    assert [(one.name, one.voice, one.person_id, one.role) for one in shown] == [
        ("Riet", Voice.VOLUNTEER, None, None),
        ("", Voice.NEIGHBOUR, None, None),
    ]
    assert all(one.may_withdraw and not one.is_mine for one in shown)
    with refused(RefusalCode.NOT_ALLOWED):
        host.change(offer, WOUNDS)
    unit.desk_of(FIEN).knowledge.withdraw(offer)
    assert [one.name for one in offers_of(unit.desk_of(SEM))] == [""]
    assert "soep" not in in_store(unit.desk_of(SEM))
    assert unit.desk_of(COACH).search.find("soep") == ()


OUT_OF_BOUNDS = (
    (Offering(Voice.RESIDENT, agreed=True), SOUP, RefusalCode.NOT_ALLOWED),
    (Offering(Voice.PEER, agreed=True), SOUP, RefusalCode.NOT_ALLOWED),
    (
        Offering(Voice.RELATIVE, agreed=True),
        NewOffer(OfferKind.BRING, "Ik help mevrouw Verzonnen."),
        RefusalCode.TRACEABLE,
    ),
    (Offering(Voice.COLLEAGUE, "x" * 31, agreed=True), SOUP, RefusalCode.TEXT_TOO_LONG),
)


def test_a_guest_stays_within_bounds(unit: SmallUnit) -> None:
    knowledge = unit.desk_of(SEM).knowledge
    for offering, new, code in OUT_OF_BOUNDS:
        with refused(code):
            knowledge.offer_for(offering, new)
    assert knowledge.board().offers == ()


def test_search_finds_an_offer_by_its_words_and_by_who_brings_it(unit: SmallUnit) -> None:
    offer = unit.desk_of(FIEN).knowledge.offer(WOUNDS)
    guest = unit.desk_of(FIEN).knowledge.offer_for(Offering(Voice.VOLUNTEER, "Riet", agreed=True), SOUP)
    coach = unit.desk_of(COACH).search
    (found,) = coach.find("wonden")
    assert (found.kind, found.item_id, found.title, found.owner_name) == (
        ItemKind.OFFER,
        offer,
        WOUNDS.text,
        FIEN,
    )
    assert offer in {one.item_id for one in coach.find("Fien") if one.kind is ItemKind.OFFER}
    for words in ("riet", "soep donderdag"):
        (found,) = coach.find(words)
        assert (found.item_id, found.owner_name, found.voice) == (guest, "Riet", Voice.VOLUNTEER)
    assert coach.near("wodnen") == "wonden"


def test_withdrawn_or_gone_to_another_unit_it_is_in_no_list(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER)
    there = keeper.people.add_unit(NewUnit("LEER-unit Zonnedauw"))
    last_day = unit.clock.today() + timedelta(days=2)
    bram = _newcomer(unit, "Bram Proef", last_day)
    mees = keeper.people.add_person(NewPerson("Mees Zogenaamd", Role.STUDENT, PASSPHRASE), there)
    bram.knowledge.offer(WOUNDS)
    mine = unit.desk_of(SEM).knowledge.offer(SINGING)
    assert [one.name for one in offers_of(unit.desk_of(FIEN))] == ["Bram Proef", SEM]
    assert offers_of(unit.workplace.sign_in(mees, PASSPHRASE)) == []
    assert unit.workplace.sign_in(mees, PASSPHRASE).search.find("wonden") == ()
    unit.desk_of(SEM).knowledge.withdraw(mine)
    assert "liedje" not in in_store(unit.desk_of(SEM))
    unit.clock.moment += timedelta(days=3)
    assert offers_of(unit.desk_of(FIEN)) == []
    assert unit.desk_of(FIEN).search.find("wonden") == ()


def _newcomer(unit: SmallUnit, name: str, last_day: date) -> Desk:
    newcomer = NewPerson(name, Role.STUDENT, PASSPHRASE, ends_on=last_day)
    return unit.workplace.sign_in(unit.desk_of(KEEPER).people.add_person(newcomer), PASSPHRASE)


def test_who_knows_something_is_told_by_theme_and_by_words_each_once_and_by_name(unit: SmallUnit) -> None:
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH).knowledge
    first, second, *_ = [theme.theme_id for theme in fien.themes.all().themes]
    question = fien.questions.ask("Hoe verzorg ik een wond zonder haast?")
    fien.themes.set_for(question, (first,))
    coach.offer(NewOffer(OfferKind.BRING, "Ik ken liedjes.", "", (first,)))
    coach.offer(NewOffer(OfferKind.BRING, "Wonden verbinden."))
    unit.desk_of(KEEPER).knowledge.offer(NewOffer(OfferKind.TAKE, "Wondzorg", "", (first,)))
    sem = unit.desk_of(SEM).knowledge
    sem.offer(NewOffer(OfferKind.BRING, "Over zonder haast iets vertellen", "", (second,)))
    sem.offer_for(Offering(Voice.VOLUNTEER, agreed=True), NewOffer(OfferKind.BRING, "Ik deed veel wondzorg."))
    fien.knowledge.offer(NewOffer(OfferKind.BRING, "Wonden", "", (first,)))
    assert [(one.name, one.text) for one in fien.knowledge.who_knows(question)] == [
        (COACH, "Ik ken liedjes."),
        (SEM, "Over zonder haast iets vertellen"),
        ("", "Ik deed veel wondzorg."),
    ]
    fien.questions.share(question, Visibility.UNIT)
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(COACH).knowledge.who_knows(question)


def test_common_words_alone_bring_nobody_and_asking_leaves_no_trace(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Hoe vraag ik een bewoner wat iemand wil?")
    unit.desk_of(SEM).knowledge.offer(NewOffer(OfferKind.BRING, "Vraag mij gerust, ik help iemand graag."))
    before = in_store(fien)
    assert fien.knowledge.who_knows(question) == ()
    assert in_store(fien) == before
