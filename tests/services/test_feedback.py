"""Asking for feedback: what the one who is asked reads, what answers it, and what betrays nothing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.feedback import Asked, NewRequest
from leerunit.domain.vocabulary import EntryKind, ItemKind, QuestionState, RuleProved, Visibility
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit
from tests.services.test_questions import asked, refused

FOCUS = "Wat hoor je aan mijn stem als het druk is?"
SHOWN, HIDDEN = "Om negen uur moest iedereen klaar zijn.", "De kanariezwaluw zweeg."


def request(
    unit: SmallUnit, name: str, *entries: UUID, with_others: bool = False, days: int = 7
) -> NewRequest:
    until = unit.clock.today() + timedelta(days=days)
    return NewRequest(unit.people[name], FOCUS, until, entries, with_others)


def told(unit: SmallUnit, visibility: Visibility = Visibility.ONLY_ME) -> tuple[UUID, UUID, UUID]:
    """Return a question with a piece to show and a piece to keep for oneself."""
    question = asked(unit, visibility)
    fien = unit.desk_of(FIEN).questions
    shown = fien.add_entry(question, EntryKind.OCCASION, SHOWN)
    hidden = fien.add_entry(question, EntryKind.STEP, HIDDEN)
    return question, shown, hidden


def asked_of(unit: SmallUnit, question: UUID, name: str) -> Asked:
    (found,) = [one for one in unit.desk_of(FIEN).feedback.at(question).asked if one.name == name]
    return found


def waiting(desk: Desk) -> list[tuple[str, UUID, str, str]]:
    today = desk.today.student() if desk.member.role.value == "student" else desk.today.guide()
    return [(one.kind, one.item_id, one.title, one.person_name) for one in today.attention]


@pytest.mark.parametrize("name", [SEM, COACH])
def test_who_is_asked_finds_it_on_the_first_screen_and_reads_what_is_shown(
    unit: SmallUnit, name: str
) -> None:
    question, shown, _ = told(unit)
    unit.desk_of(FIEN).feedback.ask(question, request(unit, name, shown))
    desk = unit.desk_of(name)
    assert waiting(desk) == [("feedback_asked", question, FOCUS, FIEN)]
    story = desk.questions.open(question)
    assert [entry.text for entry in story.entries] == [SHOWN]
    of_me = desk.feedback.at(question).of_me
    assert of_me is not None
    assert (of_me.asker_name, of_me.focus) == (FIEN, FOCUS)


def test_what_is_not_shown_leaves_no_gap_anywhere(unit: SmallUnit) -> None:
    question, shown, _ = told(unit)
    fien = unit.desk_of(FIEN)
    fien.feedback.ask(question, request(unit, SEM, shown))
    fien.feedback.ask(question, request(unit, COACH))
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_OBSERVATION, "Ik zag een zwaluwnest.")
    fien.questions.set_state(question, QuestionState.UNDERWAY, "omdat de kanariezwaluw riep")
    sem = unit.desk_of(SEM)
    story = sem.questions.open(question)
    (card,) = sem.questions.shared_with_me()
    everything = repr((story, card, sem.today.student(), sem.feedback.at(question)))
    assert "zwaluw" not in everything
    assert [reader.name for reader in story.readers] == [SEM]
    assert COACH not in repr((story.readers, sem.feedback.at(question)))
    assert (story.changes, card.next_step, card.has_new_reactions) == ((), None, False)
    assert sem.search.find("zwaluw") == ()
    assert [hit.within_id for hit in sem.search.find("negen uur")] == [question]


def test_words_of_others_are_shown_only_if_the_asker_says_so(unit: SmallUnit) -> None:
    question, _, _ = told(unit, Visibility.MY_COACH)
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_QUESTION, "Van wie moest dat?")
    fien, sem = unit.desk_of(FIEN), unit.desk_of(SEM)
    fien.feedback.ask(question, request(unit, SEM))
    assert sem.questions.open(question).entries == ()
    fien.feedback.ask(question, request(unit, SEM, with_others=True))
    assert [entry.text for entry in sem.questions.open(question).entries] == ["Van wie moest dat?"]


def test_an_answer_ends_the_asking_and_a_question_back_does_not(unit: SmallUnit) -> None:
    question, shown, _ = told(unit)
    unit.desk_of(FIEN).feedback.ask(question, request(unit, SEM, shown))
    sem = unit.desk_of(SEM)
    sem.questions.react(question, EntryKind.FEEDBACK_QUESTION, "Bedoel je in de ochtend?")
    assert waiting(sem) != []
    assert not asked_of(unit, question, SEM).is_answered
    sem.questions.react(question, EntryKind.FEEDBACK_PEER, "Je stem wordt zachter.")
    assert waiting(sem) == []
    assert asked_of(unit, question, SEM).is_answered
    assert [entry.text for entry in sem.questions.open(question).entries] == [
        SHOWN,
        "Bedoel je in de ochtend?",
        "Je stem wordt zachter.",
    ]


def test_not_now_is_an_answer_and_can_become_one_later(unit: SmallUnit) -> None:
    question, shown, _ = told(unit)
    unit.desk_of(FIEN).feedback.ask(question, request(unit, SEM, shown))
    sem = unit.desk_of(SEM)
    sem.feedback.not_now(question)
    assert waiting(sem) == []
    told_so = asked_of(unit, question, SEM)
    assert (told_so.not_now, told_so.is_answered) == (True, False)
    sem.feedback.after_all(question)
    assert not asked_of(unit, question, SEM).not_now
    sem.feedback.not_now(question)
    sem.questions.react(question, EntryKind.FEEDBACK_PEER, "Toch nog.")
    now = asked_of(unit, question, SEM)
    assert (now.not_now, now.is_answered) == (False, True)


def test_after_the_last_day_it_cannot_be_opened_and_what_was_written_stays_with_the_asker(
    unit: SmallUnit,
) -> None:
    question, shown, _ = told(unit)
    unit.desk_of(FIEN).feedback.ask(question, request(unit, SEM, shown, days=2))
    sem = unit.desk_of(SEM)
    sem.questions.react(question, EntryKind.FEEDBACK_PEER, "Je stem wordt zachter.")
    unit.clock.moment += timedelta(days=2)
    assert unit.desk_of(SEM).questions.open(question).text
    unit.clock.moment += timedelta(days=1)
    sem = unit.desk_of(SEM)
    with refused(RefusalCode.NOT_FOUND):
        sem.questions.open(question)
    assert (sem.questions.shared_with_me(), sem.search.find("negen")) == ((), ())
    assert asked_of(unit, question, SEM).is_over
    assert "Je stem wordt zachter." in repr(unit.desk_of(FIEN).questions.open(question))


def test_taken_back_is_gone_at_once_and_with_no_reader_left_private_again(unit: SmallUnit) -> None:
    question, shown, _ = told(unit)
    fien, sem = unit.desk_of(FIEN), unit.desk_of(SEM)
    fien.feedback.ask(question, request(unit, SEM, shown))
    assert fien.questions.open(question).visibility is Visibility.CHOSEN
    fien.feedback.withdraw(question, unit.people[SEM])
    with refused(RefusalCode.NOT_FOUND):
        sem.questions.open(question)
    assert waiting(sem) == []
    assert fien.questions.open(question).visibility is Visibility.ONLY_ME
    assert fien.feedback.at(question).asked == ()
    with refused(RefusalCode.NOT_FOUND):
        fien.feedback.withdraw(question, unit.people[SEM])


def test_making_it_private_takes_every_request_back(unit: SmallUnit) -> None:
    question, shown, _ = told(unit, Visibility.UNIT)
    fien = unit.desk_of(FIEN)
    fien.feedback.ask(question, request(unit, SEM, shown))
    fien.questions.share(question, Visibility.ONLY_ME)
    fien.questions.share(question, Visibility.MY_COACH)
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(SEM).questions.open(question)


def test_the_owner_is_told_who_reads_along_because_they_were_asked(unit: SmallUnit) -> None:
    question, shown, _ = told(unit)
    fien = unit.desk_of(FIEN)
    fien.feedback.ask(question, request(unit, SEM, shown))
    (reader,) = fien.questions.open(question).readers
    assert (reader.name, reader.is_asked) == (SEM, True)
    assert reader.until == unit.clock.today() + timedelta(days=7)


def test_who_reads_all_of_it_already_goes_on_doing_so(unit: SmallUnit) -> None:
    question, _, _ = told(unit, Visibility.UNIT)
    unit.desk_of(FIEN).feedback.ask(question, request(unit, SEM))
    assert len(unit.desk_of(SEM).questions.open(question).entries) == 2


def test_asking_again_leaves_one_request(unit: SmallUnit) -> None:
    question, shown, _ = told(unit)
    fien = unit.desk_of(FIEN)
    fien.feedback.ask(question, request(unit, SEM, shown))
    fien.feedback.ask(question, request(unit, SEM))
    assert len(fien.feedback.at(question).asked) == 1
    assert unit.desk_of(SEM).questions.open(question).entries == ()


def test_what_cannot_be_asked(unit: SmallUnit) -> None:
    question, _, _ = told(unit)
    other = asked(unit)
    fien = unit.desk_of(FIEN)
    elsewhere = fien.questions.add_entry(other, EntryKind.WHY, "Om iets anders.")
    with refused(RefusalCode.EMPTY_TEXT):
        fien.feedback.ask(question, NewRequest(unit.people[SEM], "  ", unit.clock.today()))
    with refused(RefusalCode.DATE_PAST):
        fien.feedback.ask(question, request(unit, SEM, days=-1))
    for wrong in (request(unit, FIEN), request(unit, SEM, elsewhere), request(unit, SEM, uuid4())):
        with refused(RefusalCode.NOT_FOUND):
            fien.feedback.ask(question, wrong)
    assert fien.questions.open(question).visibility is Visibility.ONLY_ME
    assert unit.desk_of(KEEPER).questions.shared_with_me() == ()


def test_sharing_again_with_chosen_people_keeps_what_was_asked(unit: SmallUnit) -> None:
    question, shown, _ = told(unit)
    fien = unit.desk_of(FIEN)
    fien.feedback.ask(question, request(unit, SEM, shown))
    fien.questions.share(question, Visibility.CHOSEN, people=(unit.people[COACH],))
    assert len(unit.desk_of(SEM).questions.open(question).entries) == 1
    assert len(unit.desk_of(COACH).questions.open(question).entries) == 2
    found = unit.desk_of(SEM).search.find("haast")
    assert [(hit.kind, hit.item_id) for hit in found] == [(ItemKind.QUESTION, question)]


def test_files_links_and_what_a_rule_proved_are_not_for_who_is_only_asked(
    unit: SmallUnit, tmp_path: Path
) -> None:
    question, shown, _ = told(unit)
    note = tmp_path / "zwaluwnest.txt"
    note.write_text("Wat de zwaluw zong.", encoding="utf-8")
    fien = unit.desk_of(FIEN)
    attachment = fien.attachments.add(question, note)
    fien.questions.link(question, "25656", "1", "W6", "Stemt zwaluwzorg af")
    fien.rules.mark(question, is_rule=True)
    fien.rules.conclude(question, RuleProved.HABIT, "De zwaluw mag blijven.")
    fien.feedback.ask(question, request(unit, SEM, shown))
    sem = unit.desk_of(SEM)
    assert "zwaluw" not in repr(sem.questions.open(question))
    with refused(RefusalCode.NOT_FOUND):
        sem.attachments.save(question, attachment, tmp_path / "weg.txt")
    fien.questions.share(question, Visibility.UNIT)
    assert repr(sem.questions.open(question)).count("zwaluw") >= 3
    sem.attachments.save(question, attachment, tmp_path / "mee.txt")
    assert (tmp_path / "mee.txt").exists()
