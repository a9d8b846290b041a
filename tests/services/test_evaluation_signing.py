"""Signing: who has read exactly which text, and what a later change does to it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import NewEvaluation
from leerunit.domain.vocabulary import EvaluationKind, Outcome, Role, Voice
from leerunit.store.schema import SignOff, TextVersion
from tests.builders import COACH, FIEN, PASSPHRASE, SmallUnit
from tests.services.test_evaluations import both_finished, halfway


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def kept_sign_offs(unit: SmallUnit) -> list[tuple[UUID, str, str]]:
    with unit.desk_of(FIEN)._guard._store.reading() as session:
        rows = session.execute(
            select(SignOff.person_id, SignOff.content_hash, SignOff.content).order_by(SignOff.at, SignOff.id)
        )
        return [(row.person_id, row.content_hash, row.content) for row in rows]


def test_both_sign_the_same_text_and_its_hash_is_of_exactly_that(unit: SmallUnit) -> None:
    evaluation = both_finished(unit)
    fien, coach = unit.desk_of(FIEN).evaluations, unit.desk_of(COACH).evaluations
    fien.settle(evaluation, "own_1", Outcome.AGREED, "Eén ochtend")
    fien.write_reaction(evaluation, "Ik herken het", 0)
    shown = fien.open(evaluation)
    fien.sign(evaluation, PASSPHRASE, content_hash=shown.content_hash)
    assert (fien.open(evaluation).may_sign, fien.open(evaluation).card.is_signed) == (False, False)
    coach.sign(evaluation, PASSPHRASE)
    view = coach.open(evaluation)
    assert [(sign.name, sign.role, sign.version) for sign in view.sign_offs] == [
        (FIEN, Role.STUDENT, 1),
        (COACH, Role.LEARNING_COACH, 1),
    ]
    assert all(sign.still_the_text and sign.at == unit.clock.now() for sign in view.sign_offs)
    assert view.card.is_signed
    for _, content_hash, content in kept_sign_offs(unit):
        assert content_hash == shown.content_hash == hashlib.sha256(content.encode()).hexdigest()
        read = json.loads(content)
        (question,) = read["questions"]
        assert (question["heading"], question["outcome"], question["outcome_text"]) == (
            "Hoe gaat het?",
            "agreed",
            "Eén ochtend",
        )
        assert [voice["text"] for voice in question["voices"]] == [
            "Ik coördineer zonder lijst.",
            "Je vraagt eerst.",
        ]
        assert read["reaction"] == "Ik herken het"


@pytest.mark.parametrize("change", ["settle", "open", "reaction", "voice"])
def test_a_change_after_signing_begins_a_next_version_and_keeps_the_signed_one(
    unit: SmallUnit, change: str
) -> None:
    evaluation = both_finished(unit)
    fien, coach = unit.desk_of(FIEN).evaluations, unit.desk_of(COACH).evaluations
    coach.settle(evaluation, "own_1", Outcome.AGREED, "Eén ochtend")
    fien.sign(evaluation, PASSPHRASE)
    coach.sign(evaluation, PASSPHRASE)
    signed = kept_sign_offs(unit)
    deeds: dict[str, Callable[[], object]] = {
        "settle": lambda: coach.settle(evaluation, "own_1", Outcome.AGREED, "Twee ochtenden"),
        "open": lambda: coach.settle(evaluation, "own_1", Outcome.OPEN, "Eén ochtend"),
        "reaction": lambda: fien.write_reaction(evaluation, "Toch niet", 0),
        "voice": lambda: coach.reopen_voice(evaluation),
    }
    deeds[change]()
    view = fien.open(evaluation)
    assert view.version == 2
    assert [sign.still_the_text for sign in view.sign_offs] == [False, False]
    assert not view.card.is_signed
    assert kept_sign_offs(unit) == signed
    assert view.may_sign is (change != "voice")


def test_putting_the_same_words_there_changes_nothing_that_was_signed(unit: SmallUnit) -> None:
    evaluation = both_finished(unit)
    fien = unit.desk_of(FIEN).evaluations
    fien.settle(evaluation, "own_1", Outcome.AGREED, "Eén ochtend")
    fien.write_reaction(evaluation, "Ik herken het", 0)
    fien.sign(evaluation, PASSPHRASE)
    fien.settle(evaluation, "own_1", Outcome.AGREED, "Eén ochtend", expected_version=1)
    fien.write_reaction(evaluation, "Ik herken het", 1)
    view = fien.open(evaluation)
    assert (view.version, [sign.still_the_text for sign in view.sign_offs]) == (1, [True])


def test_a_next_version_is_signed_anew_beside_the_first(unit: SmallUnit) -> None:
    evaluation = both_finished(unit)
    fien = unit.desk_of(FIEN).evaluations
    fien.sign(evaluation, PASSPHRASE)
    with refused(RefusalCode.SIGNED_ALREADY):
        fien.sign(evaluation, PASSPHRASE)
    fien.write_reaction(evaluation, "Ik", 0)
    fien.write_reaction(evaluation, "Ik herken het", 1)
    unit.clock.moment += timedelta(days=1)
    fien = unit.desk_of(FIEN).evaluations
    fien.sign(evaluation, PASSPHRASE)
    signs = fien.open(evaluation).sign_offs
    assert [(sign.version, sign.still_the_text) for sign in signs] == [(1, False), (2, True)]


def kept_versions(unit: SmallUnit, words: str) -> list[tuple[str | None, bool]]:
    """Return the versions of the text in which these words once stood; true: held for good."""
    with unit.desk_of(FIEN)._guard._store.reading() as session:
        text_id = session.scalar(select(TextVersion.text_id).where(TextVersion.body == words))
        rows = session.execute(
            select(TextVersion.body, TextVersion.is_pinned)
            .where(TextVersion.text_id == text_id)
            .order_by(TextVersion.number)
        )
        return [(row.body, row.is_pinned) for row in rows]


def test_what_was_signed_is_not_written_over_however_soon_one_types_on(unit: SmallUnit) -> None:
    evaluation = both_finished(unit)
    fien = unit.desk_of(FIEN).evaluations
    fien.settle(evaluation, "own_1", Outcome.AGREED, "Eén ochtend")
    fien.write_reaction(evaluation, "Ik herken het", 0)
    fien.sign(evaluation, PASSPHRASE)
    fien.settle(evaluation, "own_1", Outcome.AGREED, "Twee ochtenden")
    fien.write_reaction(evaluation, "Toch niet", 1)
    assert kept_versions(unit, "Eén ochtend") == [("Eén ochtend", True), ("Twee ochtenden", False)]
    assert kept_versions(unit, "Ik herken het") == [("Ik herken het", True), ("Toch niet", False)]


def test_signing_asks_the_passphrase_again(unit: SmallUnit) -> None:
    evaluation = both_finished(unit)
    fien = unit.desk_of(FIEN).evaluations
    with refused(RefusalCode.WRONG_PASSPHRASE):
        fien.sign(evaluation, "thee met suiker")
    assert fien.open(evaluation).sign_offs == ()


def test_nobody_signs_before_all_can_read_or_another_text_than_was_shown(unit: SmallUnit) -> None:
    evaluation = halfway(unit)
    fien, coach = unit.desk_of(FIEN).evaluations, unit.desk_of(COACH).evaluations
    assert (fien.open(evaluation).content_hash, fien.open(evaluation).may_sign) == ("", False)
    with refused(RefusalCode.NOT_FINISHED):
        fien.sign(evaluation, PASSPHRASE)
    done = both_finished(unit)
    shown = fien.open(done).content_hash
    coach.settle(done, "own_1", Outcome.AGREED, "Eén ochtend")
    with refused(RefusalCode.CHANGED_MEANWHILE):
        fien.sign(done, PASSPHRASE, content_hash=shown)
    fien.sign(done, PASSPHRASE, content_hash=fien.open(done).content_hash)


def test_who_only_writes_down_anothers_words_neither_settles_nor_signs(unit: SmallUnit) -> None:
    sem = unit.people["Sem Nergens"]
    coach = unit.desk_of(COACH).evaluations
    evaluation = coach.begin(NewEvaluation(EvaluationKind.FEEDBACK_360, sem, (), nameless=(Voice.RESIDENT,)))
    view = coach.open(evaluation)
    own = next(voice for voice in view.questions[0].voices if voice.author_id == unit.people[COACH])
    coach.leave_out(evaluation, own.voice_id)
    for deed in (
        lambda: coach.settle(evaluation, "open_question", Outcome.AGREED, "Goed"),
        lambda: coach.sign(evaluation, PASSPHRASE),
        lambda: coach.write_voice(evaluation, "open_question", "Zelf", 0),
    ):
        with refused(RefusalCode.NOT_ALLOWED):
            deed()


def test_my_signing_and_anothers_stand_in_my_log(unit: SmallUnit) -> None:
    evaluation = both_finished(unit)
    for name in (FIEN, COACH):
        unit.desk_of(name).evaluations.sign(evaluation, PASSPHRASE)
    lines = [line for line in unit.desk_of(FIEN).log.about_me() if line.action == "sign_evaluation"]
    assert [(line.actor_name, line.title) for line in lines] == [(COACH, "halverwege"), (FIEN, "halverwege")]
