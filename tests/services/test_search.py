"""Search: by words, by names, with slips of the keys; marked where it matched; never what may not be read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leerunit.app import Desk
from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.views.search import Found
from leerunit.domain.vocabulary import (
    EntryKind,
    ItemKind,
    MomentKind,
    OwnLogKind,
    QuestionState,
    Role,
    Visibility,
)
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit, a_unit

CANARY = "kwikstaart"


def titles(found: tuple[Found, ...]) -> list[str]:
    return [one.title for one in found]


def marked(found: Found) -> list[str]:
    return [found.title[start : start + length] for start, length in found.title_marks]


def test_groups_come_in_their_order(unit: SmallUnit) -> None:
    coach = unit.desk_of(COACH)
    starts = unit.clock.now() + timedelta(days=3)
    coach.moments.plan(NewMoment(MomentKind.TALK, "Fien aan het woord", starts, is_sacred=True))
    fien = unit.desk_of(FIEN)
    fien.questions.ask("Hoe begin ik?", visibility=Visibility.UNIT)
    found = coach.search.find("fien")
    assert [one.kind for one in found] == [ItemKind.PERSON, ItemKind.QUESTION, ItemKind.MOMENT]
    person, question, moment = found
    assert (person.title, person.owner_role, person.title_marks) == (FIEN, Role.STUDENT, ((0, 4),))
    assert (question.owner_name, question.owner_marks) == (FIEN, ((0, 4),))
    assert (question.state, question.title_marks) == (QuestionState.ASKED, ())
    assert (moment.on, moment.is_sacred, marked(moment)) == (starts.date(), True, ["Fien"])


def test_a_name_and_a_word_together_find_what_someone_asked(unit: SmallUnit) -> None:
    fien, sem = unit.desk_of(FIEN), unit.desk_of(SEM)
    fien.questions.ask("Hoe begin ik de ochtend?", visibility=Visibility.UNIT)
    fien.questions.ask("Wat vindt Sem van koffie?", visibility=Visibility.UNIT)
    sem.questions.ask("Wat is een ochtend?", visibility=Visibility.UNIT)
    coach = unit.desk_of(COACH)
    assert titles(coach.search.find("fien ochtend")) == ["Hoe begin ik de ochtend?"]
    assert titles(coach.search.find("ocht nergens")) == ["Wat is een ochtend?"]
    both = coach.search.find("sem")
    assert titles(both) == [SEM, "Wat is een ochtend?", "Wat vindt Sem van koffie?"]


def test_a_name_finds_nothing_that_its_owner_keeps(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    fien.questions.ask(f"Wat zegt de {CANARY}?")
    fien.questions.ask("Voor mijn coach?", visibility=Visibility.MY_COACH)
    assert titles(unit.desk_of(SEM).search.find("fien")) == [FIEN]
    assert titles(unit.desk_of(COACH).search.find("voorbeeld")) == [FIEN, "Voor mijn coach?"]
    mine = unit.desk_of(FIEN).search.find("fien")
    assert [(one.title, one.is_private) for one in mine] == [
        (FIEN, False),
        (f"Wat zegt de {CANARY}?", True),
        ("Voor mijn coach?", False),
    ]


def test_many_questions_do_not_crowd_out_a_moment(unit: SmallUnit) -> None:
    coach, fien = unit.desk_of(COACH), unit.desk_of(FIEN)
    coach.moments.plan(NewMoment(MomentKind.TALK, "Rustig praten", unit.clock.now() + timedelta(days=1)))
    for number in range(9):
        fien.questions.ask(f"Hoe word ik rustig, {number}?", visibility=Visibility.UNIT)
    found = unit.desk_of(SEM).search.find("rust", limit=4)
    assert titles(found) == [*(f"Hoe word ik rustig, {n}?" for n in (8, 7, 6, 5)), "Rustig praten"]


def test_a_piece_shows_the_question_it_stands_in(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Hoe begin ik?", visibility=Visibility.UNIT)
    fien.questions.add_entry(question, EntryKind.OCCASION, "De radio stond aan.")
    (found,) = unit.desk_of(SEM).search.find("radio")
    assert (found.title, found.within_id, found.owner_name) == ("Hoe begin ik?", question, FIEN)
    assert [found.excerpt[start : start + length] for start, length in found.marks] == ["radio"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("radoi", "radio"),
        ("raido", "radio"),
        ("radjo", "radio"),
        ("aradio", "radio"),
        ("coordniatie", "co\u00f6rdinatie"),
        ("voorbeedl", "Voorbeeld"),
        ("radoi aan", "radio aan"),
        ("radio zzzz", ""),
        ("zzzzz", ""),
        ("ra", ""),
        ("", ""),
        ("radio", ""),
    ],
)
def test_a_slip_of_the_keys_is_understood(unit: SmallUnit, typed: str, meant: str) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Hoe loopt de co\u00f6rdinatie?", visibility=Visibility.UNIT)
    fien.questions.add_entry(question, EntryKind.OCCASION, "De radio stond aan.")
    assert unit.desk_of(SEM).search.near(typed) == meant


def test_a_word_of_mine_alone_is_offered_to_me_only(unit: SmallUnit) -> None:
    unit.desk_of(FIEN).questions.ask(f"Wat zegt de {CANARY}?")
    shared = unit.desk_of(SEM).questions.ask("Wie hoort de wielewaal?", visibility=Visibility.MY_COACH)
    assert unit.desk_of(FIEN).search.near("kwikstart") == CANARY
    for name in (SEM, COACH, KEEPER):
        assert unit.desk_of(name).search.near("kwikstart") == ""
    assert unit.desk_of(COACH).search.near("wieelwaal") == "wielewaal"
    assert unit.desk_of(FIEN).search.near("wieelwaal") == ""
    unit.desk_of(SEM).questions.share(shared, Visibility.ONLY_ME)
    assert unit.desk_of(COACH).search.near("wieelwaal") == ""


def test_a_guide_finds_their_own_log_and_nobody_else_does(unit: SmallUnit) -> None:
    coach = unit.desk_of(COACH)
    note = coach.own_log.write(OwnLogKind.HELD_BACK, f"Ik wachtte, want de {CANARY} zong.")
    (found,) = coach.search.find(CANARY)
    assert (found.kind, found.item_id, found.is_private) == (ItemKind.OWN_LOG, note, True)
    for name in (FIEN, SEM, KEEPER):
        assert unit.desk_of(name).search.find(CANARY) == ()
    coach.own_log.remove(note)
    assert coach.search.find(CANARY) == ()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("search")
    with a_unit(folder) as small:
        fien = small.desk_of(FIEN)
        question = fien.questions.ask("Hoe co\u00f6rdineer ik een ochtend?", visibility=Visibility.UNIT)
        fien.questions.add_entry(question, EntryKind.OCCASION, "De radio stond aan \u201ctoen\u201d.")
        fien.questions.ask("Mag ik twijfelen?")
        yield fien


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.text(max_size=80) | st.text(alphabet="\"'*()^:{}-+,. aAcefnor\u00e9\u00df\0\ud800", max_size=30)
)
def test_any_string_may_be_typed(desk: Desk, query: str) -> None:
    for found in desk.search.find(query):
        for text, marks in (
            (found.title, found.title_marks),
            (found.excerpt, found.marks),
            (found.owner_name, found.owner_marks),
        ):
            assert all(0 <= start < start + length <= len(text) for start, length in marks)
    near = desk.search.near(query)
    assert not near or desk.search.find(near)
