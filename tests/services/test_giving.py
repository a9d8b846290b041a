"""What a student gave at another's question is theirs; the question goes along only if its asker agrees."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from leerunit.domain.portfolio import GivenItem, PortfolioContent, QuestionItem, Verdict
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.giving import WordsStand
from leerunit.domain.views.portfolios import Choice
from leerunit.domain.vocabulary import EntryKind, ItemKind, Visibility, Voice
from leerunit.progress import SilentReporter
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.services.exchange import an_exchange
from tests.services.test_feedback import waiting
from tests.services.test_portfolios import read_back, refused

ASKED = "Hoe begin ik de ochtend zonder haast?"
GAVE = "Ik ga eerst zitten."
STORY = "Zij draaide haar hoofd weg."


def given(unit: SmallUnit, visibility: Visibility = Visibility.UNIT) -> tuple[UUID, UUID]:
    """Let Sem ask and Fien answer and take it along; return the question and the item."""
    sem, fien = unit.desk_of(SEM), unit.desk_of(FIEN)
    question = sem.questions.ask(ASKED, visibility=Visibility.UNIT)
    sem.questions.add_entry(question, EntryKind.OCCASION, STORY)
    fien.questions.react(question, EntryKind.FEEDBACK_PEER, GAVE)
    if visibility is Visibility.CHOSEN:
        until = unit.clock.today() + timedelta(days=3)
        sem.questions.share(question, visibility, people=(unit.people[FIEN],), until=until)
    item = choice_of(unit).item_id
    fien.portfolios.choose(ItemKind.GIVEN, item, True)
    return question, item


def choice_of(unit: SmallUnit) -> Choice:
    (choice,) = [one for one in unit.desk_of(FIEN).portfolios.draft().choices if one.given is not None]
    return choice


def item_in(content: PortfolioContent) -> GivenItem:
    (item,) = content.items
    assert isinstance(item, GivenItem)
    return item


def goes_along(unit: SmallUnit) -> tuple[str, str, str]:
    item = item_in(unit.desk_of(FIEN).portfolios.content())
    return item.text, item.question, item.asker


def agree(unit: SmallUnit, question: UUID, item: UUID, *, agreed: bool | None = True) -> None:
    unit.desk_of(FIEN).giving.ask(item)
    unit.desk_of(SEM).giving.answer(question, unit.people[FIEN], agreed=agreed)


def stand(unit: SmallUnit) -> WordsStand:
    of = choice_of(unit).given
    assert of is not None
    return of.stand


def test_my_words_go_along_alone_until_the_asker_agrees(unit: SmallUnit, tmp_path: Path) -> None:
    question, item = given(unit)
    assert goes_along(unit) == (GAVE, "", "")
    assert stand(unit) is WordsStand.MAY_ASK
    sem, fien = unit.desk_of(SEM), unit.desk_of(FIEN)
    fien.giving.ask(item)
    assert (stand(unit), goes_along(unit)) == (WordsStand.ASKED, (GAVE, "", ""))
    assert waiting(sem) == [("words_asked", question, ASKED, FIEN)]
    (asked,) = sem.questions.open(question).beside.words_asked
    assert (asked.name, asked.is_agreed) == (FIEN, False)
    assert fien.questions.open(question).beside.words_asked == ()
    sem.giving.answer(question, unit.people[FIEN], agreed=True)
    assert waiting(sem) == []
    assert (stand(unit), goes_along(unit)) == (WordsStand.AGREED, (GAVE, ASKED, SEM))
    made = fien.portfolios.export_mine(tmp_path, SilentReporter())
    verdict, content = read_back(unit, made.path, tmp_path)
    assert verdict is Verdict.AUTHENTIC
    assert (item_in(content).question, item_in(content).asker_voice) == (ASKED, Voice.PEER)
    assert STORY not in repr(content)


def test_both_portfolios_hold_the_answer_and_no_id_tells_that_they_belong_together(unit: SmallUnit) -> None:
    question, item = given(unit)
    sem = unit.desk_of(SEM)
    sem.portfolios.choose(ItemKind.QUESTION, question, True)
    (told,) = sem.portfolios.content().items
    assert isinstance(told, QuestionItem)
    (gave,) = [entry for entry in told.entries if entry.kind is EntryKind.FEEDBACK_PEER]
    assert (gave.text, gave.author) == (GAVE, FIEN)
    assert item not in {told.id, *(entry.id for entry in told.entries)}


def test_a_no_looks_like_no_answer_and_nobody_is_asked_twice(unit: SmallUnit) -> None:
    question, item = given(unit)
    fien, sem = unit.desk_of(FIEN), unit.desk_of(SEM)
    fien.giving.ask(item)
    before = (fien.portfolios.draft(), fien.log.about_me())
    sem.giving.answer(question, unit.people[FIEN], agreed=False)
    assert (fien.portfolios.draft(), fien.log.about_me()) == before
    fien.giving.ask(item)
    assert waiting(sem) == []
    assert sem.questions.open(question).beside.words_asked == ()
    sem.giving.answer(question, unit.people[FIEN], agreed=None)
    assert [kind for kind, *_ in waiting(sem)] == ["words_asked"]


def test_taken_back_the_words_leave_the_next_edition_and_what_was_released(
    unit: SmallUnit, tmp_path: Path
) -> None:
    question, item = given(unit)
    agree(unit, question, item)
    fien, coach = unit.desk_of(FIEN), unit.desk_of(COACH)
    fien.portfolios.release()
    (first,) = coach.portfolios.export_released(tmp_path, SilentReporter())
    unit.desk_of(SEM).giving.answer(question, unit.people[FIEN], agreed=False)
    assert goes_along(unit) == (GAVE, "", "")
    (second,) = coach.portfolios.export_released(tmp_path, SilentReporter())
    before, after = (read_back(unit, made.path, tmp_path)[1] for made in (first, second))
    assert (item_in(before).question, item_in(after).question) == (ASKED, "")
    assert after.revision > before.revision
    assert ASKED not in repr(after)
    assert SEM not in repr(after)


@pytest.mark.parametrize("how", ["private", "bin", "until"])
def test_what_i_can_no_longer_read_is_gone_at_once_and_my_words_stay(
    unit: SmallUnit, tmp_path: Path, how: str
) -> None:
    question, item = given(unit, Visibility.CHOSEN)
    agree(unit, question, item)
    assert goes_along(unit) == (GAVE, ASKED, SEM)
    unit.desk_of(FIEN).portfolios.release()
    sem = unit.desk_of(SEM)
    if how == "private":
        sem.questions.share(question, Visibility.ONLY_ME)
    elif how == "bin":
        sem.questions.remove(question)
    else:
        unit.clock.moment += timedelta(days=4)
    assert goes_along(unit) == (GAVE, "", "")
    of = choice_of(unit).given
    assert of is not None
    assert (of.stand, of.asker_name, of.question_id) == (WordsStand.CANNOT, "", None)
    (made,) = unit.desk_of(COACH).portfolios.export_released(tmp_path, SilentReporter())
    assert ASKED not in repr(read_back(unit, made.path, tmp_path)[1])
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(FIEN).giving.ask(item)


def test_erased_with_the_question_my_words_stay_mine(unit: SmallUnit) -> None:
    question, _ = given(unit)
    sem = unit.desk_of(SEM)
    sem.questions.remove(question)
    unit.clock.moment += timedelta(days=31)
    sem.bin.sweep()
    fien = unit.desk_of(FIEN)
    fien.portfolios.set_period(unit.clock.today() - timedelta(days=40), unit.clock.today())
    assert goes_along(unit) == (GAVE, "", "")


def test_what_i_take_back_there_does_not_go_along(unit: SmallUnit) -> None:
    question, _ = given(unit)
    fien = unit.desk_of(FIEN)
    (entry,) = [one for one in fien.questions.open(question).entries if one.text == GAVE]
    fien.questions.remove_entry(entry.text_id)
    assert fien.portfolios.content().items == ()
    assert fien.portfolios.draft().choices == ()


def test_only_the_one_who_asked_decides_and_only_the_one_who_answered_asks(unit: SmallUnit) -> None:
    question, item = given(unit)
    fien, sem = unit.people[FIEN], unit.desk_of(SEM)
    with refused(RefusalCode.NOT_FOUND):
        sem.giving.answer(question, fien, agreed=True)
    with refused(RefusalCode.NOT_FOUND):
        sem.giving.ask(item)
    with refused(RefusalCode.NOT_FOUND):
        sem.portfolios.choose(ItemKind.GIVEN, item, True)
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(FIEN).giving.answer(question, fien, agreed=True)


def test_the_check_looks_at_what_was_given(unit: SmallUnit, tmp_path: Path) -> None:
    question, item = given(unit)
    fien = unit.desk_of(FIEN)
    fien.questions.react(question, EntryKind.COMPLIMENT, "Haar nummer is 111222333.")
    (other,) = [c.item_id for c in fien.portfolios.draft().choices if c.item_id != item]
    fien.portfolios.choose(ItemKind.GIVEN, other, True)
    assert [found.item_id for found in fien.portfolios.draft().findings if found.blocks] == [other]
    with refused(RefusalCode.BSN_IN_TEXT):
        fien.portfolios.export_mine(tmp_path, SilentReporter())


def test_a_teacher_reads_it_once_and_the_answer_comes_home(unit: SmallUnit, tmp_path: Path) -> None:
    question, item = given(unit)
    agree(unit, question, item)
    with an_exchange(unit, tmp_path) as exchange:
        file = exchange.export()
        first, again = exchange.read_in(file, file)
        assert (first.new, again.new, again.unchanged) == (1, 0, 1)
        answer = exchange.answer(item)
    fien = unit.desk_of(FIEN)
    fien.answers.deliver(answer)
    (mine,) = fien.answers.mine()
    assert (mine.item_kind, mine.item_title) == (ItemKind.GIVEN, GAVE)
    fien.answers.mark_read(mine.answer_id)
    assert "leg je dit uit" not in repr(unit.desk_of(SEM).questions.open(question))


def test_words_someone_without_account_brought_are_not_asked_for(unit: SmallUnit) -> None:
    sem, fien = unit.desk_of(SEM), unit.desk_of(FIEN)
    question = sem.voices.bring(Voice.VOLUNTEER, ASKED, visibility=Visibility.UNIT)
    fien.questions.react(question, EntryKind.FEEDBACK_PEER, GAVE)
    assert stand(unit) is WordsStand.CANNOT
    with refused(RefusalCode.CONSENT_MISSING):
        fien.giving.ask(choice_of(unit).item_id)
