"""Drafts of half-written words: sealed to their writer, one a place, gone with the last letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.wording import TEXT_LIMIT
from leerunit.store.schema import Draft, TextVersion
from tests.builders import COACH, FIEN, SEM, a_unit

HALF = "Half af, de bel ging"


def rows(desk: Desk) -> list[tuple[str | None, bytes | None]]:
    """What stands in the store of all drafts: words that all can read, words that are sealed."""
    with desk._guard._store.reading() as session:
        drafts = select(Draft.text_id)
        found = session.execute(
            select(TextVersion.body, TextVersion.sealed).where(TextVersion.text_id.in_(drafts))
        )
        return [(row.body, row.sealed) for row in found]


def texts(desk: Desk) -> int:
    with desk._guard._store.reading() as session:
        return len(session.scalars(select(TextVersion.id)).all())


def test_a_draft_is_sealed_and_only_its_writer_has_it(tmp_path: Path) -> None:
    with a_unit(tmp_path) as unit:
        coach = unit.desk_of(COACH)
        coach.drafts.keep("composer/1", "Half")
        coach.drafts.keep("composer/1", HALF)
        ((body, sealed),) = rows(coach)
        assert (body, sealed is None) == (None, False)
        assert dict(unit.desk_of(COACH).drafts.mine()) == {"composer/1": HALF}
        for other in (FIEN, SEM):
            assert dict(unit.desk_of(other).drafts.mine()) == {}


def test_two_people_write_at_the_same_place_beside_each_other(tmp_path: Path) -> None:
    with a_unit(tmp_path) as unit:
        for name in (COACH, FIEN):
            unit.desk_of(name).drafts.keep("composer/1", f"{HALF}, {name}")
        for name in (COACH, FIEN):
            assert dict(unit.desk_of(name).drafts.mine()) == {"composer/1": f"{HALF}, {name}"}


def test_without_words_nothing_of_it_stays(tmp_path: Path) -> None:
    with a_unit(tmp_path) as unit:
        desk = unit.desk_of(FIEN)
        before = texts(desk)
        desk.drafts.keep("composer/1", HALF)
        desk.drafts.keep("composer/1", " \n")
        assert (rows(desk), texts(desk), dict(desk.drafts.mine())) == ([], before, {})
        desk.drafts.keep("composer/2", "")
        assert texts(desk) == before


def test_too_long_is_refused_and_what_stood_there_stays(tmp_path: Path) -> None:
    with a_unit(tmp_path) as unit:
        desk = unit.desk_of(FIEN)
        desk.drafts.keep("composer/1", HALF)
        with pytest.raises(Refused, match=f"^{RefusalCode.TEXT_TOO_LONG.value}$"):
            desk.drafts.keep("composer/1", "x" * (TEXT_LIMIT + 1))
        assert dict(desk.drafts.mine()) == {"composer/1": HALF}
