"""Cards carried by hand."""

from __future__ import annotations

import json

import pytest

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.exchange.cards import SIZE_LIMIT, read_card, write_card
from leerunit.portfolio.keys import NotACertificate, SigningKey, card_of, certificate_der
from leerunit.portfolio.strict_json import canonical
from tests.portfolio.nasty import NASTY
from tests.portfolio.samples import other_key, teacher_key, unit_key

DATA = write_card(unit_key().certificate_pem)


def code_of(data: bytes) -> RefusalCode:
    with pytest.raises(Refused) as found:
        read_card(data)
    return found.value.code


@pytest.mark.parametrize("key", [unit_key(), teacher_key()], ids=["unit", "teacher"])
def test_round_trip(key: SigningKey) -> None:
    assert read_card(write_card(key.certificate_pem)) == card_of(key.certificate_pem)


def test_nothing_secret_is_in_it() -> None:
    assert b"PRIVATE" not in DATA


@pytest.mark.parametrize("change", ["name", "place", "kind", "version", "certificate", "format"])
def test_every_key_counts(change: str) -> None:
    document = json.loads(DATA)
    others = {"certificate": other_key().certificate_pem.decode()[:-40], "kind": "teacher", "version": 2}
    assert code_of(canonical(document | {change: others.get(change, "Anders")})) is RefusalCode.NOT_A_CARD
    del document[change]
    assert code_of(canonical(document)) is RefusalCode.NOT_A_CARD


def test_an_extra_key_is_refused() -> None:
    assert code_of(canonical(json.loads(DATA) | {"note": "x"})) is RefusalCode.NOT_A_CARD


def test_every_cut_is_refused() -> None:
    for at in range(0, len(DATA) - 2, 37):
        assert code_of(DATA[:at]) is RefusalCode.NOT_A_CARD


def test_a_changed_letter_is_refused() -> None:
    for at in range(0, len(DATA) - 1, 13):
        changed = DATA[:at] + bytes((DATA[at] ^ 1,)) + DATA[at + 1 :]
        assert code_of(changed) is RefusalCode.NOT_A_CARD


def test_a_number_below_one_is_refused() -> None:
    """A certificate that libraries still read, with a warning, is not one that we made."""
    found = certificate_der(unit_key().certificate_pem)
    version = b"\xa0\x03\x02\x01\x02"
    at = found.index(version + b"\x02") + len(version) + 2  # the number's first byte; its length may vary
    with pytest.raises(NotACertificate):
        card_of(found[:at] + bytes((found[at] | 0x80,)) + found[at + 1 :])


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_any_text_is_no_card(text: str) -> None:
    assert code_of(text.encode("utf-8", "surrogatepass")) is RefusalCode.NOT_A_CARD


def test_too_large() -> None:
    assert code_of(b" " * (SIZE_LIMIT + 1)) is RefusalCode.FILE_TOO_LARGE
