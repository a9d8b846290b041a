"""The demo unit is at work: people sign in and find what was written and shared over some months."""

from __future__ import annotations

from leerunit.app import open_workplace
from leerunit.clock import FixedClock
from leerunit.domain.portfolio import CoordinatingItem, GivenItem, KnownCard, Verdict
from leerunit.domain.views.questions import QuestionCard
from leerunit.domain.vocabulary import (
    EntryKind,
    EvaluationKind,
    ItemKind,
    OfferKind,
    Outcome,
    QuestionState,
    Role,
    RuleProved,
    Visibility,
    Voice,
)
from leerunit.exchange.cards import read_card
from leerunit.portfolio.read import examine_many
from leerunit.progress import SilentReporter
from leerunit.store.slots import KdfCost
from tests.app.conftest import MORNING, Demo


def test_everyone_can_sign_in_and_only_one_keeps(demo: Demo) -> None:
    members = [demo.desk_of(person.name).member.person for person in demo.result.people]
    assert len(members) == 16
    assert [member.name for member in members if member.is_keeper] == ["Wil Maquette"]
    assert sum(Role.STUDENT in member.roles for member in members) == 10


def test_there_are_two_units_each_with_its_own_people(demo: Demo) -> None:
    units = demo.desk_of("Wil Maquette").people.units()
    assert {unit.name for unit in units} == {"LEER-unit De Proeftuin", "LEER-unit Zonnedauw"}
    there = {member.name for member in demo.desk_of("Karim Schets").people.members()}
    assert there == {"Ivana Oefening", "Joris Schijnbaar", "Karim Schets", "Toos Contour"}


def test_twelve_questions_stand_with_their_owners(demo: Demo) -> None:
    owners = {question.owner_name for person in demo.result.people for question in _mine(demo, person.name)}
    assert len(owners) == 11
    texts = {question.text for person in demo.result.people for question in _mine(demo, person.name)}
    assert len(texts) == 13  # twelve, and one that grew out of a question that was let go


def test_a_story_is_told_over_weeks_by_several_voices(demo: Demo) -> None:
    fien = demo.desk_of("Fien Voorbeeld")
    (card,) = fien.questions.mine()
    story = fien.questions.open(card.question_id)
    assert story.state is QuestionState.ANSWERED
    assert story.visibility is Visibility.UNIT
    assert {entry.voice for entry in story.entries} >= {Voice.SELF, Voice.COACH, Voice.PEER, Voice.RELATIVE}
    assert all(entry.consent for entry in story.entries if entry.voice is Voice.RELATIVE)
    reflection = next(entry for entry in story.entries if entry.kind is EntryKind.REFLECTION)
    assert reflection.reflection_model == "korthagen"
    assert len(reflection.parts) == 5
    assert (max(entry.on for entry in story.entries) - story.started_on).days > 20
    assert [link.code for link in story.qualifications] == ["B1-K1-W4", "B1-K1-W6"]
    assert all(link.title != link.code for link in story.qualifications)


def test_nothing_was_written_after_today(demo: Demo) -> None:
    for person in demo.result.people:
        assert all(question.updated_at <= MORNING for question in _mine(demo, person.name))


def test_a_student_finds_one_unread_reaction_and_steps_for_this_week(demo: Demo) -> None:
    today = demo.desk_of("Sem Nergens").today.student()
    assert [reaction.author_name for reaction in today.reactions] == ["Ingrid Proefstuk"]
    days = [question.next_step_on for question in today.questions]
    assert all(day is not None and 0 < (day - today.on).days <= 7 for day in days)
    assert any(moment.is_sacred for moment in today.moments)


def test_a_coach_sees_students_in_own_words_and_no_private_question(demo: Demo) -> None:
    today = demo.desk_of("Ingrid Proefstuk").today.guide()
    assert len(today.students) == 8
    shared = {card.name: card.question.text for card in today.students if card.question is not None}
    assert len(shared) >= 4
    assert "tillift" not in " ".join(shared.values())
    assert {attention.kind for attention in today.attention} == {"question_goes_on", "quiet"}
    assert len(today.moments) >= 4


def test_every_student_has_a_portfolio_that_the_units_card_confirms(demo: Demo) -> None:
    cards = [KnownCard(read_card(path.read_bytes())) for path in demo.result.cards]
    assert len(cards) == 2
    paths = [made.path for made in demo.result.portfolios]
    assert {path.parent for path in paths} == {demo.folder / "portfolios"}
    found = [examined for _, examined in examine_many(paths, cards, now=MORNING)]
    assert {examined.verdict for examined in found} == {Verdict.AUTHENTIC}
    students = {person.name for person in demo.result.people if person.role is Role.STUDENT}
    assert {examined.student for examined in found} == students


def test_a_portfolio_holds_what_its_student_chose(demo: Demo) -> None:
    chosen = {
        choice.kind
        for choice in demo.desk_of("Mees Zogenaamd").portfolios.draft().choices
        if choice.is_chosen
    }
    assert chosen == {ItemKind.QUESTION, ItemKind.OWN_YIELD}
    aya = demo.desk_of("Aya Verzonnen").portfolios.draft()
    assert {choice.kind for choice in aya.choices if not choice.is_chosen} >= {ItemKind.OWN_YIELD}
    assert aya.is_released


