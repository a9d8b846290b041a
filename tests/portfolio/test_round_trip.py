"""What goes in comes out: any text, any content, through JSON, PDF and signature."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as for_any
from hypothesis import strategies as st

from leerunit.domain.portfolio import (
    CoordinatingItem,
    EvaluationItem,
    GivenItem,
    PortfolioContent,
    PortfolioItem,
    QuestionItem,
    UnknownItem,
    YieldItem,
)
from leerunit.portfolio.inspect_file import inspect
from leerunit.portfolio.payload import from_json, item_hash, prepared, to_json
from leerunit.portfolio.sign import Signer
from leerunit.portfolio.write import write_unsigned
from leerunit.progress import SilentReporter
from tests.portfolio.nasty import NASTY
from tests.portfolio.samples import (
    NOW,
    content,
    coordinating,
    evaluation,
    given,
    let_go,
    own_yield,
    question,
    unit_key,
    unknown_item,
)
from tests.portfolio.test_texts import stuffed

TEXTS = st.one_of(st.text(max_size=40), st.sampled_from([text[:200] for text in NASTY]))
HASHES = st.text("0123456789abcdef", min_size=64, max_size=64)

st.register_type_strategy(str, TEXTS)
st.register_type_strategy(int, st.integers(1, 1_000))
st.register_type_strategy(UUID, st.uuids())
st.register_type_strategy(date, st.dates(date(1990, 1, 1), date(2090, 12, 31)))
st.register_type_strategy(
    datetime, st.datetimes(datetime(1990, 1, 1, tzinfo=UTC).replace(tzinfo=None), timezones=st.just(UTC))
)
ITEMS = st.one_of(
    st.from_type(QuestionItem),
    st.from_type(YieldItem),
    st.from_type(EvaluationItem),
    st.from_type(GivenItem),
    st.from_type(CoordinatingItem),
)


def with_hashes(item: Any, found: str) -> Any:
    """Return the item with a true spelling of the hashes that were signed."""
    if not isinstance(item, EvaluationItem):
        return item
    return replace(item, sign_offs=tuple(replace(each, content_hash=found) for each in item.sign_offs))


PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check_content(items: list[PortfolioItem], made: PortfolioContent, found: str) -> None:
    kept = [with_hashes(item, found) for item in (*made.items, *items) if not isinstance(item, UnknownItem)]
    whole = replace(made, items=tuple(kept))
    assert unlike_nothing(from_json(to_json(whole))) == unlike_nothing(prepared(whole))


@settings(PATIENT, max_examples=100)
@for_any(st.lists(ITEMS, max_size=3), st.from_type(PortfolioContent), HASHES)
def test_any_content_through_json(items: list[PortfolioItem], made: PortfolioContent, found: str) -> None:
    check_content(items, made, found)


@pytest.mark.torture
@settings(PATIENT, max_examples=1_000)
@for_any(st.lists(ITEMS, max_size=3), st.from_type(PortfolioContent), HASHES)
def test_a_thousand_contents_through_json(
    items: list[PortfolioItem], made: PortfolioContent, found: str
) -> None:
    check_content(items, made, found)


def unlike_nothing(made: PortfolioContent) -> PortfolioContent:
    """Return the content where an empty optional text and no text are the same."""
    student = replace(
        made.student,
        student_number=made.student.student_number or None,
        school=made.student.school or None,
        programme=made.student.programme or None,
        crebo=made.student.crebo or None,
        route=made.student.route or None,
        cohort=made.student.cohort or None,
        motto=made.student.motto or None,
    )
    items = tuple(
        replace(item, entries=tuple(replace(each, model=each.model or None) for each in item.entries))
        if isinstance(item, QuestionItem)
        else item
        for item in made.items
    )
    return replace(made, student=student, items=items)


@settings(PATIENT, max_examples=25)
@for_any(TEXTS)
def test_any_text_through_the_signed_file(text: str) -> None:
    made = stuffed(text or "x")
    finished, payload = write_unsigned(made, reporter=SilentReporter())
    found = inspect(Signer(unit_key()).sign_pdf(finished, NOW))
    assert found.payload == payload
    assert from_json(found.payload) == prepared(made)


def test_days_are_handed_out_as_months() -> None:
    ready = prepared(content())
    assert ready.period_from == date(2026, 8, 1)
    assert b"2026-09-03" not in to_json(content())
    assert b"2026-09-01" in to_json(content())


@pytest.mark.parametrize(
    "item",
    [question(), let_go(), own_yield(), evaluation(), given(), coordinating(), unknown_item()],
)
def test_hash_follows_the_words_only(item: PortfolioItem) -> None:
    received = from_json(to_json(content(item))).items[0]
    assert item_hash(received) == item_hash(item)
    if not isinstance(item, UnknownItem):
        assert item_hash(replace(item, revision=item.revision + 1)) == item_hash(item)


def test_hash_changes_with_a_word() -> None:
    assert item_hash(replace(question(), yield_text="Anders.")) != item_hash(question())


def test_same_content_same_data() -> None:
    assert to_json(content()) == to_json(content())
    assert to_json(prepared(content())) == to_json(content())
