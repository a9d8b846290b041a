"""Evaluations: who writes, who reads when, and what came of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import EvaluationView, NewEvaluation
from leerunit.domain.vocabulary import EvaluationKind, ItemKind, Outcome, Voice
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit
from tests.services.stored_words import stored_words

CANARY = "kanariezwaluw"
ONE = ("Hoe gaat het?",)


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def halfway(unit: SmallUnit, *, nameless: tuple[Voice, ...] = ()) -> UUID:
    """Fien begins an evaluation about herself with her coach, with one question of their own."""
    new = NewEvaluation(
        EvaluationKind.INTERIM,
        unit.people[FIEN],
        (unit.people[COACH],),
        nameless=nameless,
        moment="halverwege",
        questions=ONE,
    )
    return unit.desk_of(FIEN).evaluations.begin(new)


def both_finished(unit: SmallUnit) -> UUID:
    evaluation = halfway(unit)
    for name, text in ((FIEN, "Ik coördineer zonder lijst."), (COACH, "Je vraagt eerst.")):
        desk = unit.desk_of(name).evaluations
        desk.write_voice(evaluation, "own_1", text, 0)
        desk.finish_voice(evaluation)
    return evaluation


def texts(view: EvaluationView) -> dict[str, str | None]:
    """Return the words of each voice under the first question, by name."""
    return {voice.author_name or voice.voice: voice.text for voice in view.questions[0].voices}


def test_everyone_writes_alone_and_reads_when_all_have_finished(unit: SmallUnit) -> None:
    evaluation = halfway(unit)
    fien, coach = unit.desk_of(FIEN).evaluations, unit.desk_of(COACH).evaluations
    assert fien.write_voice(evaluation, "own_1", "Ik coördineer", 0) == 1
    assert fien.write_voice(evaluation, "own_1", "Ik coördineer zonder lijst.", 1) == 2
    coach.write_voice(evaluation, "own_1", "Je vraagt eerst.", 0)
    fien.finish_voice(evaluation)
    assert texts(coach.open(evaluation)) == {FIEN: None, COACH: "Je vraagt eerst."}
    assert texts(fien.open(evaluation)) == {FIEN: "Ik coördineer zonder lijst.", COACH: None}
    waiting = fien.open(evaluation)
    assert (waiting.my_voice_finished, waiting.may_write_voice, waiting.may_agree) == (True, False, False)
    coach.finish_voice(evaluation)
    for desk in (fien, coach):
        view = desk.open(evaluation)
        assert texts(view) == {FIEN: "Ik coördineer zonder lijst.", COACH: "Je vraagt eerst."}
        assert (view.all_voices_finished, view.may_agree, view.may_sign) == (True, True, True)
        assert [voice.voice for voice in view.questions[0].voices] == [Voice.SELF, Voice.COACH]
    assert (fien.open(evaluation).may_react, coach.open(evaluation).may_react) == (True, False)


def test_drafts_are_sealed_and_what_stood_there_before_finishing_stays_so(unit: SmallUnit) -> None:
    evaluation = halfway(unit)
    fien = unit.desk_of(FIEN).evaluations
    fien.write_voice(evaluation, "own_1", f"Eerst dacht ik {CANARY}", 0)
    coach = unit.desk_of(COACH)
    assert CANARY not in stored_words(coach)
    unit.clock.moment += timedelta(minutes=20)
    fien.write_voice(evaluation, "own_1", "Nu denk ik rust", 1)
    fien.finish_voice(evaluation)
    kept = stored_words(coach)
    assert "Nu denk ik rust" in kept
    assert CANARY not in kept


def test_search_finds_my_draft_for_me_and_everything_for_all_who_take_part_later(unit: SmallUnit) -> None:
    evaluation = halfway(unit)
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    fien.evaluations.write_voice(evaluation, "own_1", f"Ik zag de {CANARY}", 0)
    (mine,) = fien.search.find(CANARY)
    assert (mine.kind, mine.item_id) == (ItemKind.EVALUATION, evaluation)
    fien.evaluations.finish_voice(evaluation)
    assert [hit.item_id for hit in fien.search.find(CANARY)] == [evaluation]
    assert coach.search.find(CANARY) == ()
    (known,) = coach.search.find("tussenevaluatie")
    assert (known.item_id, known.title, known.owner_name) == (evaluation, "Tussenevaluatie, halverwege", FIEN)
    coach.evaluations.write_voice(evaluation, "own_1", "Rust", 0)
    coach.evaluations.finish_voice(evaluation)
    for name in (FIEN, COACH):
        assert [hit.item_id for hit in unit.desk_of(name).search.find(CANARY)] == [evaluation]
    for name in (SEM, KEEPER):
        assert unit.desk_of(name).search.find(CANARY) == ()
    fien.evaluations.reopen_voice(evaluation)
    assert coach.search.find(CANARY) == ()


def test_who_takes_no_part_finds_nothing(unit: SmallUnit) -> None:
    evaluation = both_finished(unit)
    for name in (SEM, KEEPER):
        desk = unit.desk_of(name).evaluations
        assert desk.cards() == ()
        with refused(RefusalCode.NOT_FOUND):
            desk.open(evaluation)
        with refused(RefusalCode.NOT_FOUND):
            desk.write_voice(evaluation, "own_1", "Ook ik", 0)
        with refused(RefusalCode.NOT_FOUND):
            desk.settle(evaluation, "own_1", Outcome.AGREED, "Goed")


def test_a_relatives_words_are_written_down_by_a_host_with_consent(unit: SmallUnit) -> None:
    evaluation = halfway(unit, nameless=(Voice.RELATIVE,))
    fien, coach = unit.desk_of(FIEN).evaluations, unit.desk_of(COACH).evaluations
    relative = fien.open(evaluation).questions[0].voices[2]
    assert (relative.voice, relative.author_id, relative.is_mine) == (Voice.RELATIVE, None, True)
    with refused(RefusalCode.NOT_FOUND):
        coach.write_voice(evaluation, "own_1", "Ik was het niet", 0, voice_id=relative.voice_id)
    fien.write_voice(evaluation, "own_1", "Het is stiller", 0, voice_id=relative.voice_id)
    fien.write_voice(evaluation, "own_1", "Ik coördineer", 0)
    fien.finish_voice(evaluation)
    with refused(RefusalCode.CONSENT_MISSING):
        fien.finish_voice(evaluation, relative.voice_id)
    fien.finish_voice(evaluation, relative.voice_id, consent=True)
    coach.write_voice(evaluation, "own_1", "Rust", 0)
    coach.finish_voice(evaluation)
    said = coach.open(evaluation).questions[0].voices[2]
    assert (said.text, said.consent, said.is_mine) == ("Het is stiller", True, False)
    assert coach.cards()[0].nameless == (Voice.RELATIVE,)


def test_a_voice_finishes_with_words_and_once(unit: SmallUnit) -> None:
    evaluation = halfway(unit)
    fien = unit.desk_of(FIEN).evaluations
    with refused(RefusalCode.EMPTY_TEXT):
        fien.finish_voice(evaluation)
    fien.write_voice(evaluation, "own_1", "  ", 0)
    with refused(RefusalCode.EMPTY_TEXT):
        fien.finish_voice(evaluation)
    with refused(RefusalCode.NOT_FOUND):
        fien.write_voice(evaluation, "other", "Rust", 0)
    fien.write_voice(evaluation, "own_1", "Rust", 1)
    for expected in (0, 1, 9):
        with refused(RefusalCode.CHANGED_MEANWHILE):
            fien.write_voice(evaluation, "own_1", "Anders", expected)
    fien.finish_voice(evaluation)
    for deed in (
        lambda: fien.finish_voice(evaluation),
        lambda: fien.write_voice(evaluation, "own_1", "Anders", 2),
    ):
        with refused(RefusalCode.NOT_ALLOWED):
            deed()


def test_a_finished_voice_can_be_taken_back_and_nobody_reads_meanwhile(unit: SmallUnit) -> None:
    evaluation = both_finished(unit)
    fien, coach = unit.desk_of(FIEN).evaluations, unit.desk_of(COACH).evaluations
    fien.reopen_voice(evaluation)
    assert texts(coach.open(evaluation)) == {FIEN: None, COACH: "Je vraagt eerst."}
    with refused(RefusalCode.NOT_ALLOWED):
        fien.reopen_voice(evaluation)
    with refused(RefusalCode.NOT_FINISHED):
        coach.settle(evaluation, "own_1", Outcome.AGREED, "Goed")
    number = fien.open(evaluation).questions[0].voices[0].version
    fien.write_voice(evaluation, "own_1", f"Toch {CANARY}", number)
    assert CANARY not in stored_words(unit.desk_of(COACH))
    fien.finish_voice(evaluation)
    assert texts(coach.open(evaluation))[FIEN] == f"Toch {CANARY}"


def test_what_is_agreed_and_what_is_seen_differently_stand_beside_the_voices(unit: SmallUnit) -> None:
    evaluation = both_finished(unit)
    fien, coach = unit.desk_of(FIEN).evaluations, unit.desk_of(COACH).evaluations
    coach.settle(evaluation, "own_1", Outcome.DIFFERS, "Wachten of volgorde")
    question = fien.open(evaluation).questions[0]
    assert (question.outcome, question.outcome_text, question.outcome_version) == (
        Outcome.DIFFERS,
        "Wachten of volgorde",
        1,
    )
    fien.settle(evaluation, "own_1", Outcome.AGREED, "Eén ochtend", expected_version=1)
    with refused(RefusalCode.CHANGED_MEANWHILE):
        coach.settle(evaluation, "own_1", Outcome.AGREED, "Twee ochtenden", expected_version=1)
    question = coach.open(evaluation).questions[0]
    assert (question.outcome, question.outcome_text) == (Outcome.AGREED, "Eén ochtend")
    with refused(RefusalCode.NOT_FOUND):
        fien.settle(evaluation, "other", Outcome.AGREED, "Goed")


def test_the_person_answers_when_all_can_read(unit: SmallUnit) -> None:
    evaluation = halfway(unit)
    fien = unit.desk_of(FIEN).evaluations
    with refused(RefusalCode.NOT_FINISHED):
        fien.write_reaction(evaluation, "Ik herken het", 0)
    done = both_finished(unit)
    assert fien.write_reaction(done, "Ik herken het", 0) == 1
    assert fien.write_reaction(done, "Ik herken het.", 1) == 2
    with refused(RefusalCode.CHANGED_MEANWHILE):
        fien.write_reaction(done, "Nee", 1)
    coach = unit.desk_of(COACH).evaluations
    assert coach.open(done).reaction == "Ik herken het."
    with refused(RefusalCode.NOT_ALLOWED):
        coach.write_reaction(done, "Ik ook", 2)


def test_cards_tell_who_takes_part_and_whether_it_waits_for_me(unit: SmallUnit) -> None:
    evaluation = halfway(unit)
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    (card,) = coach.evaluations.cards()
    assert (card.evaluation_id, card.kind, card.about_name) == (evaluation, EvaluationKind.INTERIM, FIEN)
    assert (card.voices, card.moment, card.on) == ((FIEN, COACH), "halverwege", date(2026, 9, 7))
    assert (card.waits_for_me, card.is_signed, card.begun_by_me) == (True, False, False)
    (wait,) = coach.today.guide().attention
    assert (wait.kind, wait.item_id, wait.person_name) == ("voice_waits", evaluation, FIEN)
    coach.evaluations.write_voice(evaluation, "own_1", "Rust", 0)
    coach.evaluations.finish_voice(evaluation)
    assert not coach.evaluations.cards()[0].waits_for_me
    assert coach.today.guide().attention == ()
    (mine,) = fien.evaluations.cards()
    assert (mine.waits_for_me, mine.begun_by_me) == (True, True)
    (own,) = fien.today.student().attention
    assert (own.kind, own.item_id) == ("own_voice_waits", evaluation)


def test_what_waits_is_named_by_its_form_when_no_moment_was_given(unit: SmallUnit) -> None:
    coach = unit.desk_of(COACH)
    coach.evaluations.begin(NewEvaluation(EvaluationKind.PROGRESS_TALK, unit.people[FIEN], ()))
    fien = unit.desk_of(FIEN)
    for attention in (coach.today.guide().attention, fien.today.student().attention):
        assert [(each.title, each.person_name) for each in attention] == [("Voortgangsgesprek", FIEN)]
    assert [line.title for line in fien.log.about_me() if line.action == "begin_evaluation"] == [
        "Voortgangsgesprek"
    ]
