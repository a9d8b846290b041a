"""Voices without account: consent use by use, taken back by anyone who reads, and then the words are gone."""

from __future__ import annotations

from dataclasses import fields
from uuid import UUID

import pytest
from sqlalchemy import select

from leerunit.app import Desk
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.feedback import NewRequest
from leerunit.domain.views.voices import NewVoice
from leerunit.domain.vocabulary import NAMELESS, ItemKind, Visibility, Voice, VoiceUse
from leerunit.store.schema import SearchEntry, StoryEntry, TextVersion, VoiceConsent
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.services.test_questions import asked, refused

TOLD = "Thuis kwam de kanariezwaluw eerst."
WORD = "kanariezwaluw"
EVERYTHING = frozenset(VoiceUse)


def told(unit: SmallUnit, *uses: VoiceUse, voice: Voice = Voice.RELATIVE) -> tuple[UUID, UUID]:
    """Return a question of the whole unit and the words of a guest beside its student."""
    question = asked(unit, Visibility.UNIT)
    entry = unit.desk_of(FIEN).voices.tell(question, NewVoice(voice, TOLD, frozenset(uses)))
    return question, entry


def in_store(desk: Desk) -> str:
    with desk._guard._store.reading() as session:
        texts = session.scalars(select(TextVersion.body)).all()
        found = session.execute(select(SearchEntry.title, SearchEntry.body, SearchEntry.also)).all()
        return repr((texts, found))


def portfolio_of(unit: SmallUnit, question: UUID) -> str:
    fien = unit.desk_of(FIEN).portfolios
    fien.choose(ItemKind.QUESTION, question, True)
    return repr(fien.content())


@pytest.mark.parametrize("voice", sorted(NAMELESS))
def test_the_words_stand_without_a_name_and_tell_who_wrote_them_down(unit: SmallUnit, voice: Voice) -> None:
    question, _ = told(unit, voice=voice)
    (entry,) = unit.desk_of(SEM).questions.open(question).entries
    assert (entry.voice, entry.author_id, entry.author_name, entry.host_name) == (voice, None, "", FIEN)
    assert not {"name", "author", "who"} & {field.name for field in fields(NewVoice)}


@pytest.mark.parametrize("voice", sorted(set(Voice) - NAMELESS))
def test_who_has_an_account_speaks_for_themselves(unit: SmallUnit, voice: Voice) -> None:
    question = asked(unit, Visibility.UNIT)
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(FIEN).voices.tell(question, NewVoice(voice, TOLD))
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(FIEN).voices.bring(voice, "Waarom zo vroeg?")


def test_each_use_is_agreed_to_by_itself(unit: SmallUnit) -> None:
    question, entry = told(unit, VoiceUse.BOOKLET)
    (consents,) = unit.desk_of(SEM).voices.at(question).consents
    assert consents.entry_id == entry
    assert {use for use, _ in consents.uses} == {VoiceUse.QUESTION, VoiceUse.BOOKLET}
    assert {day for _, day in consents.uses} == {unit.clock.today()}
    assert WORD not in portfolio_of(unit, question)


def test_with_that_consent_the_words_go_along_in_the_portfolio(unit: SmallUnit) -> None:
    question, _ = told(unit, VoiceUse.PORTFOLIO)
    assert WORD in portfolio_of(unit, question)


@pytest.mark.parametrize("name", [FIEN, COACH, SEM])
def test_taken_back_through_anyone_the_words_are_gone_everywhere_at_once(unit: SmallUnit, name: str) -> None:
    question, entry = told(unit, *EVERYTHING)
    fien = unit.desk_of(FIEN)
    fien.portfolios.choose(ItemKind.QUESTION, question, True)
    fien.portfolios.release()
    anyone = unit.desk_of(name)
    assert anyone.search.find(WORD) != ()
    anyone.voices.withdraw(entry, VoiceUse.QUESTION)
    for desk in map(unit.desk_of, (FIEN, COACH, SEM)):
        assert WORD not in repr((desk.questions.open(question), desk.voices.at(question)))
        assert desk.search.find(WORD) == ()
    assert WORD not in in_store(fien)
    assert WORD not in repr(fien.portfolios.content())
    assert WORD not in released(unit)


def released(unit: SmallUnit) -> str:
    """Return what a guide would hand out now."""
    from leerunit.services.portfolio_content import frozen_content

    with unit.desk_of(FIEN)._guard._store.reading() as session:
        content = frozen_content(session, unit.people[FIEN])
    assert content is not None
    return repr(content)


