"""Evaluations that go on without a voice, begun by mistake, or with drafts behind a former passphrase."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.store.schema import UnitMembership
from tests.builders import COACH, FIEN, KEEPER, SmallUnit
from tests.services.test_evaluations import CANARY, halfway, texts


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def test_an_evaluation_begun_by_mistake_is_taken_away_while_nothing_is_written(unit: SmallUnit) -> None:
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    mistake, real = halfway(unit), halfway(unit)
    with refused(RefusalCode.NOT_ALLOWED):
        coach.evaluations.withdraw(mistake)
    fien.evaluations.withdraw(mistake)
    coach.evaluations.write_voice(real, "own_1", "Rust", 0)
    with refused(RefusalCode.NOT_ALLOWED):
        fien.evaluations.withdraw(real)
    assert [card.evaluation_id for card in coach.evaluations.cards()] == [real]
    assert [hit.item_id for hit in fien.search.find("tussenevaluatie")] == [real]


def test_a_draft_from_before_a_reset_waits_sealed_and_new_words_stand_beside_it(unit: SmallUnit) -> None:
    evaluation = halfway(unit)
    unit.desk_of(FIEN).evaluations.write_voice(evaluation, "own_1", f"Eerst {CANARY}", 0)
    unit.desk_of(KEEPER).people.give_back_access(unit.people[FIEN], "thee met suiker")
    fien = unit.workplace.sign_in(unit.people[FIEN], "thee met suiker").evaluations
    draft = fien.open(evaluation).questions[0].voices[0]
    assert (draft.is_sealed, draft.text, draft.version) == (True, "", 1)
    with refused(RefusalCode.SEALED_STILL):
        fien.finish_voice(evaluation)
    assert fien.write_voice(evaluation, "own_1", "Nu dit", 1) == 2
    fien.finish_voice(evaluation)
    assert texts(fien.open(evaluation))[FIEN] == "Nu dit"


def test_a_voice_that_does_not_come_can_be_left_out(unit: SmallUnit) -> None:
    evaluation = halfway(unit)
    fien, coach = unit.desk_of(FIEN).evaluations, unit.desk_of(COACH).evaluations
    fien.write_voice(evaluation, "own_1", "Ik coördineer", 0)
    fien.finish_voice(evaluation)
    mine, coachs = (voice.voice_id for voice in fien.open(evaluation).questions[0].voices)
    with refused(RefusalCode.NOT_ALLOWED):
        coach.leave_out(evaluation, mine)
    coach.write_voice(evaluation, "own_1", "Rust", 0)
    with refused(RefusalCode.NOT_ALLOWED):
        fien.leave_out(evaluation, coachs)
    coach.leave_out(evaluation, coachs)
    assert (fien.open(evaluation).all_voices_finished, fien.open(evaluation).may_sign) == (True, True)
    with refused(RefusalCode.NOT_FOUND):
        coach.open(evaluation)
    fien.reopen_voice(evaluation)
    with refused(RefusalCode.NOTHING_CHOSEN):
        fien.leave_out(evaluation, mine)


def test_who_left_the_unit_does_not_hold_up_the_others(unit: SmallUnit) -> None:
    evaluation = halfway(unit)
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    coach.evaluations.write_voice(evaluation, "own_1", "Rust", 0)
    coachs = fien.evaluations.open(evaluation).questions[0].voices[1].voice_id
    with fien._guard._store.writing() as session:
        session.execute(
            update(UnitMembership)
            .where(UnitMembership.person_id == unit.people[COACH])
            .values(ends_on=date(2026, 9, 8))
        )
    unit.clock.moment += timedelta(days=3)
    fien.evaluations.leave_out(evaluation, coachs)
    assert len(fien.evaluations.open(evaluation).questions[0].voices) == 1
