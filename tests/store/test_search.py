"""Search finds what one may find, in any spelling, and no string breaks it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from leerunit.domain.vocabulary import ItemKind
from leerunit.store.schema import new_id
from leerunit.store.search import (
    Entry,
    check_search,
    drop_entries,
    find_entries,
    for_circle,
    for_person,
    for_unit,
    put_entries,
    put_entry,
    rebuild_search,
    set_scope,
)
from leerunit.store.spelling import fold, sought, words_of
from tests.store.conftest import House

READER = new_id()
MINE = frozenset({for_person(READER)})

NASTY = [
    "",
    " ",
    '"',
    '""',
    "'",
    "*",
    "a*",
    "^a",
    "-a",
    "a -b",
    "NOT",
    "AND OR NOT",
    "NEAR(a b)",
    "NEAR(a b, 5)",
    "title:a",
    "{title body}: a",
    "scope:p",
    "a\0b",
    "\ud800",
    "(((",
    ")" * 500,
    "'; DROP TABLE search_entry; --",
    '" OR scope : "p" OR "',
    "\\",
    "%",
    "_",
    "a" * 100_000,
    "a " * 20_000,
    "😀",
    "\u202e",
    "\ufeff",
    "日本語",
    "Ω≈ç√",
    "ﬁ",
    "½",
]


@pytest.fixture
def session(house: House) -> Iterator[Session]:
    with house.store.writing() as session:
        yield session


def entry(title: str, body: str = "", scope: frozenset[str] = MINE) -> Entry:
    return Entry(ItemKind.QUESTION, new_id(), READER, title, body, scope)


def put(session: Session, title: str, body: str = "", scope: frozenset[str] = MINE) -> UUID:
    new = entry(title, body, scope)
    put_entry(session, new)
    return new.item_id


def find(session: Session, query: str, scope: frozenset[str] = MINE, limit: int = 40) -> list[UUID]:
    return [hit.item_id for hit in find_entries(session, sought(query), scope, limit=limit)]


def test_every_word_must_begin_a_word(session: Session) -> None:
    found = put(session, "Wondzorg bij meneer", "rustig beginnen")
    put(session, "Wondzorg", "haastig")
    assert find(session, "rust won") == [found]
    assert find(session, "zorg") == []
    assert find(session, "wond onzin") == []
    assert find(session, "") == []


def test_newest_first_and_read_on(session: Session) -> None:
    made = [put(session, f"vraag {number}") for number in range(7)]
    first = find_entries(session, sought("vraag"), MINE, limit=3)
    rest = find_entries(session, sought("vraag"), MINE, limit=10, before=first[-1].n)
    assert [hit.item_id for hit in (*first, *rest)] == made[::-1]


def test_only_what_is_in_reach_is_found(session: Session) -> None:
    ward, student = new_id(), new_id()
    mine = put(session, "mijn vraag")
    shared = put(session, "een vraag", scope=frozenset({for_unit(ward), for_circle(student)}))
    put(session, "vraag van een ander", scope=frozenset({for_person(new_id())}))
    assert find(session, "vraag", MINE | {for_unit(ward)}) == [shared, mine]
    assert find(session, "vraag", frozenset({for_circle(student)})) == [shared]
    assert find(session, "vraag", frozenset()) == []


def test_a_scope_is_never_found_as_a_word(session: Session) -> None:
    put(session, "iets anders")
    assert find(session, for_person(READER)) == []
    assert find(session, READER.hex) == []


def test_an_entry_follows_its_item(session: Session) -> None:
    first = entry("oude woorden")
    put_entry(session, first)
    put_entry(session, replace(first, title="nieuwe woorden"))
    assert find(session, "oude") == []
    assert find(session, "nieuwe") == [first.item_id]
    other = frozenset({for_person(new_id())})
    set_scope(session, [first.item_id], other)
    assert find(session, "nieuwe") == []
    assert find(session, "nieuwe", other) == [first.item_id]
    drop_entries(session, [first.item_id])
    assert find(session, "nieuwe", other) == []
    check_search(session.connection())


def test_many_entries_are_put_as_one_by_one(session: Session) -> None:
    first, second = entry("een oude vraag"), entry("een vraag")
    put_entry(session, first)
    put_entries(session, [second, replace(first, title="een andere vraag")])
    put_entries(session, [])
    assert find(session, "een vraag") == [second.item_id, first.item_id]
    assert find(session, "oude") == []
    check_search(session.connection())


def test_the_index_can_be_made_anew(session: Session) -> None:
    kept, gone = put(session, "blijft"), put(session, "verdwijnt")
    drop_entries(session, [gone])
    rebuild_search(session.connection())
    check_search(session.connection())
    assert find(session, "blijft") == [kept]


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Zoë", "zoe"),
        ("Zoe", "ZOË"),
        ("coördinatie", unicodedata.normalize("NFD", "coördinatie")),
        (unicodedata.normalize("NFD", "coördinatie"), "coord"),
        ("Straße", "strasse"),
        ("Strasse", "straß"),
        ("İstanbul", "istanbul"),
        ("ISTANBUL", "ıstanbul"),
        ("Łódź", "lodz"),
        ("Bjørn", "bjorn"),
        ("Bjorn", "bjørn"),
        ("Æsop", "aesop"),
        ("ﬁjn", "fijn"),
        ("Ĳsselmeer", "ijssel"),
        ("IJsselmeer", "ĳssel"),
        ("Ελλάδα", "ελλαδα"),
        ("Москва", "москва"),
        ("日本語テキスト", "日本"),
        ("हिन्दी", "हिन्दी"),
        ("hoe-dan-ook", "dan"),
        ("12,5 mg", "12,5"),
        ("meneer D.", "d."),
        ("ſpelling", "spel"),
        ("Ǽ", "ae"),
    ],
)
def test_words_are_found_in_any_spelling(session: Session, written: str, typed: str) -> None:
    in_title, in_body = put(session, written), put(session, "titel", f"en dan {written} hier")
    assert find(session, typed) == [in_body, in_title]


@pytest.mark.parametrize("query", NASTY)
def test_no_string_breaks_the_search(session: Session, query: str) -> None:
    put(session, "gewone vraag", "met gewone woorden")
    found = find(session, query)
    assert len(found) <= 1


@pytest.mark.parametrize("text", NASTY)
def test_a_text_with_a_letter_is_found_by_itself(session: Session, text: str) -> None:
    item_id = put(session, "titel", text)
    has_words = bool(words_of(text))
    assert find(session, text) == ([item_id] if has_words else [])


@pytest.fixture
def bench(house: House) -> Iterator[Session]:
    """One session for all examples of a property."""
    with house.store.writing() as session:
        yield session


@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(query=st.text(max_size=200) | st.text(alphabet="\"'*()^:{}-+,. aAéß\0\ud800", max_size=60))
@example(query="\ud800")
def test_any_string_may_be_typed(bench: Session, query: str) -> None:
    find(bench, query)


@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(min_size=1, max_size=80), prefix=st.integers(min_value=1, max_value=80))
def test_any_text_is_found_by_its_words(bench: Session, text: str, prefix: int) -> None:
    item_id = put(bench, "", text)
    for word in words_of(text)[:3]:
        assert item_id in find(bench, word[:prefix], limit=10_000)
    if words_of(text):
        assert item_id in find(bench, text, limit=10_000)
    check_search(bench.connection())


@given(text=st.text(max_size=120))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert words_of(" ".join(words_of(text))) == words_of(text)
    assert fold(fold(text)) == fold(text)
