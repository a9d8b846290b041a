"""What readers write: an observation in two fields, a compliment, a reply; and who reads it."""

from __future__ import annotations

from uuid import UUID

import pytest

from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.feedback import NewRequest
from leerunit.domain.views.questions import StoryEntry
from leerunit.domain.vocabulary import EntryKind, ItemKind, Visibility
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.services.test_questions import asked, refused

SAW, WONDERED = "Ik zag dat je eerst ging zitten.", "Wat deed dat met de stilte?"


def only_entry(unit: SmallUnit, name: str, question: UUID) -> StoryEntry:
    (entry,) = unit.desk_of(name).questions.open(question).entries
    return entry


def test_an_observation_stands_in_two_fields_and_its_student_reads_it_at_once(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.MY_COACH)
    unit.desk_of(COACH).feedback.observe(question, SAW, WONDERED)
    fien = unit.desk_of(FIEN)
    entry = only_entry(unit, FIEN, question)
    assert entry.kind is EntryKind.FEEDBACK_OBSERVATION
    assert entry.parts == (("saw", SAW), ("wondered", WONDERED))
    (reaction,) = fien.today.student().reactions
    assert reaction.text == f"{SAW}\n{WONDERED}"
    assert [hit.within_id for hit in fien.search.find("stilte")] == [question]


@pytest.mark.parametrize(("saw", "wondered"), [(SAW, ""), ("", WONDERED)])
def test_one_field_is_enough_and_neither_is_nothing(unit: SmallUnit, saw: str, wondered: str) -> None:
    question = asked(unit, Visibility.MY_COACH)
    coach = unit.desk_of(COACH).feedback
    coach.observe(question, saw, wondered)
    with refused(RefusalCode.EMPTY_TEXT):
        coach.observe(question, " ", "\n")
    assert len(unit.desk_of(FIEN).questions.open(question).entries) == 1


def test_each_field_is_written_over_by_its_writer_alone(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    coach = unit.desk_of(COACH)
    coach.feedback.observe(question, SAW, WONDERED)
    (saw, _) = only_entry(unit, COACH, question).part_texts
    for name in (FIEN, SEM):
        with refused(RefusalCode.NOT_ALLOWED):
            unit.desk_of(name).questions.rewrite(saw.text_id, "Iets anders.", saw.version)
    coach.questions.rewrite(saw.text_id, "Ik zag dat je ging zitten.", saw.version)
    assert only_entry(unit, FIEN, question).parts[0] == ("saw", "Ik zag dat je ging zitten.")


def test_a_compliment_is_one_line_and_answers_what_was_asked(unit: SmallUnit) -> None:
    question = asked(unit)
    until = unit.clock.today()
    unit.desk_of(FIEN).feedback.ask(question, NewRequest(unit.people[SEM], "Wat zag je?", until))
    sem = unit.desk_of(SEM)
    sem.questions.react(question, EntryKind.COMPLIMENT, "Wat een rust bracht je mee.")
    assert sem.today.student().attention == ()
    assert only_entry(unit, FIEN, question).kind is EntryKind.COMPLIMENT


def test_a_reply_reaches_whoever_wrote_even_when_they_read_little(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.MY_COACH)
    fien, sem, coach = (unit.desk_of(name) for name in (FIEN, SEM, COACH))
    fien.feedback.ask(question, NewRequest(unit.people[SEM], "Wat zag je?", unit.clock.today()))
    of_sem = sem.feedback.observe(question, SAW)
    of_coach = coach.feedback.observe(question, "Ik hoorde een lach.")
    to_sem = fien.feedback.reply(of_sem, "Dat hielp mij.")
    fien.feedback.reply(of_coach, "Die lach was van mij.")
    read = {entry.entry_id: entry for entry in sem.questions.open(question).entries}
    assert set(read) == {of_sem, to_sem}
    assert (read[to_sem].text, read[to_sem].reply_to_id) == ("Dat hielp mij.", of_sem)
    assert "lach" not in repr((read, sem.today.student(), sem.search.find("lach")))
    assert len(coach.questions.open(question).entries) == 4


def test_a_reply_needs_a_reaction(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    own = unit.desk_of(FIEN).questions.add_entry(question, EntryKind.WHY, "Om de rust.")
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(SEM).feedback.reply(own, "Mooi.")


def test_observations_and_compliments_go_along_in_a_portfolio(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    unit.desk_of(COACH).feedback.observe(question, SAW, WONDERED)
    unit.desk_of(SEM).questions.react(question, EntryKind.COMPLIMENT, "Wat een rust bracht je mee.")
    fien = unit.desk_of(FIEN)
    fien.portfolios.choose(ItemKind.QUESTION, question, True)
    told = repr(fien.portfolios.content())
    assert all(words in told for words in (SAW, WONDERED, "Wat een rust bracht je mee."))
