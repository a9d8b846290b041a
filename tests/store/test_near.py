"""Words that look alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerunit.store.near import nearest, slips

WORD = st.text(alphabet="abc", max_size=8)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("radio", "radio", 0),
        ("radoi", "radio", 1),
        ("rado", "radio", 1),
        ("raddio", "radio", 1),
        ("rapio", "radio", 1),
        ("ardoi", "radio", 2),
        ("koffie", "thee", None),
        ("", "ab", 2),
    ],
)
def test_slips_are_counted(one: str, other: str, count: int | None) -> None:
    assert slips(one, other, 2) == count


@given(one=WORD, other=WORD)
def test_slips_are_the_same_both_ways_and_none_means_the_same_word(one: str, other: str) -> None:
    assert slips(one, other, 8) == slips(other, one, 8)
    assert (slips(one, other, 8) == 0) == (one == other)


def test_the_most_alike_comes_first_and_whole_words_before_beginnings() -> None:
    assert nearest("radoi", ["radiotoestel", "rode", "radio", "raden"]) == ["radio", "radiotoestel"]
    assert nearest("ra", ["rad"]) == []
    assert nearest("koffei", ["koffie", "koffer", "kof"]) == ["koffie", "koffer"]
