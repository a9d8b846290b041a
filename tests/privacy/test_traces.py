"""The check for traceable people: what blocks, what hints, what is left in peace."""

from __future__ import annotations

import pytest

from leerunit.privacy.traces import TraceKind, find_traces, is_bsn

FICTIONAL_BSN = "249566758"
"""The number that the source of the eleven-test gives as an example."""


@pytest.mark.parametrize("written", ["249566758", "249.566.758", "249 566 758", "2495-66-758"])
def test_a_bsn_is_found_however_it_is_written(written: str) -> None:
    (trace,) = find_traces(f"Zij noemde {written} aan de balie.")
    assert trace.kind is TraceKind.BSN
    assert trace.blocks


def test_one_digit_further_is_no_bsn() -> None:
    passing = [last for last in range(10) if is_bsn(FICTIONAL_BSN[:-1] + str(last))]
    assert passing == [int(FICTIONAL_BSN[-1])]


@pytest.mark.parametrize("digits", ["000000000", "", "12345678901", "24956675x", "²49566758"])
def test_what_is_no_number_of_nine_digits_does_not_pass(digits: str) -> None:
    assert not is_bsn(digits)


def test_eight_digits_get_a_leading_zero() -> None:
    assert is_bsn("10000008") == is_bsn("010000008")
    assert any(is_bsn(f"1000000{last}") for last in range(10))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ik hielp mevrouw Verzonnen.", TraceKind.NAME),
        ("Dhr. Proef sliep nog.", TraceKind.NAME),
        ("In kamer 12 was het stil.", TraceKind.ROOM),
        ("Geboren op 03-04-1938.", TraceKind.BIRTH_DATE),
        ("Post naar 1234 AB.", TraceKind.POSTCODE),
        ("Bel 06 12345670 even.", TraceKind.PHONE),
        ("Mail naar iemand@voorbeeld.example graag.", TraceKind.MAIL),
    ],
)
def test_a_hint_points_and_never_blocks(text: str, kind: TraceKind) -> None:
    traces = find_traces(text)
    assert [trace.kind for trace in traces] == [kind]
    assert not traces[0].blocks


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Een bewoner vroeg om de radio. Een naaste lachte.",
        "Om 14:30, na 3 ochtenden, in week 46 van 2026.",
        "De mevrouw naast mij zei niets.",
    ],
)
def test_a_story_without_traces_is_left_in_peace(text: str) -> None:
    assert find_traces(text) == ()
