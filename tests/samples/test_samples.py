"""What an earlier version wrote is read by this one: nothing lost, nothing asked."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from leerunit import __version__
from leerunit.app import Workplace, open_workplace
from leerunit.clock import FixedClock
from leerunit.domain.portfolio import EvaluationItem, KnownCard, QuestionItem, Verdict, YieldItem
from leerunit.exchange.cards import read_card
from leerunit.portfolio.read import examine_many
from leerunit.store.slots import KdfCost
from tests.builders import COACH, FIEN, SEM
from tests.samples.make_sample import SAMPLES

VERSIONS = sorted(path.name for path in SAMPLES.iterdir() if (path / "told.json").exists())


@dataclass(frozen=True)
class Sample:
    """A copy of a sample, its store open on the day after it was made."""

    folder: Path
    told: dict[str, Any]
    workplace: Workplace
    made_at: datetime


@pytest.fixture(params=VERSIONS)
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Sample]:
    folder = tmp_path / "sample"
    shutil.copytree(SAMPLES / str(request.param), folder)
    told = json.loads((folder / "told.json").read_text("utf-8"))
    made_at = datetime.fromisoformat(told["made_at"])
    clock = FixedClock(made_at + timedelta(days=1))
    workplace = open_workplace(folder / "unit.leerunit", clock=clock, cost=KdfCost.QUICK)
    yield Sample(folder, told, workplace, made_at)
    workplace.close()


def test_this_version_has_its_sample() -> None:
    assert __version__ in VERSIONS


def test_everyone_signs_in_and_the_store_is_whole(sample: Sample) -> None:
    tiles = sample.workplace.threshold().tiles
    assert sorted(tile.name for tile in tiles) == sample.told["people"]
    for tile in tiles:
        parts = sample.workplace.examine(tile.person_id, sample.told["passphrase"])
        assert all(is_whole for _, is_whole in parts)


def test_shared_and_private_words_are_there_for_whom_they_are(sample: Sample) -> None:
    ids = {tile.name: tile.person_id for tile in sample.workplace.threshold().tiles}
    fien = sample.workplace.sign_in(ids[FIEN], sample.told["passphrase"])
    mine = {card.text: card.question_id for card in fien.questions.mine()}
    assert set(mine) == {sample.told["shared"], sample.told["private"]}
    assert len(fien.questions.open(mine[sample.told["shared"]]).entries) == sample.told.get("pieces", 4)
    assert "kijkt" in fien.questions.open(mine[sample.told["private"]]).entries[0].text
    coach = sample.workplace.sign_in(ids[COACH], sample.told["passphrase"])
    assert [card.text for card in coach.questions.shared_with_me()] == [sample.told["shared"]]
    assert coach.search.find("stilte")
    assert not coach.search.find("kijkt")


def test_talks_are_there_with_what_was_taken_home_and_signed(sample: Sample) -> None:
    ids = {tile.name: tile.person_id for tile in sample.workplace.threshold().tiles}
    fien = sample.workplace.sign_in(ids[FIEN], sample.told["passphrase"])
    (session,) = fien.intervision.sessions()
    mine = fien.intervision.open(session.session_id).my_yield
    assert mine is not None
    assert mine.text == sample.told["taken_home"]
    (card,) = fien.evaluations.cards()
    signed = fien.evaluations.open(card.evaluation_id).sign_offs
    assert {each.name: each.still_the_text for each in signed} == {FIEN: True, SEM: True}


@pytest.mark.parametrize("sample", [each for each in VERSIONS if each != "0.2.0"], indirect=True)
def test_what_came_with_0_3_0_is_there_for_whom_it_is(sample: Sample) -> None:
    ids = {tile.name: tile.person_id for tile in sample.workplace.threshold().tiles}
    fien, coach = (sample.workplace.sign_in(ids[name], sample.told["passphrase"]) for name in (FIEN, COACH))
    for desk in (fien, coach):
        assert [gift.line for gift in desk.gifts.given().gifts] == [sample.told["given"]]
        assert [offer.text for offer in desk.knowledge.board().offers] == [sample.told["offered"]]
    assert [note.text for note in fien.chafing.mine()] == [sample.told["chafes"]]
    assert [note.text for note in coach.own_log.mine()] == [sample.told["held_back"]]
    assert coach.chafing.mine() == ()


def test_the_portfolio_is_real_and_unchanged(sample: Sample) -> None:
    card = KnownCard(read_card((sample.folder / "unit.leerunit-card").read_bytes()))
    paths = [sample.folder / "portfolio.pdf"]
    ((_, examined),) = examine_many(paths, [card], now=sample.made_at + timedelta(days=1))
    assert examined.verdict is Verdict.AUTHENTIC
    assert examined.content is not None
    kinds = [type(item) for item in examined.content.items]
    assert kinds == [QuestionItem, YieldItem, EvaluationItem]
