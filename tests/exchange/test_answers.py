"""A teacher's words on their way home."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from leerunit.domain.portfolio import Answer, KnownCard, Reason, Verdict
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.exchange.answers import SIZE_LIMIT, read_answers, write_answers
from leerunit.portfolio.keys import card_of
from leerunit.portfolio.payload import item_hash
from leerunit.portfolio.strict_json import canonical
from tests.portfolio.nasty import NASTY
from tests.portfolio.samples import NOW, known, other_key, question, teacher_key, uid, unit_key

ANSWER = Answer(
    answer_id=uid(50),
    portfolio_id=uid(1),
    student_id=uid(2),
    unit_fingerprint=card_of(unit_key().certificate_pem).fingerprint,
    item_id=question().id,
    item_hash=item_hash(question()),
    text="Wat een mooie vondst. Hoe zou je dit aan een ander uitleggen?",
    author_name="Pim Lesidee",
    written_at=NOW,
)
DATA = write_answers([ANSWER], teacher_key())


def code_of(data: bytes) -> tuple[RefusalCode, tuple[str, ...]]:
    with pytest.raises(Refused) as found:
        read_answers(data, known(teacher_key()), now=NOW)
    return found.value.code, found.value.details


def test_round_trip() -> None:
    whole = replace(ANSWER, answer_id=uid(51), item_id=None, revision=3)
    found = read_answers(write_answers([ANSWER, whole], teacher_key()), known(teacher_key()), now=NOW)
    assert (found.verdict, found.reason) == (Verdict.AUTHENTIC, None)
    assert found.answers == (ANSWER, whole)
    assert found.card == card_of(teacher_key().certificate_pem)


@pytest.mark.parametrize("text", [text for text in NASTY if "\ud800" not in text])
def test_any_text(text: str) -> None:
    said = replace(ANSWER, text=text, author_name=text[:200])
    found = read_answers(write_answers([said], teacher_key()), known(teacher_key()), now=NOW)
    assert found.answers == (said,)


@pytest.mark.parametrize(
    ("cards", "later", "reason"),
    [
        ([], 0, Reason.UNKNOWN_KEY),
        (known(unit_key()), 0, Reason.UNKNOWN_KEY),
        ([KnownCard(card_of(teacher_key().certificate_pem), NOW)], 0, Reason.WITHDRAWN),
        (known(teacher_key()), 800, Reason.EXPIRED),
        (known(teacher_key()), -1, Reason.NOT_YET_VALID),
    ],
)
def test_who_sent_it(cards: list[KnownCard], later: int, reason: Reason) -> None:
    found = read_answers(DATA, cards, now=NOW + timedelta(days=later))
    assert (found.verdict, found.reason) == (Verdict.UNKNOWN_UNIT, reason)


def test_a_unit_does_not_answer() -> None:
    found = read_answers(write_answers([ANSWER], unit_key()), known(unit_key()), now=NOW)
    assert found.reason is Reason.WRONG_PURPOSE


def test_every_changed_byte_is_noticed() -> None:
    for at in range(0, len(DATA), 7):
        changed = DATA[:at] + bytes((DATA[at] ^ 1,)) + DATA[at + 1 :]
        assert code_of(changed)[0] in {RefusalCode.ANSWER_CHANGED, RefusalCode.NOT_AN_ANSWER}


def test_every_cut_is_noticed() -> None:
    for at in range(0, len(DATA), 53):
        assert code_of(DATA[:at])[0] in {RefusalCode.ANSWER_CHANGED, RefusalCode.NOT_AN_ANSWER}


@pytest.mark.parametrize("data", [DATA + b"\n", b" " + DATA, json.dumps(json.loads(DATA)).encode()])
def test_another_spelling_is_another_file(data: bytes) -> None:
    assert code_of(data)[0] is RefusalCode.ANSWER_CHANGED


def test_signed_by_another_key_in_the_same_name() -> None:
    document = json.loads(DATA) | {"certificate": other_key().certificate_pem.decode()}
    assert code_of(canonical(document))[0] is RefusalCode.ANSWER_CHANGED


def test_newer_version_is_named() -> None:
    assert code_of(canonical(json.loads(DATA) | {"version": 2})) == (
        RefusalCode.NOT_AN_ANSWER,
        ("too_new", "2"),
    )


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_any_text_is_no_answer(text: str) -> None:
    assert code_of(text.encode("utf-8", "surrogatepass"))[0] is RefusalCode.NOT_AN_ANSWER


def test_limits() -> None:
    assert code_of(b" " * (SIZE_LIMIT + 1))[0] is RefusalCode.FILE_TOO_LARGE
    assert code_of(b"[" * 1_000_000)[0] is RefusalCode.NOT_AN_ANSWER
    with pytest.raises(Refused):
        write_answers([], teacher_key())
    long = write_answers([replace(ANSWER, text="x" * 20_001)], teacher_key())
    assert code_of(long)[0] is RefusalCode.ANSWER_CHANGED
