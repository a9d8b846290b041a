"""Who is waited for, who signed what, and how far a question is, as a table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from leerunit.domain.views.conversations import (
    EvaluationCard,
    EvaluationQuestion,
    EvaluationView,
    SignOff,
    VoiceText,
)
from leerunit.domain.vocabulary import EvaluationKind, Outcome, Role, Voice
from tests.builders import COACH, FIEN, MORNING
from ui.evaluations.view_state import Standing, derive, standing_of

CARD = EvaluationCard(
    UUID(int=1),
    EvaluationKind.INTERIM,
    UUID(int=2),
    FIEN,
    "",
    date(2026, 9, 7),
    (FIEN, COACH),
    is_signed=False,
    waits_for_me=True,
)
MINE = VoiceText(UUID(int=3), Voice.SELF, UUID(int=2), FIEN, None, "", 0, is_mine=True, consent=False)
OTHERS = VoiceText(UUID(int=4), Voice.COACH, UUID(int=5), COACH, None, None, 0, is_mine=False, consent=False)
ASKED = EvaluationQuestion("seen", "Wat zagen we?", (MINE, OTHERS), Outcome.OPEN, "")


def view(*sign_offs: SignOff, asked: EvaluationQuestion = ASKED) -> EvaluationView:
    return EvaluationView(
        card=CARD,
        questions=(asked,),
        reaction="",
        reaction_text_id=None,
        reaction_version=0,
        sign_offs=sign_offs,
        version=1,
        template_name="Tussenevaluatie",
        may_write_voice=True,
        my_voice_finished=False,
        all_voices_finished=False,
        may_agree=False,
        may_react=False,
        may_sign=False,
        in_portfolio=False,
    )


def signed(name: str, *, still: bool) -> SignOff:
    return SignOff(name, Role.STUDENT, MORNING, 1, "aa", still)


@pytest.mark.parametrize(
    ("asked", "all_finished", "standing"),
    [
        (ASKED, False, Standing.EMPTY),
        (replace(ASKED, voices=(replace(MINE, text="Ja"), OTHERS)), False, Standing.I_WROTE),
        (ASKED, True, Standing.TO_TALK_OVER),
        (replace(ASKED, outcome=Outcome.AGREED), True, Standing.AGREED),
        (replace(ASKED, outcome=Outcome.DIFFERS), True, Standing.DIFFERS),
    ],
)
def test_how_far_a_question_is(asked: EvaluationQuestion, all_finished: bool, standing: Standing) -> None:
    assert standing_of(asked, all_finished=all_finished) is standing


def test_only_others_that_have_not_finished_are_waited_for() -> None:
    assert [one.name for one in derive(view()).waiting] == [COACH]
    done = replace(ASKED, voices=(MINE, replace(OTHERS, finished_at=MORNING)))
    assert derive(view(asked=done)).waiting == ()


def test_a_signature_under_an_earlier_text_asks_for_another() -> None:
    state = derive(view(signed(FIEN, still=True), signed(COACH, still=False)))
    assert [(one.name, one.at, one.earlier) for one in state.signers] == [
        (FIEN, MORNING, False),
        (COACH, None, True),
    ]
    assert state.text_changed
    again = derive(view(signed(COACH, still=False), signed(COACH, still=True)))
    assert not again.text_changed
