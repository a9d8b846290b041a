"""Right to left: the order in which a line is drawn, and how Arabic letters join."""

from __future__ import annotations

import unicodedata

import pytest

from leerunit.portfolio.pages.bidi import begins_right_to_left, clusters_of, drawn, has_right_to_left, joined


def shown(text: str) -> str:
    base = begins_right_to_left(text)
    return "".join(cluster for _, cluster in drawn(clusters_of(text), is_right_to_left=base))


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("alleen links", "alleen links"),
        ("אבג", "גבא"),
        ("אב גד", "דג בא"),
        ("zij zei אב גד en ging", "zij zei דג בא en ging"),
        ("אב 123 גד", "דג 123 בא"),
        ("אב 12.5 גד", "דג 12.5 בא"),
        ("אב (גד)", "(דג) בא"),
        ("אב Zoë גד", "דג Zoë בא"),
        ("a 1 אב", "a 1 בא"),
        ("", ""),
    ],
)
def test_order(typed: str, seen: str) -> None:
    assert shown(typed) == seen


def test_marks_stay_on_their_letter() -> None:
    assert shown("שָׁלוֹם") == "םוֹלשָׁ"


def test_nothing_is_lost_or_doubled() -> None:
    text = "Zij 12,5 zei (שלום) מה? en مرحبا 3 بالعالم."
    places = [at for at, _ in drawn(clusters_of(text), is_right_to_left=False)]
    assert sorted(places) == list(range(len(clusters_of(text))))


@pytest.mark.parametrize("word", ["مرحبا", "السلام", "لا", "زهرة", "كتاب", "ورد"])
def test_joined_letters_are_the_typed_letters(word: str) -> None:
    assert unicodedata.normalize("NFKC", joined(word)) == word
    assert joined(word) != word


def test_forms_follow_the_neighbours() -> None:
    names = [unicodedata.name(letter).rsplit(" ", 2)[-2] for letter in joined("بيت")]
    assert names == ["INITIAL", "MEDIAL", "FINAL"]
    assert len(joined("لا")) == 1


def test_who_is_left_alone() -> None:
    assert not has_right_to_left("Zoë 😀 € Ω")
    assert joined("Zoë") == "Zoë"
