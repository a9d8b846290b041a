"""Looking at a question of mine as another: exactly their page, and never more than mine."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.feedback import NewRequest
from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.views.view_as import Unseen
from leerunit.domain.vocabulary import EntryKind, StepState, Visibility
from leerunit.store.schema import new_id
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit


def a_story(fien: Desk, visibility: Visibility) -> UUID:
    """A question with something that happened and a step ahead."""
    question = fien.questions.ask("Hoe begin ik rustig?", visibility=visibility)
    fien.questions.add_entry(question, EntryKind.OCCASION, "De radio stond aan.")
    fien.questions.add_entry(question, EntryKind.STEP, "Eerst zitten", step_state=StepState.PLANNED)
    return question


def words_of(story: QuestionStory) -> list[str]:
    return [story.text, *(entry.text for entry in story.entries)]


def opened_by(unit: SmallUnit, name: str, question: UUID) -> list[str] | None:
    try:
        return words_of(unit.desk_of(name).questions.open(question))
    except Refused as refusal:
        if refusal.code is not RefusalCode.NOT_FOUND:
            raise
        return None


@pytest.mark.parametrize("visibility", [Visibility.ONLY_ME, Visibility.MY_COACH, Visibility.UNIT])
def test_it_is_what_the_reader_opens_themselves(unit: SmallUnit, visibility: Visibility) -> None:
    fien = unit.desk_of(FIEN)
    question = a_story(fien, visibility)
    for name in (SEM, COACH, KEEPER):
        seen = fien.view_as.question(question, unit.people[name])
        assert seen.reader_name == name
        assert (None if seen.story is None else words_of(seen.story)) == opened_by(unit, name, question)


def test_one_who_is_asked_sees_what_was_chosen_and_the_rest_is_named(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = a_story(fien, Visibility.MY_COACH)
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_OBSERVATION, "Ik zag rust.")
    occasion = fien.questions.open(question).entries[0].entry_id
    until = unit.clock.today() + timedelta(days=7)
    fien.feedback.ask(question, NewRequest(unit.people[SEM], "Wat hoor je?", until, (occasion,)))
    seen = fien.view_as.question(question, unit.people[SEM])
    assert seen.story is not None
    assert words_of(seen.story) == ["Hoe begin ik rustig?", "De radio stond aan."]
    assert words_of(seen.story) == opened_by(unit, SEM, question)
    assert seen.until == until
    assert seen.unseen == (Unseen.NEXT_STEP, Unseen.VOICES, Unseen.VERSIONS)


def test_nothing_can_be_written_in_it_not_even_by_who_wrote_it(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = a_story(fien, Visibility.UNIT)
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_OBSERVATION, "Ik zag rust.")
    story = fien.view_as.question(question, unit.people[COACH]).story
    assert story is not None
    assert not story.may_write
    assert not story.may_react
    assert [entry.may_write for entry in story.entries] == [False, False, False]
    assert unit.desk_of(COACH).questions.open(question).entries[-1].may_write


def test_a_question_it_grew_from_that_is_kept_stays_out(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    first = a_story(fien, Visibility.ONLY_ME)
    second = fien.questions.grow(first, "En de avond?")
    fien.questions.share(second, Visibility.UNIT)
    assert fien.questions.open(second).came_from is not None
    story = fien.view_as.question(second, unit.people[SEM]).story
    assert story is not None
    assert (story.came_from, story.beside.chain) == (None, ())


def test_only_the_owner_looks_and_only_as_someone_known(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = a_story(fien, Visibility.UNIT)
    with pytest.raises(Refused, match="not_allowed"):
        unit.desk_of(SEM).view_as.question(question, unit.people[COACH])
    with pytest.raises(Refused, match="not_found"):
        fien.view_as.question(question, new_id())
