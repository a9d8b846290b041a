"""The harvest: told in the asker's own words, only what its owner put there, gone the moment they say so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.harvest import ChangedFor, HarvestUse, HarvestView, Period
from leerunit.domain.vocabulary import EntryKind, QuestionState, RuleProved, StepState, Visibility, Voice
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit, a_unit

ASKED = "Hoe merk ik dat iemand pijn heeft als praten niet meer lukt?"


def refused(code: RefusalCode) -> pytest.RaisesExc[Refused]:
    return pytest.raises(Refused, match=f"^{code.value}$")


def answered(unit: SmallUnit, text: str = ASKED, state: QuestionState = QuestionState.ANSWERED) -> UUID:
    """Fien's question, read by the whole unit, that came to an end."""
    questions = unit.desk_of(FIEN).questions
    question = questions.ask(text, visibility=Visibility.UNIT)
    questions.set_state(question, state)
    return question


def shown(unit: SmallUnit, question: UUID, name: str = SEM) -> bool:
    return question in {story.question_id for story in seen(unit, name).stories}


def seen(unit: SmallUnit, name: str = SEM) -> HarvestView:
    return unit.desk_of(name).harvest.see()


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallUnit]:
    with a_unit(tmp_path_factory.mktemp("lasting")) as small:
        yield small


