"""Words for keys: a list one can read out, and what it stands for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.portfolio.words import check_word, check_words, recovery_words, seed_from_words, word_list

SEED = bytes(range(16))
WORDS = recovery_words(SEED)


def one_step(word: str) -> set[str]:
    """Return every spelling that is one wrong, missing or extra letter away."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    gone = {left + right[1:] for left, right in cuts if right}
    wrong = {left + letter + right[1:] for left, right in cuts if right for letter in letters}
    extra = {left + letter + right for left, right in cuts for letter in letters}
    return (gone | wrong | extra) - {word}


def test_list() -> None:
    words = word_list()
    assert len(words) == len(set(words)) == 2048
    assert list(words) == sorted(words)
    assert all(re.fullmatch("[a-z]{4,7}", word) for word in words)


def test_one_wrong_letter_is_never_another_word() -> None:
    words = frozenset(word_list())
    assert not [word for word in words if one_step(word) & words]


@given(st.binary(min_size=16, max_size=16))
def test_round_trip(seed: bytes) -> None:
    words = recovery_words(seed)
    assert len(words) == 12
    assert seed_from_words(" ".join(words)) == seed
    assert seed_from_words(" ".join([*words, check_word(words)])) == seed


@pytest.mark.parametrize(
    "typed",
    [
        " ".join(WORDS).upper(),
        "\n".join(WORDS),
        ", ".join(WORDS),
        "\t 1. " + "  2) ".join(WORDS) + " ",
        " ".join(WORDS).replace("e", "é"),
        " ".join(WORDS).replace("a", "ä"),
    ],
)
def test_typed_with_ease(typed: str) -> None:
    assert seed_from_words(typed) == SEED


def refused(typed: str) -> tuple[str, ...]:
    with pytest.raises(Refused) as found:
        seed_from_words(typed)
    assert found.value.code is RefusalCode.WRONG_WORDS
    return found.value.details


def test_the_wrong_word_is_named() -> None:
    assert refused(" ".join([*WORDS[:4], "zoldr", *WORDS[5:]])) == ("unknown", "5", "zoldr")


def test_the_number_of_words_is_named() -> None:
    assert refused(" ".join(WORDS[:11])) == ("count", "11")
    assert refused("") == ("count", "0")


def test_words_that_do_not_belong_together() -> None:
    other = recovery_words(b"0123456789abcdef")
    assert refused(" ".join([*WORDS, check_word(other)])) == ("check",)
    assert refused(" ".join([*WORDS[1:], WORDS[0], check_word(WORDS)])) == ("check",)


def test_check_words_follow_the_key() -> None:
    first, second = check_words("00" * 32), check_words("00" * 31 + "01")
    assert len(first) == 6
    assert first != second
    assert check_words("AB" * 32) == check_words("ab" * 32)
    assert set(first) <= set(word_list())
