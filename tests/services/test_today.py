"""Vandaag, moments, search and the log: what stands there, and what never does."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.vocabulary import EntryKind, ItemKind, MomentKind, QuestionState, Visibility
from leerunit.services.today_guide import MOST_NEW
from leerunit.services.today_student import MOST_ALIVE
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit

CANARY = "kanariezwaluw"


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


def test_a_student_begins_with_own_questions_and_the_units_purpose(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    empty = desk.today.student()
    assert (empty.questions, empty.reactions, empty.moments) == ((), (), ())
    assert empty.purpose == "Een dag hier voelt als een eigen dag."
    assert COACH in {name for name, _role in empty.guides}
    desk.questions.ask("Hoe begin ik rustig?")
    assert [card.text for card in desk.today.student().questions] == ["Hoe begin ik rustig?"]


def test_new_words_at_my_question_stand_there_until_i_read_them(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Hoe begin ik rustig?", visibility=Visibility.MY_COACH)
    unit.clock.moment += timedelta(minutes=5)
    unit.desk_of(COACH).questions.react(question, EntryKind.FEEDBACK_QUESTION, "Wat zag je eerst?")
    (reaction,) = fien.today.student().reactions
    assert (reaction.author_name, reaction.text) == (COACH, "Wat zag je eerst?")
    unit.clock.moment += timedelta(minutes=5)
    fien.questions.mark_read(question)
    assert fien.today.student().reactions == ()


def test_a_guide_sees_students_by_what_they_share_and_nothing_betrays_the_rest(unit: SmallUnit) -> None:
    unit.desk_of(FIEN).questions.ask("Deel ik dit?", visibility=Visibility.MY_COACH)
    unit.desk_of(SEM).questions.ask("Alleen voor mij?")
    cards = {card.name: card.question for card in unit.desk_of(COACH).today.guide().students}
    assert cards.keys() == {FIEN, SEM}
    shared = cards[FIEN]
    assert shared is not None
    assert shared.text == "Deel ik dit?"
    assert cards[SEM] is None


def test_an_answered_question_leaves_the_day_but_not_the_words_of_whoever_shares_it(unit: SmallUnit) -> None:
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    assert not fien.today.student().has_earlier
    first = fien.questions.ask("Hoe begin ik rustig?", visibility=Visibility.MY_COACH)
    coach.questions.mark_read(first)
    fien.questions.set_state(first, QuestionState.ANSWERED)
    day = fien.today.student()
    assert (day.questions, day.has_earlier) == ((), True)

    def shown() -> str | None:
        (question,) = (card.question for card in coach.today.guide().students if card.name == FIEN)
        return None if question is None else question.text

    assert shown() == "Hoe begin ik rustig?"
    unit.clock.moment += timedelta(minutes=5)
    second = fien.questions.ask("Van wie is de ochtend?", visibility=Visibility.MY_COACH)
    unit.clock.moment += timedelta(minutes=5)
    fien.questions.react(first, EntryKind.REPLY, "Nog iets.")
    assert shown() == "Van wie is de ochtend?"
    assert [asked.item_id for asked in coach.today.guide().attention] == [second]


def test_each_has_the_day_of_their_own_role(unit: SmallUnit) -> None:
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(FIEN).today.guide()
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(COACH).today.student()


def test_a_planned_moment_is_seen_by_the_whole_unit(unit: SmallUnit) -> None:
    starts = unit.clock.now() + timedelta(days=3)
    unit.desk_of(COACH).moments.plan(
        NewMoment(MomentKind.REFLECTION, "Reflectie", starts, place="Teamkamer", is_sacred=True)
    )
    for name in (FIEN, SEM, KEEPER):
        (moment,) = unit.desk_of(name).moments.coming()
        assert (moment.title, moment.starts_at, moment.is_sacred) == ("Reflectie", starts, True)


def test_search_finds_what_i_may_read_by_the_beginning_of_a_word(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Hoe coördineer ik een ochtend?", visibility=Visibility.UNIT)
    for name in (FIEN, SEM, COACH):
        found = unit.desk_of(name).search.find("coordin")
        assert [(hit.kind, hit.item_id) for hit in found] == [(ItemKind.QUESTION, question)]


@pytest.mark.parametrize("visibility", [Visibility.ONLY_ME, Visibility.MY_COACH])
def test_search_never_finds_what_i_may_not_read(unit: SmallUnit, visibility: Visibility) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask(f"Wat zegt de {CANARY}?", visibility=visibility)
    fien.questions.add_entry(question, EntryKind.OCCASION, f"De {CANARY} zong.")
    assert unit.desk_of(SEM).search.find(CANARY) == ()
    found = unit.desk_of(COACH).search.find(CANARY)
    assert bool(found) is (visibility is Visibility.MY_COACH)
    assert unit.desk_of(FIEN).search.find(CANARY)


def test_search_forgets_what_is_shared_no_more(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask(f"Wat zegt de {CANARY}?", visibility=Visibility.UNIT)
    assert unit.desk_of(SEM).search.find(CANARY)
    fien.questions.share(question, Visibility.ONLY_ME)
    assert unit.desk_of(SEM).search.find(CANARY) == ()


@pytest.mark.parametrize("sought", ["", "  ", '"', "a OR b", "*", "NEAR(", "'; drop table", "\0", "😀"])
def test_any_words_can_be_sought(unit: SmallUnit, sought: str) -> None:
    assert unit.desk_of(FIEN).search.find(sought) == ()


def test_who_opened_my_question_stands_in_my_log(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Hoe begin ik rustig?", visibility=Visibility.MY_COACH)
    before = len(fien.log.about_me())
    unit.desk_of(COACH).questions.open(question)
    assert len(fien.log.about_me()) == before + 1
    assert COACH in repr(fien.log.about_me())


def test_of_many_questions_those_touched_last_stand_on_the_first_screen(unit: SmallUnit) -> None:
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    for number in range(MOST_NEW + 2):
        unit.clock.moment += timedelta(minutes=1)
        fien.questions.ask(f"Vraag {number}?", visibility=Visibility.MY_COACH)
    day, of_coach = fien.today.student(), coach.today.guide()
    assert day.has_more
    newest_first = [f"Vraag {number}?" for number in reversed(range(MOST_NEW + 2))]
    assert [card.text for card in day.questions] == newest_first[:MOST_ALIVE]
    assert [one.title for one in of_coach.attention] == newest_first[:MOST_NEW]
    (shown,) = (card.question for card in of_coach.students if card.name == FIEN)
    assert shown is not None
    assert shown.text == newest_first[0]
    coach.questions.mark_read(shown.question_id)
    assert [one.title for one in coach.today.guide().attention][-1] == "Vraag 1?"