def test_a_story_is_told_in_the_words_of_who_asked(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask(ASKED, visibility=Visibility.UNIT)
    fien.questions.add_entry(question, EntryKind.OCCASION, "Ik twijfelde en zei niets.")
    fien.questions.add_entry(question, EntryKind.STEP, "Ik keek alleen.", step_state=StepState.DONE)
    fien.questions.add_entry(question, EntryKind.STEP, "Nog te doen.")
    fien.questions.add_entry(question, EntryKind.YIELD, "Ik kijk nu eerst.")
    unit.desk_of(SEM).questions.react(question, EntryKind.FEEDBACK_PEER, "Je stem werd zachter.")
    fien.questions.set_state(question, QuestionState.ANSWERED, "Stil zijn helpt.")
    fien.harvest.write_change(question, ChangedFor.RESIDENT, "De ochtend is rustig.", 0)
    fien.harvest.agree(question, HarvestUse.UNIT)
    (story,) = seen(unit, COACH).stories
    assert (story.question, story.owner_name, story.state) == (ASKED, FIEN, QuestionState.ANSWERED)
    assert [piece.text for piece in story.told] == ["Ik twijfelde en zei niets.", "Ik keek alleen."]
    assert story.brought == ("Ik kijk nu eerst.",)
    assert [(change.whom, change.text) for change in story.changes] == [
        (ChangedFor.RESIDENT, "De ochtend is rustig."),
        (ChangedFor.COLLEAGUES, ""),
        (ChangedFor.UNIT, ""),
    ]
    assert (story.why, story.helpers) == ("Stil zijn helpt.", ((SEM, Voice.PEER),))
    assert "Je stem werd zachter." not in repr(story)


@pytest.mark.parametrize("state", [QuestionState.ANSWERED, QuestionState.LET_GO])
def test_answered_and_let_go_stand_side_by_side(unit: SmallUnit, state: QuestionState) -> None:
    question = answered(unit, state=state)
    unit.desk_of(FIEN).harvest.agree(question, HarvestUse.UNIT)
    (story,) = seen(unit).stories
    assert story.state is state


def test_nothing_stands_there_before_its_owner_puts_it_there(unit: SmallUnit) -> None:
    question = answered(unit)
    assert not shown(unit, question)
    assert [story.question_id for story in seen(unit, FIEN).mine] == [question]
    assert seen(unit, SEM).mine == ()
    unit.desk_of(FIEN).harvest.agree(question, HarvestUse.UNIT)
    assert shown(unit, question)


def test_what_is_private_stands_in_my_own_harvest_alone(unit: SmallUnit) -> None:
    questions = unit.desk_of(FIEN).questions
    question = questions.ask(ASKED)
    questions.set_state(question, QuestionState.LET_GO)
    (story,) = seen(unit, FIEN).mine
    assert not story.is_shared_with_unit
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(FIEN).harvest.agree(question, HarvestUse.UNIT)
    assert seen(unit, COACH).stories == ()


def test_what_is_underway_has_no_place_yet(unit: SmallUnit) -> None:
    question = unit.desk_of(FIEN).questions.ask(ASKED, visibility=Visibility.UNIT)
    with refused(RefusalCode.NOT_FINISHED):
        unit.desk_of(FIEN).harvest.agree(question, HarvestUse.UNIT)


def test_nobody_puts_in_the_story_of_another(unit: SmallUnit) -> None:
    question = answered(unit)
    for name in (SEM, COACH, KEEPER):
        with refused(RefusalCode.NOT_ALLOWED):
            unit.desk_of(name).harvest.agree(question, HarvestUse.BOOKLET)


def test_the_booklet_asks_apart_and_out_of_the_harvest_is_out_of_both(unit: SmallUnit) -> None:
    question = answered(unit)
    harvest = unit.desk_of(FIEN).harvest
    harvest.agree(question, HarvestUse.UNIT)
    assert not seen(unit).stories[0].in_booklet
    harvest.agree(question, HarvestUse.BOOKLET)
    assert seen(unit).stories[0].in_booklet
    harvest.agree(question, HarvestUse.BOOKLET, given=False)
    assert shown(unit, question)
    assert not seen(unit).stories[0].in_booklet
    harvest.agree(question, HarvestUse.BOOKLET)
    harvest.agree(question, HarvestUse.UNIT, given=False)
    assert not shown(unit, question)
    harvest.agree(question, HarvestUse.UNIT)
    assert not seen(unit).stories[0].in_booklet


WAYS_OUT = ("only_me", "my_coach", "chosen", "bin", "take_out", "underway")


@pytest.mark.parametrize("way", WAYS_OUT)
def test_what_is_withdrawn_is_gone_at_once(lasting: SmallUnit, way: str) -> None:
    check_way_out(lasting, way, in_booklet=way in WAYS_OUT[::2], comes_back=True)


@pytest.mark.torture
@settings(max_examples=60, deadline=None)
@given(way=st.sampled_from(WAYS_OUT), in_booklet=st.booleans(), comes_back=st.booleans())
def test_whatever_is_withdrawn_is_gone_at_once(
    lasting: SmallUnit, way: str, in_booklet: bool, comes_back: bool
) -> None:
    check_way_out(lasting, way, in_booklet=in_booklet, comes_back=comes_back)


def check_way_out(lasting: SmallUnit, way: str, *, in_booklet: bool, comes_back: bool) -> None:
    question = answered(lasting)
    fien = lasting.desk_of(FIEN)
    before = seen(lasting, COACH).counts
    fien.harvest.agree(question, HarvestUse.BOOKLET if in_booklet else HarvestUse.UNIT)
    assert shown(lasting, question)
    take_away(lasting, question, way)
    for name in (SEM, COACH, KEEPER):
        assert not shown(lasting, question, name)
        assert seen(lasting, name).counts == before
    if comes_back and way in {"only_me", "my_coach", "chosen"}:
        fien.questions.share(question, Visibility.UNIT)
        assert not shown(lasting, question)
        assert seen(lasting, COACH).counts == before
    fien.sign_out()


def take_away(unit: SmallUnit, question: UUID, way: str) -> None:
    fien = unit.desk_of(FIEN)
    match way:
        case "chosen":
            fien.questions.share(question, Visibility.CHOSEN, people=(unit.people[SEM],))
        case "bin":
            fien.questions.remove(question)
        case "take_out":
            fien.harvest.agree(question, HarvestUse.UNIT, given=False)
        case "underway":
            fien.questions.set_state(question, QuestionState.UNDERWAY)
        case _:
            fien.questions.share(question, Visibility(way))


def test_what_changed_is_kept_while_typed_and_never_written_over(unit: SmallUnit) -> None:
    question = answered(unit)
    harvest = unit.desk_of(FIEN).harvest
    assert harvest.write_change(question, ChangedFor.UNIT, "  ", 0) == 0
    assert harvest.write_change(question, ChangedFor.UNIT, "De lijst heet nu anders.", 0) == 1
    assert harvest.write_change(question, ChangedFor.RESIDENT, "Wie wil, slaapt uit.", 0) == 1
    assert harvest.write_change(question, ChangedFor.UNIT, "De lijst heet nu 'wie wil wat'.", 1) == 2
    with refused(RefusalCode.CHANGED_MEANWHILE):
        harvest.write_change(question, ChangedFor.UNIT, "Nee.", 1)
    (entry,) = unit.desk_of(FIEN).questions.open(question).entries
    assert entry.kind is EntryKind.YIELD
    assert entry.parts == (
        ("for_resident", "Wie wil, slaapt uit."),
        ("for_unit", "De lijst heet nu 'wie wil wat'."),
    )


def test_a_period_holds_what_ended_in_it(unit: SmallUnit) -> None:
    question = answered(unit)
    unit.desk_of(FIEN).harvest.agree(question, HarvestUse.UNIT)
    today = unit.clock.today()
    harvest = unit.desk_of(SEM).harvest
    assert len(harvest.see(Period(today, today + timedelta(days=1))).stories) == 1
    for period in (Period(today + timedelta(days=1)), Period(None, today)):
        assert harvest.see(period).stories == ()
        assert harvest.see(period).counts.answered == 0


def test_a_note_stays_with_its_count(unit: SmallUnit) -> None:
    question = answered(unit)
    unit.desk_of(FIEN).harvest.agree(question, HarvestUse.UNIT)
    period = Period(unit.clock.today())
    coach = unit.desk_of(COACH).harvest
    assert coach.write_note(period, "Eén vraag, veel rust.", 0) == 1
    view = coach.see(period)
    assert view.note is not None
    assert (view.note.text, view.note.counts.answered) == ("Eén vraag, veel rust.", 1)
    other = answered(unit, "Wie loslaat, leert?", QuestionState.LET_GO)
    unit.desk_of(FIEN).harvest.agree(other, HarvestUse.UNIT)
    view = unit.desk_of(SEM).harvest.see(period)
    assert view.note is None
    ((note,),) = (view.earlier_notes,)
    assert (note.text, note.counts.answered, note.counts.let_go) == ("Eén vraag, veel rust.", 1, 0)
    assert note.author_name == COACH
    with refused(RefusalCode.CHANGED_MEANWHILE):
        coach.write_note(period, "Te oud.", 1)


def test_voices_are_named_by_what_they_are(unit: SmallUnit) -> None:
    question = answered(unit)
    unit.desk_of(SEM).questions.react(
        question,
        EntryKind.FEEDBACK_OBSERVATION,
        "Thuis kwam de radio eerst.",
        nameless=Voice.RELATIVE,
        consent=True,
    )
    unit.desk_of(FIEN).harvest.agree(question, HarvestUse.UNIT)
    (story,) = seen(unit).stories
    assert (story.helpers, story.voices) == ((), (Voice.RELATIVE,))
    assert "radio" not in repr(story)


def test_guides_make_the_booklet(unit: SmallUnit) -> None:
    assert [name for name in (FIEN, SEM, COACH, KEEPER) if seen(unit, name).may_make_booklet] == [
        COACH,
        KEEPER,
    ]


def test_a_rule_that_proved_a_habit_says_so_and_follows_its_question(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = answered(unit, "Moet iedereen om half negen aan het ontbijt?")
    fien.rules.mark(question, True)
    fien.rules.conclude(question, RuleProved.HABIT, "Er was geen regel.")
    assert seen(unit).stories == ()
    fien.harvest.agree(question, HarvestUse.UNIT)
    (story,) = seen(unit).stories
    assert story.proved is not None
    assert (story.proved.proved, story.proved.line) == (RuleProved.HABIT, "Er was geen regel.")
    fien.rules.mark(question, False)
    assert seen(unit).stories[0].proved is None