def test_a_release_goes_on_without_the_words_and_with_a_next_number(unit: SmallUnit) -> None:
    question, entry = told(unit, *EVERYTHING)
    fien = unit.desk_of(FIEN)
    fien.portfolios.choose(ItemKind.QUESTION, question, True)
    fien.portfolios.release()
    assert WORD in released(unit)
    unit.desk_of(COACH).voices.withdraw(entry, VoiceUse.PORTFOLIO)
    assert WORD not in released(unit)
    assert fien.portfolios.draft().is_released
    assert WORD in repr(fien.questions.open(question))


def test_what_is_left_says_a_day_and_nothing_of_who(unit: SmallUnit) -> None:
    question, entry = told(unit)
    unit.desk_of(COACH).voices.withdraw(entry, VoiceUse.QUESTION)
    left = unit.desk_of(FIEN).voices.at(question)
    assert (left.consents, left.taken_back) == ((), (unit.clock.today(),))
    assert Voice.RELATIVE.value not in repr(left)
    with unit.desk_of(FIEN)._guard._store.reading() as session:
        assert session.scalars(select(StoryEntry)).all() == []
        assert session.scalars(select(VoiceConsent)).all() == []


def test_the_booklet_can_be_left_while_the_words_stay(unit: SmallUnit) -> None:
    question, entry = told(unit, *EVERYTHING)
    unit.desk_of(SEM).voices.withdraw(entry, VoiceUse.BOOKLET)
    (consents,) = unit.desk_of(FIEN).voices.at(question).consents
    assert {use for use, _ in consents.uses} == {VoiceUse.QUESTION, VoiceUse.PORTFOLIO}
    assert WORD in portfolio_of(unit, question)


def test_words_of_someone_with_an_account_are_not_taken_back_for_them(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.UNIT)
    entry = unit.desk_of(COACH).feedback.observe(question, "Ik zag rust.")
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(FIEN).voices.withdraw(entry, VoiceUse.QUESTION)


def test_who_is_only_asked_reads_no_guest_and_no_trace_of_one(unit: SmallUnit) -> None:
    question = asked(unit, Visibility.MY_COACH)
    fien = unit.desk_of(FIEN)
    kept = fien.voices.tell(question, NewVoice(Voice.RELATIVE, TOLD))
    gone = fien.voices.tell(question, NewVoice(Voice.RESIDENT, "Vroeger was het later."))
    fien.voices.withdraw(gone, VoiceUse.QUESTION)
    fien.feedback.ask(question, NewRequest(unit.people[SEM], "Wat zag je?", unit.clock.today()))
    sem = unit.desk_of(SEM)
    left = sem.voices.at(question)
    assert (left.consents, left.taken_back) == ((), ())
    with refused(RefusalCode.NOT_FOUND):
        sem.voices.withdraw(kept, VoiceUse.QUESTION)


def test_at_a_private_question_the_words_are_sealed_with_it(unit: SmallUnit) -> None:
    question = asked(unit)
    unit.desk_of(FIEN).voices.tell(question, NewVoice(Voice.RELATIVE, TOLD))
    assert WORD not in in_store(unit.desk_of(COACH))
    assert WORD in repr(unit.desk_of(FIEN).questions.open(question))


@pytest.mark.parametrize("voice", [Voice.VOLUNTEER, Voice.NEIGHBOUR])
def test_a_volunteer_or_neighbour_brings_a_question_through_a_host(unit: SmallUnit, voice: Voice) -> None:
    coach = unit.desk_of(COACH)
    question = coach.voices.bring(voice, "Mag ik op dinsdag mee koken?", visibility=Visibility.UNIT)
    assert unit.desk_of(SEM).voices.at(question).brought_by is voice
    story = unit.desk_of(SEM).questions.open(question)
    assert (story.text, story.owner_name) == ("Mag ik op dinsdag mee koken?", COACH)
    assert unit.desk_of(SEM).voices.at(asked(unit, Visibility.UNIT)).brought_by is None


@pytest.mark.parametrize(
    "words",
    ["Mevrouw Verzonnen lachte.", "In kamer 12 was het stil.", "Bel 06 12345670 even.", "Geboren 03-04-1938"],
)
def test_words_that_tell_who_someone_is_are_refused_and_leave_nothing(unit: SmallUnit, words: str) -> None:
    question = asked(unit, Visibility.UNIT)
    fien = unit.desk_of(FIEN)
    with refused(RefusalCode.TRACEABLE):
        fien.voices.tell(question, NewVoice(Voice.RELATIVE, words))
    with refused(RefusalCode.TRACEABLE):
        fien.voices.bring(Voice.NEIGHBOUR, words)
    assert fien.questions.open(question).entries == ()
    assert words not in in_store(fien)
