"""Typing is saving: versions, two windows at once, sealing and unsealing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from leerunit.clock import WARD_ZONE
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.store.schema import TextVersion, new_id
from leerunit.store.texts import (
    current_text,
    current_texts,
    erase_texts,
    new_text,
    pin_text,
    restore_text,
    seal_texts,
    text_versions,
    unseal_texts,
    write_text,
)
from tests.store.conftest import Hand, House


@pytest.fixture
def hand(house: House) -> Iterator[Hand]:
    with house.store.writing() as session:
        yield Hand(session, house.fien)


def bodies(hand: Hand, text_id: UUID) -> list[str | None]:
    return [version.body for version in text_versions(hand, text_id)]


def test_a_new_text_is_there(hand: Hand) -> None:
    text_id = new_text(hand, "Hoe merk ik dat?")
    version = current_text(hand, text_id)
    assert (version.number, version.body) == (1, "Hoe merk ik dat?")
    assert (version.author_id, version.began_at, version.changed_at) == (
        hand.keyring.person_id,
        hand.now,
        hand.now,
    )


def test_typing_on_within_ten_minutes_is_one_version(hand: Hand) -> None:
    text_id = new_text(hand, "a")
    numbers = [write_text(hand.later(minutes=minute), text_id, "a" * (minute + 2)) for minute in range(10)]
    assert numbers == list(range(2, 12))
    assert bodies(hand, text_id) == ["a" * 11]
    version = current_text(hand, text_id)
    assert (version.began_at, version.changed_at) == (hand.now, hand.later(minutes=9).now)


def test_ten_minutes_later_a_new_version_begins(hand: Hand) -> None:
    text_id = new_text(hand, "ochtend")
    assert write_text(hand.later(minutes=10), text_id, "later") == 2
    assert bodies(hand, text_id) == ["later", "ochtend"]


def test_another_day_on_the_ward_is_a_new_version(hand: Hand) -> None:
    hand.now = datetime(2026, 9, 7, 23, 58, tzinfo=WARD_ZONE)
    text_id = new_text(hand, "nachtdienst")
    write_text(hand.later(minutes=4), text_id, "na middernacht")
    assert bodies(hand, text_id) == ["na middernacht", "nachtdienst"]


def test_a_clock_that_was_set_back_never_writes_over(hand: Hand) -> None:
    text_id = new_text(hand, "eerst")
    write_text(hand.later(days=-3650), text_id, "tien jaar terug")
    assert bodies(hand, text_id) == ["tien jaar terug", "eerst"]


def test_another_author_never_writes_over(hand: Hand, house: House) -> None:
    text_id = new_text(hand, "Fien schreef")
    write_text(Hand(hand.session, house.mees, hand.now), text_id, "Mees schreef")
    assert bodies(hand, text_id) == ["Mees schreef", "Fien schreef"]
    assert [version.author_id for version in text_versions(hand, text_id)] == [
        house.mees.person_id,
        house.fien.person_id,
    ]


def test_a_pinned_version_stays(hand: Hand) -> None:
    text_id = new_text(hand, "getekend")
    assert pin_text(hand, text_id) == 1
    write_text(hand, text_id, "daarna")
    versions = text_versions(hand, text_id)
    assert [(version.body, version.is_pinned) for version in versions] == [
        ("daarna", False),
        ("getekend", True),
    ]


def test_the_same_words_are_not_a_save(hand: Hand) -> None:
    text_id = new_text(hand, "hetzelfde")
    assert write_text(hand.later(days=1), text_id, "hetzelfde") == 1
    assert len(text_versions(hand, text_id)) == 1


def test_two_windows_never_write_over_each_other(hand: Hand) -> None:
    text_id = new_text(hand, "begin")
    assert write_text(hand, text_id, "venster een", expected=1) == 2
    with pytest.raises(Refused) as refusal:
        write_text(hand, text_id, "venster twee", expected=1)
    assert refusal.value.code is RefusalCode.CHANGED_MEANWHILE
    assert bodies(hand, text_id) == ["venster een"]
    assert write_text(hand, text_id, "venster twee", expected=2) == 3


def test_an_earlier_version_can_be_had_back_and_nothing_is_lost(hand: Hand) -> None:
    text_id = new_text(hand, "een")
    write_text(hand.later(days=1), text_id, "twee")
    assert restore_text(hand.later(days=1, minutes=1), text_id, 1) == 3
    assert bodies(hand, text_id) == ["een", "twee", "een"]
    assert restore_text(hand.later(days=2), text_id, 3) == 3
    with pytest.raises(Refused) as refusal:
        restore_text(hand, text_id, 99)
    assert refusal.value.code is RefusalCode.NOT_FOUND


def test_a_missing_text_is_not_found(hand: Hand) -> None:
    for attempt in (
        lambda: current_text(hand, new_id()),
        lambda: write_text(hand, new_id(), "x"),
        lambda: pin_text(hand, new_id()),
    ):
        with pytest.raises(Refused) as refusal:
            attempt()
        assert refusal.value.code is RefusalCode.NOT_FOUND
    assert current_texts(hand, [new_id()]) == {}
    assert current_texts(hand, []) == {}


def test_a_sealed_text_stays_sealed_through_its_versions(hand: Hand, house: House) -> None:
    text_id = new_text(hand, "alleen ik", sealed_for=house.fien.person_id)
    write_text(hand.later(minutes=1), text_id, "alleen ik, nog steeds")
    write_text(hand.later(days=1), text_id, "een dag later")
    assert bodies(hand, text_id) == ["een dag later", "alleen ik, nog steeds"]
    stored = hand.session.query(TextVersion.body).where(TextVersion.text_id == text_id).all()
    assert [body for (body,) in stored] == [None, None]
    other = Hand(hand.session, house.mees, hand.now)
    assert bodies(other, text_id) == [None, None]
    assert current_texts(other, [text_id])[text_id].sealed_for == house.fien.person_id


def test_sharing_unseals_all_versions_and_taking_back_seals_them_again(hand: Hand, house: House) -> None:
    text_id = new_text(hand, "een", sealed_for=house.fien.person_id)
    write_text(hand.later(days=1), text_id, "twee")
    unseal_texts(hand, [text_id])
    other = Hand(hand.session, house.mees, hand.now)
    assert bodies(other, text_id) == ["twee", "een"]
    assert write_text(hand.later(days=2), text_id, "drie") == 3
    assert current_text(other, text_id).body == "drie"
    seal_texts(hand, [text_id], house.fien.person_id)
    assert bodies(other, text_id) == [None, None, None]
    assert bodies(hand, text_id) == ["drie", "twee", "een"]


def test_one_cannot_unseal_what_is_not_ones_own(hand: Hand, house: House) -> None:
    text_id = new_text(hand, "alleen ik", sealed_for=house.fien.person_id)
    with pytest.raises(Refused) as refusal:
        unseal_texts(Hand(hand.session, house.mees, hand.now), [text_id])
    assert refusal.value.code is RefusalCode.SEALED_STILL
    with pytest.raises(Refused) as refusal:
        restore_text(Hand(hand.session, house.mees, hand.now), text_id, 1)
    assert refusal.value.code is RefusalCode.SEALED_STILL


def test_one_may_leave_words_for_someone_elses_eyes_only(hand: Hand, house: House) -> None:
    text_id = new_text(hand, "voor Mees", sealed_for=house.mees.person_id)
    assert current_text(hand, text_id).body is None
    assert current_text(Hand(hand.session, house.mees, hand.now), text_id).body == "voor Mees"


def test_an_unreadable_version_is_kept_when_its_author_types_on(hand: Hand, house: House) -> None:
    text_id = new_text(hand, "voor Mees", sealed_for=house.mees.person_id)
    write_text(hand.later(minutes=1), text_id, "nog een keer")
    assert bodies(Hand(hand.session, house.mees, hand.now), text_id) == ["nog een keer", "voor Mees"]


def test_erased_texts_are_gone_with_all_versions(hand: Hand) -> None:
    text_id, kept = new_text(hand, "een"), new_text(hand, "blijft")
    write_text(hand.later(days=1), text_id, "twee")
    erase_texts(hand.session, [text_id])
    assert text_versions(hand, text_id) == ()
    assert current_text(hand, kept).body == "blijft"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("\0midden\0in", "middenin"),
        ("half \ud83d paar", "half \ufffd paar"),
        ("heel \ud83d\ude00 paar", "heel 😀 paar"),
        ("'; DROP TABLE person; --", "'; DROP TABLE person; --"),
        ("a\u0301\u202eb\r\n\t", "a\u0301\u202eb\r\n\t"),
        ("x" * 200_000, "x" * 200_000),
    ],
)
@pytest.mark.parametrize("is_sealed", [False, True])
def test_any_text_is_kept_as_typed(hand: Hand, typed: str, kept: str, is_sealed: bool) -> None:
    sealed_for = hand.keyring.person_id if is_sealed else None
    text_id = new_text(hand, typed, sealed_for=sealed_for)
    assert current_text(hand, text_id).body == kept
    assert write_text(hand.later(days=1), text_id, typed) == 1


def test_numbers_and_times_stand_after_a_restart(house: House) -> None:
    with house.store.writing() as session:
        hand = Hand(session, house.fien)
        text_id = new_text(hand, "een")
        write_text(hand.later(microseconds=1), text_id, "twee")
    with house.store.reading() as session:
        version = current_text(Hand(session, house.fien), text_id)
    assert version.changed_at - version.began_at == timedelta(microseconds=1)
    assert version.changed_at.tzinfo is not None
