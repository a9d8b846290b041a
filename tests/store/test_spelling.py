"""What of a found text is shown and marked, and the search in memory for sealed texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerunit.store.spelling import EXCERPT_LENGTH, MOST_WORDS, other_spellings, sought, words_of


def marked(query: str, text: str) -> list[str]:
    excerpt = sought(query).excerpt(text)
    return [excerpt.text[start : start + length] for start, length in excerpt.marks]


@pytest.mark.parametrize(
    ("query", "text", "marks"),
    [
        ("won", "Wondzorg is ook zorg", ["Won"]),
        ("zorg", "Wondzorg is ook zorg", ["zorg"]),
        ("zoe", "Zoë en zoeken", ["Zoë", "zoe"]),
        ("stras", "De Straße", ["Straße"]),
        ("dan ook", "hoe-dan-ook", ["dan", "ook"]),
        ("a aa", "aaa", ["aa"]),
        ("x", "niets", []),
        ("", "niets", []),
        ("2", "½ deel", ["½"]),
    ],
)
def test_what_was_typed_is_marked(query: str, text: str, marks: list[str]) -> None:
    assert marked(query, text) == marks


def test_an_excerpt_is_one_line_around_the_first_match() -> None:
    excerpt = sought("naald").excerpt("hooi " * 100 + "\n\tde naald zit hier\n" + "hooi " * 100)
    assert "\n" not in excerpt.text
    assert len(excerpt.text) <= EXCERPT_LENGTH
    assert [excerpt.text[start : start + length] for start, length in excerpt.marks] == ["naald"]
    assert not excerpt.text.startswith(("ooi", "oi", "i "))


def test_without_a_match_the_beginning_is_shown() -> None:
    assert sought("zzz").excerpt("het begin van iets").text == "het begin van iets"


@given(query=st.text(max_size=30), text=st.text(max_size=400))
def test_marks_always_lie_in_the_excerpt(query: str, text: str) -> None:
    excerpt = sought(query).excerpt(text)
    end = 0
    for start, length in excerpt.marks:
        assert end <= start < start + length <= len(excerpt.text)
        end = start + length


@given(text=st.text(max_size=200))
def test_a_text_matches_itself(text: str) -> None:
    assert sought(text).matches(words_of(text)) is bool(words_of(text))


def test_nothing_sought_matches_nothing() -> None:
    assert not sought(" - ").matches(["iets"])


def test_a_long_query_is_cut() -> None:
    assert len(sought(" ".join(f"w{number}" for number in range(1000))).words) == MOST_WORDS


@pytest.mark.parametrize("text", ["Een gewone zin van 12 woorden.", "Zoë coördineert één dienst", "", "?!"])
def test_dutch_needs_no_other_spellings(text: str) -> None:
    assert other_spellings(text) == ""
