"""Whatever one types, writes anew, has back, shares or takes back: no version of a text is ever lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerunit.app import Desk
from leerunit.domain.vocabulary import Visibility
from tests.builders import FIEN, SmallUnit, a_unit

WORDS = st.text(alphabet=st.characters(exclude_categories=["C"]), min_size=1, max_size=40).filter(str.strip)
MINUTES = st.sampled_from([0, 1, 11, 60 * 24])
DEEDS = st.one_of(
    st.tuples(st.just("type"), WORDS),
    st.tuples(st.just("anew"), WORDS),
    st.tuples(st.just("restore"), st.integers(0, 20)),
    st.tuples(st.just("share"), st.sampled_from([Visibility.UNIT, Visibility.ONLY_ME])),
)


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallUnit]:
    with a_unit(tmp_path_factory.mktemp("restoring")) as unit:
        yield unit


Deeds = list[tuple[int, tuple[str, object]]]
WRITING = given(deeds=st.lists(st.tuples(MINUTES, DEEDS), min_size=3, max_size=12))


@settings(max_examples=6, deadline=None)
@WRITING
def test_no_version_is_ever_lost(lasting: SmallUnit, deeds: Deeds) -> None:
    check_versions(lasting, deeds)


@pytest.mark.torture
@settings(max_examples=200, deadline=None)
@WRITING
def test_two_hundred_times_no_version_is_lost(lasting: SmallUnit, deeds: Deeds) -> None:
    check_versions(lasting, deeds)


def check_versions(lasting: SmallUnit, deeds: Deeds) -> None:
    desk = lasting.desk_of(FIEN)
    question = desk.questions.ask("Wat blijft er staan?")
    text_id = desk.questions.open(question).text_id
    for minutes, (deed, what) in deeds:
        lasting.clock.moment += timedelta(minutes=minutes)
        before = [version.text for version in desk.questions.versions(text_id)]
        now_stands = act(desk, deed, what)
        after = [version.text for version in desk.questions.versions(text_id)]
        assert after[0] == now_stands == desk.questions.open(question).text
        # Typing on may take the place of what was typed a moment before; all older versions stay.
        kept = before[1:] if deed == "type" else before
        assert after[-len(kept) :] == kept if kept else True
    desk.sign_out()


def act(desk: Desk, deed: str, what: object) -> str:
    (card, *_) = desk.questions.mine()
    text_id = desk.questions.open(card.question_id).text_id
    versions = desk.questions.versions(text_id)
    match deed, what:
        case "restore", int(place):
            version = versions[place % len(versions)]
            desk.questions.restore(text_id, version.number)
            return version.text
        case "share", Visibility() as visibility:
            desk.questions.share(card.question_id, visibility)
            return versions[0].text
        case _:
            desk.questions.rewrite(text_id, str(what), versions[0].number, anew=deed == "anew")
            return str(what)
