"""Learning questions through the real door: what is kept, who reads it, who may write."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import EntryKind, QuestionState, StepState, Visibility
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit

ASKED = "Hoe begin ik de ochtend zonder haast?"
CANARY = "kanariezwaluw"


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def asked(unit: SmallUnit, visibility: Visibility = Visibility.ONLY_ME) -> UUID:
    return unit.desk_of(FIEN).questions.ask(ASKED, visibility=visibility)


def test_a_question_needs_one_sentence_and_is_private(unit: SmallUnit) -> None:
    story = unit.desk_of(FIEN).questions.open(asked(unit))
    assert (story.text, story.state, story.visibility) == (ASKED, QuestionState.ASKED, Visibility.ONLY_ME)
    assert story.may_write
    assert not story.in_portfolio


@pytest.mark.parametrize("text", ["", "  \n "])
def test_nothing_is_no_question(unit: SmallUnit, text: str) -> None:
    with refused(RefusalCode.EMPTY_TEXT):
        unit.desk_of(FIEN).questions.ask(text)


@pytest.mark.parametrize("name", [COACH, SEM, KEEPER])
def test_a_private_question_is_like_one_that_does_not_exist(unit: SmallUnit, name: str) -> None:
    question = asked(unit)
    questions = unit.desk_of(name).questions
    assert questions.shared_with_me() == ()
    for strange in (question, uuid4()):
        with refused(RefusalCode.NOT_FOUND):
            questions.open(strange)


@pytest.mark.parametrize(
    ("visibility", "readers"),
    [
        (Visibility.ONLY_ME, set()),
        (Visibility.MY_COACH, {COACH, KEEPER}),
        (Visibility.UNIT, {COACH, KEEPER, SEM}),
    ],
)
def test_who_reads_along_follows_the_choice(
    unit: SmallUnit, visibility: Visibility, readers: set[str]
) -> None:
    question = asked(unit)
    unit.desk_of(FIEN).questions.share(question, visibility)
    found = {name for name in (COACH, KEEPER, SEM) if unit.desk_of(name).questions.shared_with_me()}
    assert found == readers


def test_chosen_people_read_until_their_day(unit: SmallUnit) -> None:
    question = asked(unit)
    until = unit.clock.today() + timedelta(days=2)
    unit.desk_of(FIEN).questions.share(question, Visibility.CHOSEN, people=(unit.people[SEM],), until=until)
    assert unit.desk_of(SEM).questions.open(question).text == ASKED
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(COACH).questions.open(question)
    unit.clock.moment += timedelta(days=3)
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(SEM).questions.open(question)


def test_sharing_taken_back_ends_at_once(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    sem = unit.desk_of(SEM).questions
    assert sem.open(question).text == ASKED
    fien = unit.desk_of(FIEN).questions
    fien.share(question, Visibility.ONLY_ME)
    with refused(RefusalCode.NOT_FOUND):
        sem.open(question)
    assert fien.open(question).text == ASKED


def test_typing_on_is_kept_and_two_windows_never_overwrite(unit: SmallUnit) -> None:
    questions = unit.desk_of(FIEN).questions
    story = questions.open(asked(unit))
    now = questions.rewrite(story.text_id, "Hoe begin ik de ochtend rustig?", story.version)
    with refused(RefusalCode.CHANGED_MEANWHILE):
        questions.rewrite(story.text_id, "Iets anders?", story.version)
    later = questions.open(story.question_id)
    assert (later.text, later.version) == ("Hoe begin ik de ochtend rustig?", now)


def test_an_earlier_version_can_be_had_back(unit: SmallUnit) -> None:
    questions = unit.desk_of(FIEN).questions
    story = questions.open(asked(unit))
    unit.clock.moment += timedelta(hours=1)
    questions.rewrite(story.text_id, "Heel anders?", story.version)
    oldest = questions.versions(story.text_id)[-1]
    assert oldest.text == ASKED
    questions.restore(story.text_id, oldest.number)
    assert questions.open(story.question_id).text == ASKED


def test_a_coach_asks_and_nobody_rewrites_anothers_words(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.MY_COACH)
    coach = unit.desk_of(COACH).questions
    entry_id = coach.react(question, EntryKind.FEEDBACK_QUESTION, "Van wie moest het om negen uur klaar?")
    fien = unit.desk_of(FIEN).questions
    assert [card.has_new_reactions for card in fien.mine()] == [True]
    story = fien.open(question)
    (entry,) = [found for found in story.entries if found.entry_id == entry_id]
    assert (entry.text, entry.author_name, entry.may_write) == (
        "Van wie moest het om negen uur klaar?",
        COACH,
        False,
    )
    with refused(RefusalCode.NOT_ALLOWED):
        fien.rewrite(entry.text_id, "Niets", entry.version)
    with refused(RefusalCode.NOT_ALLOWED):
        coach.rewrite(story.text_id, "Mijn vraag", story.version)
    with refused(RefusalCode.NOT_ALLOWED):
        coach.set_state(question, QuestionState.ANSWERED)
    fien.mark_read(question)
    assert [card.has_new_reactions for card in fien.mine()] == [False]


def test_every_state_leads_to_every_other_with_or_without_why(unit: SmallUnit) -> None:
    question = asked(unit)
    questions = unit.desk_of(FIEN).questions
    for first in QuestionState:
        for then in QuestionState:
            questions.set_state(question, first)
            questions.set_state(question, then, "omdat het zo liep")
            assert questions.open(question).state is then


def test_steps_are_planned_and_done(unit: SmallUnit) -> None:
    question = asked(unit)
    questions = unit.desk_of(FIEN).questions
    step = questions.add_entry(
        question, EntryKind.STEP, "Meelopen met Sem", step_with="Sem", step_state=StepState.PLANNED
    )
    assert [card.next_step for card in questions.mine()] == ["Meelopen met Sem"]
    questions.set_step(step, StepState.DONE)
    assert [card.next_step for card in questions.mine()] == [None]


def test_a_question_grows_out_of_a_question(unit: SmallUnit) -> None:
    question = asked(unit)
    questions = unit.desk_of(FIEN).questions
    grown = questions.grow(question, "Van wie is de ochtend eigenlijk?")
    leads_to, came_from = questions.open(question).leads_to, questions.open(grown).came_from
    assert leads_to is not None
    assert came_from is not None
    assert (leads_to[0], came_from[0]) == (grown, question)


def test_what_is_removed_can_be_put_back_whole(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    questions = unit.desk_of(FIEN).questions
    before = questions.open(question)
    questions.remove(question)
    assert questions.mine() == ()
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(SEM).questions.open(question)
    questions.put_back(question)
    assert questions.open(question) == before


def test_no_word_of_a_question_is_legible_in_any_file(unit: SmallUnit) -> None:
    questions = unit.desk_of(FIEN).questions
    question = questions.ask(f"Wat zegt de {CANARY}?")
    questions.add_entry(question, EntryKind.OCCASION, f"De {CANARY} zong.")
    questions.share(question, Visibility.UNIT)
    files = [path for path in unit.workplace.folder.rglob("*") if path.is_file()]
    assert len(files) >= 2
    assert [path.name for path in files if CANARY.encode() in path.read_bytes()] == []


def test_a_why_that_comes_after_the_change_belongs_to_it(unit: SmallUnit) -> None:
    question = asked(unit)
    questions = unit.desk_of(FIEN).questions
    questions.set_state(question, QuestionState.LET_GO)
    questions.set_state(question, QuestionState.LET_GO)
    questions.set_state(question, QuestionState.LET_GO, "Het was mijn vraag niet meer.")
    (change,) = questions.open(question).changes
    assert (change.state, change.why) == (QuestionState.LET_GO, "Het was mijn vraag niet meer.")


def test_written_anew_leaves_what_stood_there_among_the_versions(unit: SmallUnit) -> None:
    questions = unit.desk_of(FIEN).questions
    story = questions.open(asked(unit))
    number = questions.rewrite(story.text_id, "Een andere vraag?", story.version, anew=True)
    versions = questions.versions(story.text_id)
    assert [version.text for version in versions] == ["Een andere vraag?", ASKED]
    assert versions[0].number == number


def test_a_piece_taken_out_is_found_by_nobody_until_it_is_put_back(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    questions = unit.desk_of(FIEN).questions
    entry_id = questions.add_entry(question, EntryKind.WHY, f"Om {CANARY}.")
    (entry,) = questions.open(question).entries
    coach = unit.desk_of(COACH)
    questions.remove_entry(entry.text_id)
    assert questions.open(question).entries == ()
    assert coach.search.find(CANARY) == ()
    questions.put_back_entry(entry_id)
    assert questions.open(question).entries == (entry,)
    assert len(coach.search.find(CANARY)) == 1


def test_the_words_of_a_question_itself_are_no_piece(unit: SmallUnit) -> None:
    questions = unit.desk_of(FIEN).questions
    story = questions.open(asked(unit))
    with refused(RefusalCode.NOT_FOUND):
        questions.remove_entry(story.text_id)


def test_a_piece_becomes_a_step_with_whom_and_when(unit: SmallUnit) -> None:
    question = asked(unit)
    questions = unit.desk_of(FIEN).questions
    questions.add_entry(question, EntryKind.WHY, "Meekijken met Sem.")
    (entry,) = questions.open(question).entries
    tomorrow = unit.clock.today() + timedelta(days=1)
    questions.recast(entry.text_id, EntryKind.STEP, on=tomorrow, step_with=" Sem ")
    (step,) = questions.open(question).entries
    assert (step.kind, step.on, step.step_with) == (EntryKind.STEP, tomorrow, "Sem")
    assert step.step_state is StepState.PLANNED
    questions.recast(entry.text_id, EntryKind.EXPLORING)
    (again,) = questions.open(question).entries
    assert (again.step_state, again.step_with) == (None, "")


def test_words_to_others_stay_what_they_are(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    coach = unit.desk_of(COACH).questions
    coach.react(question, EntryKind.FEEDBACK_QUESTION, "Van wie?")
    (entry,) = coach.open(question).entries
    with refused(RefusalCode.NOT_ALLOWED):
        coach.recast(entry.text_id, EntryKind.STEP)
    coach.remove_entry(entry.text_id)
    assert coach.open(question).entries == ()
