"""What stands in the palette for what was found: a table, without widgets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerunit.domain.views.search import Found
from leerunit.domain.vocabulary import ItemKind, QuestionState, Role
from ui.search.lines import Line, filled, matched
from ui.search.view_state import (
    Action,
    Asked,
    Do,
    Group,
    Look,
    More,
    Open,
    derive,
    first_choice,
    offers_deeds,
)

TODAY = date(2026, 11, 12)
LOCK = Action("lock", "lock", "Lock this PC", "sign out", "Ctrl+L")


BLANK = Found(ItemKind.QUESTION, UUID(int=0), "", "", (), "Noor Denkbeeld")


def shown(*rows: Found, query: str = "noor", whole: frozenset[str] = frozenset()) -> tuple[Group, ...]:
    return derive(Asked(query, "Ingrid Proefstuk", TODAY, whole), rows, "", (LOCK,))


def questions(count: int) -> list[Found]:
    return [replace(BLANK, item_id=UUID(int=number), title=f"Vraag {number}") for number in range(count)]


@pytest.mark.parametrize(
    ("row", "spoken", "target"),
    [
        (
            replace(BLANK, kind=ItemKind.PERSON, title="Noor Denkbeeld", owner_role=Role.STUDENT),
            "Noor Denkbeeld, student",
            Look("Noor Denkbeeld"),
        ),
        (
            replace(BLANK, title="Hoe?", state=QuestionState.UNDERWAY),
            "\u201cHoe?\u201d, Noor Denkbeeld, underway",
            Open(ItemKind.QUESTION, UUID(int=0)),
        ),
        (
            replace(BLANK, title="Hoe?", owner_name="Ingrid Proefstuk", is_private=True),
            "\u201cHoe?\u201d, Only me",
            Open(ItemKind.QUESTION, UUID(int=0)),
        ),
        (
            replace(
                BLANK,
                kind=ItemKind.ENTRY,
                title="Hoe?",
                within_id=UUID(int=7),
                excerpt="toen Noor kwam",
                marks=((5, 4),),
            ),
            "\u201cHoe?\u201d, Noor Denkbeeld, \u2026 toen Noor kwam",
            Open(ItemKind.QUESTION, UUID(int=7)),
        ),
        (
            replace(BLANK, kind=ItemKind.SESSION, title="Hoe?", on=TODAY),
            "\u201cHoe?\u201d, Noor Denkbeeld brings it in, today",
            Open(ItemKind.SESSION, UUID(int=0)),
        ),
        (
            replace(BLANK, kind=ItemKind.OWN_YIELD, title="Hoe?", within_id=UUID(int=7), owner_name=""),
            "\u201cHoe?\u201d",
            Open(ItemKind.SESSION, UUID(int=7)),
        ),
        (
            replace(BLANK, kind=ItemKind.EVALUATION, title="Interim", on=date(2026, 11, 11)),
            "Interim with Noor Denkbeeld, yesterday",
            Open(ItemKind.EVALUATION, UUID(int=0)),
        ),
        (
            replace(BLANK, kind=ItemKind.EVALUATION, title="Interim", owner_name="Ingrid Proefstuk"),
            "Interim",
            Open(ItemKind.EVALUATION, UUID(int=0)),
        ),
        (
            replace(BLANK, kind=ItemKind.MOMENT, title="Soep", owner_name="", is_sacred=True),
            "Soep, sacred",
            Open(ItemKind.MOMENT, UUID(int=0)),
        ),
    ],
)
def test_a_row_says_what_it_is_and_what_it_opens(row: Found, spoken: str, target: object) -> None:
    (group,) = shown(row)
    assert [(one.spoken, one.target) for one in group.rows] == [(spoken, target)]


def test_groups_stand_in_their_order_and_actions_come_last() -> None:
    person = replace(BLANK, kind=ItemKind.PERSON, title="Lotte")
    entry = replace(BLANK, kind=ItemKind.ENTRY, title="Hoe?")
    groups = shown(person, BLANK, entry, replace(BLANK, kind=ItemKind.MOMENT), query="lo")
    assert [group.name for group in groups] == ["People", "Learning questions", "Moments", "Actions"]
    assert groups[-1].rows[0].target == Do("lock")
    assert groups[-1].rows[0].title.marks == ((0, 2),)


def test_what_can_be_done_stands_before_what_was_perhaps_meant() -> None:
    groups = derive(Asked("lock", "Ingrid Proefstuk", TODAY), (), "klok", (LOCK,))
    assert [group.rows[0].target for group in groups] == [Do("lock"), Look("klok")]
    assert offers_deeds(groups)
    assert not offers_deeds(derive(Asked("lokc", "Ingrid Proefstuk", TODAY), (), "klok", (LOCK,)))


def test_what_can_be_done_with_someone_stands_first_among_the_actions() -> None:
    plan = Action("plan", "calendar-plus", "Plan a moment with {0}", with_person=True)
    noor = replace(
        BLANK, kind=ItemKind.PERSON, item_id=UUID(int=3), title="Noor Denkbeeld", title_marks=((0, 4),)
    )
    asked = Asked("noor", "Ingrid Proefstuk", TODAY)
    deeds = derive(asked, (noor, BLANK), "", (LOCK, plan))[-1].rows
    assert [(row.spoken, row.target) for row in deeds] == [
        ("Ask Noor Denkbeeld a question", Open(ItemKind.QUESTION, UUID(int=0))),
        ("Plan a moment with Noor Denkbeeld", Do("plan", (UUID(int=3), "Noor Denkbeeld"))),
    ]
    assert [row.title.marks for row in deeds] == [((4, 4),), ((19, 4),)]
    assert derive(replace(asked, me="Noor Denkbeeld"), (noor, BLANK), "", (LOCK, plan))[-1].name != "Actions"
    assert [row.target for row in derive(asked, (noor,), "", (plan,))[-1].rows] == [
        Do("plan", (UUID(int=3), "Noor Denkbeeld"))
    ]


def test_of_many_a_few_are_shown_until_more_are_asked_for() -> None:
    (six,) = shown(*questions(6))
    assert len(six.rows) == 6
    (few,) = shown(*questions(9))
    assert [row.target for row in few.rows][5:] == [More("Learning questions")]
    (all_of_them,) = shown(*questions(9), whole=frozenset({"Learning questions"}))
    assert len(all_of_them.rows) == 9


def test_enter_takes_what_comes_after_the_person_whose_name_was_typed() -> None:
    person = replace(BLANK, kind=ItemKind.PERSON, title="Noor Denkbeeld")
    groups = shown(person, *questions(2))
    assert first_choice(groups, "noor") == 0
    assert first_choice(groups, "Noor Denkbeeld ") == 1
    assert first_choice(shown(person), "Noor Denkbeeld") == 0


@pytest.mark.parametrize(
    ("query", "marked"),
    [("lock", ["Lock"]), ("pc lo", ["Lo", "PC"]), ("sign", []), ("zz", None), ("lock zz", None), ("", [])],
)
def test_an_action_is_found_by_its_words_and_by_others_for_it(query: str, marked: list[str] | None) -> None:
    line = matched(query, LOCK.name, LOCK.also)
    assert (None if line is None else [line.text[at : at + length] for at, length in line.marks]) == marked


def test_accents_do_not_matter() -> None:
    line = matched("cafe", "Ga naar caf\u00e9s", "")
    assert line is not None
    assert line.marks == ((8, 4),)


def test_marks_move_with_their_words() -> None:
    assert filled("met {1} en {0}", Line("a", ((0, 1),)), Line("b", ((0, 1),))) == Line(
        "met b en a", ((4, 1), (9, 1))
    )


@given(query=st.text(max_size=40), name=st.text(max_size=60))
def test_marks_lie_within_the_name(query: str, name: str) -> None:
    line = matched(query, name, "")
    for start, length in () if line is None else line.marks:
        assert 0 <= start < start + length <= len(name)