def test_what_a_student_gave_goes_along_with_the_question_its_asker_agreed_to(demo: Demo) -> None:
    items = demo.desk_of("Sem Nergens").portfolios.content().items
    (given,) = [item for item in items if isinstance(item, GivenItem)]
    assert (given.asker, bool(given.question)) == ("Fien Voorbeeld", True)
    (done,) = [item for item in items if isinstance(item, CoordinatingItem)]
    assert (len(done.roles), bool(done.text)) == (1, True)


def test_four_groups_met_and_what_one_took_home_is_theirs(demo: Demo) -> None:
    (session,) = demo.desk_of("Hans Model").intervision.sessions()
    assert (session.method_key, session.is_closed, len(session.present)) == ("five_steps", True, 5)
    mixed = demo.desk_of("Ivana Oefening").intervision.sessions()[0]
    view = demo.desk_of("Ivana Oefening").intervision.open(mixed.session_id)
    assert view.my_yield is None
    assert [agreed.who for agreed in view.agreements] == ["Aya Verzonnen"]
    everyone = {
        session.session_id
        for person in demo.result.people
        for session in demo.desk_of(person.name).intervision.sessions()
    }
    assert len(everyone) == 4


def test_four_evaluations_hold_every_voice_and_were_signed(demo: Demo) -> None:
    found = {
        card.evaluation_id: (card, person.name)
        for person in demo.result.people
        for card in demo.desk_of(person.name).evaluations.cards()
    }
    assert len(found) == 4
    views = [demo.desk_of(name).evaluations.open(card.evaluation_id) for card, name in found.values()]
    assert all(view.all_voices_finished and view.reaction for view in views)
    assert all(sign_off.still_the_text for view in views for sign_off in view.sign_offs)
    interim = next(view for view in views if view.card.kind is EvaluationKind.INTERIM)
    assert {sign_off.name for sign_off in interim.sign_offs} == {
        "Bram Proef",
        "Ingrid Proefstuk",
        "Pim Lesidee",
    }
    assert [question.outcome for question in interim.questions] == [Outcome.AGREED]
    all_round = next(view for view in views if view.card.kind is EvaluationKind.FEEDBACK_360)
    voices = {voice.voice for voice in all_round.questions[0].voices}
    assert voices == {Voice.RESIDENT, Voice.RELATIVE, Voice.COLLEAGUE, Voice.PEER, Voice.SELF}


def test_a_teacher_read_all_portfolios_in(demo: Demo) -> None:
    home = demo.result.home
    assert [read.verdict for read in home.imported] == [Verdict.AUTHENTIC] * 10
    assert all(read.new > 0 and read.changed == read.unchanged == 0 for read in home.imported)
    workplace = open_workplace(home.teacher_store, clock=FixedClock(MORNING), cost=KdfCost.QUICK)
    (tile,) = workplace.threshold().tiles
    desk = workplace.sign_in(tile.person_id, demo.result.passphrase)
    assert len(desk.inbox.portfolios()) == 10
    assert {card.name for card in desk.cards.known()} == {"LEER-unit De Proeftuin", "LEER-unit Zonnedauw"}
    again = desk.inbox.import_files([made.path for made in demo.result.portfolios], SilentReporter())
    assert {(read.new, read.changed) for read in again} == {(0, 0)}
    workplace.close()


def test_an_answer_came_home_and_waits_unread_at_its_question(demo: Demo) -> None:
    fien = demo.desk_of("Fien Voorbeeld")
    (card,) = fien.questions.mine()
    (answer,) = fien.questions.open(card.question_id).answers
    assert (answer.author_name, answer.is_read) == ("Pim Lesidee", False)
    assert answer == demo.result.home.answer
    assert [reaction.answer_id for reaction in fien.today.student().reactions] == [answer.answer_id]
    assert demo.result.home.answer_file is not None
    assert demo.result.home.answer_file.exists()


def _mine(demo: Demo, name: str) -> tuple[QuestionCard, ...]:
    return demo.desk_of(name).questions.mine()


def test_something_waits_from_the_door_and_something_lies_in_the_bin(demo: Demo) -> None:
    fien = demo.desk_of("Fien Voorbeeld")
    assert len(fien.loose_notes.mine()) == 1
    assert len(fien.bin.mine()) == 1
    assert len(demo.desk_of("Ingrid Proefstuk").own_log.mine()) == 2


def test_people_bring_and_want_to_get_things_and_some_are_asked_at_a_question(demo: Demo) -> None:
    mees = demo.desk_of("Mees Zogenaamd")
    offers = mees.knowledge.board().offers
    assert {one.kind for one in offers} == set(OfferKind)
    assert {one.voice for one in offers} == {None, Voice.VOLUNTEER, Voice.NEIGHBOUR, Voice.COLLEAGUE}
    (soup,) = (card for card in mees.questions.mine() if "vrijwilliger" in card.text)
    assert "Riet" in [one.name for one in mees.knowledge.who_knows(soup.question_id)]
    beside = mees.questions.open(soup.question_id).beside
    assert [file.name for file in beside.attachments] == ["weekbord.png"]
    assert [theme.name for theme in beside.themes] == ["Gastvrijheid"]


def test_a_question_proved_a_habit(demo: Demo) -> None:
    (found,) = demo.desk_of("Ingrid Proefstuk").rules.found()
    assert (found.owner_name, found.ending.proved) == ("Yassin Fictief", RuleProved.HABIT)
