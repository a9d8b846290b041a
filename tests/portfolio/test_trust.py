"""Who signed: every case of the table, by fingerprint and never by name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from leerunit.domain.portfolio import Card, KnownCard, Reason
from leerunit.domain.refusals import Refused
from leerunit.domain.vocabulary import StoreKind
from leerunit.portfolio.keys import NotACertificate, SigningKey, card_of, make_signing_key
from leerunit.portfolio.trust import objection
from tests.portfolio.samples import NOW, UNIT_NAME, known, other_key, teacher_key, unit_key

DAY = timedelta(days=1)
CARD = card_of(unit_key().certificate_pem)


def asked(
    cards: Sequence[KnownCard], *, card: Card = CARD, now: datetime = NOW, signed: datetime = NOW
) -> Reason | None:
    return objection(card, cards, purpose=StoreKind.UNIT, signed_at=signed, now=now)


@pytest.mark.parametrize(
    ("cards", "now", "signed", "reason"),
    [
        (known(unit_key()), NOW, NOW, None),
        (known(unit_key(), other_key()), NOW, NOW, None),
        ([], NOW, NOW, Reason.UNKNOWN_KEY),
        (known(teacher_key()), NOW, NOW, Reason.UNKNOWN_KEY),
        (known(other_key()), NOW, NOW, Reason.SAME_NAME_OTHER_KEY),
        (known(unit_key()), NOW + 800 * DAY, NOW, Reason.EXPIRED),
        (known(unit_key()), NOW, NOW + 800 * DAY, Reason.EXPIRED),
        (known(unit_key()), NOW - DAY, NOW, Reason.NOT_YET_VALID),
        (known(unit_key()), NOW, NOW - DAY, Reason.NOT_YET_VALID),
        ([KnownCard(CARD, NOW - DAY)], NOW, NOW, Reason.WITHDRAWN),
        ([KnownCard(CARD, NOW)], NOW, NOW, Reason.WITHDRAWN),
        ([KnownCard(CARD, NOW + DAY)], NOW, NOW, None),
        ([KnownCard(CARD, NOW - DAY), *known(unit_key())], NOW, NOW, Reason.WITHDRAWN),
    ],
)
def test_table(cards: Sequence[KnownCard], now: datetime, signed: datetime, reason: Reason | None) -> None:
    assert asked(cards, now=now, signed=signed) is reason


def test_a_teacher_does_not_sign_portfolios() -> None:
    teacher = card_of(teacher_key().certificate_pem)
    assert asked(known(teacher_key()), card=teacher) is Reason.WRONG_PURPOSE


@pytest.mark.parametrize("name", [UNIT_NAME.upper(), "LEER unit  De Proeftuin", "LEER-unit De Proeftuín"])
def test_a_look_alike_name_is_seen(name: str) -> None:
    look_alike = make_signing_key(name, "Elders", StoreKind.UNIT, NOW)
    assert asked(known(look_alike)) is Reason.SAME_NAME_OTHER_KEY


def test_card_tells_what_the_certificate_says() -> None:
    assert (CARD.kind, CARD.name, CARD.place) == (StoreKind.UNIT, UNIT_NAME, "Huize Nergenshof")
    assert CARD.valid_from == NOW
    assert CARD.valid_until - CARD.valid_from == 731 * DAY
    assert len(CARD.fingerprint) == 64


@pytest.mark.parametrize(
    "name", ["é" * 64, "x" * 300, " \x00 naam\n\t ", "Unit, CN=ander", "単位", "\u202eomgekeerd"]
)
def test_any_name_makes_a_key(name: str) -> None:
    made = card_of(make_signing_key(name, name, StoreKind.TEACHER, NOW).certificate_pem)
    assert made.kind is StoreKind.TEACHER
    assert 0 < len(made.name.encode()) <= 64
    assert made.name.isprintable()


def test_a_key_needs_a_name() -> None:
    with pytest.raises(Refused):
        make_signing_key(" \x00 ", "", StoreKind.UNIT, NOW)


def changed_certificates(key: SigningKey) -> list[bytes]:
    lines = key.certificate_pem.splitlines(keepends=True)
    cut = b"".join([*lines[:5], *lines[6:]])
    flipped = key.certificate_pem.replace(lines[10][:4], b"AAAA")
    return [b"", b"x", b"-----BEGIN", cut, flipped, key.private_key_pem, key.certificate_pem[:-30]]


@pytest.mark.parametrize("data", changed_certificates(unit_key()), ids=range(7))
def test_what_is_no_certificate_is_no_card(data: bytes) -> None:
    with pytest.raises(NotACertificate):
        card_of(data)
